package fr.copil.indicateur.repere;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Services;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pins a comment to one point of a chart, in the name of a séance: whoever reads that figure as far as its committee reads it
 * beside the figure from then on, wherever that stands. Decision 0051.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RepereService {

    public static final int TEXTE_MAX = 200;
    private static final int TEXTE_MIN = 5;

    private final RepereQueries queries;
    private final SerieService series;
    private final PerimetreService perimetres;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    RepereService(
            RepereQueries queries,
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

    /** The points with a value that the reader reads there, the latest year first; nothing where they pin none. */
    @Transactional(readOnly = true)
    public List<PointDeCourbe> points(String indicateur, CodeTerritoire territoire) {
        return permis(territoire) ? lus(indicateur, territoire) : List.of();
    }

    private List<PointDeCourbe> lus(String indicateur, CodeTerritoire territoire) {
        return series.series(Set.of(territoire), Set.of(indicateur)).mesures().stream()
                .filter(mesure -> mesure.enValeur().isPresent())
                .sorted(Comparator.comparing(Mesure::periode).reversed().thenComparing(Mesure::population))
                .map(mesure -> new PointDeCourbe(mesure.population(), mesure.periode()))
                .distinct()
                .toList();
    }

    private boolean permis(CodeTerritoire territoire) {
        return perimetres.permet(lecteurCourant.lecteur(), Droit.PREPARER_UNE_SEANCE, territoire);
    }

    /** Those of one séance that the reader may read, in order. */
    @Transactional(readOnly = true)
    public List<Repere> deLaSeance(String seance) {
        return queries.deLaSeance(lecteurCourant.lecteur(), seance);
    }

    /**
     * @param salle as far as who reads the committee: nobody below reads what it says
     * @param seance its number for ever
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void epingler(
            String indicateur,
            CodeTerritoire territoire,
            PointDeCourbe point,
            String texte,
            Audience salle,
            String seance,
            LocalDate jour) {
        if (!permis(territoire)) {
            throw refus();
        }
        String dit = TexteSaisi.nettoyer(texte).replace('\n', ' ');
        if (dit.length() < TEXTE_MIN || dit.length() > TEXTE_MAX) {
            throw new ErreurCopil(
                    "REPERE-TEXTE", "Dites ce qui explique ce point, en " + TEXTE_MIN + " à " + TEXTE_MAX + " signes.");
        }
        if (!lus(indicateur, territoire).contains(point)) {
            throw new ErreurCopil(
                    "REPERE-POINT", "Ce point n'a pas de valeur que cette salle peut lire : choisissez-en un autre.");
        }
        Lecteur lecteur = lecteurCourant.lecteur();
        queries.ajouter(
                indicateur,
                territoire,
                point,
                "Séance " + seance + " du " + Dates.jour(jour) + " : " + finie(dit),
                seance,
                salle.rang(),
                lecteur,
                par(lecteur),
                OffsetDateTime.now(horloge));
        annoncer(indicateur, territoire, "commenté en séance " + seance);
    }

    /** By whoever may pin there, once; it leaves every figure at once. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void retirer(long id) {
        Lecteur lecteur = lecteurCourant.lecteur();
        RepereQueries.Lu lu = queries.parId(lecteur, id).orElseThrow(RepereService::dejaRetire);
        if (!permis(lu.territoire())) {
            throw refus();
        }
        if (!queries.retirer(id, lecteur, par(lecteur), OffsetDateTime.now(horloge))) {
            throw dejaRetire();
        }
        annoncer(lu.indicateur(), lu.territoire(), "commentaire de séance retiré");
    }

    /** A sentence: others may follow it beside the figure, and how one ends tells what it is. */
    private static String finie(String dit) {
        return dit.matches(".*[.!?…]") ? dit : dit + ".";
    }

    private static ErreurCopil dejaRetire() {
        return new ErreurCopil("REPERE-RETIRE", "Ce commentaire est déjà retiré, ou son chiffre l'est.");
    }

    private String par(Lecteur lecteur) {
        return services.de(lecteur)
                .map(service -> service.nom())
                .orElse(lecteur.role().libelle());
    }

    private static RuntimeException refus() {
        return Perimetre.refus("REPERE-PERIMETRE", "Ce territoire", "vous ne pouvez pas en commenter les figures.");
    }

    private void annoncer(String indicateur, CodeTerritoire territoire, String detail) {
        evenements.publishEvent(new MesuresPubliees(Set.of(indicateur)));
        evenements.publishEvent(new Acte(NatureDActe.SEANCE, "chiffre " + indicateur + " " + territoire, detail));
    }
}
