package fr.copil.acces.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/** How people call a browser and its machine, from what it says of itself: a help to recognize one's own, never a proof. */
final class Navigateurs {

    /** The first mark that is found: several name themselves after others too. */
    private static final Map<String, String> NOMS = new LinkedHashMap<>();

    private static final Map<String, String> MACHINES = new LinkedHashMap<>();

    static {
        NOMS.put("Edg", "Edge");
        NOMS.put("OPR", "Opera");
        NOMS.put("Firefox", "Firefox");
        NOMS.put("Chrom", "Chrome");
        NOMS.put("Safari", "Safari");
        MACHINES.put("Android", "Android");
        MACHINES.put("iPhone", "iPhone");
        MACHINES.put("iPad", "iPad");
        MACHINES.put("Windows", "Windows");
        MACHINES.put("Mac OS", "Mac");
        MACHINES.put("Linux", "Linux");
    }

    private Navigateurs() {}

    static String nom(String dit) {
        return trouver(NOMS, dit, "navigateur inconnu") + " sur " + trouver(MACHINES, dit, "machine inconnue");
    }

    private static String trouver(Map<String, String> noms, String dit, String sinon) {
        return noms.entrySet().stream()
                .filter(nom -> dit.contains(nom.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(sinon);
    }
}
