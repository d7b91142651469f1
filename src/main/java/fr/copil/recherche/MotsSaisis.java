package fr.copil.recherche;

import fr.copil.commun.Textes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was typed, as the columns {@code recherche} hold it, with the SQL that keeps and ranks the rows that hold every
 * word. Normalised words are made of letters, digits and {@code +} only: nothing to escape.
 */
record MotsSaisis(List<String> mots) {

    /** Enough for a long title; the rest of a pasted text is ignored. */
    private static final int LONGUEUR_MAX = 80;

    private static final int MOTS_MAX = 8;

    static MotsSaisis de(String texte) {
        String borne = texte.length() > LONGUEUR_MAX ? texte.substring(0, LONGUEUR_MAX) : texte;
        String normalise = Textes.normaliser(Textes.joindreLesMilliers(borne));
        return new MotsSaisis(
                normalise.isEmpty()
                        ? List.of()
                        : Arrays.stream(normalise.split(" ")).limit(MOTS_MAX).toList());
    }

    boolean vide() {
        return mots.isEmpty();
    }

    /** Keeps the rows of {@code t} that hold every word. */
    String condition() {
        return chaque("t.recherche like :mot%d");
    }

    /** 0 when the row begins with it, 1 when it begins a word, 2 when each word begins one, 3 otherwise. */
    String rang() {
        return "case when t.recherche like :debut then 0 when ' ' || t.recherche like :debutDeMot then 1 when "
                + chaque("' ' || t.recherche like :debutMot%d") + " then 2 else 3 end";
    }

    Map<String, String> parametres() {
        String phrase = String.join(" ", mots);
        Map<String, String> parametres = new HashMap<>();
        parametres.put("phrase", phrase);
        parametres.put("debut", phrase + "%");
        parametres.put("debutDeMot", "% " + phrase + "%");
        for (int i = 0; i < mots.size(); i++) {
            parametres.put("mot" + i, "%" + mots.get(i) + "%");
            parametres.put("debutMot" + i, "% " + mots.get(i) + "%");
        }
        return parametres;
    }

    private String chaque(String comparaison) {
        return IntStream.range(0, mots.size()).mapToObj(comparaison::formatted).collect(Collectors.joining(" and "));
    }
}
