package fr.copil.indicateur;

import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.mesure.Source;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A published delivery that may be taken back.
 *
 * @param indicateurs by code, its name
 * @param chiffres cells of it that were not withdrawn yet, and that no later one gave again
 */
public record LivraisonRetirable(
        long id, Source source, Instant recueLe, Map<String, String> indicateurs, Set<Integer> annees, int chiffres) {

    private static final int NOMMES = 2;

    public LivraisonRetirable {
        indicateurs = new TreeMap<>(indicateurs);
        annees = new TreeSet<>(annees);
    }

    LivraisonRetirable avec(LivraisonRetirable part) {
        Map<String, String> tous = new TreeMap<>(indicateurs);
        tous.putAll(part.indicateurs);
        Set<Integer> toutes = new TreeSet<>(annees);
        toutes.addAll(part.annees);
        return new LivraisonRetirable(id, source, recueLe, tous, toutes, chiffres + part.chiffres);
    }

    /** Its number tells apart two of the same minute: {@code Effectifs (2024, 2025), 6 chiffres, livraison n° 12 publiée le 22 novembre 2026 à 9 h 05 : Saisie, DSDEN de Loire-Atlantique} */
    public String nom() {
        int autres = indicateurs.size() - NOMMES;
        return indicateurs.values().stream().limit(NOMMES).collect(Collectors.joining(" ; "))
                + (autres > 0 ? " et " + Nombres.compte(autres, "autre", "autres") : "")
                + annees.stream().map(String::valueOf).collect(Collectors.joining(", ", " (", "), "))
                + Nombres.compte(chiffres, "chiffre", "chiffres")
                + ", livraison n° " + id + " publiée le " + Dates.moment(recueLe) + " : " + source.jeu() + ", "
                + source.producteur();
    }
}
