package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.diffusion.RegleDeDiffusionService;
import fr.copil.territoire.Etendue;
import fr.copil.territoire.Perimetre;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a delivery in waiting in force; a rehearsal does the very same, then undoes it. Decision 0017. */
@Component
class Publication {

    private final DepotQueries queries;
    private final PropositionQueries propositions;
    private final ReceptionQueries receptions;
    private final SecretQueries secret;
    private final MiseEnVigueur miseEnVigueur;
    private final StatistiquesDesTables statistiques;
    private final RegleDeDiffusionService diffusions;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Publication(
            DepotQueries queries,
            PropositionQueries propositions,
            ReceptionQueries receptions,
            SecretQueries secret,
            MiseEnVigueur miseEnVigueur,
            StatistiquesDesTables statistiques,
            RegleDeDiffusionService diffusions,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.evenements = evenements;
        this.queries = queries;
        this.statistiques = statistiques;
        this.diffusions = diffusions;
        this.propositions = propositions;
        this.receptions = receptions;
        this.secret = secret;
        this.miseEnVigueur = miseEnVigueur;
        this.horloge = horloge;
    }

    /** Whether it is still what was rehearsed, and the reader's to publish. */
    void verifier(Depot depot, Lecteur lecteur) {
        exigerUnChoix(depot);
        if (queries.depot(depot.id())
                .filter(lu -> lu.memeLivraisonQue(depot) && lu.indicateurs().containsAll(depot.indicateurs()))
                .isEmpty()) {
            throw perime();
        }
        Etendue siennes = Etendue.de(lecteur.donnant(Droit.REPETER_UNE_LIVRAISON), "siens", "m.territoire", null);
        if (!queries.etrangers(depot, siennes).isEmpty()) {
            throw dAilleurs();
        }
    }

    static void exigerUnChoix(Depot depot) {
        if (depot.indicateurs().isEmpty()) {
            throw new ErreurCopil("DEPOT-SANS-CHOIX", "Choisissez au moins un indicateur de cette livraison.");
        }
    }

    static ErreurCopil dAilleurs() {
        return Perimetre.refus("DEPOT-PERIMETRE", "Cette livraison", "vous pouvez la lire, pas la publier.");
    }

    static ErreurCopil perime() {
        return new ErreurCopil(
                "DEPOT-ENTRE-TEMPS",
                "Cette livraison a été réglée, publiée ou abandonnée entre-temps. Relisez l'aperçu avant de décider.");
    }

    static String enOrdre(Depot depot) {
        return depot.indicateurs().stream().sorted().collect(Collectors.joining(", "));
    }

    /** For good: it no longer waits, and pages hear of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void conclure(Depot depot) {
        Set<String> indicateurs = publier(depot);
        retirer(depot);
        evenements.publishEvent(new MesuresPubliees(indicateurs));
    }

    void retirer(Depot depot) {
        if (!queries.retirer(depot)) {
            throw perime();
        }
        propositions.oublierCeQuiNAttendPlus(depot.id(), depot.indicateurs());
    }

    /** Said as soon as it is transmitted, and again when it is published: files may have come since. */
    void refuserCeQuiEstPublie(Depot depot) {
        List<String> publiees = queries.dejaPubliees(depot);
        if (!publiees.isEmpty()) {
            throw new ErreurCopil(
                    "DEPOT-DEJA-PUBLIE",
                    "Ces chiffres sont déjà publiés par leur producteur, et une livraison ne les remplace pas : "
                            + String.join(", ", publiees) + ". Retirez ces lignes du fichier.");
        }
    }

    /** Said when two publish as soon as the first proposes. */
    void exigerLaDiffusion(Depot depot) {
        diffusions.exiger(depot.id(), depot.indicateurs(), depot.diffusion());
    }

    /**
     * Replaces what is chosen of it, and nothing else: a smaller delivery does not empty what it leaves out. Refuses the whole when
     * it names what Copil no longer knows, or what a producer publishes openly, or when nothing would keep a cell secret.
     *
     * @return the indicateurs it is about
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<String> publier(Depot depot) {
        List<String> etrangers = queries.etrangers(depot, Etendue.de(depot.territoire(), "m.territoire"));
        if (!etrangers.isEmpty()) {
            throw new ErreurCopil(
                    "DEPOT-HORS-REFERENTIEL",
                    "Cette livraison ne peut plus être publiée : Copil ne connaît plus "
                            + String.join(", ", etrangers.stream().limit(5).toList())
                            + ". Abandonnez-la, puis transmettez un fichier qui n'en parle pas.");
        }
        refuserCeQuiEstPublie(depot);
        exigerLaDiffusion(depot);
        List<MesureRecue> mesures = queries.mesures(depot);
        Map<String, Attendu> attendus = receptions.attendus();
        Set<MesureRecue> dejaDites = queries.dejaDites(depot);
        long livraison = queries.enLivraison(depot, mesures.size(), OffsetDateTime.now(horloge));
        Map<String, List<Chiffre>> parIndicateur = mesures.stream()
                .collect(Collectors.groupingBy(
                        MesureRecue::indicateur,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                mesure -> Chiffre.de(
                                        mesure,
                                        livraison,
                                        diffusion(mesure, depot, attendus, dejaDites.contains(mesure)),
                                        false),
                                Collectors.toList())));
        parIndicateur.keySet().forEach(indicateur -> secret.retenir(indicateur, livraison, depot.regle()));
        miseEnVigueur.remplacer(parIndicateur, ancien -> true);
        statistiques.refaire("mesure", mesures.size());
        return parIndicateur.keySet();
    }

    /** Nothing tells how few people are behind a rate without its parts: the DSDEN alone reads it, unless all already do. */
    private static Audience diffusion(
            MesureRecue mesure, Depot depot, Map<String, Attendu> attendus, boolean dejaDite) {
        Attendu attendu = attendus.get(mesure.indicateur());
        boolean seul = attendu != null && attendu.tauxSeul(mesure.denominateur(), mesure.valeur());
        return seul && !dejaDite ? Audience.DSDEN : depot.diffusion();
    }
}
