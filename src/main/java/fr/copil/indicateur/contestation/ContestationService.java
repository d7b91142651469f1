package fr.copil.indicateur.contestation;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Services;
import fr.copil.commun.Acte;
import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.Nombres;
import fr.copil.commun.TexteSaisi;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.territoire.Etendue;
import fr.copil.territoire.PerimetreService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever is of a territory may say that one of its figures is another one, with a source and a reason; both are read, by
 * the committee and the DSDEN, until another person settles it. Nothing of the figure itself changes. Decision 0037.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ContestationService {

    public static final int SOURCE_MAX = 200;
    public static final int MOTIF_MAX = 400;
    private static final int MOTIF_MIN = 10;
    private static final BigDecimal VALEUR_MAX = BigDecimal.valueOf(1_000_000_000);

    private final ContestationQueries queries;
    private final SerieService series;
    private final PerimetreService perimetres;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ContestationService(
            ContestationQueries queries,
            SerieService series,
            PerimetreService perimetres,
            Services services,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.series = series;
        this.perimetres = perimetres;
        this.services = services;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Whether the reader contests figures there: of those who read what a committee says of them. */
    @Transactional(readOnly = true)
    public boolean conteste(CodeTerritoire territoire) {
        Lecteur lecteur = lecteurCourant.lecteur();
        return perimetres.permet(lecteur, Droit.CONTESTER_UN_CHIFFRE, territoire)
                && perimetres.lit(lecteur, Audience.COMITE, territoire);
    }

    /** The figures that the reader reads there and may contest, the latest first; nothing for who never does. */
    @Transactional(readOnly = true)
    public List<ChiffreContestable> contestables(String indicateur, CodeTerritoire territoire) {
        if (!conteste(territoire)) {
            return List.of();
        }
        return lues(indicateur, territoire).stream()
                .map(mesure -> new ChiffreContestable(mesure.population(), mesure.periode(), lue(mesure)))
                .toList();
    }

    private List<Mesure> lues(String indicateur, CodeTerritoire territoire) {
        return series.series(Set.of(territoire), Set.of(indicateur)).mesures().stream()
                .filter(mesure -> mesure.enValeur().isPresent())
                .sorted(Comparator.comparing(Mesure::periode).reversed().thenComparing(Mesure::population))
                .toList();
    }

    /** Those of one indicateur there, settled ones included, for the committee and the DSDEN. */
    @Transactional(readOnly = true)
    public List<Contestation> de(String indicateur, CodeTerritoire territoire) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<Contestation> dites = queries.de(lecteur, indicateur, territoire);
        return dites.isEmpty() || perimetres.lit(lecteur, Audience.COMITE, territoire) ? dites : List.of();
    }

    /** Those that wait for the reader to settle them. */
    @Exige(Droit.ARBITRER_UN_CHIFFRE)
    @Transactional(readOnly = true)
    public List<Contestation> aArbitrer() {
        Lecteur lecteur = lecteurCourant.lecteur();
        Etendue siennes = Etendue.de(lecteur.donnant(Droit.ARBITRER_UN_CHIFFRE), "siens", "c.territoire", null);
        return queries.aArbitrer(lecteur, siennes).stream()
                .filter(une -> perimetres.lit(lecteur, Audience.COMITE, une.territoire()))
                .toList();
    }

    /** Whether the reader settles there what others contest. */
    @Transactional(readOnly = true)
    public boolean arbitre(CodeTerritoire territoire) {
        return perimetres.permet(lecteurCourant.lecteur(), Droit.ARBITRER_UN_CHIFFRE, territoire);
    }

    /** @param valeur as it was typed, in the unit of the indicateur */
    @Exige(Droit.CONTESTER_UN_CHIFFRE)
    public void contester(
            String indicateur,
            CodeTerritoire territoire,
            ChiffreContestable chiffre,
            String valeur,
            String source,
            String motif) {
        Lecteur lecteur = lecteurCourant.lecteur();
        if (!conteste(territoire)) {
            throw new Interdit(
                    "CONTESTE-PERIMETRE", "On ne conteste que les chiffres de son territoire et de ce qu'il contient.");
        }
        Mesure lue = lues(indicateur, territoire).stream()
                .filter(mesure -> mesure.population() == chiffre.population() && mesure.periode() == chiffre.periode())
                .findFirst()
                .orElseThrow(() -> new ErreurCopil(
                        "CONTESTE-ILLISIBLE", "Ce chiffre ne se lit plus : rechargez la page avant de le contester."));
        BigDecimal nombre = nombre(valeur, lue.calcul());
        String mots =
                mots(source, 3, SOURCE_MAX, "CONTESTE-SOURCE", "Dites d'où vient votre chiffre, en 3 à 200 signes.");
        String raison = mots(
                motif,
                MOTIF_MIN,
                MOTIF_MAX,
                "CONTESTE-MOTIF",
                "Dites pourquoi, en 10 à 400 signes : le comité le lira.");
        String par = par(lecteur);
        String phrase = "Chiffre contesté par " + par + ", qui donne " + dire(lue.calcul(), nombre.doubleValue())
                + " (source : " + mots + ")";
        if (!queries.ajouter(
                indicateur,
                territoire,
                chiffre,
                nombre,
                mots,
                raison,
                phrase,
                lecteur,
                par,
                OffsetDateTime.now(horloge))) {
            throw new ErreurCopil(
                    "CONTESTE-DEJA", "Ce chiffre est déjà contesté : attendez l'arbitrage, ou complétez-le en séance.");
        }
        annoncer(indicateur, territoire, "contesté, " + chiffre.population() + " " + chiffre.periode());
    }

    /** Its author takes it back; another person, in charge there, settles it. */
    public void trancher(Contestation contestation, IssueDeContestation issue, String motif) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Contestation lue = de(contestation.indicateur(), contestation.territoire()).stream()
                .filter(une -> une.id() == contestation.id())
                .findFirst()
                .orElseThrow(ContestationService::tranchee);
        boolean retiree = issue == IssueDeContestation.RETIREE;
        if (retiree != lue.mienne() || (!retiree && !arbitre(lue.territoire()))) {
            throw new Interdit(
                    "CONTESTE-ARBITRE",
                    "Qui conteste retire sa contestation ; une autre personne, en charge de ce territoire, l'arbitre.");
        }
        if (issue == IssueDeContestation.CORRIGE && !queries.corrigeDepuis(lue)) {
            throw new ErreurCopil(
                    "CONTESTE-SANS-CORRECTION",
                    "Aucune autre valeur n'a été publiée depuis : publiez d'abord la correction, ou maintenez le chiffre.");
        }
        String raison = retiree
                ? ""
                : mots(motif, MOTIF_MIN, MOTIF_MAX, "CONTESTE-ISSUE", "Dites pourquoi, en 10 à 400 signes.");
        if (!queries.trancher(lue.id(), issue, raison, lecteur, par(lecteur), OffsetDateTime.now(horloge))) {
            throw tranchee();
        }
        annoncer(lue.indicateur(), lue.territoire(), issue.libelle());
    }

    private void annoncer(String indicateur, CodeTerritoire territoire, String detail) {
        evenements.publishEvent(new MesuresPubliees(Set.of(indicateur)));
        evenements.publishEvent(new Acte(NatureDActe.LIVRAISON, "chiffre " + indicateur + " " + territoire, detail));
    }

    private String par(Lecteur lecteur) {
        return lecteur.service() == null
                ? lecteur.role().libelle()
                : services.exiger(lecteur).nom();
    }

    /** As the figures say it. */
    private static String lue(Mesure mesure) {
        double valeur = mesure.enValeur().orElseThrow();
        return mesure.calcul() == Calcul.TAUX ? Nombres.pourcent(valeur) : Nombres.court(valeur);
    }

    private static String dire(Calcul calcul, double nombre) {
        return calcul == Calcul.TAUX ? Nombres.pourcentCourt(nombre) : Nombres.court(nombre);
    }

    private static BigDecimal nombre(String saisi, Calcul calcul) {
        String chiffres = TexteSaisi.nettoyer(saisi)
                .replaceAll("[\\s\\u00a0\\u202f%]", "")
                .replace(',', '.');
        try {
            BigDecimal nombre = new BigDecimal(chiffres);
            BigDecimal max = calcul == Calcul.TAUX ? BigDecimal.valueOf(100) : VALEUR_MAX;
            if (chiffres.length() <= 20 && nombre.signum() >= 0 && nombre.compareTo(max) <= 0 && nombre.scale() <= 4) {
                return nombre;
            }
        } catch (NumberFormatException pasUnNombre) {
            // Said below.
        }
        throw new ErreurCopil(
                "CONTESTE-NOMBRE",
                "« " + saisi.strip() + " » n'est pas un nombre" + (calcul == Calcul.TAUX ? " de 0 à 100" : " positif")
                        + " : écrivez 38,2 par exemple.");
    }

    private static String mots(String saisis, int min, int max, String code, String phrase) {
        String mots = TexteSaisi.nettoyer(saisis);
        if (mots.length() < min || mots.length() > max) {
            throw new ErreurCopil(code, phrase);
        }
        return mots;
    }

    private static ErreurCopil tranchee() {
        return new ErreurCopil("CONTESTE-TRANCHEE", "Cette contestation est déjà close : rechargez la page.");
    }
}
