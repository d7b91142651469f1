package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.Changement.Objet;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.EngagementFige;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparaisonTest {

    @Test
    void rien_ne_bouge_entre_deux_bilans_pareils() {
        assertThat(Comparaison.de(BilanDEssai.provisoire(), BilanDEssai.signe()))
                .isNotEmpty()
                .noneMatch(Changement::change);
    }

    @Test
    void un_chiffre_revise_se_montre_avec_l_ancien_et_le_nouveau() {
        Bilan avant = avec(Bloc.Paragraphe.de(""), "77,2 %", "a3f9", "en cours", "Un texte.");
        Bilan apres = avec(Bloc.Paragraphe.de(""), "77,4 %", "b1c2", "réalisé", "Un autre.");

        assertThat(Comparaison.de(avant, apres))
                .containsExactly(
                        new Changement(Objet.FIGURE, "Réussite", "77,2 % (a3f9)", "77,4 % (b1c2)", ""),
                        new Changement(Objet.ENGAGEMENT, "Accueillir", "en cours", "réalisé", ""),
                        new Changement(Objet.TEXTE, "Synthèse", "Un texte.", "Un autre.", ""));
    }

    @Test
    void deux_facons_de_dire_un_chiffre_retire_ne_sont_pas_un_changement() {
        Bilan avant = avec(Bloc.Paragraphe.de(""), "77,2 %", "a3f9", "en cours", "Ici valeur retirée le 24/11/2026.");
        Bilan apres = avec(Bloc.Paragraphe.de(""), "77,2 %", "a3f9", "en cours", "Ici chiffre retiré le 24/11/2026.");

        assertThat(Comparaison.de(avant, apres)).noneMatch(Changement::change);
    }

    @Test
    void seuls_les_mots_qui_different_sont_marques_de_chaque_cote() {
        assertThat(MotAMot.avant("77,2 % des élèves sont admis.", "77,4 % des candidats sont admis."))
                .containsExactly(
                        new MotAMot("77,2", true),
                        new MotAMot(" % des ", false),
                        new MotAMot("élèves", true),
                        new MotAMot(" sont admis.", false));
        assertThat(MotAMot.apres("", "Un texte ajouté.")).containsExactly(new MotAMot("Un texte ajouté.", true));
        assertThat(MotAMot.avant("", "Un texte ajouté.")).isEmpty();
        assertThat(MotAMot.apres("Pareil.", "Pareil.")).containsExactly(new MotAMot("Pareil.", false));
    }

    private static Bilan avec(Bloc vide, String valeur, String code, String etat, String texte) {
        FigureModele modele = BilanDEssai.ecart();
        FigureModele figure = new FigureModele(
                modele.id(),
                modele.titre(),
                valeur,
                List.of(),
                modele.graphique(),
                new FigureModele.Tableau("Réussite", List.of(), List.of()),
                modele.source(),
                List.of(),
                "",
                code);
        Bloc.Grille engagements = new Bloc.Grille(
                new FigureModele.Tableau(
                        "Engagements",
                        List.of("Réf.", "Engagement", "Pilote", "Échéance", "État"),
                        List.of(List.of(
                                Cellule.texte("LA-E01"),
                                Cellule.texte("Accueillir"),
                                Cellule.texte("DSDEN"),
                                Cellule.texte("2020"),
                                Cellule.texte(etat)))),
                List.of(1, 1, 1, 1, 1),
                new Faits.Engagements(List.of(new EngagementFige(
                        "LA-E01", "Accueillir", "DSDEN", "2020", null, null, null, false, false, List.of(), etat))));
        return new Bilan(
                BilanDEssai.provisoire().entete(),
                List.of(new Section(
                        "synthese",
                        "Synthèse",
                        false,
                        Markdown.lire(texte),
                        List.of(vide, new Bloc.Illustration(figure), engagements))),
                List.of());
    }

    /** Figures of the first version had none of their own. */
    @Test
    void un_code_que_l_ancien_n_avait_pas_n_est_pas_un_changement() {
        Bilan avec = BilanDEssai.provisoire();
        Bilan sans = new Bilan(
                avec.entete(),
                avec.sections().stream()
                        .map(section -> new Section(
                                section.cle(),
                                section.titre(),
                                section.proposee(),
                                section.recit(),
                                section.elements().stream()
                                        .map(bloc -> bloc instanceof Bloc.Illustration i
                                                ? new Bloc.Illustration(
                                                        i.figure().citee(null))
                                                : bloc)
                                        .toList()))
                        .toList(),
                avec.definitions());

        assertThat(Comparaison.de(sans, avec)).noneMatch(Changement::change);
    }
}
