package fr.copil.acces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** So many times in a span, for each key (an account, an address); kept in memory, for a bounded number of keys. */
public final class Debit {

    private static final int SUIVIS = 10_000;
    private static final int CLE_MAX = 200;

    private final Cache<String, Bucket> seaux;
    private final int fois;
    private final Duration duree;

    public Debit(int fois, Duration duree) {
        this.fois = fois;
        this.duree = duree;
        this.seaux = Caffeine.newBuilder()
                .maximumSize(SUIVIS)
                .expireAfterAccess(duree)
                .build();
    }

    /** Once more, when it may. */
    public boolean prendre(String cle) {
        return seau(cle).tryConsume(1);
    }

    /** Gives back what was taken for nothing. */
    void rendre(String cle) {
        seau(cle).addTokens(1);
    }

    boolean reste(String cle) {
        return seau(cle).getAvailableTokens() > 0;
    }

    private Bucket seau(String cle) {
        return seaux.get(cle.length() > CLE_MAX ? cle.substring(0, CLE_MAX) : cle, nouveau -> Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(fois)
                        .refillGreedy(fois, duree)
                        .build())
                .build());
    }
}
