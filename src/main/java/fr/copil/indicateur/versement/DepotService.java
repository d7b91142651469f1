package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.IdentiteService;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Mandat;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.indicateur.secret.Regle;
import fr.copil.territoire.Etendue;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts deliveries down, sets who is to read them, publishes or drops them: inside the person's territory only. Decision 0017. Decision 0023. Decision 0036. */
@Service
@Exige(Droit.TRANSMETTRE_DES_CHIFFRES)
@Transactional
public class DepotService {

    private final DepotQueries queries;
    private final ReceptionQueries receptions;
    private final Publication publication;
    private final PropositionQueries propositions;
    private final ContresignatureService.ConventionsADeux conventions;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;
    private final Services services;
    private final IdentiteService identite;
    private final StatistiquesDesTables statistiques;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    DepotService(
            DepotQueries queries,
            ReceptionQueries receptions,
            Publication publication,
            PropositionQueries propositions,
            ContresignatureService.ConventionsADeux conventions,
            LecteurCourant lecteurCourant,
            Services services,
            IdentiteService identite,
            StatistiquesDesTables statistiques,
            ApplicationEventPublisher evenements,
            Clock horloge,
            PerimetreService perimetres) {
        this.perimetres = perimetres;
        this.queries = queries;
        this.statistiques = statistiques;
        this.receptions = receptions;
        this.publication = publication;
        this.propositions = propositions;
        this.conventions = conventions;
        this.lecteurCourant = lecteurCourant;
        this.services = services;
        this.identite = identite;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** What a file sent by the reader is checked against. */
    @Transactional(readOnly = true)
    public Reception reception() {
        return new Reception(
                receptions.attendus(),
                perimetres.contenus(lecteurCourant.lecteur(), Droit.TRANSMETTRE_DES_CHIFFRES),
                OffsetDateTime.now(horloge).getYear() + 1);
    }

    /**
     * Its producer is the service of the account, never typed. Until somebody decides otherwise, for the DSDEN alone and under the ordinary rule.
     *
     * @param motif why it revises what came before; empty when it does not say
     * @param dejaPubliees those given without their parts that their producer says are published elsewhere
     * @return its number
     */
    public long deposer(String jeu, String motif, Collection<MesureRecue> mesures, Set<MesureRecue> dejaPubliees) {
        return deposer(new Envoi("", jeu, motif), mesures, dejaPubliees);
    }

    /** The same, of a file: one that was sent already changes nothing, says so, and does not wait twice. */
    public long deposer(Envoi envoi, Collection<MesureRecue> mesures, Set<MesureRecue> dejaPubliees) {
        String jeu = envoi.jeu();
        String motif = envoi.motif();
        Lecteur lecteur = lecteurCourant.lecteur();
        ServiceNomme service = services.exiger(lecteur);
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        List<CodeTerritoire> siens = lecteur.donnant(Droit.TRANSMETTRE_DES_CHIFFRES)
                .map(Mandat::lieu)
                .distinct()
                .toList();
        String empreinte = envoi.fichier().isEmpty() ? "" : EmpreinteDesMesures.de(mesures);
        if (!empreinte.isEmpty()) {
            queries.recuLe(empreinte, service.id()).ifPresent(jour -> {
                throw identique(jour, ", qui attend déjà d'être publiée : rien n'est changé.");
            });
        }
        long id = queries.ajouter(
                new Depot(
                        0,
                        jeu,
                        service.nom(),
                        lecteur.compte(),
                        service.id(),
                        siens.getFirst(),
                        motif,
                        Audience.DSDEN,
                        Regle.ordinaire(),
                        0,
                        maintenant.toInstant(),
                        envoi.fichier(),
                        lecteur.role().libelle(),
                        Set.of()),
                empreinte,
                maintenant,
                mesures,
                dejaPubliees);
        statistiques.refaire("mesure_deposee", mesures.size());
        Depot depot = queries.depot(id).orElseThrow(Publication::perime);
        ranger(depot, siens);
        publication.refuserCeQuiEstPublie(depot);
        if (!empreinte.isEmpty() && motif.isEmpty()) {
            queries.dejaEnVigueur(id, service.id()).ifPresent(jour -> {
                throw identique(
                        jour,
                        ", en vigueur : rien n'est changé. Pour en changer les lecteurs, renvoyez-la avec un motif de"
                                + " révision.");
            });
        }
        noter(NatureDActe.LIVRAISON, id, jeu, "reçue de " + service.id() + ", " + mesures.size() + " lignes");
        return id;
    }

    private static ErreurCopil identique(OffsetDateTime jour, String suite) {
        return new ErreurCopil(
                "DEPOT-IDENTIQUE",
                "Ce fichier est identique à la livraison du " + Dates.jour(jour.toInstant()) + suite);
    }

    /** In the first of these territories that holds all of it. */
    private void ranger(Depot depot, List<CodeTerritoire> siens) {
        for (CodeTerritoire territoire : siens) {
            if (queries.etrangers(depot, Etendue.de(territoire, "m.territoire")).isEmpty()) {
                queries.ranger(depot.id(), territoire);
                return;
            }
        }
        List<String> etrangers = queries.etrangers(depot, Etendue.de(siens.getFirst(), "m.territoire"));
        throw new ErreurCopil(
                "DEPOT-ETRANGER",
                "Cette livraison parle de ce que vous ne pouvez pas publier : "
                        + String.join(", ", etrangers.stream().limit(5).toList())
                        + ". Retirez ces lignes : un indicateur doit être au catalogue, un territoire dans le vôtre.");
    }

    /** @param depot as it was read */
    @Exige(Droit.REPETER_UNE_LIVRAISON)
    public void regler(Depot depot, Audience diffusion, Regle regle) {
        publication.verifier(depot, lecteurCourant.lecteur());
        if (!queries.regler(depot.id(), depot.version(), diffusion, regle)) {
            throw Publication.perime();
        }
        noter(NatureDActe.LIVRAISON, depot.id(), depot.jeu(), "réglée pour l'audience « " + diffusion.libelle() + " »");
    }

    /**
     * In one transaction, what is chosen of it and no more: the rest goes on waiting. By one person, where no convention asks
     * for two.
     *
     * @param depot as it was rehearsed
     */
    @Exige(Droit.REPETER_UNE_LIVRAISON)
    public void publier(Depot depot) {
        publication.verifier(depot, lecteurCourant.lecteur());
        Set<String> aDeux = conventions.touchees(depot);
        if (!aDeux.isEmpty()) {
            throw new ErreurCopil(
                    "PUBLICATION-A-DEUX",
                    "Ici deux personnes publient (" + String.join(" ; ", aDeux)
                            + ") : proposez cette publication, une autre personne la contresignera.");
        }
        identite.exiger();
        publication.conclure(depot);
        propositions.signer(depot, null, lecteurCourant.lecteur().compte());
        noter(
                NatureDActe.PUBLICATION,
                depot.id(),
                depot.jeu(),
                "pour l'audience « " + depot.diffusion().libelle() + " » : " + Publication.enOrdre(depot));
    }

    /**
     * Always possible to whoever put it down and to those in charge of its territory, whatever its lines name by now and
     * whoever changed its settings meanwhile: nothing of it was ever read.
     */
    public void abandonner(Depot lu) {
        Publication.exigerUnChoix(lu);
        Depot depot = queries.depot(lu.id()).orElseThrow(Publication::perime).limite(lu.indicateurs());
        Lecteur lecteur = lecteurCourant.lecteur();
        if (!lecteur.compte().equals(depot.compte())
                && !perimetres.permet(lecteur, Droit.REPETER_UNE_LIVRAISON, depot.territoire())) {
            throw Publication.dAilleurs();
        }
        publication.retirer(depot);
        noter(NatureDActe.LIVRAISON, depot.id(), depot.jeu(), "abandonnée : " + Publication.enOrdre(depot));
    }

    private void noter(NatureDActe nature, long id, String jeu, String detail) {
        evenements.publishEvent(new AttenteChangee());
        evenements.publishEvent(new Acte(nature, "livraison " + id + " « " + jeu + " »", detail));
    }
}
