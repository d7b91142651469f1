package fr.copil.collecte;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.DonneesOuvertes.Lecture;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.referentiel.ReferentielService;
import fr.copil.collecte.referentiel.LectureReferentiel;
import fr.copil.collecte.referentiel.Referentiel;
import fr.copil.collecte.referentiel.Referentiel.PointImprime;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.PreService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.VersementService;
import fr.copil.territoire.CarteService;
import fr.copil.territoire.Programme.Genre;
import fr.copil.territoire.ProgrammeService;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the database up to date with {@code data/}: by content hash, each file whole or not at all, in an order where
 * each step finds what it needs (map, référentiel, mesures).
 */
@Service
@Exige(Droit.COPIL_LUI_MEME)
public class ChargementService {

    private static final Entree REFERENTIEL = new Entree(
            "referentiel",
            "referentiel",
            "Conventions et fiches d'action, valeurs imprimées",
            "Signataires des conventions",
            "Documents publics",
            Set.of());

    private final Livraisons livraisons;
    private final CarteService carteService;
    private final VersementService versement;
    private final PreService pre;
    private final ProgrammeService programmes;
    private final ReferentielService depotReferentiel;
    private final DepotSeries depotSeries;
    private final SommesARefaire sommes;
    private final TransactionTemplate transaction;
    private final Path ouvertes;
    private final Path referentiel;

    ChargementService(
            Livraisons livraisons,
            CarteService carteService,
            VersementService versement,
            PreService pre,
            ProgrammeService programmes,
            ReferentielService depotReferentiel,
            DepotSeries depotSeries,
            SommesARefaire sommes,
            TransactionTemplate transaction,
            @Value("${copil.data}") Path donnees) {
        this.livraisons = livraisons;
        this.carteService = carteService;
        this.versement = versement;
        this.pre = pre;
        this.programmes = programmes;
        this.depotReferentiel = depotReferentiel;
        this.depotSeries = depotSeries;
        this.sommes = sommes;
        this.transaction = transaction;
        this.ouvertes = donnees.resolve("open");
        this.referentiel = donnees.resolve("referentiel");
    }

    /** Loads what changed, saying each step; false when there was nothing to do. */
    public boolean charger(Consumer<String> annonce) {
        List<Entree> catalogue = CatalogueDesFichiers.lire(ouvertes);
        Map<String, String> empreintes = catalogue.stream()
                .collect(Collectors.toMap(
                        Entree::fichier, e -> Empreintes.de(ouvertes.resolve(e.fichier()), e.perimetre())));
        empreintes.put(REFERENTIEL.fichier(), Empreintes.duDossier(referentiel));
        Set<String> changes = livraisons.changes(empreintes);
        boolean aFaire = !changes.isEmpty() || sommes.enReste();
        if (aFaire) {
            new Passage(empreintes, changes, annonce).charger(catalogue);
        }
        return aFaire;
    }

    /** One loading, with what it knows of the files. */
    private class Passage {

        private final Map<String, String> empreintes;
        private final Set<String> changes;
        private final Consumer<String> annonce;

        Passage(Map<String, String> empreintes, Set<String> changes, Consumer<String> annonce) {
            this.empreintes = empreintes;
            this.changes = changes;
            this.annonce = annonce;
        }

        void charger(List<Entree> catalogue) {
            annonce.accept("Lecture de " + catalogue.size() + " fichiers…");
            DonneesOuvertes donnees = DonneesOuvertes.lire(ouvertes, catalogue, nomsDesAcademies());
            donnees.lectures().stream()
                    .filter(Lecture::refusee)
                    .forEach(lecture -> refuser(lecture.entree(), lecture.fautes()));
            annonce.accept("Territoires, réseaux et établissements : "
                    + donnees.carte.lieux().size() + "…");
            NouveauxVenus nouveaux = NouveauxVenus.de(donnees, carteService.etablissementsPlaces());
            transaction.executeWithoutResult(t -> enregistrerLaCarte(donnees, nouveaux));
            enregistrerLeReferentiel(donnees);
            if (livraisons.dejaIntegree(REFERENTIEL.fichier())) {
                SeriesOuvertes.TOUTES.forEach(serie -> enregistrer(serie, donnees, nouveaux));
                transaction.executeWithoutResult(t -> {
                    Set<String> transmis = sommes.horsDesSeries();
                    versement.agreger(transmis);
                    sommes.barrer(transmis);
                });
            }
        }

        private void enregistrerLaCarte(DonneesOuvertes donnees, NouveauxVenus nouveaux) {
            Set<CodeTerritoire> deplaces =
                    new HashSet<>(carteService.enregistrer(donnees.carte, donnees.zonagesLus(), nouveaux.codes()));
            Classement classement = new Classement(donnees);
            Map<CodeTerritoire, Set<Population>> populations = new HashMap<>(classement.populations());
            populations.keySet().removeAll(nouveaux.codes());
            deplaces.addAll(versement.classer(populations, classement.connues()));
            sommes.noterLesDeplaces(deplaces, donnees);
            donnees.lectures().stream()
                    .filter(lecture -> !SeriesOuvertes.LECTURES.containsKey(
                                    lecture.entree().role())
                            && !lecture.refusee())
                    .filter(lecture -> change(lecture.entree()))
                    .forEach(lecture -> integrer(lecture.entree(), lecture.lignes()));
            donnees.lectures().stream()
                    .filter(lecture -> !lecture.refusee())
                    .forEach(lecture -> enregistrerLesProgrammes(lecture.entree(), donnees));
        }

        /** Their territories depend on the map as much as on their file. */
        private void enregistrerLesProgrammes(Entree entree, DonneesOuvertes donnees) {
            String source = entree.jeu() + ", " + entree.producteur();
            if (entree.role().equals("contrats-de-ville")) {
                programmes.enregistrer(
                        Genre.CONTRAT_DE_VILLE,
                        livraisons.derniereIntegree(entree.fichier()),
                        ProgrammesOuverts.contrats(donnees.contrats, carteService.codes(), source));
            } else if (entree.role().equals("cites-educatives")) {
                programmes.enregistrer(
                        Genre.CITE_EDUCATIVE,
                        livraisons.derniereIntegree(entree.fichier()),
                        ProgrammesOuverts.cites(donnees.cites, source));
            }
        }

        private void enregistrerLeReferentiel(DonneesOuvertes donnees) {
            try {
                Referentiel lu = new LectureReferentiel(referentiel, carteService.codes()).lire();
                annonce.accept("Référentiel : " + lu.nombre("convention") + " conventions, " + lu.nombre("engagement")
                        + " engagements, " + lu.nombre("indicateur") + " indicateurs…");
                transaction.executeWithoutResult(t -> {
                    long livraison = deposer(lu);
                    programmes.enregistrer(Genre.PRE, livraison, ProgrammesOuverts.pre(lu, donnees.carte));
                    versement.verser(
                            livraison,
                            Audience.PUBLIC,
                            lu.points().stream().map(PointImprime::indicateur).collect(Collectors.toSet()),
                            MesuresOuvertes.imprimees(lu));
                    if (donnees.reseauxSitues()) {
                        versement.verser(
                                livraison,
                                Audience.PUBLIC,
                                Set.of(Indicateurs.COUVERTURE_PRE),
                                MesuresOuvertes.couvertures(donnees, lu.communesAvecPre(), pre.declares()));
                    }
                });
            } catch (FichierIllisible e) {
                refuser(REFERENTIEL, e.fautes());
            } catch (DataIntegrityViolationException e) {
                refuser(REFERENTIEL, refusDeLaBase(REFERENTIEL, e));
            }
        }

        /** The number of the delivery that the référentiel's own figures belong to: a new one only if it changed. */
        private long deposer(Referentiel lu) {
            if (!change(REFERENTIEL)) {
                return livraisons.derniereIntegree(REFERENTIEL.fichier());
            }
            Map<String, String> calculs = sommes.calculs();
            depotReferentiel.enregistrer(lu);
            sommes.noterLesRedefinis(calculs);
            return integrer(REFERENTIEL, lu.fiches().size());
        }

        /**
         * The sums depend on the map as much as on the files: they are done again when either changed something of them. A
         * series of which one file is broken stays as it was.
         */
        private void enregistrer(SerieOuverte serie, DonneesOuvertes donnees, NouveauxVenus nouveaux) {
            List<Entree> entrees = serie.lectures().keySet().stream()
                    .flatMap(donnees::deRole)
                    .map(Lecture::entree)
                    .toList();
            if (entrees.isEmpty() || !serie.lectures().keySet().stream().allMatch(donnees::lue)) {
                return;
            }
            List<Faute> attentes = entrees.stream()
                    .filter(this::change)
                    .flatMap(entree -> nouveaux.faute(entree, serie, donnees).stream())
                    .toList();
            if (!attentes.isEmpty()) {
                entrees.forEach(entree -> attentes.stream()
                        .filter(faute -> faute.fichier().equals(entree.fichier()))
                        .forEach(faute -> refuser(entree, List.of(faute))));
                return;
            }
            try {
                transaction.executeWithoutResult(t -> {
                    if (entrees.stream().anyMatch(this::change) || situeeAutrement(serie, donnees)) {
                        depotSeries.verser(serie, entrees, donnees, entree -> livraison(entree, donnees));
                    } else if (sommes.concernent(serie)) {
                        depotSeries.agreger(serie, entrees);
                    }
                    sommes.barrer(serie);
                });
            } catch (DataIntegrityViolationException e) {
                Entree fautive =
                        entrees.stream().filter(this::change).findFirst().orElse(entrees.getLast());
                refuser(fautive, refusDeLaBase(fautive, e));
            }
        }

        private boolean situeeAutrement(SerieOuverte serie, DonneesOuvertes donnees) {
            return serie.dependances().stream()
                    .flatMap(donnees::deRole)
                    .anyMatch(lecture -> change(lecture.entree()) && !lecture.refusee());
        }

        private long livraison(Entree entree, DonneesOuvertes donnees) {
            int lignes = donnees.de(entree).lignes();
            annonce.accept(entree.jeu() + " : " + lignes + " lignes…");
            return change(entree) ? integrer(entree, lignes) : livraisons.derniereIntegree(entree.fichier());
        }

        /** A text longer than its place, a number beyond what is stored: a fault of the file, not of Copil. */
        private static List<Faute> refusDeLaBase(Entree entree, DataIntegrityViolationException e) {
            return List.of(new Faute(
                    entree.fichier(),
                    0,
                    "",
                    "la base de données ne peut pas tenir ce contenu ("
                            + e.getMostSpecificCause().getMessage() + ")."));
        }

        private boolean change(Entree entree) {
            return changes.contains(entree.fichier());
        }

        private long integrer(Entree entree, int lignes) {
            return livraisons.integrer(entree, empreinte(entree), lignes);
        }

        private void refuser(Entree entree, List<Faute> fautes) {
            fautes.stream().limit(5).forEach(faute -> annonce.accept("Refusé : " + faute.enClair()));
            livraisons.refuser(entree, empreinte(entree), fautes);
        }

        private String empreinte(Entree entree) {
            return empreintes.getOrDefault(entree.fichier(), "absent");
        }
    }

    private Map<String, String> nomsDesAcademies() {
        try {
            return FichierCsv.ouvrir(referentiel, "academies.csv")
                    .lire(List.of("code", "nom"), ligne -> Map.entry(ligne.requis("code"), ligne.requis("nom")))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (FichierIllisible e) {
            return Map.of();
        }
    }
}
