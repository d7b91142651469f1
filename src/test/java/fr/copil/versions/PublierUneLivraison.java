package fr.copil.versions;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.CopilSansEcran;
import fr.copil.essai.Moteur;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.LivraisonProtegee;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A process that opens Copil, says what it finds of the last delivery, then publishes the one in waiting, or a new one, once
 * it is told to, and says when it is done: it may be killed before.
 */
final class PublierUneLivraison {

    static final String VA_PUBLIER = "publie en ms : ";
    static final String PUBLIE = "publié";

    private static final int ANNEES = 3;

    /**
     * What a base holds of the last delivery.
     *
     * @param attente rows in waiting
     * @param lignes the same rows, in force
     * @param sommes in force
     */
    record Etat(int attente, int lignes, int sommes) {

        private static final Pattern DIT = Pattern.compile("Etat\\[attente=(\\d+), lignes=(\\d+), sommes=(\\d+)\\]");

        static Optional<Etat> lire(String ligne) {
            Matcher dit = DIT.matcher(ligne);
            return dit.matches()
                    ? Optional.of(new Etat(
                            Integer.parseInt(dit.group(1)),
                            Integer.parseInt(dit.group(2)),
                            Integer.parseInt(dit.group(3))))
                    : Optional.empty();
        }

        /** Rows of the delivery that waits, or else of the last one that was in waiting. */
        static Etat de(JdbcTemplate jdbc) {
            List<String> attendus = jdbc.queryForList("select distinct indicateur from mesure_deposee", String.class);
            String indicateur = attendus.isEmpty()
                    ? jdbc.queryForObject(
                            """
                            select coalesce(max(m.indicateur), '') from mesure m where m.livraison = (
                                select max(id) from livraison where fichier like 'dépôt %')
                            """,
                            String.class)
                    : attendus.getFirst();
            return new Etat(
                    nombre(jdbc, "mesure_deposee where indicateur = ?", indicateur),
                    nombre(jdbc, "mesure where not agregee and indicateur = ?", indicateur),
                    nombre(jdbc, "mesure where agregee and indicateur = ?", indicateur));
        }

        private static int nombre(JdbcTemplate jdbc, String lesquelles, @Nullable String indicateur) {
            return Objects.requireNonNull(
                    jdbc.queryForObject("select count(*) from " + lesquelles, Integer.class, indicateur));
        }
    }

    private final ApplicationContext copil;
    private final JdbcTemplate jdbc;

    private PublierUneLivraison(ApplicationContext copil) {
        this.copil = copil;
        this.jdbc = copil.getBean(JdbcTemplate.class);
    }

    /** @param arguments the folder of the embedded base, or the address and the account of a PostgreSQL */
    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext copil = arguments.length == 1
                ? CopilSansEcran.ouvrir(Path.of(arguments[0]))
                : CopilSansEcran.ouvrir(
                        new Moteur.Base(Moteur.POSTGRES, arguments[0], arguments[1]), Path.of("data"))) {
            SecurityContextHolder.getContext().setAuthentication(Identites.compte(Role.REFERENT, Audience.DSDEN));
            new PublierUneLivraison(copil).vivre();
        }
    }

    private void vivre() throws IOException {
        System.out.println(Etat.de(jdbc));
        if (enAttente().isEmpty()) {
            deposer();
        }
        long depart = System.nanoTime();
        Depot depot = enAttente().orElseThrow();
        System.out.println(
                VA_PUBLIER + Duration.ofNanos(System.nanoTime() - depart).toMillis());
        System.in.read();
        copil.getBean(DepotService.class).publier(depot);
        System.out.println(PUBLIE);
        System.out.println(Etat.de(jdbc));
    }

    /** As the preview shows it, which costs what the publication will. */
    private Optional<Depot> enAttente() {
        return copil.getBean(RepetitionService.class).lire(new Repetition.Demande(null, false, 1)).livraisons().stream()
                .map(LivraisonProtegee::depot)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Of an indicateur that nobody has spoken of. */
    private void deposer() {
        String indicateur = Objects.requireNonNull(jdbc.queryForObject(
                """
                select min(i.id) from indicateur i where i.calcul = 'taux' and i.compte = 'PERSONNES'
                and not exists (select 1 from mesure m where m.indicateur = i.id)
                """,
                String.class));
        List<MesureRecue> mesures = jdbc
                .queryForList(
                        """
                                select p.etablissement from etablissement_population p
                                join ascendance a on a.territoire = p.etablissement and a.ancetre = 'DEP-44'
                                where p.population = 'ENSEMBLE' and p.etablissement like 'ETAB-%'
                                """,
                        String.class)
                .stream()
                .map(CodeTerritoire::new)
                .flatMap(college -> IntStream.range(2015, 2015 + ANNEES)
                        .mapToObj(annee -> MesureRecue.taux(
                                indicateur,
                                college,
                                annee,
                                BigDecimal.valueOf(30),
                                BigDecimal.valueOf(40),
                                Qualite.DEFINITIF)))
                .toList();
        copil.getBean(DepotService.class).deposer(indicateur, "", mesures, Set.of());
    }
}
