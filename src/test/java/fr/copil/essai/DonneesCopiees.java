package fr.copil.essai;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of {@code data/} that a test may spoil: whole, or cut down to the lines of Loire-Atlantique and Indre-et-Loire. */
public final class DonneesCopiees {

    public static final Path LIVREES = Path.of("data").toAbsolutePath();

    public static final String IVAC = "education/fr-en-indicateurs-valeur-ajoutee-colleges.csv";
    public static final String REP = "education/liste-des-rep-et-rep-rentree-2022.csv";
    public static final String PROXIMITE = "education/college-qpv-proche.csv";
    public static final String DNB_DEPARTEMENTS = "education/fr-en-resultats-detailles-au-dnb.csv";
    public static final String PERSONNELS = "education/personnels2d_france.csv";
    public static final String REGIONS = "territoires/regions.json";
    public static final String DEPARTEMENTS = "territoires/departements.json";
    public static final String COMMUNES = "territoires/communes_44-37-paca.json";
    public static final String EPCI = "territoires/epci_44-37-paca.json";
    public static final String QUARTIERS = "politique-ville/centroide-4326_qpv.geojson";

    /** Published bytes go through untouched. */
    private static final Charset OCTETS = StandardCharsets.ISO_8859_1;

    /** Which lines of a published file stay in the small copy; the other files stay whole. */
    private static final Map<String, Predicate<String>> GARDEES = Map.ofEntries(
            entry("catalogue.csv", ligne -> !ligne.contains(";archive;")),
            entry(IVAC, avec(";44;LOIRE-ATLANTIQUE;", ";37;INDRE-ET-LOIRE;")),
            entry(REP, avec(";44;LOIRE-ATLANTIQUE;", ";37;INDRE-ET-LOIRE;")),
            entry(PROXIMITE, ligne -> ligne.startsWith("044") || ligne.startsWith("037")),
            entry(COMMUNES, avec("\"departement\":\"44\"", "\"departement\":\"37\"")),
            entry(EPCI, avec("[{\"code\":\"44", "[{\"code\":\"37")),
            entry(QUARTIERS, avec("\"insee_com\": \"44", "\"insee_com\": \"37")),
            entry(DNB_DEPARTEMENTS, avec(";44;LOIRE-ATLANTIQUE;", ";37;INDRE-ET-LOIRE;")),
            entry("education/fr-en-baccalaureat-par-departement.csv", avec(";044;", ";037;")),
            entry("education/fr-esr-taux-poursuite-enseignement-superieur-par-academie.csv", avec(";A17;", ";A18;")),
            entry("education/fr-en-ips-colleges-ap2022.csv", avec(";044;", ";037;")),
            entry("education/ips-ecoles-ap2022_france_2022.csv", avec(";044;", ";037;")),
            entry("education/ips_ecoles_2016-2021_france.csv", avec(";044;")),
            entry("education/fr-en-ips-lycees-ap2022.csv", avec(";044;", ";037;")),
            entry("education/ips_lycees_2016-2021_france_technique.csv", avec(";44;LOIRE-ATLANTIQUE;")),
            entry("education/fr-en-annuaire-education_lycees_44-37-paca_2024.csv", avec(";044;")),
            entry("education/fr-en-annuaire-education_94_2026.csv", avec("0940204L;")),
            entry("education/ival-2024-lgt_france.csv", avec(";GNLE;", ";LOIRE-ATLANTIQUE;", ";INDRE-ET-LOIRE;")),
            entry("education/ival-2024-lp_france.csv", avec(";Ville;UAI;", ";LOIRE-ATLANTIQUE;", ";INDRE-ET-LOIRE;")),
            entry("education/fr-en-ecoles-effectifs-nb_classes_35_2021-2022.csv", avec("2022;BRETAGNE;", "tri;")),
            entry(PERSONNELS, avec(",44,", ",37,")));

    /** The three files that are half of all lines, cut down to three regions of départements; loading them whole is one test's. */
    private static final Map<String, Predicate<String>> LOURDS = Map.of(
            "education/ips-ecoles-ap2022_france_2022.csv",
            avec(";044;", ";037;", ";004;", ";005;", ";006;", ";013;", ";083;", ";084;"),
            "education/ips_ecoles_2016-2021_france.csv",
            avec(";044;", ";037;", ";004;", ";005;", ";006;", ";013;", ";083;", ";084;"),
            "education/ips_lycees_2016-2021_france_technique.csv",
            avec(";44;", ";37;", ";4;", ";5;", ";6;", ";13;", ";83;", ";84;"));

    /** The tables of Insee: the quartiers of the two départements. */
    private static boolean quartierGarde(String ligne) {
        return ligne.startsWith("QP044") || ligne.startsWith("QP037");
    }

    private static Predicate<String> avec(String... marques) {
        return ligne -> Arrays.stream(marques).anyMatch(ligne::contains);
    }

    private static final Map<Path, String> REDUITES = livreesReduites();

    private final Path dossier;

    private DonneesCopiees(Path dossier) {
        this.dossier = dossier;
    }

    /** The two départements: enough for every rule, and fast. */
    public static DonneesCopiees reduites(Path dossier) {
        DonneesCopiees copie = new DonneesCopiees(dossier);
        REDUITES.forEach(copie::ecrire);
        return copie;
    }

    /** All that is shipped, less the écoles and the old lycées of most départements. */
    public static DonneesCopiees allegees(Path dossier) {
        DonneesCopiees copie = new DonneesCopiees(dossier);
        Path ouvertes = Path.of("open");
        livrees().forEach((chemin, texte) -> {
            Predicate<String> gardee = chemin.startsWith(ouvertes)
                    ? LOURDS.get(ouvertes.relativize(chemin).toString())
                    : null;
            copie.ecrire(chemin, gardee == null ? texte : garder(texte, gardee));
        });
        return copie;
    }

    private static String garder(String texte, Predicate<String> gardee) {
        String[] lignes = texte.split("(?<=\n)");
        return Stream.concat(Stream.of(lignes[0]), Arrays.stream(lignes).skip(1).filter(gardee))
                .collect(Collectors.joining());
    }

    public static DonneesCopiees entieres(Path dossier) {
        DonneesCopiees copie = new DonneesCopiees(dossier);
        livrees().forEach(copie::ecrire);
        return copie;
    }

    private static Map<Path, String> livrees() {
        try (Stream<Path> fichiers = Files.walk(LIVREES)) {
            Map<Path, String> lus = new LinkedHashMap<>();
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                lus.put(LIVREES.relativize(fichier), Files.readString(fichier, OCTETS));
            }
            return lus;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ecrire(Path relatif, String contenu) {
        try {
            Path fichier = dossier.resolve(relatif);
            Files.createDirectories(fichier.getParent());
            Files.writeString(fichier, contenu, OCTETS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Path, String> livreesReduites() {
        Path ouvertes = Path.of("open");
        Map<Path, String> reduites = new LinkedHashMap<>();
        livrees()
                .forEach((fichier, contenu) -> reduites.put(
                        fichier,
                        fichier.startsWith(ouvertes)
                                ? reduire(ouvertes.relativize(fichier).toString(), contenu)
                                : contenu));
        String catalogue = Objects.requireNonNull(reduites.get(ouvertes.resolve("catalogue.csv")));
        reduites.keySet()
                .removeIf(fichier -> fichier.startsWith(ouvertes)
                        && !fichier.endsWith("catalogue.csv")
                        && !catalogue.contains(ouvertes.relativize(fichier) + ";"));
        return reduites;
    }

    private static String reduire(String nom, String texte) {
        if (nom.matches("politique-ville/(adulte-relais|postes-fonjep)-.*")) {
            return postesGardes(texte);
        }
        Predicate<String> gardee = nom.contains("/insee-qpv/") ? DonneesCopiees::quartierGarde : GARDEES.get(nom);
        if (gardee == null) {
            return texte;
        }
        List<String> lignes = texte.lines().toList();
        if (nom.endsWith(".csv")) {
            String finDeLigne = texte.contains("\r\n") ? "\r\n" : "\n";
            return Stream.concat(
                            Stream.of(lignes.getFirst()),
                            lignes.stream().skip(1).filter(gardee))
                    .map(ligne -> ligne + finDeLigne)
                    .collect(Collectors.joining());
        }
        String objets = lignes.stream()
                .filter(DonneesCopiees::estUnObjet)
                .filter(gardee)
                .map(ligne -> ligne.endsWith(",") ? ligne.substring(0, ligne.length() - 1) : ligne)
                .collect(Collectors.joining(",\n"));
        int premier = lignes.indexOf(
                lignes.stream().filter(DonneesCopiees::estUnObjet).findFirst().orElseThrow());
        String avant = String.join("\n", lignes.subList(0, premier));
        String apres = lignes.stream()
                .skip(premier)
                .filter(ligne -> !estUnObjet(ligne))
                .collect(Collectors.joining("\n"));
        return avant + "\n" + objets + "\n" + apres + "\n";
    }

    /** These hold all their objects on one line. */
    private static String postesGardes(String texte) {
        return Arrays.stream(texte.strip()
                        .replaceFirst("^\\[\\{", "")
                        .replaceFirst("\\}\\]$", "")
                        .split("\\},\\{"))
                .filter(avec("\"insee_dep\":\"44\"", "\"insee_dep\":\"37\""))
                .collect(Collectors.joining("},{", "[{", "}]"));
    }

    /** The other shipped JSON files hold one object a line. */
    private static boolean estUnObjet(String ligne) {
        return ligne.startsWith("{\"") || ligne.startsWith("{ \"type\": \"Feature\"");
    }

    /** A file of {@code data/open}. */
    public Path fichier(String nom) {
        return dossier.resolve("open").resolve(nom);
    }

    /** Rewrites a published file; the change must be one, or the test would prove nothing. */
    public DonneesCopiees changer(String nom, UnaryOperator<String> changement) {
        return changer(fichier(nom), changement);
    }

    public DonneesCopiees changerLeReferentiel(String nom, UnaryOperator<String> changement) {
        return changer(dossier.resolve("referentiel").resolve(nom), changement);
    }

    /** Gives a row of the référentiel another id, wherever a file names it, and declares it. */
    public DonneesCopiees renommer(String ancien, String nouveau) {
        Pattern id = Pattern.compile("(?<![\\w.-])" + Pattern.quote(ancien) + "(?![\\w.-])");
        try (Stream<Path> fichiers = Files.walk(dossier.resolve("referentiel"))) {
            for (Path fichier :
                    fichiers.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Files.writeString(fichier, id.matcher(Files.readString(fichier)).replaceAll(nouveau));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changerLeReferentiel("alias.csv", texte -> texte + ancien + ";" + nouveau + "\n");
    }

    private DonneesCopiees changer(Path fichier, UnaryOperator<String> changement) {
        try {
            String avant = Files.readString(fichier);
            String apres = changement.apply(avant);
            assertThat(apres).as("changed content of " + fichier).isNotEqualTo(avant);
            Files.writeString(fichier, apres);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rewrites one cell of the IVAC line of a collège in a session. */
    public DonneesCopiees corrigerIvac(String session, String uai, String colonne, String valeur) {
        return changer(IVAC, contenu -> {
            String finDeLigne = "\r\n";
            List<String> lignes = List.of(contenu.split(finDeLigne));
            int rang = List.of(lignes.getFirst().split(";")).indexOf(colonne);
            return lignes.stream()
                    .map(ligne -> {
                        String[] cellules = ligne.split(";", -1);
                        if (cellules[1].equals(session) && cellules[2].equals(uai)) {
                            cellules[rang] = valeur;
                        }
                        return String.join(";", cellules) + finDeLigne;
                    })
                    .collect(Collectors.joining());
        });
    }

    /** Takes away the only line that holds all these texts. */
    public DonneesCopiees retirerLaLigne(String nom, String... textes) {
        return changer(nom, contenu -> contenu.replace(ligne(nom, textes), ""));
    }

    /** The only line of a published file that holds all these texts, with its end of line. */
    public String ligne(String nom, String... textes) {
        try {
            return Arrays.stream(Files.readString(fichier(nom)).split("(?<=\n)"))
                    .filter(ligne -> Arrays.stream(textes).allMatch(ligne::contains))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), lignes -> {
                        assertThat(lignes)
                                .as("lines of %s with %s", nom, List.of(textes))
                                .hasSize(1);
                        return lignes.getFirst();
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number, from 1, of that line. */
    public long numeroDeLaLigne(String nom, String... textes) {
        try {
            String contenu = Files.readString(fichier(nom));
            int debut = contenu.indexOf(ligne(nom, textes));
            return 1
                    + contenu.substring(0, debut).chars().filter(c -> c == '\n').count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DonneesCopiees supprimer(String nom) {
        try {
            Files.delete(fichier(nom));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file back as it was copied. */
    public DonneesCopiees remettre(String nom) {
        Path relatif = Path.of("open").resolve(nom);
        ecrire(relatif, Objects.requireNonNull(REDUITES.get(relatif)));
        return this;
    }
}
