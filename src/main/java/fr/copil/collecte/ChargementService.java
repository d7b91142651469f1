package fr.copil.collecte;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.DonneesOuvertes.Lecture;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.referentiel.Referentiel;
import fr.copil.collecte.referentiel.ReferentielCourant;
import fr.copil.indicateur.mesure.Source;
import fr.copil.indicateur.versement.VersementService;
import fr.copil.territoire.CarteService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final Livraisons livraisons;
    private final FichiersDeposes deposes;
    private final CarteService carteService;
    private final VersementService versement;
    private final DepotCarte depotCarte;
    private final DepotReferentiel depotReferentiel;
    private final DepotSeries depotSeries;
    private final ReferentielCourant courant;
    private final SommesARefaire sommes;
    private final TransactionTemplate transaction;
    private final Clock horloge;
    private final Path ouvertes;
    private final Path referentiel;
    private final UnSeulChargement unSeul;

    ChargementService(
            Livraisons livraisons,
            FichiersDeposes deposes,
            CarteService carteService,
            VersementService versement,
            DepotCarte depotCarte,
            DepotReferentiel depotReferentiel,
            DepotSeries depotSeries,
            ReferentielCourant courant,
            UnSeulChargement unSeul,
            SommesARefaire sommes,
            TransactionTemplate transaction,
            Clock horloge,
            @Value("${copil.data}") Path donnees) {
        this.livraisons = livraisons;
        this.deposes = deposes;
        this.carteService = carteService;
        this.versement = versement;
        this.depotCarte = depotCarte;
        this.depotReferentiel = depotReferentiel;
        this.depotSeries = depotSeries;
        this.courant = courant;
        this.unSeul = unSeul;
        this.sommes = sommes;
        this.transaction = transaction;
        this.horloge = horloge;
        this.ouvertes = donnees.resolve("open");
        this.referentiel = donnees.resolve("referentiel");
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge.withZone(Source.PARIS));
    }

    /** Loads what changed, saying each step, one loading after the other; false when there was nothing to do. */
    public boolean charger(Consumer<String> annonce) {
        return unSeul.executer(() -> toutCharger(annonce));
    }

    private boolean toutCharger(Consumer<String> annonce) {
        List<Entree> catalogue = Stream.concat(
                        CatalogueDesFichiers.lire(ouvertes).stream(), deposes.catalogue().stream())
                .toList();
        Map<String, String> empreintes = catalogue.stream().collect(Collectors.toMap(Entree::fichier, Empreintes::de));
        empreintes.put(DepotReferentiel.ENTREE.fichier(), Empreintes.duDossier(referentiel));
        Set<String> changes = livraisons.changes(empreintes);
        boolean perdus = livraisons.ontPerdu(empreintes.keySet());
        LocalDate jour = aujourdhui();
        boolean aFaire = !changes.isEmpty() || perdus || sommes.enReste() || carteService.changeDeVersion(jour);
        transaction.executeWithoutResult(t -> livraisons.oublierLesRefus(empreintes.keySet()));
        if (aFaire && charger(catalogue, jour, new Passage(livraisons, empreintes, changes, perdus, annonce))) {
            transaction.executeWithoutResult(t -> livraisons.sortir(empreintes.keySet()));
        }
        return aFaire;
    }

    /** Whether every file was read, so that nothing is left in force of one that is gone. */
    private boolean charger(List<Entree> catalogue, LocalDate jour, Passage passage) {
        passage.dire("Lecture de " + catalogue.size() + " fichiers…");
        DonneesOuvertes donnees = DonneesOuvertes.lire(catalogue, nomsDesAcademies(), jour);
        donnees.lectures().stream()
                .filter(Lecture::refusee)
                .forEach(lecture -> passage.refuser(lecture.entree(), lecture.fautes()));
        passage.dire("Territoires, réseaux et établissements : "
                + donnees.carte.lieux().size() + "…");
        NouveauxVenus nouveaux = NouveauxVenus.de(donnees, carteService.etablissementsPlaces());
        transaction.executeWithoutResult(t -> depotCarte.enregistrer(donnees, nouveaux, passage));
        enregistrerLeReferentiel(donnees, passage);
        if (livraisons.dejaIntegree(DepotReferentiel.ENTREE.fichier())) {
            SeriesOuvertes.TOUTES.forEach(serie -> enregistrer(serie, donnees, nouveaux, passage));
            transaction.executeWithoutResult(t -> {
                Set<String> transmis = sommes.horsDesSeries();
                versement.agreger(transmis);
                sommes.barrer(transmis);
            });
        }
        return donnees.lectures().stream().noneMatch(Lecture::refusee);
    }

    private void enregistrerLeReferentiel(DonneesOuvertes donnees, Passage passage) {
        try {
            Referentiel lu = courant.lire(carteService.codes());
            passage.dire("Référentiel : " + lu.nombre("convention") + " conventions, " + lu.nombre("engagement")
                    + " engagements, " + lu.nombre("indicateur") + " indicateurs…");
            transaction.executeWithoutResult(t -> depotReferentiel.enregistrer(lu, donnees, passage));
        } catch (FichierIllisible e) {
            passage.refuser(DepotReferentiel.ENTREE, e.fautes());
        } catch (DataIntegrityViolationException e) {
            passage.refuser(DepotReferentiel.ENTREE, e);
        }
    }

    /**
     * The sums depend on the map as much as on the files: they are done again when either changed something of them. A
     * series of which one file is broken stays as it was; one whose only file was taken back is empty again.
     */
    private void enregistrer(SerieOuverte serie, DonneesOuvertes donnees, NouveauxVenus nouveaux, Passage passage) {
        List<Entree> entrees = serie.lectures().keySet().stream()
                .flatMap(donnees::deGenre)
                .map(Lecture::entree)
                .toList();
        if (!serie.lectures().keySet().stream().allMatch(donnees::lue)) {
            return;
        }
        List<Faute> attentes = entrees.stream()
                .filter(passage::change)
                .flatMap(entree -> nouveaux.faute(entree, serie, donnees).stream())
                .toList();
        if (!attentes.isEmpty()) {
            entrees.forEach(entree -> attentes.stream()
                    .filter(faute -> faute.fichier().equals(entree.fichier()))
                    .forEach(faute -> passage.refuser(entree, List.of(faute))));
            return;
        }
        try {
            transaction.executeWithoutResult(t -> {
                if (passage.perdus()
                        || entrees.stream().anyMatch(passage::change)
                        || situeeAutrement(serie, donnees, passage)) {
                    depotSeries.verser(serie, entrees, donnees, entree -> livraison(entree, donnees, passage));
                } else if (sommes.concernent(serie)) {
                    versement.agreger(serie.indicateurs());
                }
                sommes.barrer(serie);
            });
        } catch (DataIntegrityViolationException e) {
            passage.refuser(entrees.stream().filter(passage::change).findFirst().orElse(entrees.getLast()), e);
        }
    }

    private static boolean situeeAutrement(SerieOuverte serie, DonneesOuvertes donnees, Passage passage) {
        return serie.dependances().stream()
                .flatMap(donnees::deGenre)
                .anyMatch(lecture -> passage.change(lecture.entree()) && !lecture.refusee());
    }

    private static long livraison(Entree entree, DonneesOuvertes donnees, Passage passage) {
        int lignes = donnees.de(entree).lignes();
        passage.dire(entree.jeu() + " : " + lignes + " lignes…");
        return passage.livraison(entree, lignes);
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
