package fr.copil.convention.dispositif;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Mandat;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import fr.copil.commun.Textes;
import fr.copil.convention.dispositif.VersionDeReleveQueries.Derniere;
import fr.copil.convention.dispositif.VersionDeReleveQueries.Dit;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What services count of a dispositif: a relevé says one year and one territory, once a service; it is corrected and withdrawn
 * by that service, its versions kept. What the document says stays as it is. Source: convention Loire-Atlantique, annexe.
 * Decision 0068.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class RecensementService {

    public static final int MOTIF_MAX = 400;

    private static final int MOTIF_MIN = 3;
    private static final int LONGUEUR_CHERCHEE = 80;

    private final ReleveQueries queries;
    private final VersionDeReleveQueries versions;
    private final TerritoireService territoires;
    private final PerimetreService perimetres;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    RecensementService(
            ReleveQueries queries,
            VersionDeReleveQueries versions,
            TerritoireService territoires,
            PerimetreService perimetres,
            Services services,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.versions = versions;
        this.territoires = territoires;
        this.perimetres = perimetres;
        this.services = services;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Where the reader may count, by their names. */
    @Exige(Droit.RECENSER_LES_DISPOSITIFS)
    @Transactional(readOnly = true)
    public Stream<Territoire> lieux(String saisie, int debut, int nombre) {
        List<String> mots =
                Textes.mots(saisie.length() > LONGUEUR_CHERCHEE ? saisie.substring(0, LONGUEUR_CHERCHEE) : saisie);
        return queries
                .lieux(
                        lecteurCourant
                                .lecteur()
                                .donnant(Droit.RECENSER_LES_DISPOSITIFS)
                                .map(Mandat::lieu)
                                .distinct()
                                .toList(),
                        mots,
                        debut,
                        nombre)
                .stream();
    }

    /** One of them, if the reader may count there. */
    @Exige(Droit.RECENSER_LES_DISPOSITIFS)
    @Transactional(readOnly = true)
    public Optional<Territoire> lieu(CodeTerritoire code) {
        return perimetres.permet(lecteurCourant.lecteur(), Droit.RECENSER_LES_DISPOSITIFS, code)
                ? territoires.parCode(code)
                : Optional.empty();
    }

    /** The years that a relevé may be of, the last to end first. */
    @Exige(Droit.RECENSER_LES_DISPOSITIFS)
    @Transactional(readOnly = true)
    public List<AnneeRecensee> annees() {
        return AnneeRecensee.jusquA(LocalDate.now(horloge));
    }

    /** The relevés of the reader's own service, whatever their diffusion, with all that it counted; the last year first. */
    @Exige(Droit.RECENSER_LES_DISPOSITIFS)
    @Transactional(readOnly = true)
    public List<Releve> siens(String dispositif) {
        String service = lecteurCourant.lecteur().service();
        return service == null
                ? List.of()
                : queries.dits(service, dispositif).stream()
                        .map(lu -> lu.pour(Set.of()))
                        .toList();
    }

    /** What every version of a relevé said, the newest first; of the reader's own service alone. */
    @Exige(Droit.RECENSER_LES_DISPOSITIFS)
    @Transactional(readOnly = true)
    public List<VersionDeReleve> versions(long id) {
        String service = lecteurCourant.lecteur().service();
        return service == null ? List.of() : versions.versions(id, service);
    }

    /** @throws ErreurCopil when it cannot be so, or when this service said that year of that territory already */
    @Exige(Droit.RECENSER_LES_DISPOSITIFS)
    public void recenser(SaisieDeReleve saisie) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Territoire ou = territoires
                .parCode(saisie.territoire())
                .orElseThrow(() -> new ErreurCopil(RegleDuReleve.LIEU, "Choisissez un territoire que Copil connaît."));
        exigerSonTerritoire(lecteur, ou);
        ServiceNomme service = services.exiger(lecteur);
        if (!queries.connait(saisie.dispositif())) {
            throw new ErreurCopil("RELEVE-DISPOSITIF", "Ce dispositif n'est pas au recensement.");
        }
        AnneeRecensee annee = RegleDuReleve.annee(saisie, ou, LocalDate.now(horloge));
        Dit dit = dit(saisie.releve(), "");
        String cle = annee.libelle() + "|" + ou.code();
        Optional<Derniere> derniere = versions.derniere(service.id(), saisie.dispositif(), cle);
        int version = derniere.map(Derniere::version).orElse(0) + 1;
        boolean libre = derniere.map(Derniere::retiree).orElse(true);
        if (!libre
                || !versions.ajouter(saisie, annee, cle, version, dit, service, lecteur, OffsetDateTime.now(horloge))) {
            throw new ErreurCopil(
                    "RELEVE-DEJA",
                    "Votre service a déjà fait ce relevé : même année, même territoire. Il est plus haut, sous « Ce que votre"
                            + " service a recensé », où il se corrige.");
        }
        annoncer("fait", saisie.dispositif(), annee, ou);
    }

    /** A new version of a relevé of one's own service; the one before stays in its history. */
    @Exige(Droit.RECENSER_LES_DISPOSITIFS)
    public void corriger(long id, ReleveSaisi saisi, String motif) {
        Lecteur lecteur = lecteurCourant.lecteur();
        ReleveLu lu = sien(lecteur, id);
        Dit dit = dit(saisi, motif(motif));
        if (!versions.corriger(lu.id(), dit, lecteur, OffsetDateTime.now(horloge))) {
            throw entreTemps();
        }
        annoncer("corrigé", lu.dispositif(), lu.annee(), lu.ou());
    }

    /** The relevé no longer counts anywhere; its history stays. */
    @Exige(Droit.RECENSER_LES_DISPOSITIFS)
    public void retirer(long id, String motif) {
        Lecteur lecteur = lecteurCourant.lecteur();
        ReleveLu lu = sien(lecteur, id);
        if (!versions.retirer(lu.id(), motif(motif), lecteur, OffsetDateTime.now(horloge))) {
            throw entreTemps();
        }
        annoncer("retiré", lu.dispositif(), lu.annee(), lu.ou());
    }

    private ReleveLu sien(Lecteur lecteur, long id) {
        ReleveLu lu = queries.parId(lecteur, id).orElseThrow(RecensementService::entreTemps);
        exigerSonTerritoire(lecteur, lu.ou());
        if (!lu.service().id().equals(lecteur.service())) {
            throw new Interdit(
                    "RELEVE-AUTRE-SERVICE",
                    "Ce relevé est d'un autre service : lui seul le corrige ou le retire. Faites le vôtre à côté.");
        }
        return lu;
    }

    private void exigerSonTerritoire(Lecteur lecteur, Territoire ou) {
        if (!perimetres.permet(lecteur, Droit.RECENSER_LES_DISPOSITIFS, ou.code())) {
            throw Perimetre.refus("RELEVE-PERIMETRE", ou.nomEtNiveau(), "vous n'y recensez aucun dispositif.");
        }
    }

    private static Dit dit(ReleveSaisi saisi, String motif) {
        return new Dit(
                saisi.etatDit(),
                saisi.nombreDeSites(),
                saisi.comptes(),
                saisi.motsNettoyes(),
                saisi.diffusion().rang(),
                motif);
    }

    private static String motif(String saisi) {
        String motif = TexteSaisi.nettoyer(saisi);
        if (motif.length() < MOTIF_MIN || motif.length() > MOTIF_MAX) {
            throw new ErreurCopil("RELEVE-MOTIF", "Dites pourquoi, en " + MOTIF_MIN + " à " + MOTIF_MAX + " signes.");
        }
        return motif;
    }

    /** Never what people typed. */
    private void annoncer(String fait, String dispositif, AnneeRecensee annee, Territoire ou) {
        evenements.publishEvent(new RelevesChanges());
        evenements.publishEvent(new Acte(
                NatureDActe.PUBLICATION,
                "relevé " + dispositif + " " + ou.code() + " " + annee.libelle(),
                "relevé " + fait));
    }

    private static ErreurCopil entreTemps() {
        return new ErreurCopil(
                "RELEVE-ENTRE-TEMPS",
                "Ce relevé a été corrigé ou retiré entre-temps. Ce que vous avez tapé reste ici : rechargez la page dans un"
                        + " autre onglet pour le revoir.");
    }
}
