package fr.copil.indicateur.pre;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import fr.copil.indicateur.diffusion.RegleDeDiffusionService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.Chiffre;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.indicateur.versement.MiseEnVigueur;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which networks a PRE accompanies, network by network, as the préfecture and the référent declare it with a date and a
 * source. Convention nationale, art. 2.1-1: one for each REP+.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PreService {

    public static final int SOURCE_MAX = 300;

    /** The list of networks that Copil holds, should no figure say its year. */
    private static final int RENTREE_DES_RESEAUX = 2022;

    private static final LocalDate PREMIER_JOUR = LocalDate.of(2000, 1, 1);

    private final RegleDeDiffusionService diffusions;
    private final PreQueries queries;
    private final MiseEnVigueur miseEnVigueur;
    private final TerritoireService territoires;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;
    private final Services services;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    PreService(
            PreQueries queries,
            MiseEnVigueur miseEnVigueur,
            TerritoireService territoires,
            LecteurCourant lecteurCourant,
            Services services,
            ApplicationEventPublisher evenements,
            Clock horloge,
            PerimetreService perimetres,
            RegleDeDiffusionService diffusions) {
        this.diffusions = diffusions;
        this.perimetres = perimetres;
        this.queries = queries;
        this.miseEnVigueur = miseEnVigueur;
        this.territoires = territoires;
        this.lecteurCourant = lecteurCourant;
        this.services = services;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The years of the lists behind what is known of the REP+ networks of this territory, in order. */
    public List<Integer> listes(CodeTerritoire territoire) {
        return queries.listes(lecteurCourant.lecteur(), territoire);
    }

    /** The networks of this territory, the REP+ first. */
    public List<ReseauPre> reseaux(CodeTerritoire territoire) {
        return queries.reseaux(lecteurCourant.lecteur(), territoire);
    }

    /** The territory of an address, the reader's own without one that Copil knows. */
    public Territoire territoire(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(CodeTerritoire::lire)
                .flatMap(territoires::parCode)
                .orElseGet(this::chezSoi);
    }

    private Territoire chezSoi() {
        return territoires.parCode(lecteurCourant.lecteur().territoire()).orElse(Territoire.FRANCE);
    }

    /** Of this territory, inside one's own. */
    public boolean peutDeclarer(CodeTerritoire territoire) {
        Lecteur lecteur = lecteurCourant.lecteur();
        return perimetres.permet(lecteur, Droit.DECLARER_UN_PRE, territoire);
    }

    /** The networks of which something was declared, with the rentrée from which files say nothing of them any more. */
    @Exige(Droit.COPIL_LUI_MEME)
    public Map<CodeTerritoire, Integer> declares() {
        return queries.declares();
    }

    /**
     * Adds to what was declared before, and puts it in force at once.
     *
     * @param au the day that the source speaks of, not after today
     * @param source a list, a decision, a letter: what anybody can ask for
     */
    @Exige(Droit.DECLARER_UN_PRE)
    @Transactional
    public void declarer(Set<CodeTerritoire> reseaux, boolean couvert, LocalDate au, String source) {
        Lecteur lecteur = lecteurCourant.lecteur();
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        String dite = TexteSaisi.nettoyer(source);
        verifier(reseaux, au, dite);
        diffusions.exiger(Indicateurs.COUVERTURE_PRE, reseaux, Audience.PUBLIC);
        Territoire chezSoi = chezSoi();
        long livraison = queries.livraison(
                "Réseaux accompagnés par un PRE au " + Dates.jour(au) + " : "
                        + dite.substring(0, Math.min(120, dite.length())),
                // An account that speaks for no service still signs with its own role and territory, never with
                // another's.
                services.de(lecteur)
                        .map(ServiceNomme::nom)
                        .orElse(lecteur.role().maison() + ", " + chezSoi.nom()),
                reseaux.size(),
                maintenant);
        queries.declarer(reseaux, couvert, au, dite, lecteur.compte(), maintenant, livraison);
        int rentree = queries.rentree(RENTREE_DES_RESEAUX);
        miseEnVigueur.remplacer(
                Indicateurs.COUVERTURE_PRE,
                reseaux.stream()
                        .map(reseau -> chiffre(reseau, couvert, rentree, livraison))
                        .toList(),
                ancien -> true);
        evenements.publishEvent(new MesuresPubliees(Set.of(Indicateurs.COUVERTURE_PRE)));
        evenements.publishEvent(new Acte(
                NatureDActe.PUBLICATION,
                "livraison " + livraison,
                "réseaux accompagnés par un PRE : " + reseaux.size()));
    }

    private static Chiffre chiffre(CodeTerritoire reseau, boolean couvert, int rentree, long livraison) {
        return Chiffre.de(
                MesureRecue.taux(
                        Indicateurs.COUVERTURE_PRE,
                        reseau,
                        rentree,
                        couvert ? BigDecimal.ONE : BigDecimal.ZERO,
                        BigDecimal.ONE,
                        Qualite.DEFINITIF),
                livraison,
                Audience.PUBLIC,
                false);
    }

    private void verifier(Set<CodeTerritoire> reseaux, LocalDate au, String source) {
        Set<CodeTerritoire> siens =
                queries
                        .reseaux(
                                lecteurCourant.lecteur(),
                                lecteurCourant.lecteur().territoire())
                        .stream()
                        .map(reseau -> reseau.territoire().code())
                        .collect(Collectors.toSet());
        if (reseaux.isEmpty()) {
            throw new ErreurCopil("PRE-VIDE", "Cochez au moins un réseau.");
        }
        if (!siens.containsAll(reseaux)) {
            throw Perimetre.refus("PRE-PERIMETRE", "L'un de ces réseaux", "vous ne pouvez rien en déclarer.");
        }
        if (au.isAfter(LocalDate.now(horloge)) || au.isBefore(PREMIER_JOUR)) {
            throw new ErreurCopil("PRE-DATE", "La date est celle de la source : ni à venir, ni avant 2000.");
        }
        if (source.isEmpty() || source.length() > SOURCE_MAX) {
            throw new ErreurCopil(
                    "PRE-SOURCE",
                    "Dites d'où vous le tenez, en " + SOURCE_MAX
                            + " signes au plus : une liste, un arrêté, un courrier.");
        }
    }
}
