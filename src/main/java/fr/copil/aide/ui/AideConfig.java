package fr.copil.aide.ui;

import fr.copil.aide.Aide;
import fr.copil.recherche.PagesCherchables;
import fr.copil.recherche.PagesCherchables.Page;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The help, in the search of the bar too. */
@Configuration
class AideConfig {

    @Bean
    PagesCherchables aideCherchable() {
        return new PagesCherchables(
                "Aide",
                Stream.concat(
                                Aide.rubriques().stream()
                                        .map(rubrique -> new Page(
                                                rubrique.titre(),
                                                rubrique.chapitre().libelle(),
                                                rubrique.lien(),
                                                "aide " + rubrique.mots())),
                                Stream.of(new Page(
                                        "Accessibilité",
                                        "Déclaration, et comment signaler un défaut",
                                        "/accessibilite",
                                        "accessibilite RGAA handicap declaration")))
                        .toList());
    }
}
