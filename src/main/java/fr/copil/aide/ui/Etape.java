package fr.copil.aide.ui;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import java.util.List;

/**
 * One stop of the visit.
 *
 * @param cible what it is about, on the dashboard
 */
record Etape(String titre, String phrase, String cible) {

    static List<Etape> pour(Lecteur lecteur) {
        return List.of(
                new Etape(
                        "Votre territoire",
                        "Tapez ici un nom, un code ou un sigle : les quatre figures suivent. L'adresse de la page garde votre"
                                + " choix : envoyée à un collègue, elle lui montre la même chose.",
                        "#contenu vaadin-combo-box"),
                new Etape(
                        "Une figure se lit, puis mène plus loin",
                        "Le titre dit ce qu'il faut voir, la phrase le chiffre. Dessous, « Où, promis, décidé » dit d'où vient"
                                + " l'écart, ce qui a été promis et ce que le comité en a décidé.",
                        "copil-figure"),
                sienne(lecteur),
                new Etape(
                        "Retrouver, et demander",
                        "Ctrl + K cherche partout : une commune, un engagement, un nombre imprimé. Au bas de chaque page,"
                                + " l'aide, les touches du clavier et qui prévenir.",
                        "copil-recherche"));
    }

    /** What one comes for. */
    private static Etape sienne(Lecteur lecteur) {
        if (lecteur.peut(Droit.GERER_LES_COMPTES)) {
            return new Etape(
                    "Ouvrir la maison",
                    "Dans « Administration », invitez le cabinet, le référent et les membres : chacun reçoit un lien qui vaut"
                            + " une fois.",
                    "copil-menu a[href='/administration/comptes']");
        }
        if (lecteur.peut(Droit.DIRIGER_UN_BILAN)) {
            return new Etape(
                    "Préparer le comité",
                    "Dans « Séances », l'ordre du jour et la projection. Dans « Bilans », un texte déjà nourri des chiffres du"
                            + " territoire, à relire et compléter.",
                    "copil-menu a[href='/bilans']");
        }
        if (lecteur.peut(Droit.SUIVRE_LES_ENGAGEMENTS)) {
            return new Etape(
                    "Ce que l'on attend de vous",
                    "« À mettre à jour » classe vos engagements, les plus pressants d'abord. « Collecte » dit quels chiffres"
                            + " envoyer, et pour quand.",
                    "copil-menu a[href='/a-mettre-a-jour']");
        }
        return new Etape(
                "Avant la séance",
                "Dans « Séances », l'ordre du jour, les pièces et les décisions d'avant. Pendant la séance, la page suit ce que"
                        + " la salle voit.",
                "copil-menu a[href='/seances']");
    }
}
