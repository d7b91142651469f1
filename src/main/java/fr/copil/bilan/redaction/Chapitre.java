package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Ampleur;
import fr.copil.bilan.contenu.Bloc;
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
 * a cause that nobody gave. Decision 0046.
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum Chapitre {
    SYNTHESE("synthese", "Synthèse", Synthese::de),
    DECISIONS("decisions", "Décisions demandées", Suites::decisions),
    CHIFFRES("chiffres-cles", "Chiffres clés", Chiffres::cles),
    ALERTES("alertes", "Engagements en retard ou bloqués", Engagements::enAlerte),
    MOYENS("moyens", "Moyens mobilisés", Moyens::de),
    SUITES("suites", "Prochaines étapes", Suites::prochaines),
    ORIENTATIONS("orientations", "Rappel de la convention", Orientations::de),
    SITUATION("situation", "Situation des quartiers et des réseaux", Situation::de, matiere -> !matiere.lieux()
            .vides()),
    OBJECTIFS("objectifs", "Engagements, objectif par objectif", Engagements::parObjectif),
    REALISATIONS(
            "realisations",
            "Fait, difficultés, leviers, perspectives, objectif par objectif",
            "Ce qui a été fait cette année pour chaque objectif, ce qui a gêné, ce qui a aidé, ce qui vient.",
            Modeles::realisations),
    ACTIONS(
            "actions",
            "Actions de l'année, par dispositif",
            "Les actions de l'année et les publics qu'elles ont touchés, dispositif par dispositif.",
            Modeles::actions),
    FINANCEURS(
            "financeurs",
            "Moyens par financeur",
            "Les crédits et les postes de chaque financeur, que les données publiées ne disent pas.",
            Modeles::financeurs),
    GOUVERNANCE(
            "gouvernance",
            "Gouvernance : séances et décisions",
            "Les séances tenues dans l'année, leurs décisions et ce qu'elles sont devenues.",
            Modeles::gouvernance),
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
    QUESTIONS(
            "questions",
            "Questions évaluatives",
            "Ce que les signataires veulent savoir de leur action, ce qu'ils en savent et d'où.",
            Modeles::questions),
    CONTRIBUTIONS(
            "contributions",
            "Contributions des partenaires",
            "Ce que chaque partenaire joint au bilan, dans ses mots.",
            Modeles::contributions),
    /** What stands under the figures where the plan has it not; made of the others, as the annexes are. */
    NOTES("notes", "Notes de méthode", matiere -> Proposition.texte("")),
    /** Made of the others, once they stand in order. */
    ANNEXES("annexes", "Annexes : données, méthode, secret", matiere -> Proposition.texte(""));

    private static final Set<Chapitre> NOTE = EnumSet.of(SYNTHESE, DECISIONS, CHIFFRES, ALERTES, MOYENS, SUITES, NOTES);

    private final String cle;
    private final String titre;
    private final Function<Matiere, Proposition> proposition;
    private final Predicate<Matiere> concerne;
    private final String attente;
    private final Function<Matiere, String> modele;

    Chapitre(String cle, String titre, Function<Matiere, Proposition> proposition) {
        this(cle, titre, proposition, matiere -> true);
    }

    /**
     * What Copil does not hold and only people can say.
     *
     * @param attente what is asked of them
     * @param modele what they start from
     */
    Chapitre(String cle, String titre, String attente, Function<Matiere, String> modele) {
        this(cle, titre, matiere -> Proposition.texte(""), matiere -> true, attente, modele);
    }

    /** @param concerne whether it has something to say of this convention and this territory */
    Chapitre(String cle, String titre, Function<Matiere, Proposition> proposition, Predicate<Matiere> concerne) {
        this(cle, titre, proposition, concerne, "", matiere -> "");
    }

    Chapitre(
            String cle,
            String titre,
            Function<Matiere, Proposition> proposition,
            Predicate<Matiere> concerne,
            String attente,
            Function<Matiere, String> modele) {
        this.cle = cle;
        this.titre = titre;
        this.proposition = proposition;
        this.concerne = concerne;
        this.attente = attente;
        this.modele = modele;
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

    /** What a section asks of those who write; nothing when it has a draft. */
    public static String attente(String cle) {
        return lire(cle).map(chapitre -> chapitre.attente).orElse("");
    }

    /** Whether it is for people to fill in: what they leave empty is left out. */
    boolean demande() {
        return !attente.isEmpty();
    }

    /** What a text of that section says: what was filled in of what was to be. */
    public static List<Bloc> dits(String cle, List<Bloc> blocs) {
        return lire(cle).filter(Chapitre::demande).isPresent() ? SansVides.de(blocs) : blocs;
    }

    /** What an author starts from, where there is no draft. */
    String modele(Matiere matiere) {
        return modele.apply(matiere);
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
