package fr.copil.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.ComparaisonService;
import fr.copil.bilan.PublicationDuBilanService;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.CopilSansEcran;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.DossiersTemporaires;
import fr.copil.essai.Moteur;
import fr.copil.indicateur.CitationService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Today's Copil opens the bases of every release, and nothing that people put into them is lost. A release is a folder of
 * {@code bases}, which {@link FabriqueDeBases} writes.
 */
abstract class MiseANiveauCas {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9-]+-DEP44-\\d{4}-[0-9a-z]+");

    private final Moteur moteur;

    private final Path donnees = DossiersTemporaires.creer();

    MiseANiveauCas(Moteur moteur) {
        this.moteur = moteur;
    }

    static List<String> versions() throws IOException {
        try (Stream<Path> dossiers = Files.list(FabriqueDeBases.BASES)) {
            return dossiers.map(dossier -> dossier.getFileName().toString())
                    .filter(nom -> nom.matches("\\d+\\.\\d+\\.\\d+"))
                    .sorted()
                    .toList();
        }
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void la_petite_base_d_une_version_publiee_s_ouvre_et_se_charge(String version) throws Exception {
        Moteur.Base base = relue(version, FabriqueDeBases.PETITE);

        try (ConfigurableApplicationContext copil = ouvrir(base)) {
            assertThat(copil.getBean(BaseDEssai.class).charger()).isTrue();
            assertThat(combien(base.jdbc(), "mesure")).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void la_base_reelle_d_une_version_publiee_s_ouvre_sans_rien_perdre(String version) throws Exception {
        Moteur.Base base = relue(version, FabriqueDeBases.REELLE);
        List<String> avant = dits(base.jdbc());
        assertThat(avant).hasSizeGreaterThan(10);
        long brouillon = ouvrirUnBrouillon(base.jdbc());

        try (ConfigurableApplicationContext copil = ouvrir(base)) {
            copil.getBean(BaseDEssai.class).charger();

            assertThat(dits(base.jdbc())).containsAll(avant);
            assertThat(base.jdbc()
                            .queryForList(
                                    "select code || ' ' || rentree_du || ' ' || rentree_au from zonage"
                                            + " where genre in ('REP', 'PROXIMITE') order by 1",
                                    String.class))
                    .containsExactly("PROXIMITE_2015 0 9999", "REP_2022 0 9999");
            assertThat(base.jdbc()
                            .queryForList(
                                    "select cle || case when visible then ' montrée' else ' repliée' end"
                                            + " from section_bilan where bilan = ? order by rang",
                                    String.class,
                                    brouillon))
                    .as("the chapters that came since, folded")
                    .startsWith("synthese montrée", "orientations repliée")
                    .contains("gouvernance repliée")
                    .endsWith("annexes montrée")
                    .doesNotHaveDuplicates();
            assertThat(base.jdbc().queryForList("select fichier from livraison where etat = 'REFUSEE'", String.class))
                    .isEmpty();
            SecurityContextHolder.getContext().setAuthentication(Identites.compte(Role.REFERENT, Audience.DSDEN));
            lireLesSuivis(copil, base.jdbc());
            lireLesBilans(version, copil);
            ouvrirLesCodes(copil, base.jdbc());
        }
    }

    private static long ouvrirUnBrouillon(JdbcTemplate jdbc) {
        jdbc.update("insert into bilan (convention, territoire, genre, annee, version, statut, cree_le)"
                + " values ('LA', 'DEP-44', 'ANNUEL', 1999, 1, 'BROUILLON', current_timestamp)");
        Long bilan = jdbc.queryForObject("select id from bilan where annee = 1999", Long.class);
        jdbc.update(
                "insert into section_bilan (bilan, cle, titre, rang, visible, revision)"
                        + " values (?, 'synthese', 'Synthèse', 1, true, 0), (?, 'annexes', 'Annexes', 2, true, 0)",
                bilan,
                bilan);
        return Objects.requireNonNull(bilan);
    }

    private Moteur.Base relue(String version, String nom) throws Exception {
        Moteur.Base base = moteur.nouvelle();
        Copie.de(FabriqueDeBases.BASES.resolve(version), nom, moteur).relire(base);
        return base;
    }

    private ConfigurableApplicationContext ouvrir(Moteur.Base base) {
        DonneesCopiees.reduites(donnees);
        return CopilSansEcran.ouvrir(base, donnees);
    }

    /** What no file can bring back. */
    private static List<String> dits(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                """
                select 'journal ' || id || engagement || nature || avant || apres || texte from journal_suivi
                union all select 'suivi ' || engagement || etat || version from suivi where maj_le is not null
                union all select 'météo ' || engagement || partie || avis || mot from meteo
                union all select 'séance ' || convention || jour from seance
                union all select 'bilan ' || id || convention || annee || version || statut from bilan
                union all select 'signature ' || bilan || partie from signature_bilan
                union all select 'dépôt ' || id || jeu || motif from depot
                union all select 'chiffre ' || m.indicateur || m.territoire || m.periode || m.numerateur || m.sceau
                from mesure m join livraison l on l.id = m.livraison
                where l.fichier like 'dépôt %' and not m.agregee
                """,
                String.class);
    }

    private static void lireLesSuivis(ApplicationContext copil, JdbcTemplate jdbc) {
        SuiviService suivis = copil.getBean(SuiviService.class);
        List<String> suivies = jdbc.queryForList("select engagement from suivi where maj_le is not null", String.class);

        assertThat(suivies).isNotEmpty().allSatisfy(engagement -> {
            assertThat(suivis.lire(engagement)).isPresent();
            assertThat(suivis.journal(engagement, false)).isNotEmpty();
        });
        assertThatThrownBy(() -> jdbc.update("update journal_suivi set texte = ''"))
                .hasStackTraceContaining("append-only");
    }

    private static void lireLesBilans(String version, ApplicationContext copil) throws IOException {
        BilanService bilans = copil.getBean(BilanService.class);
        ComparaisonService comparaisons = copil.getBean(ComparaisonService.class);
        List<FicheBilan> figes =
                bilans.lister().stream().filter(fiche -> fiche.figeLe() != null).toList();

        assertThat(figes).hasSizeGreaterThan(1);
        for (FicheBilan fige : figes) {
            assertThat(bilans.ouvrir(fige.id())).isPresent();
            assertThat(String.valueOf(bilans.lire(fige.id(), Audience.COMITE).sections()))
                    .contains("31,3");
            Bilan lu = copil.getBean(PublicationDuBilanService.class)
                    .aPublier(fige.id(), Audience.DSDEN)
                    .bilan();
            assertThat(lu.sections()).isNotEmpty();
            for (Format format : Format.values()) {
                // Whole documents are not to be printed when one fails.
                assertThat(Octets.texte(lu, format).contains("Loire-Atlantique"))
                        .as(version + " " + format)
                        .isTrue();
            }
        }
        assertThat(comparaisons.entre(figes.getFirst().id(), figes.getLast().id()))
                .isNotEmpty();
    }

    private static void ouvrirLesCodes(ApplicationContext copil, JdbcTemplate jdbc) {
        Set<String> codes = new HashSet<>();
        for (String contenu : jdbc.queryForList("select contenu from bilan_fige", String.class)) {
            CODE.matcher(contenu).results().forEach(trouve -> codes.add(trouve.group()));
        }
        CitationService citations = copil.getBean(CitationService.class);

        assertThat(codes).isNotEmpty().allSatisfy(code -> assertThat(citations.ouvrir(code))
                .isPresent());
    }

    private static long combien(JdbcTemplate jdbc, String table) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Long.class));
    }
}
