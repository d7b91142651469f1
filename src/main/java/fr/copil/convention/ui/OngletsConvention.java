package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.entier;

import fr.copil.convention.Document;
import fr.copil.convention.TypeEngagement;
import fr.copil.ui.Onglets.Onglet;
import java.util.Arrays;
import java.util.List;

/** The tabs that a document has: the synthesis only where there are actions to sum up. */
final class OngletsConvention {

    private OngletsConvention() {}

    static boolean aSynthese(Document document) {
        return document.contenu().nombre(TypeEngagement.ACTION) > 0;
    }

    static List<Onglet> de(Document document, PartieDeLEcran active) {
        return Arrays.stream(PartieDeLEcran.values())
                .filter(vue -> vue != PartieDeLEcran.SYNTHESE || aSynthese(document))
                .map(vue -> new Onglet(titre(vue, document), vue.adresse(document.code()), vue == active))
                .toList();
    }

    private static String titre(PartieDeLEcran vue, Document document) {
        return switch (vue) {
            case OBJECTIFS -> "Objectifs et engagements";
            case ETATS -> "Par état";
            case FRISE -> "Frise";
            case SYNTHESE -> "Synthèse de l'annexe 2";
            case ORPHELINS -> "Sans indicateur (" + entier(document.contenu().orphelins()) + ")";
            case INSTANCES -> "Instances et calendrier";
            case VALEURS -> "Valeurs imprimées";
            case REFERENCES -> "Références et points à confirmer";
        };
    }
}
