package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each table has one room that writes it and decides who reads it: neither byte code nor modules see SQL. Decision 0025. */
class TablesTest {

    /** A table, its room; then the rooms that it lets read it in their own statements, all above it. */
    private static final Map<String, String> PROPRIETAIRES = proprietaires(
            """
            compte: acces > courriel, annuaire
            mandat: acces
            lien_unique: acces
            second_facteur: acces
            code_de_secours: acces
            identite_fournie: acces
            siret_de_service: acces
            demande_acces: acces
            appareil: acces
            avis_de_compte: acces
            service: acces > convention, bilan, moyens, annuaire, action, collecte

            territoire: territoire > convention, indicateur, methode, moyens, annuaire, recherche, comite, action
            appartenance: territoire
            ascendance: territoire > indicateur, convention, comite, moyens, annuaire, action
            membre_de_reseau: territoire > indicateur
            reseau_passe: territoire > indicateur
            zonage: territoire
            programme: territoire > methode
            programme_territoire: territoire > methode

            indicateur: indicateur > convention, collecte, recherche, action, projet
            lien: indicateur > convention, collecte
            cible: indicateur
            attente: indicateur
            valeur_imprimee: indicateur > convention
            mesure: indicateur
            etablissement_population: indicateur
            population_passee: indicateur
            perimetre: indicateur
            regle_secret: indicateur
            secret_trahi: indicateur
            depot: indicateur
            echeance_collecte: indicateur
            rappel_collecte: indicateur
            mesure_deposee: indicateur > convention
            proposition: indicateur
            livraison: indicateur > collecte
            redite: indicateur
            declaration_pre: indicateur
            lecture_de_cible: indicateur
            retrait: indicateur
            contestation: indicateur
            repere: indicateur
            regle_diffusion: indicateur

            convention: convention > annuaire, recherche, comite, action, projet
            objectif: convention > recherche
            engagement: convention > annuaire, collecte, recherche, action
            instance: convention > comite
            evenement: convention
            dispositif: convention > recherche, action
            releve: convention
            notice: convention > recherche
            partie: convention > bilan, comite
            pilote: convention > annuaire
            publication_a_deux: convention
            suivi: convention > recherche
            meteo: convention
            preuve: convention
            seance: convention > recherche
            journal_suivi: convention

            comite: comite
            comite_membre: comite
            comite_seance: comite
            comite_presence: comite
            comite_point: comite
            comite_fichier: comite
            comite_decision: comite
            comite_suite: comite
            comite_reprise: comite
            comite_installation: comite
            comite_envoi: comite
            comite_destinataire: comite
            abonnement_agenda: comite
            visite: aide

            moyen: moyens
            fonction: annuaire
            responsable: annuaire

            action: action
            action_version: action
            action_engagement: action
            dossier: action
            dossier_quartier: action
            dossier_engagement: action
            dossier_decision: action
            dossier_etape: action

            projet_de_texte: projet
            ligne_de_projet: projet
            validation_de_projet: projet
            signature_de_projet: projet

            anomalie: collecte
            somme_a_refaire: collecte
            item_methode: methode
            reponse_methode: methode
            brouillon: direct
            audit: audit
            audit_fin: audit
            courriel: courriel
            courriel_piece: courriel
            bilan: bilan > recherche
            bilan_fige: bilan
            document_signe: bilan
            section_bilan: bilan
            signature_bilan: bilan
            remarque_bilan: bilan
            """);

    /** What still goes round the owner, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "collecte/referentiel/ReferentielService.java",
                    "puts rows and links of the référentiel in force by the names that its registers give, in one go",
            "collecte/LivraisonRepository.java",
                    "deliveries of files and their faults are one aggregate, beside what people deliver in indicateur");

    /** Where a statement is completed by something else than letters, and what that is. */
    private static final Map<String, String> COMPLETEES = Map.of(
            "collecte/referentiel/ReferentielService.java", "the table of a register",
            "recherche/Rayon.java", "its own constants, read here",
            "convention/ConventionQueries.java", "EngagementLu",
            "convention/suivi/ListeDeTravailQueries.java", "EngagementLu",
            "convention/suivi/PressantsService.java", "EngagementLu",
            "convention/suivi/SeanceQueries.java", "EngagementLu",
            "indicateur/CatalogueQueries.java", "what the room of conventions gives",
            "indicateur/MesureQueries.java", "what the room of conventions gives",
            "sauvegarde/TableCopiee.java", "all of them, found from the base",
            "sauvegarde/EcritureDesTables.java", "all of them, found from the base");

    /** A table named by a variable, a constant or a format: this test would not see which. */
    private static final Pattern COMPLETEE =
            Pattern.compile("\\b(from|join|into|update|table)\\s*(\"+\\s*(\\+|\\.formatted)|%(\\d\\$)?s)");

    /** What Spring Data reads and writes: by its name, the table of the aggregate. */
    private static final Pattern AGREGAT = Pattern.compile("extends \\w*Repository<(\\w+), ");

    private static final Path SOURCES = Path.of("src/main/java/fr/copil");

    @Test
    void chaque_table_a_une_piece() throws IOException {
        Pattern creation = Pattern.compile("create (?:table|view) (\\w+)");
        Set<String> tables = new TreeSet<>();
        fichiers(Path.of("src/main/resources/db/migration"), ".sql").forEach(migration -> {
            Matcher trouvee = creation.matcher(lire(migration));
            while (trouvee.find()) {
                tables.add(trouvee.group(1));
            }
        });

        assertThat(PROPRIETAIRES.keySet()).isEqualTo(tables);
    }

    @Test
    void nul_n_ecrit_la_table_d_un_autre_et_ne_la_lit_que_s_il_le_permet() throws IOException {
        Set<String> fautes = new TreeSet<>();
        Set<String> excuses = new TreeSet<>();
        for (Path source : fichiers(SOURCES, ".java")) {
            String texte = texte(source);
            String nom = nom(source);
            PROPRIETAIRES.forEach((table, droit) -> {
                String faute = faute(nom, texte, table, droit);
                if (!faute.isEmpty()) {
                    (EXCEPTIONS.containsKey(nom) ? excuses : fautes)
                            .add(EXCEPTIONS.containsKey(nom) ? nom : nom + faute);
                }
            });
        }

        assertThat(fautes).isEmpty();
        assertThat(excuses).as("an exception that is none any more goes").isEqualTo(EXCEPTIONS.keySet());
    }

    @Test
    void une_table_se_nomme_en_toutes_lettres() throws IOException {
        Set<String> completees = new TreeSet<>();
        for (Path source : fichiers(SOURCES, ".java")) {
            if (COMPLETEE.matcher(texte(source)).find()) {
                completees.add(nom(source));
            }
            assertThat(texte(source))
                    .as("an aggregate has the name of its table: " + source)
                    .doesNotContain("@Table", "@MappedCollection");
        }

        assertThat(completees).isEqualTo(COMPLETEES.keySet());
    }

    @Test
    void elle_voit_les_formes_qu_elle_refuse() {
        String indicateur = PROPRIETAIRES.getOrDefault("mesure", "");

        assertThat(faute("bilan/X.java", "select 1 from mesure m", "mesure", indicateur))
                .isEqualTo(" reads mesure");
        assertThat(faute("bilan/X.java", "from bilan b, mesure m", "mesure", indicateur))
                .isEqualTo(" reads mesure");
        assertThat(faute("bilan/X.java", "update mesure set", "mesure", indicateur))
                .isEqualTo(" writes mesure");
        assertThat(faute(
                        "bilan/X.java", "interface Mesures extends CrudRepository<Mesure, Long>", "mesure", indicateur))
                .isEqualTo(" writes mesure");
        assertThat(faute("bilan/X.java", "the reading from mesures", "mesure", indicateur))
                .isEmpty();
        assertThat("\"select 1 from \" + TABLE").containsPattern(COMPLETEE);
        assertThat("\"insert into %s (id)\".formatted(table)").containsPattern(COMPLETEE);
        assertThat("update \"\"\" + table").containsPattern(COMPLETEE);
    }

    private static String nom(Path source) {
        return SOURCES.relativize(source).toString();
    }

    private static String texte(Path source) {
        return lire(source).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static String faute(String source, String texte, String table, String droit) {
        String piece = source.contains("/") ? source.substring(0, source.indexOf('/')) : "";
        String[] parts = droit.split(" > ");
        if (parts[0].equals(piece)) {
            return "";
        }
        if (agregat(texte).equals(table)) {
            return " writes " + table;
        }
        // Most files do not hold the name at all: to look for it takes less than to look for statements.
        if (!texte.contains(table)) {
            return "";
        }
        if (Pattern.compile("\\b(insert into|update|delete from|merge into)\\s+" + table + "\\b")
                .matcher(texte)
                .find()) {
            return " writes " + table;
        }
        boolean lue = Pattern.compile("(?<!delete )\\b(from|join)\\s+(\\w+( \\w+)?,\\s*)*" + table + "\\b|\"" + table
                        + " [a-z](\"| join)")
                .matcher(texte)
                .find();
        boolean permis = parts.length > 1 && List.of(parts[1].split(", ")).contains(piece);
        return lue && !permis ? " reads " + table : "";
    }

    private static String agregat(String texte) {
        Matcher trouve = AGREGAT.matcher(texte);
        return trouve.find()
                ? trouve.group(1).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT)
                : "";
    }

    private static Map<String, String> proprietaires(String lignes) {
        return lignes.lines()
                .filter(ligne -> !ligne.isBlank())
                .map(ligne -> ligne.split(": "))
                .collect(Collectors.toMap(ligne -> ligne[0], ligne -> ligne[1], (un, deux) -> un, TreeMap::new));
    }

    private static List<Path> fichiers(Path racine, String fin) throws IOException {
        try (Stream<Path> sources = Files.walk(racine)) {
            return sources.filter(source -> source.toString().endsWith(fin)).toList();
        }
    }

    private static String lire(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
