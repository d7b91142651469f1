package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffresInseres;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Marques;
import fr.copil.bilan.contenu.PhrasesVives;
import fr.copil.bilan.contenu.TextePropose;
import fr.copil.figure.FigureModele;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** All the drafts of a matter, and what their marks say, in whatever section they were moved to. */
final class Propositions {

    private final Map<Chapitre, Proposition> parChapitre = new EnumMap<>(Chapitre.class);
    private final PhrasesVives phrases;
    private final Matiere matiere;

    Propositions(Matiere matiere) {
        this.matiere = matiere;
        Map<String, String> dites = new HashMap<>();
        for (Chapitre chapitre : Chapitre.values()) {
            Proposition proposition = chapitre.proposer(matiere);
            parChapitre.put(chapitre, proposition);
            dites.putAll(proposition.phrases());
        }
        for (FigureModele figure : matiere.figures()) {
            dites.put(Markdown.cible(figure), Markdown.echapper(figure.lecture()));
        }
        phrases = new PhrasesVives(Map.copyOf(dites));
    }

    PhrasesVives phrases() {
        return phrases;
    }

    Optional<Proposition> de(String section) {
        return Chapitre.lire(section).map(parChapitre::get);
    }

    List<Bloc> elements(Chapitre chapitre) {
        return Objects.requireNonNull(parChapitre.get(chapitre)).elements();
    }

    Map<String, TextePropose> textes() {
        Marques marques = new Marques(ChiffresInseres.AUCUN, phrases);
        return parChapitre.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        chapitre -> chapitre.getKey().cle(),
                        chapitre -> new TextePropose(
                                chapitre.getKey().demande()
                                        ? chapitre.getKey().modele(matiere)
                                        : chapitre.getValue().recit(),
                                Markdown.brut(Markdown.lire(chapitre.getValue().recit(), marques)))));
    }
}
