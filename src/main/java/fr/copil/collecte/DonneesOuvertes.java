package fr.copil.collecte;

import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.carte.Editions;
import fr.copil.collecte.carte.LectureCitesEducatives;
import fr.copil.collecte.carte.LectureContratsDeVille;
import fr.copil.collecte.carte.LectureProximiteQpv;
import fr.copil.collecte.carte.LectureRep;
import fr.copil.collecte.carte.LectureTerritoires;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.Carte;
import fr.copil.territoire.Zonage.Genre;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The published files, read file by file: a broken one is set aside with its faults and the others go on. Nothing is
 * written here.
 */
class DonneesOuvertes {

    /** What one file gave: a number of lines, or faults. */
    record Lecture(Entree entree, int lignes, List<Faute> fautes) {

        boolean refusee() {
            return !fautes.isEmpty();
        }
    }

    /** What is incomplete when a file that names establishments is broken. */
    private static final Set<Genre> ETABLIS = Set.of(Genre.ETABLISSEMENTS, Genre.QPV, Genre.PROXIMITE);

    /** The maps that are incomplete when a file of this genre is broken: a membership needs both its ends. */
    private static final Map<String, Set<Genre>> ZONAGES = Map.of(
            "regions", Set.of(Genre.COG),
            "departements", EnumSet.allOf(Genre.class),
            "communes", Set.of(Genre.COG, Genre.EPCI, Genre.QPV, Genre.ETABLISSEMENTS, Genre.REP),
            "academies", Set.of(Genre.ACADEMIES),
            // The communes that these two bring hold collèges and networks.
            "epci", Set.of(Genre.EPCI, Genre.COG, Genre.ETABLISSEMENTS, Genre.REP),
            "qpv-2024", Set.of(Genre.QPV, Genre.COG, Genre.ETABLISSEMENTS, Genre.REP),
            "cites-educatives", Set.of(Genre.QPV),
            // Without it, the écoles it places would be placed by other files.
            "rep", Set.of(Genre.REP, Genre.QPV, Genre.PROXIMITE, Genre.ETABLISSEMENTS),
            "proximite-qpv", Set.of(Genre.PROXIMITE, Genre.QPV));

    final Carte carte = new Carte();
    final Editions<LectureRep.Etablissement> rep = new Editions<>();
    final Editions<LectureProximiteQpv.Proximite> proximites = new Editions<>();
    final List<LectureContratsDeVille.Contrat> contrats = new ArrayList<>();
    final List<LectureCitesEducatives.Cite> cites = new ArrayList<>();
    private final Map<String, Releves> releves = new LinkedHashMap<>();
    private final Map<String, Lecture> lectures = new LinkedHashMap<>();
    private final LectureTerritoires territoires = new LectureTerritoires(carte);

    final LocalDate jour;

    /** @param jour whose map gives networks their names and categories */
    DonneesOuvertes(LocalDate jour) {
        this.jour = jour;
    }

    static DonneesOuvertes lire(List<Entree> catalogue, Map<String, String> academies, LocalDate jour) {
        DonneesOuvertes donnees = new DonneesOuvertes(jour);
        for (Entree entree : catalogue) {
            if (corrigee(entree, catalogue)) {
                donnees.lectures.put(entree.fichier(), new Lecture(entree, 0, List.of()));
            } else {
                donnees.lire(entree, academies);
            }
        }
        donnees.implanter();
        return donnees;
    }

    /** Whether somebody dropped the same version of the same map. */
    private static boolean corrigee(Entree livree, List<Entree> catalogue) {
        return livree.annee() > 0
                && !FichiersDeposes.depose(livree.fichier())
                && catalogue.stream()
                        .anyMatch(autre -> FichiersDeposes.depose(autre.fichier())
                                && autre.genre().equals(livree.genre())
                                && autre.annee() == livree.annee());
    }

    List<Lecture> lectures() {
        return List.copyOf(lectures.values());
    }

    /** In the order of the catalogue; one that several files name is there several times. */
    List<EtablissementPublie> etablissements() {
        return lectures.values().stream()
                .map(Lecture::entree)
                .filter(entree -> !SeriesOuvertes.ANNUAIRES.contains(entree.genre()))
                .flatMap(entree -> de(entree).etablissements().stream())
                .toList();
    }

    private List<EtablissementPublie> annuaires() {
        return SeriesOuvertes.ANNUAIRES.stream()
                .sorted()
                .flatMap(genre -> etablissements(genre).stream())
                .toList();
    }

    private List<EtablissementPublie> etablissements(String genre) {
        return deGenre(genre)
                .flatMap(lecture -> de(lecture.entree()).etablissements().stream())
                .toList();
    }

    /** What a file that was read whole says. */
    Releves de(Entree entree) {
        return releves.getOrDefault(entree.fichier(), Releves.RIEN);
    }

    /** What somebody dropped first: it may correct what is shipped. */
    Stream<Lecture> deGenre(String genre) {
        return lectures.values().stream()
                .filter(lecture -> lecture.entree().genre().equals(genre))
                .sorted(Comparator.comparing(
                        lecture -> !FichiersDeposes.depose(lecture.entree().fichier())));
    }

    /** Whether every file of this genre was read whole. */
    boolean lue(String genre) {
        return deGenre(genre).noneMatch(Lecture::refusee);
    }

    /** Whether the commune of each network is known: without it none would look covered by a PRE. */
    boolean reseauxSitues() {
        return lue("rep") && lue("departements") && lue("communes");
    }

    /** The files that place or class establishments, and are refused. */
    List<String> cartesRefusees() {
        return ZONAGES.keySet().stream()
                .flatMap(this::deGenre)
                .filter(Lecture::refusee)
                .map(lecture -> lecture.entree().fichier())
                .sorted()
                .toList();
    }

    Set<Genre> zonagesLus() {
        Set<Genre> lus = EnumSet.allOf(Genre.class);
        ZONAGES.forEach((genre, zonages) -> {
            if (!lue(genre)) {
                lus.removeAll(zonages);
            }
        });
        if (!SeriesOuvertes.LECTURES.keySet().stream().allMatch(this::lue)) {
            lus.removeAll(ETABLIS);
        }
        return lus;
    }

    private void lire(Entree entree, Map<String, String> academies) {
        try {
            int lignes = lignes(entree, academies);
            lectures.put(entree.fichier(), new Lecture(entree, lignes, List.of()));
        } catch (FichierIllisible e) {
            lectures.put(entree.fichier(), new Lecture(entree, 0, e.fautes()));
        }
    }

    private int lignes(Entree entree, Map<String, String> academies) {
        Path dossier = entree.racine();
        String genre = entree.genre();
        String fichier = entree.fichier();
        Releves.LectureDeFichier serie = SeriesOuvertes.LECTURES.get(genre);
        if (serie != null) {
            Releves lus = serie.lire(dossier, fichier, this);
            releves.put(fichier, lus);
            return lus.lignes();
        }
        return switch (genre) {
            case "regions" -> territoires.regions(FichierJson.ouvrir(dossier, fichier));
            case "departements" -> territoires.departements(FichierJson.ouvrir(dossier, fichier));
            case "academies" -> territoires.academies(FichierCsv.ouvrir(dossier, fichier), academies);
            case "communes" -> territoires.communes(FichierJson.ouvrir(dossier, fichier));
            case "epci" -> territoires.intercommunalites(FichierJson.ouvrir(dossier, fichier));
            case "qpv-2024-noms" -> territoires.nomsDesQuartiers2024(FichierCsv.ouvrir(dossier, fichier));
            case "qpv-2024" -> territoires.quartiers(FichierJson.ouvrir(dossier, fichier), entree.annee());
            case "rep" -> rep.garder(entree.annee(), LectureRep.lire(FichierCsv.ouvrir(dossier, fichier)));
            case "proximite-qpv" ->
                proximites.garder(entree.annee(), LectureProximiteQpv.lire(FichierCsv.ouvrir(dossier, fichier)));
            case "contrats-de-ville" ->
                garder(contrats, LectureContratsDeVille.lire(FichierJson.ouvrir(dossier, fichier)));
            case "cites-educatives" -> garder(cites, LectureCitesEducatives.lire(FichierJson.ouvrir(dossier, fichier)));
            case CatalogueDesFichiers.ARCHIVE -> 0;
            default ->
                throw new FichierIllisible(
                        List.of(new Faute("catalogue.csv", 0, "genre", "« " + genre + " » n'a pas de lecteur.")));
        };
    }

    /** By code of a contrat de ville, the territory that bears it alone, where it is one of those read. */
    Map<String, CodeTerritoire> porteursDesContrats() {
        Map<String, CodeTerritoire> porteurs = new LinkedHashMap<>();
        Set<String> partages = new HashSet<>();
        contrats.forEach(contrat -> {
            if (porteurs.containsKey(contrat.code())) {
                partages.add(contrat.code());
            }
            Stream.of("EPCI-" + contrat.porteur(), "COM-" + contrat.porteur())
                    .map(CodeTerritoire::lire)
                    .flatMap(Optional::stream)
                    .filter(carte::contient)
                    .findFirst()
                    .ifPresent(porteur -> porteurs.put(contrat.code(), porteur));
        });
        porteurs.keySet().removeAll(partages);
        return porteurs;
    }

    private static <T> int garder(List<T> lignes, List<T> lues) {
        lignes.addAll(lues);
        return lues.size();
    }

    private void implanter() {
        Implantation implantation = new Implantation(carte, territoires, lue("communes"), jour);
        implantation.nomsUsuels(annuaires());
        implantation.communesVerifiees(proximites.toutes());
        // Whichever file gives its code: the one that is read first may have a former name of the commune, or be
        // refused.
        implantation.communesPubliees(etablissements());
        implantation.communesPubliees(annuaires());
        // A collège has the name that IVAC gives it, an école that of its network.
        implantation.etablissements(etablissements("ivac"));
        implantation.reseaux(rep);
        implantation.etablissements(etablissements());
        // Insee names every quartier of 2015 and its communes, the latest edition first.
        implantation.quartiersNommes(releves.values().stream()
                .flatMap(lus -> lus.quartiers().stream())
                .toList());
        implantation.cites(cites);
        implantation.quartiersProches(proximites);
    }
}
