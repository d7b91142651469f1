package fr.copil.convention;

import fr.copil.commun.Annonce;
import java.util.Set;

/** Something was said of an engagement: its state, its météo, a comment, an evidence, a request. */
public record EngagementChange(String engagement, String convention) implements Annonce {

    public static String cle(String engagement) {
        return "engagement:" + engagement;
    }

    public static String cleDeConvention(String convention) {
        return "convention:" + convention;
    }

    @Override
    public Set<String> cles() {
        return Set.of(cle(engagement), cleDeConvention(convention));
    }
}
