package fr.copil.territoire;

import fr.copil.commun.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lists are filtered by and sheets divided into: the levels, with the two maps of quartiers apart. */
public enum Rubrique {
    PAYS("pays", Niveau.PAYS, null, "pays", "pays"),
    REGION("region", Niveau.REGION, null, "région", "régions"),
    ACADEMIE("academie", Niveau.ACADEMIE, null, "académie", "académies"),
    DEPARTEMENT("departement", Niveau.DEPARTEMENT, null, "département", "départements"),
    EPCI("intercommunalite", Niveau.EPCI, null, "intercommunalité", "intercommunalités"),
    COMMUNE("commune", Niveau.COMMUNE, null, "commune", "communes"),
    QPV_2024("qpv-2024", Niveau.QPV, "2024", "quartier prioritaire 2024", "quartiers prioritaires 2024"),
    QPV_2015("qpv-2015", Niveau.QPV, "2015", "quartier prioritaire 2015", "quartiers prioritaires 2015"),
    /** A map that came after those that Copil ships. */
    QPV_AUTRE(
            "qpv-autre",
            Niveau.QPV,
            null,
            "quartier prioritaire d'une autre carte",
            "quartiers prioritaires d'une autre carte"),
    RESEAU("reseau", Niveau.RESEAU, null, "réseau d'éducation prioritaire", "réseaux d'éducation prioritaire"),
    ETABLISSEMENT("etablissement", Niveau.ETABLISSEMENT, null, "établissement", "établissements");

    private final String code;
    private final Niveau niveau;
    private final @Nullable String annee;
    private final String singulier;
    private final String pluriel;

    Rubrique(String code, Niveau niveau, @Nullable String annee, String singulier, String pluriel) {
        this.code = code;
        this.niveau = niveau;
        this.annee = annee;
        this.singulier = singulier;
        this.pluriel = pluriel;
    }

    /** The value of {@code niveau} in addresses, or nothing. */
    public static Optional<Rubrique> lire(@Nullable String code) {
        return Codes.parmi(values(), Rubrique::code, code);
    }

    /** @param categorie of the territory, which is the year of its map for a quartier */
    static Rubrique de(Niveau niveau, @Nullable String categorie) {
        return Arrays.stream(values())
                .filter(r -> r.niveau == niveau && (r.annee == null || r.annee.equals(categorie)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(niveau + " " + categorie));
    }

    /** The maps of quartiers that have a kind of their own. */
    static List<String> anneesNommees() {
        return Arrays.stream(values())
                .flatMap(rubrique -> Stream.ofNullable(rubrique.annee))
                .toList();
    }

    public String code() {
        return code;
    }

    public Niveau niveau() {
        return niveau;
    }

    /** The year of the map of quartiers; none for other levels. */
    public @Nullable String annee() {
        return annee;
    }

    public String libelle() {
        return singulier;
    }

    public String pluriel() {
        return pluriel;
    }
}
