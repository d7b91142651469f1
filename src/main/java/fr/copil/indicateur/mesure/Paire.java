package fr.copil.indicateur.mesure;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Codes;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    SEXE("sexe", "Garçons et filles", Population.GARCONS, Population.FILLES),
    /** The territory beside the académie that it stands in, then beside the whole country. */
    ACADEMIE("academie", "Référence académique", Niveau.ACADEMIE),
    PAYS("france", "Référence nationale", Niveau.PAYS);

    private final String code;
    private final String libelle;
    private final Population cible;
    private final Population reference;
    private final @Nullable Niveau ailleurs;

    Paire(String code, String libelle, Population cible, Population reference) {
        this(code, libelle, cible, reference, null);
    }

    Paire(String code, String libelle, Niveau ailleurs) {
        this(code, libelle, Population.ENSEMBLE, Population.ENSEMBLE, ailleurs);
    }

    Paire(String code, String libelle, Population cible, Population reference, @Nullable Niveau ailleurs) {
        this.code = code;
        this.libelle = libelle;
        this.cible = cible;
        this.reference = reference;
        this.ailleurs = ailleurs;
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

    /** Level of the wider territory that the reference is of; none when both groups are of the same territory. */
    public @Nullable Niveau ailleurs() {
        return ailleurs;
    }

    public static Optional<Paire> de(@Nullable String code) {
        return Codes.parmi(values(), Paire::code, code);
    }

    /**
     * Those that the mesures of an indicateur hold both sides of; groups first.
     *
     * @param plusLarges the territories that references may be of, by level; none of them is the territory itself
     */
    public static List<Paire> parmi(Series series, CodeTerritoire ici, Map<Niveau, Territoire> plusLarges) {
        return Arrays.stream(values())
                .filter(paire -> series.ont(ici, paire.cible)
                        && (paire.ailleurs == null
                                ? series.ont(ici, paire.reference)
                                : Optional.ofNullable(plusLarges.get(paire.ailleurs))
                                        .filter(t -> series.ont(t.code(), paire.reference))
                                        .isPresent()))
                .toList();
    }
}
