package fr.copil.bench;

import fr.copil.CopilApplication;
import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.collecte.FichierDepose;
import fr.copil.collecte.FichiersService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copil, with an administrator who drops the file that the line that comes in names. Says the port, then for each line the
 * moment just before, and what it cost in the order of {@link Cout}.
 */
final class ServeurDeFichiers {

    private static final int PAS_MS = 50;

    /**
     * @param controle seconds until the answer at the door
     * @param chargement seconds from there until its figures and their sums are in force
     * @param pic heap that was ever taken meanwhile, garbage included, in Mio
     * @param vivant the most that a collection left of it, in Mio
     * @param lignes of the file in force
     */
    record Cout(double controle, double chargement, double pic, double vivant, double lignes) {

        static final String FORME = "cout( [0-9.]+){5}";

        static Cout lire(String ligne) {
            List<Double> lus = List.of(ligne.split(" ")).stream()
                    .skip(1)
                    .map(Double::valueOf)
                    .toList();
            return new Cout(lus.get(0), lus.get(1), lus.get(2), lus.get(3), lus.get(4));
        }

        String ecrire() {
            return String.format(
                    Locale.ROOT, "cout %.2f %.2f %.0f %.0f %.0f", controle, chargement, pic, vivant, lignes);
        }
    }

    private ServeurDeFichiers() {}

    /** @param arguments what Spring reads */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SpringApplication application = new SpringApplication(CopilApplication.class);
        try (ConfigurableApplicationContext copil = application.run(arguments);
                BufferedReader ordres = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Identites.entrer(Identites.compte(Role.ADMINISTRATEUR, Audience.PUBLIC));
            System.out.println(copil.getEnvironment().getRequiredProperty("local.server.port"));
            for (String ordre = ordres.readLine(); ordre != null; ordre = ordres.readLine()) {
                System.out.println(Instant.now());
                System.out.println(deposer(copil, Path.of(ordre)).ecrire());
            }
        }
    }

    private static Cout deposer(ConfigurableApplicationContext copil, Path fichier)
            throws IOException, InterruptedException {
        FichiersService service = copil.getBean(FichiersService.class);
        tas().forEach(MemoryPoolMXBean::resetPeakUsage);
        long depart = System.nanoTime();
        List<FichierDepose> sorts;
        try (InputStream octets = Files.newInputStream(fichier)) {
            sorts = service.deposer(fichier.getFileName().toString(), octets);
        }
        for (FichierDepose sort : sorts) {
            if (!sort.garde()) {
                throw new IOException(sort.fautes().getFirst().enClair());
            }
        }
        double controle = depuis(depart);
        long suite = System.nanoTime();
        long vivant = 0;
        while (service.relecture().enCours()) {
            vivant = Math.max(vivant, vivant());
            Thread.sleep(PAS_MS);
        }
        double chargement = depuis(suite);
        Integer lignes = copil.getBean(JdbcTemplate.class)
                .queryForObject(
                        "select count(*) from mesure where indicateur = 'IPS-ECO-16' and not agregee"
                                + " and en_vigueur_au is null",
                        Integer.class);
        double pic =
                tas().stream().mapToLong(zone -> zone.getPeakUsage().getUsed()).sum();
        return new Cout(
                controle, chargement, pic / (1 << 20), vivant / (double) (1 << 20), lignes == null ? 0 : lignes);
    }

    private static List<MemoryPoolMXBean> tas() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(zone -> zone.getType() == MemoryType.HEAP)
                .toList();
    }

    /** After the last collection of each zone. */
    private static long vivant() {
        return tas().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }

    private static double depuis(long depart) {
        return (System.nanoTime() - depart) / 1e9;
    }
}
