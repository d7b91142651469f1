package fr.copil.moyens;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import fr.copil.commun.Textes;
import fr.copil.moyens.VersionQueries.Derniere;
import fr.copil.moyens.VersionQueries.Dite;
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
 * What services put in, as they say it: a line says one year, one funder, one dispositif and one territory, once a service; it
 * is corrected and withdrawn by that service, its versions kept. Source: convention Loire-Atlantique, art. 3, l. 124-128, « chiffrage
 * régulier des moyens ». Decision 0061.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class DeclarationDeMoyensService {

    public static final int NOM_MAX = 120;
    public static final int MOTIF_MAX = 400;

    private static final int MOTIF_MIN = 3;
    private static final int LONGUEUR_CHERCHEE = 80;

    private final MoyenQueries queries;
    private final VersionQueries versions;
    private final TerritoireService territoires;
    private final PerimetreService perimetres;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    DeclarationDeMoyensService(
            MoyenQueries queries,
            VersionQueries versions,
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

    /** The territories inside this one that a line may be said of, by their names. */
    @Exige(Droit.DECLARER_DES_MOYENS)
    @Transactional(readOnly = true)
    public Stream<Territoire> lieux(CodeTerritoire dans, String saisie, int debut, int nombre) {
        List<String> mots =
                Textes.mots(saisie.length() > LONGUEUR_CHERCHEE ? saisie.substring(0, LONGUEUR_CHERCHEE) : saisie);
        return queries.lieux(dans, mots, debut, nombre).stream();
    }

    /** One of them, if it is inside. */
    @Exige(Droit.DECLARER_DES_MOYENS)
    @Transactional(readOnly = true)
    public Optional<Territoire> lieu(CodeTerritoire dans, CodeTerritoire code) {
        return perimetres.contient(dans, code) ? territoires.parCode(code) : Optional.empty();
    }

    /** The years that a line may be of, the last first. */
    @Exige(Droit.DECLARER_DES_MOYENS)
    @Transactional(readOnly = true)
    public List<Integer> annees() {
        return RegleDeSaisie.annees(horloge);
    }

    /** The lines of the reader's own service there, whatever their diffusion, with all that it said; the last year first. */
    @Exige(Droit.DECLARER_DES_MOYENS)
    @Transactional(readOnly = true)
    public List<Moyen> siennes(CodeTerritoire ici) {
        String service = lecteurCourant.lecteur().service();
        return service == null
                ? List.of()
                : queries.dites(service, queries.lieux(ici)).stream()
                        .map(dite -> dite.pour(Set.of(), null))
                        .toList();
    }

    /** What every version of a line said, the newest first; of the reader's own service alone. */
    @Exige(Droit.DECLARER_DES_MOYENS)
    @Transactional(readOnly = true)
    public List<VersionDeMoyen> versions(long id) {
        String service = lecteurCourant.lecteur().service();
        return service == null ? List.of() : versions.versions(id, service);
    }

    /** @throws ErreurCopil when it cannot be so, or when this service said that line already */
    @Exige(Droit.DECLARER_DES_MOYENS)
    public void declarer(SaisieDeMoyen saisie) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Territoire ou = territoires
                .parCode(saisie.territoire())
                .orElseThrow(() -> new ErreurCopil("MOYEN-LIEU", "Choisissez un territoire que Copil connaît."));
        exigerSonTerritoire(lecteur, ou);
        ServiceNomme service = services.exiger(lecteur);
        int annee = RegleDeSaisie.annee(saisie, ou, horloge);
        Poste poste = RegleDeSaisie.poste(saisie);
        Dite dite = dite(saisie.montant(), poste.unite(), annee, "");
        String cle = annee + "|" + poste.cle() + "|" + ou.code();
        Optional<Derniere> derniere = versions.derniere(service.id(), cle);
        int version = derniere.map(Derniere::version).orElse(0) + 1;
        boolean libre = derniere.map(Derniere::retiree).orElse(true);
        if (!libre
                || !versions.ajouter(
                        cle,
                        version,
                        annee,
                        ou.code().valeur(),
                        poste,
                        dite,
                        service,
                        lecteur,
                        OffsetDateTime.now(horloge))) {
            throw new ErreurCopil(
                    "MOYEN-DEJA",
                    "Votre service a déjà déclaré cette ligne : même année, même financeur, même dispositif, même"
                            + " territoire. Choisissez l'année " + annee
                            + " sur cette page : elle est sous « Ce que votre"
                            + " service a déclaré », où elle se corrige.");
        }
        annoncer("déclarés", annee, poste, ou);
    }

    /** A new version of a line of one's own service; the one before stays in its history. */
    @Exige(Droit.DECLARER_DES_MOYENS)
    public void corriger(long id, MontantSaisi montant, String motif) {
        Lecteur lecteur = lecteurCourant.lecteur();
        MoyenLu lu = sienne(lecteur, id);
        Dite dite = dite(montant, lu.poste().unite(), lu.annee(), motif(motif));
        if (!versions.corriger(lu.id(), dite, lecteur, OffsetDateTime.now(horloge))) {
            throw entreTemps();
        }
        annoncer("corrigés", lu.annee(), lu.poste(), lu.ou());
    }

    /** The line no longer counts anywhere; its history stays. */
    @Exige(Droit.DECLARER_DES_MOYENS)
    public void retirer(long id, String motif) {
        Lecteur lecteur = lecteurCourant.lecteur();
        MoyenLu lu = sienne(lecteur, id);
        if (!versions.retirer(lu.id(), motif(motif), lecteur, OffsetDateTime.now(horloge))) {
            throw entreTemps();
        }
        annoncer("retirés", lu.annee(), lu.poste(), lu.ou());
    }

    private MoyenLu sienne(Lecteur lecteur, long id) {
        MoyenLu lu = queries.parId(lecteur, id).orElseThrow(DeclarationDeMoyensService::entreTemps);
        exigerSonTerritoire(lecteur, lu.ou());
        if (!lu.service().equals(lecteur.service())) {
            throw new Interdit(
                    "MOYEN-AUTRE-SERVICE",
                    "Cette ligne est d'un autre service : lui seul la corrige ou la retire. Déclarez la vôtre à côté.");
        }
        return lu;
    }

    private void exigerSonTerritoire(Lecteur lecteur, Territoire ou) {
        if (!perimetres.permet(lecteur, Droit.DECLARER_DES_MOYENS, ou.code())) {
            throw Perimetre.refus("MOYEN-PERIMETRE", ou.nomEtNiveau(), "vous n'y déclarez aucun moyen.");
        }
    }

    /** A year that is not over is provisional, whoever says it. */
    private Dite dite(MontantSaisi montant, Unite unite, int annee, String motif) {
        return new Dite(
                montant.valeur(unite),
                montant.nombreDEnfants(),
                montant.provisoire() || annee >= LocalDate.now(horloge).getYear(),
                montant.parLeFinanceur(),
                montant.diffusion().rang(),
                motif);
    }

    private static String motif(String saisi) {
        String motif = TexteSaisi.nettoyer(saisi);
        if (motif.length() < MOTIF_MIN || motif.length() > MOTIF_MAX) {
            throw new ErreurCopil("MOYEN-MOTIF", "Dites pourquoi, en " + MOTIF_MIN + " à " + MOTIF_MAX + " signes.");
        }
        return motif;
    }

    /** Never what people typed: kinds alone. */
    private void annoncer(String fait, int annee, Poste poste, Territoire ou) {
        evenements.publishEvent(new MoyensChanges());
        evenements.publishEvent(new Acte(
                NatureDActe.PUBLICATION,
                "moyens " + ou.code() + " " + annee,
                fait + " : " + poste.dispositif().libelle() + ", "
                        + poste.financeur().libelle() + ", en " + poste.unite().libelle()));
    }

    private static ErreurCopil entreTemps() {
        return new ErreurCopil(
                "MOYEN-ENTRE-TEMPS",
                "Cette ligne a été corrigée ou retirée entre-temps. Ce que vous avez tapé reste ici : rechargez la page"
                        + " dans un autre onglet pour la revoir.");
    }
}
