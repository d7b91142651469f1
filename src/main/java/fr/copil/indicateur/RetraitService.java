package fr.copil.indicateur;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import fr.copil.indicateur.versement.MiseEnVigueur;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a figure or a delivery back, at once and everywhere, past days included: inside one's own territory, with a reason
 * that all may read. Nothing is erased: the DSDEN still reads what stood there. Decision 0022.
 */
@Service
@Exige(Droit.RETIRER_DES_CHIFFRES)
@Transactional
public class RetraitService {

    private static final int MOTIF_MIN = 10;
    private static final int MOTIF_MAX = 400;

    private final RetraitQueries queries;
    private final MiseEnVigueur miseEnVigueur;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    RetraitService(
            RetraitQueries queries,
            MiseEnVigueur miseEnVigueur,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge,
            PerimetreService perimetres) {
        this.perimetres = perimetres;
        this.queries = queries;
        this.miseEnVigueur = miseEnVigueur;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** What the reader may take back there; nothing, in no statement, for who never does. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ChiffreRetirable> retirables(String indicateur, CodeTerritoire territoire) {
        Lecteur lecteur = lecteurCourant.lecteur();
        return perimetres.permet(lecteur, Droit.RETIRER_DES_CHIFFRES, territoire)
                ? queries.retirables(indicateur, territoire, lecteur)
                : List.of();
    }

    /** What was withdrawn since then on a territory, in it or in what holds it, sums included; no number. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<CelluleRetiree> depuis(OffsetDateTime moment, CodeTerritoire territoire) {
        return queries.depuis(moment, territoire);
    }

    /** Published deliveries of one's own service and territory, the latest first. */
    @Transactional(readOnly = true)
    public List<LivraisonRetirable> livraisons() {
        return queries.livraisons(lecteurCourant.lecteur());
    }

    /** Every version of it that one's own service gave, and of every sum that it was in. */
    public void retirer(String indicateur, CodeTerritoire territoire, ChiffreRetirable chiffre, String motif) {
        String net = motif(motif);
        Lecteur lecteur = lecteurCourant.lecteur();
        if (!perimetres.permet(lecteur, Droit.RETIRER_DES_CHIFFRES, territoire)) {
            throw dAilleurs();
        }
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        long retrait = queries.ajouter(indicateur, territoire, chiffre, lecteur, net, maintenant);
        if (queries.marquer(retrait, indicateur, territoire, chiffre, lecteur) == 0) {
            throw rienARetirer();
        }
        suivre(retrait, maintenant);
    }

    /**
     * Every figure that it brought and that no later delivery gave again; those that it had replaced do not come back by
     * themselves.
     */
    public void retirerLivraison(long livraison, String motif) {
        String net = motif(motif);
        Lecteur lecteur = lecteurCourant.lecteur();
        if (livraisons().stream().noneMatch(l -> l.id() == livraison)) {
            throw dAilleurs();
        }
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        long retrait = queries.ajouter(livraison, lecteur, net, maintenant);
        queries.laisserAuxSuivantes(livraison);
        if (queries.marquer(retrait, livraison, lecteur) == 0) {
            throw rienARetirer();
        }
        suivre(retrait, maintenant);
    }

    /** Sums are made without it first: one that stays the same was made of other figures, and goes on being read. */
    private void suivre(long retrait, OffsetDateTime maintenant) {
        List<String> indicateurs = queries.indicateurs(retrait);
        queries.fermer(retrait, maintenant);
        miseEnVigueur.sommes(indicateurs);
        queries.marquerLesSommes(retrait);
        queries.fermer(retrait, maintenant);
        miseEnVigueur.additionner(indicateurs);
        evenements.publishEvent(new ChiffresRetires(Set.copyOf(indicateurs)));
        evenements.publishEvent(new Acte(NatureDActe.RETRAIT, "retrait " + retrait, String.join(", ", indicateurs)));
    }

    private static String motif(String saisi) {
        String net = TexteSaisi.nettoyer(saisi);
        if (net.length() < MOTIF_MIN || net.length() > MOTIF_MAX) {
            throw new ErreurCopil(
                    "RETRAIT-MOTIF",
                    "Dites pourquoi, en 10 à 400 signes : le motif est lu de tous ceux qui lisaient le chiffre.");
        }
        return net;
    }

    private static ErreurCopil dAilleurs() {
        return new Interdit(
                "RETRAIT-PERIMETRE",
                "Vous ne retirez que ce que votre service a transmis de votre territoire, et de lui seul.");
    }

    private static ErreurCopil rienARetirer() {
        return new ErreurCopil(
                "RETRAIT-RIEN",
                "Il n'y a là rien à retirer : ce chiffre l'est déjà, ou son producteur le publie ou l'a transmis, et"
                        + " c'est à lui de le corriger.");
    }
}
