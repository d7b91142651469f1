package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Ampleur;
import fr.copil.commun.Codes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The parts that a plan may hold, in the order in which it proposes them, each with its draft: facts and their source, never
 * a cause that nobody gave.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum Chapitre {
    SYNTHESE("synthese", "Synthèse", Synthese::de),
    DECISIONS("decisions", "Décisions demandées", Suites::decisions),
    CHIFFRES("chiffres-cles", "Chiffres clés", Chiffres::cles),
    ALERTES("alertes", "Engagements en retard ou bloqués", Engagements::enAlerte),
    MOYENS("moyens", "Moyens mobilisés", Chiffres::moyens),
    SUITES("suites", "Prochaines étapes", Suites::prochaines),
    OBJECTIFS("objectifs", "Engagements, objectif par objectif", Engagements::parObjectif),
    SERIES("series", "Autres indicateurs", Chiffres::series, matiere -> !Chiffres.autres(matiere)
            .isEmpty()),
    ECARTS("ecarts", "Écarts expliqués", Chiffres::ecarts),
    PRE_REP("pre-rep", "PRE et éducation prioritaire", Engagements::surPreEtRep, matiere -> !Engagements.preEtRep(
                    matiere)
            .isEmpty()),
    DECROCHAGE("decrochage", "Décrochage scolaire", Engagements::surLeDecrochage, matiere -> !Engagements.decrochage(
                    matiere)
            .isEmpty()),
    METHODE("methode", "Auto-évaluation de la méthode", Suites::methode, Suites::aUneMethode),
    /** What stands under the figures where the plan has it not; made of the others, as the annexes are. */
    NOTES("notes", "Notes de méthode", matiere -> Proposition.texte("")),
    /** Made of the others, once they stand in order. */
    ANNEXES("annexes", "Annexes : données, méthode, secret", matiere -> Proposition.texte(""));

    private static final Set<Chapitre> NOTE = EnumSet.of(SYNTHESE, DECISIONS, CHIFFRES, ALERTES, MOYENS, SUITES, NOTES);

    private final String cle;
    private final String titre;
    private final Function<Matiere, Proposition> proposition;
    private final Predicate<Matiere> concerne;

    Chapitre(String cle, String titre, Function<Matiere, Proposition> proposition) {
        this(cle, titre, proposition, matiere -> true);
    }

    /** @param concerne whether it has something to say of this convention and this territory */
    Chapitre(String cle, String titre, Function<Matiere, Proposition> proposition, Predicate<Matiere> concerne) {
        this.cle = cle;
        this.titre = titre;
        this.proposition = proposition;
        this.concerne = concerne;
    }

    /** As stored. */
    public String cle() {
        return cle;
    }

    String titre() {
        return titre;
    }

    /** Whether a section is made of the others: nobody drafts it. */
    public static boolean composee(String cle) {
        return cle.equals(NOTES.cle) || cle.equals(ANNEXES.cle);
    }

    /** Whether it is shown at first. */
    boolean dans(Ampleur ampleur) {
        return switch (ampleur) {
            case NOTE -> NOTE.contains(this);
            case COMPLET -> true;
        };
    }

    Proposition proposer(Matiere matiere) {
        return proposition.apply(matiere);
    }

    /** Those that have something to say of this convention and this territory. */
    static List<Chapitre> plan(Matiere matiere) {
        return Arrays.stream(values())
                .filter(chapitre -> chapitre.concerne.test(matiere))
                .toList();
    }

    static Optional<Chapitre> lire(String cle) {
        return Codes.parmi(values(), chapitre -> chapitre.cle, cle);
    }
}
