package fr.copil.bilan;

import java.util.List;

/** The draft of each chapter: facts and their source, never a cause that nobody gave. */
final class Redaction {

    private Redaction() {}

    /** The chapters that have something to say of this convention and this territory. */
    static List<Chapitre> plan(Matiere matiere) {
        return List.of(Chapitre.values()).stream()
                .filter(chapitre -> switch (chapitre) {
                    case PRE_REP -> !Engagements.preEtRep(matiere).isEmpty();
                    case DECROCHAGE -> !Engagements.decrochage(matiere).isEmpty();
                    case METHODE ->
                        matiere.methode().territoire() != null
                                || matiere.document().code().equals("N");
                    default -> true;
                })
                .toList();
    }

    static Proposition de(Chapitre chapitre, Matiere matiere) {
        return switch (chapitre) {
            case SYNTHESE -> Synthese.de(matiere);
            case CHIFFRES -> Chiffres.cles(matiere);
            case OBJECTIFS -> Engagements.parObjectif(matiere);
            case ECARTS -> Chiffres.ecarts(matiere);
            case PRE_REP -> Engagements.surPreEtRep(matiere);
            case DECROCHAGE -> Engagements.surLeDecrochage(matiere);
            case MOYENS -> Chiffres.moyens(matiere);
            case ALERTES -> Engagements.enAlerte(matiere);
            case DECISIONS ->
                Proposition.texte("Aucune décision n'est encore inscrite : à écrire par le cabinet avant la séance.");
            case METHODE -> Suites.methode(matiere);
            case SUITES -> Suites.prochaines(matiere);
            // Made of the others, once they stand in order.
            case ANNEXES -> Proposition.texte("");
        };
    }
}
