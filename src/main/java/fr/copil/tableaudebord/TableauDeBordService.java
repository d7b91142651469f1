package fr.copil.tableaudebord;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.collecte.Alerte;
import fr.copil.collecte.AlerteService;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import fr.copil.convention.Actualite;
import fr.copil.convention.Avancement;
import fr.copil.convention.Convention;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Periode;
import fr.copil.direct.Partage;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.LectureDeCibleService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.indicateur.pre.PreService;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Compose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole page at once, in twelve statements at the most, and four more for who owes figures, and explains what a link asked for in vain. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class TableauDeBordService {

    private final TerritoireService territoires;
    private final ConventionService conventions;
    private final SerieService series;
    private final PreService pre;
    private final LectureDeCibleService lectures;
    private final AlerteService alertes;
    private final CollecteService collecte;
    private final Partage partage;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;

    TableauDeBordService(
            TerritoireService territoires,
            ConventionService conventions,
            SerieService series,
            PreService pre,
            LectureDeCibleService lectures,
            AlerteService alertes,
            CollecteService collecte,
            Partage partage,
            LecteurCourant lecteurCourant,
            Clock horloge) {
        this.territoires = territoires;
        this.conventions = conventions;
        this.series = series;
        this.pre = pre;
        this.lectures = lectures;
        this.alertes = alertes;
        this.collecte = collecte;
        this.partage = partage;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
    }

    public TableauDeBord lire(AdresseDuTableau demande) {
        return lire(demande, Integer.MAX_VALUE);
    }

    /** The same, with no figure of after that year. */
    public TableauDeBord lire(AdresseDuTableau demande, int derniereAnnee) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<String> avis = new ArrayList<>();
        Territoire territoire = territoire(demande.territoire(), lecteur, avis);
        List<Avancement> avancements = conventions.avancements();
        Convention convention = convention(demande.convention(), territoire, lecteur, avancements, avis);
        Series lues = series.series(
                        Stream.of(territoire.code(), CodeTerritoire.FRANCE)
                                .distinct()
                                .toList(),
                        FigureCle.INDICATEURS)
                .jusqua(derniereAnnee);
        List<Integer> periodes = lues.periodes(Indicateurs.DNB_GENERAL);
        int periode = periode(demande.periode(), periodes, avis);
        AxeDeComparaison comparaison = comparaison(demande.comparaison(), avis);
        return new TableauDeBord(
                new AdresseDuTableau(territoire.code().valeur(), convention.code(), String.valueOf(periode), null)
                        .avec(comparaison)
                        .avecSuite(suite(demande.suite(), avis)),
                territoire,
                convention,
                periode,
                comparaison,
                periodes,
                lues,
                series.cibles(FigureCle.CIBLES, convention.code(), territoire.code()),
                series.attentes(territoire.code(), FigureCle.INDICATEURS),
                series.retraits(territoire.code(), FigureCle.INDICATEURS),
                reseaux(territoire),
                listesDesPre(territoire, lues),
                lectures.peutFixer(convention.territoire(), convention.code()),
                derniereAnnee == Integer.MAX_VALUE ? comptes(periode, periodes, avancements) : avancements,
                List.copyOf(avis),
                lecteur.peut(Droit.VEILLER_SUR_LES_FICHIERS)
                        ? alertes.alertes().stream().map(Alerte::message).toList()
                        : List.of(),
                collecte.enRetard(territoire.code()),
                collecte.mesDues(),
                LocalDate.now(horloge));
    }

    /** Of a session that is over, what comes back is counted for its school year; what to talk about stays that of today. */
    private List<Avancement> comptes(int periode, List<Integer> periodes, List<Avancement> presents) {
        if (periodes.isEmpty() || periode == periodes.getLast()) {
            return presents;
        }
        Map<Convention, Avancement> parConvention = conventions.avancements(periode - 1).stream()
                .collect(Collectors.toMap(Avancement::convention, Function.identity()));
        return presents.stream()
                .map(present -> parConvention
                        .getOrDefault(present.convention(), present)
                        .avec(present.actualite()))
                .toList();
    }

    /**
     * {@link FigureCle#AVANCEMENT} alone, for pages already open: what was signed is public, so those that show the same share it.
     *
     * @param ouverte resolved by {@link #lire}; what is open under its figures changes none of them
     * @param annee the school year for which {@link #lire} counted what comes back
     */
    public Compose<FigureModele> avancement(AdresseDuTableau ouverte, String annee) {
        AdresseDuTableau demande = ouverte.avecSuite(null);
        LocalDate aujourdHui = LocalDate.now(horloge);
        Optional<Periode> passee = Periode.lire(annee).filter(une -> une.recul(aujourdHui) > 0);
        List<Avancement> avancements = passee.isPresent()
                ? partage.lire(
                        "avancements " + annee,
                        () -> conventions.avancements(passee.orElseThrow().rentree()))
                : partage.lire("avancements", conventions::avancements);
        return partage.lire(
                "avancement " + annee + " " + demande.lien(),
                () -> Compose.de(new FigureAvancement(demande, avancements, aujourdHui).modele()));
    }

    /** What to talk about first, for pages already open. */
    public Actualite actualite(AdresseDuTableau demande) {
        return partage.lire("avancements", conventions::avancements).stream()
                .filter(avancement -> avancement.convention().code().equals(demande.convention()))
                .findFirst()
                .orElseThrow()
                .actualite();
    }

    private Territoire territoire(@Nullable String code, Lecteur lecteur, List<String> avis) {
        if (code != null) {
            Territoire trouve = CodeTerritoire.lire(code)
                    .flatMap(territoires::parCode)
                    .filter(t -> t.niveau().pilotable())
                    .orElse(null);
            if (trouve != null) {
                return trouve;
            }
            avis.add(inconnu(code));
        }
        return territoires.parCode(lecteur.territoire()).orElse(Territoire.FRANCE);
    }

    private String inconnu(String code) {
        List<String> proches =
                territoires.proches(code).stream().map(Territoire::nomEtNiveau).toList();
        return "Le territoire « " + Textes.abreger(code, 40) + " » du lien n'a pas de tableau de bord. "
                + (proches.isEmpty()
                        ? "Choisissez-en un dans la liste Territoire."
                        : "Cherchiez-vous : " + String.join(" ; ", proches) + " ?");
    }

    private Convention convention(
            @Nullable String code,
            Territoire territoire,
            Lecteur lecteur,
            List<Avancement> avancements,
            List<String> avis) {
        List<Convention> connues =
                avancements.stream().map(Avancement::convention).toList();
        if (code != null) {
            for (Convention convention : connues) {
                if (convention.code().equals(code)) {
                    return convention;
                }
            }
            avis.add("La convention « " + Textes.abreger(code, 40)
                    + " » du lien est inconnue. Les conventions suivies : "
                    + String.join(
                            " ; ", connues.stream().map(Convention::titreCourt).toList()) + ".");
        }
        return propre(territoire, lecteur, connues)
                .or(() -> connues.stream().findFirst())
                .orElseThrow(() -> new ErreurCopil(
                        "REFERENTIEL-VIDE",
                        "Le référentiel n'est pas chargé : aucune convention à montrer. L'administrateur trouvera la "
                                + "faute dans le journal de démarrage de Copil."));
    }

    /** That of the account at home; elsewhere the one signed for the territory, or for the nearest that holds it. */
    private Optional<Convention> propre(Territoire territoire, Lecteur lecteur, List<Convention> connues) {
        Optional<Convention> chezSoi = territoire.code().equals(lecteur.territoire())
                ? connues.stream()
                        .filter(convention -> convention.code().equals(lecteur.convention()))
                        .findFirst()
                : Optional.empty();
        return chezSoi.or(() -> territoires.contenants(territoire.code()).stream()
                        .flatMap(contenant -> connues.stream()
                                .filter(convention -> convention.territoire().equals(contenant)))
                        .findFirst())
                .map(convention -> enVigueur(convention, connues));
    }

    /** The last text that continues it; each continues one that was there before it. Decision 0065. */
    private static Convention enVigueur(Convention convention, List<Convention> connues) {
        Convention derniere = convention;
        for (Convention suivante : connues) {
            if (derniere.code().equals(suivante.poursuit())) {
                derniere = suivante;
            }
        }
        return derniere;
    }

    private static int periode(@Nullable String annee, List<Integer> periodes, List<String> avis) {
        int derniere = periodes.isEmpty() ? 0 : periodes.getLast();
        if (annee == null) {
            return derniere;
        }
        for (int periode : periodes) {
            if (String.valueOf(periode).equals(annee)) {
                return periode;
            }
        }
        avis.add("Aucune donnée pour la période « " + Textes.abreger(annee, 40) + " » du lien"
                + (periodes.isEmpty()
                        ? "."
                        : " : les sessions connues vont de " + periodes.getFirst() + " à " + derniere + "."));
        return derniere;
    }

    private static AxeDeComparaison comparaison(@Nullable String code, List<String> avis) {
        if (code == null) {
            return AxeDeComparaison.QPV;
        }
        for (AxeDeComparaison comparaison : AxeDeComparaison.values()) {
            if (comparaison.code().equals(code)) {
                return comparaison;
            }
        }
        avis.add("La comparaison « " + Textes.abreger(code, 40) + " » du lien est inconnue : « qpv » ou « ep ».");
        return AxeDeComparaison.QPV;
    }

    private static @Nullable AdresseDeSuite suite(@Nullable AdresseDeSuite demandee, List<String> avis) {
        if (demandee == null) {
            return null;
        }
        if (FigureCle.deId(demandee.figure()).isPresent()) {
            String lieu = demandee.lieu();
            if (lieu == null || CodeTerritoire.lire(lieu).isPresent()) {
                return demandee;
            }
            avis.add("Le lieu « " + Textes.abreger(lieu, 40) + " » du lien est inconnu.");
            return new AdresseDeSuite(demandee.figure(), null, demandee.colleges());
        }
        avis.add("La figure « " + Textes.abreger(demandee.figure(), 40) + " » du lien est inconnue.");
        return null;
    }

    /** Asked only where something is known of the networks: one statement less elsewhere. */
    private List<Integer> listesDesPre(Territoire territoire, Series lues) {
        return lues.de(territoire.code(), Indicateurs.COUVERTURE_PRE, Population.REP_PLUS).stream()
                        .anyMatch(Mesure::partsConnues)
                ? pre.listes(territoire.code())
                : List.of();
    }

    /** One row for each part of the territory that has REP+ networks, on the last map of them. */
    private List<SousTerritoire> reseaux(Territoire territoire) {
        Niveau niveau =
                switch (territoire.niveau()) {
                    case PAYS -> Niveau.REGION;
                    case REGION, ACADEMIE -> Niveau.DEPARTEMENT;
                    default -> Niveau.COMMUNE;
                };
        List<SousTerritoire> lus =
                series.dansChaque(niveau, territoire.code(), Indicateurs.COUVERTURE_PRE, Population.REP_PLUS);
        int derniere = lus.stream().mapToInt(lu -> lu.mesure().periode()).max().orElse(0);
        return lus.stream().filter(lu -> lu.mesure().periode() == derniere).toList();
    }
}
