package fr.copil.indicateur;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The groups that one compares: the one that a convention follows, then its reference. */
public enum Paire {
    QPV("qpv", "Près d'un QPV", Population.PUBLIC_QPV, Population.PUBLIC_HORS_QPV),
    REP_PLUS("rep-plus", "REP+", Population.PUBLIC_REP_PLUS, Population.PUBLIC_HORS_EP),
    REP("rep", "REP", Population.PUBLIC_REP, Population.PUBLIC_HORS_EP),
    ECOLES_REP_PLUS("ecoles-rep-plus", "Écoles REP+", Population.ECOLE_REP_PLUS, Population.ECOLE_HORS_EP),
    ECOLES_REP("ecoles-rep", "Écoles REP", Population.ECOLE_REP, Population.ECOLE_HORS_EP),
    RESIDENCE("residence", "Domicile en QPV", Population.RESIDENT_QPV, Population.RESIDENT_HORS_QPV),
    VECU("vecu", "Territoire vécu", Population.VECU_QPV, Population.VECU_HORS_QPV),
    SEXE("sexe", "Garçons et filles", Population.GARCONS, Population.FILLES);

    private final String code;
    private final String libelle;
    private final Population cible;
    private final Population reference;

    Paire(String code, String libelle, Population cible, Population reference) {
        this.code = code;
        this.libelle = libelle;
        this.cible = cible;
        this.reference = reference;
    }

    /** As in the address: {@code groupes=rep-plus}. */
    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public Population cible() {
        return cible;
    }

    public Population reference() {
        return reference;
    }

    public static Optional<Paire> de(@Nullable String code) {
        return Arrays.stream(values()).filter(paire -> paire.code.equals(code)).findFirst();
    }

    /** Those that the mesures of an indicateur hold both sides of. */
    static List<Paire> parmi(Series series) {
        return Arrays.stream(values())
                .filter(paire -> series.ont(paire.cible) && series.ont(paire.reference))
                .toList();
    }
}
