package fr.copil.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The live objects of a process after a full collection, in bytes by class; what fills the gaps between them is free space. */
record Tas(Map<String, Long> octets) {

    /** {@code    1:        129340       11884104  [B (java.base@25.0.3)}. */
    private static final Pattern LIGNE = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

    /** A class histogram collects everything first; asked twice, so that what finalisation frees is gone as well. */
    static Tas vivant(long pid) throws IOException, InterruptedException {
        histogramme(pid);
        Map<String, Long> octets = new LinkedHashMap<>();
        for (String ligne : histogramme(pid)) {
            Matcher trouve = LIGNE.matcher(ligne);
            if (trouve.matches() && !trouve.group(2).contains("jdk.internal.vm.Filler")) {
                octets.merge(trouve.group(2), Long.parseLong(trouve.group(1)), Long::sum);
            }
        }
        if (octets.isEmpty()) {
            throw new IOException("jcmd n'a pas rendu d'histogramme");
        }
        return new Tas(octets);
    }

    long total() {
        return octets.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The classes that grew most since another moment, for each of {@code parts} sessions. */
    List<String> croissance(Tas avant, int parts, int nombre) {
        Map<String, Long> ecarts = new LinkedHashMap<>();
        octets.forEach((classe, taille) -> ecarts.put(classe, taille - avant.octets.getOrDefault(classe, 0L)));
        return ecarts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(nombre)
                .map(e -> String.format(Locale.FRANCE, "%6.1f Ko  %s", e.getValue() / 1000.0 / parts, e.getKey()))
                .toList();
    }

    private static List<String> histogramme(long pid) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(Serveur.java("jcmd"), String.valueOf(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        List<String> lignes = new ArrayList<>(new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList());
        if (!jcmd.waitFor(30, TimeUnit.SECONDS) || jcmd.exitValue() != 0) {
            throw new IOException("jcmd a échoué : " + String.join(" / ", lignes));
        }
        return lignes;
    }
}
