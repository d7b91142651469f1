package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dated maps of zones that Copil ships. Two versions of one map are two zonages, never joined by name. */
public enum Zonage {
    COG_2026("Code officiel géographique 2026", LocalDate.of(2026, 1, 1), null),
    ACADEMIES("Académies et régions académiques", LocalDate.of(2020, 1, 1), null),
    EPCI_2026("Intercommunalités à fiscalité propre 2026", LocalDate.of(2026, 1, 1), null),
    ETABLISSEMENTS("Implantation des établissements (fichiers de la DEPP, liste REP 2022)", null, null),
    REP_2022("Réseaux d'éducation prioritaire, rentrée 2022", LocalDate.of(2022, 9, 1), null),
    QPV_2015("Quartiers prioritaires 2015", LocalDate.of(2015, 1, 1), LocalDate.of(2023, 12, 31)),
    QPV_2024("Quartiers prioritaires 2024", LocalDate.of(2024, 1, 1), null);

    private final String nom;
    private final @Nullable LocalDate du;
    private final @Nullable LocalDate au;

    Zonage(String nom, @Nullable LocalDate du, @Nullable LocalDate au) {
        this.nom = nom;
        this.du = du;
        this.au = au;
    }

    public String nom() {
        return nom;
    }

    public @Nullable LocalDate du() {
        return du;
    }

    public @Nullable LocalDate au() {
        return au;
    }

    /** {@code 2015} or {@code 2024} on a quartier's row: two maps that no table of passage joins. */
    public static String anneeDuQuartier(CodeTerritoire quartier) {
        return quartier.valeur().startsWith("QPV-QP") ? "2015" : "2024";
    }
}
