package fr.copil.bench;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.document.Ecriture;
import fr.copil.bilan.document.Format;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Writes one document in a process of its own, with the collector of production and no more heap than is allowed: says how
 * much of it was ever taken, in KiB, garbage that nobody needed to collect included. In the process of the bench, whose
 * heap grows with the machine, that garbage was most of what was counted.
 */
final class TasDUnDocument {

    static final int TAS_MAX_MIO = 300;

    private TasDUnDocument() {}

    public static void main(String[] arguments) throws IOException {
        Bilan bilan = BilanDEssai.trentePages();
        Format format = Format.valueOf(arguments[0]);
        int octets = 0;
        // The second one finds everything loaded: what remains of the first is part of what a server holds.
        for (int i = 0; i < 2; i++) {
            octets += Ecriture.ecrire(bilan, format, null).length;
        }
        if (octets == 0) {
            throw new IOException("document vide");
        }
        System.out.println(ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(zone -> zone.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(pic -> pic.getUsed())
                        .sum()
                / 1024);
    }

    /** In KiB. */
    static double mesurer(Format format) throws IOException, InterruptedException {
        Process processus = new ProcessBuilder(List.of(
                        Serveur.java("java"),
                        "-Xmx" + TAS_MAX_MIO + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TasDUnDocument.class.getName(),
                        format.name()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dit = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!processus.waitFor(1, TimeUnit.MINUTES) || processus.exitValue() != 0) {
            throw new IOException("le " + format + " ne s'écrit pas dans " + TAS_MAX_MIO + " Mio");
        }
        return Double.parseDouble(
                dit.lines().filter(ligne -> ligne.matches("\\d+")).findFirst().orElseThrow());
    }
}
