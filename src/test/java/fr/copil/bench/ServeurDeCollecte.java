package fr.copil.bench;

import fr.copil.CopilApplication;
import fr.copil.acces.Audience;
import fr.copil.acces.ComptesDuBanc;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.collecte.transmission.BancDuControle;
import fr.copil.collecte.transmission.Transmission;
import fr.copil.collecte.transmission.TransmissionService;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.LivraisonProtegee;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Copil, with a référent who sends a file of as many rows as the line that comes in says, of what it says, looks at its
 * preview, then publishes it. Says the port, then for each line the moment just before and how many seconds each step took, in the
 * order of {@link Temps}.
 */
final class ServeurDeCollecte {

    /**
     * @param controle the file read and checked, nothing written
     * @param envoi the same, and put in waiting
     * @param sommes how many sums were written
     * @param lecture the floor of the first
     * @param ecriture the floor of the publication
     */
    record Temps(
            double controle,
            double envoi,
            double apercu,
            double publication,
            double sommes,
            double lecture,
            double ecriture) {

        static final String FORME = "temps( [0-9.]+){7}";

        static Temps lire(String ligne) {
            List<Double> temps = List.of(ligne.split(" ")).stream()
                    .skip(1)
                    .map(Double::valueOf)
                    .toList();
            return new Temps(
                    temps.get(0), temps.get(1), temps.get(2), temps.get(3), temps.get(4), temps.get(5), temps.get(6));
        }

        String ecrire() {
            return String.format(
                    Locale.ROOT,
                    "temps %.4f %.4f %.4f %.4f %.0f %.4f %.4f",
                    controle,
                    envoi,
                    apercu,
                    publication,
                    sommes,
                    lecture,
                    ecriture);
        }
    }

    private interface Etape {
        void faire() throws IOException;
    }

    private final ConfigurableApplicationContext copil;
    private final JdbcTemplate jdbc;
    private final EnvoiDEssai essai;

    private ServeurDeCollecte(ConfigurableApplicationContext copil) {
        this.copil = copil;
        this.jdbc = copil.getBean(JdbcTemplate.class);
        this.essai = new EnvoiDEssai(jdbc);
    }

    /** @param arguments what Spring reads */
    public static void main(String[] arguments) throws IOException {
        SpringApplication application = new SpringApplication(CopilApplication.class);
        try (ConfigurableApplicationContext contexte = application.run(arguments);
                BufferedReader ordres = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            ComptesDuBanc.assurer(contexte);
            Identites.entrer(Identites.compte(
                    "referent",
                    Role.REFERENT,
                    Audience.DSDEN,
                    "DEP-44",
                    "S-DSDEN-44",
                    Instant.parse("2100-01-01T00:00:00Z")));
            ServeurDeCollecte serveur = new ServeurDeCollecte(contexte);
            System.out.println(contexte.getEnvironment().getRequiredProperty("local.server.port"));
            for (String ordre = ordres.readLine(); ordre != null; ordre = ordres.readLine()) {
                String[] mots = ordre.split(" ");
                byte[] fichier = serveur.essai.ecrire(Integer.parseInt(mots[0]), mots[1]);
                System.out.println(Instant.now());
                System.out.println(serveur.collecter(fichier).ecrire());
            }
        }
    }

    private Temps collecter(byte[] fichier) throws IOException {
        double lecture = secondes(() -> EnvoiDEssai.parcourir(fichier));
        double controle = secondes(() -> BancDuControle.controler(copil, "envoi.csv", fichier));
        double envoi = secondes(this.envoyer(fichier));
        long depart = System.nanoTime();
        Depot recu = attente();
        double apercu = depuis(depart);
        DepotService depots = copil.getBean(DepotService.class);
        depots.regler(recu, Audience.COMITE, Regle.ordinaire());
        double ecriture = plancher(recu.id());
        double publication = secondes(() -> depots.publier(reglePourLeComite(recu)));
        int sommes = nombre("agregee");
        return new Temps(controle, envoi, apercu, publication, sommes, lecture, ecriture);
    }

    private Etape envoyer(byte[] fichier) {
        return () -> {
            Transmission transmission = copil.getBean(TransmissionService.class)
                    .recevoir("envoi.csv", new ByteArrayInputStream(fichier), "", "");
            if (!transmission.fautes().isEmpty()) {
                throw new IOException(transmission.fautes().getFirst().enClair());
            }
        };
    }

    /** As its preview shows it. */
    private Depot attente() {
        return copil.getBean(RepetitionService.class).lire(new Repetition.Demande(null, false, 1)).livraisons().stream()
                .map(LivraisonProtegee::depot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Depot reglePourLeComite(Depot recu) {
        return new Depot(
                recu.id(),
                recu.jeu(),
                recu.producteur(),
                recu.compte(),
                recu.service(),
                recu.territoire(),
                recu.motif(),
                Audience.COMITE,
                Regle.ordinaire(),
                recu.version() + 1,
                recu.recuLe(),
                recu.fichier(),
                recu.fonction(),
                recu.indicateurs());
    }

    private int nombre(String lesquelles) {
        Integer nombre = jdbc.queryForObject(
                "select count(*) from mesure where livraison = (select max(id) from livraison) and " + lesquelles,
                Integer.class);
        return nombre == null ? 0 : nombre;
    }

    /** The very rows, into the very table with its indexes and keys, as one statement in lots; taken away afterwards. */
    private double plancher(long depot) {
        List<Object[]> lignes = jdbc.query(
                "select indicateur, territoire, population, periode, numerateur, denominateur from mesure_deposee"
                        + " where depot = ? order by indicateur, territoire, population, periode",
                (ligne, rang) -> new Object[] {
                    ligne.getString(1),
                    ligne.getString(2),
                    ligne.getString(3),
                    ligne.getInt(4),
                    ligne.getBigDecimal(5),
                    ligne.getBigDecimal(6)
                },
                depot);
        TransactionTemplate transaction = new TransactionTemplate(copil.getBean(PlatformTransactionManager.class));
        double[] duree = new double[1];
        transaction.executeWithoutResult(etat -> {
            etat.setRollbackOnly();
            long depart = System.nanoTime();
            jdbc.batchUpdate(
                    """
                    insert into mesure (indicateur, territoire, population, periode, numerateur, denominateur, etat, qualite,
                        unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du)
                    values (?, ?, ?, ?, ?, ?, 'VALEUR', 'DEFINITIF', 1, 1, false,
                        1, 0, timestamp with time zone '2026-10-05 08:00:00+00')
                    """,
                    lignes,
                    2000,
                    (ordre, ligne) -> {
                        for (int i = 0; i < ligne.length; i++) {
                            ordre.setObject(i + 1, ligne[i]);
                        }
                    });
            duree[0] = depuis(depart);
        });
        return duree[0];
    }

    private static double secondes(Etape etape) throws IOException {
        long depart = System.nanoTime();
        etape.faire();
        return depuis(depart);
    }

    private static double depuis(long depart) {
        return (System.nanoTime() - depart) / 1e9;
    }
}
