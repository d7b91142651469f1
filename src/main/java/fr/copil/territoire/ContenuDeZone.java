package fr.copil.territoire;

import fr.copil.commun.Codes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a map counts in its zones. Decision 0059. */
public enum ContenuDeZone {
    QUARTIERS("quartiers", "Quartiers prioritaires", "quartier prioritaire", "quartiers prioritaires", "q.rang = 6"),
    /** The files say of no establishment what kind it is, but by its name. */
    COLLEGES("colleges", "Collèges", "collège", "collèges", "q.rang = 8 and q.recherche like 'college %'"),
    RESEAUX(
            "reseaux",
            "Réseaux",
            "réseau d'éducation prioritaire",
            "réseaux d'éducation prioritaire",
            "q.rang = 7 and q.categorie is not null");

    private final String code;
    private final String court;
    private final String singulier;
    private final String pluriel;
    private final String condition;

    ContenuDeZone(String code, String court, String singulier, String pluriel, String condition) {
        this.code = code;
        this.court = court;
        this.singulier = singulier;
        this.pluriel = pluriel;
        this.condition = condition;
    }

    /** The value of {@code carte} in addresses, or nothing. */
    public static Optional<ContenuDeZone> lire(@Nullable String code) {
        return Codes.parmi(values(), ContenuDeZone::code, code);
    }

    public String code() {
        return code;
    }

    /** As one chooses it. */
    public String court() {
        return court;
    }

    public String libelle() {
        return singulier;
    }

    public String pluriel() {
        return pluriel;
    }

    /** On rows {@code q} of the territories. */
    String condition() {
        return condition;
    }
}
