package fr.copil.collecte;

import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rows of a file say, kept small: a file of a million of them names the same establishments each year. */
final class Recueil {

    /** Indices and numbers of pupils come back; amounts do not, and are not looked for. */
    private static final int NOMBRES_MAX = 20_000;

    private final Set<EtablissementPublie> etablissements = new LinkedHashSet<>();
    private final List<MesureRecue> mesures = new ArrayList<>();
    private final Map<Object, Object> communs = new HashMap<>();
    private final Map<BigDecimal, BigDecimal> nombres = new HashMap<>();

    void ajouter(Releves.Releve releve) {
        etablissements.add(releve.etablissement());
        releve.mesures().forEach(this::ajouter);
    }

    private void ajouter(MesureRecue mesure) {
        mesures.add(new MesureRecue(
                mesure.indicateur(),
                commun(mesure.territoire()),
                mesure.population(),
                mesure.periode(),
                nombre(mesure.numerateur()),
                nombre(mesure.denominateur()),
                nombre(mesure.valeur()),
                mesure.etat(),
                mesure.qualite(),
                commun(mesure.commentaire())));
    }

    @SuppressWarnings("unchecked")
    private <T> T commun(T dit) {
        return (T) communs.computeIfAbsent(dit, cle -> cle);
    }

    private @Nullable BigDecimal nombre(@Nullable BigDecimal lu) {
        if (lu == null) {
            return null;
        }
        BigDecimal connu = nombres.get(lu);
        if (connu == null && nombres.size() < NOMBRES_MAX) {
            nombres.put(lu, lu);
        }
        return connu == null ? lu : connu;
    }

    /** @param lignes of the file, more than those that were kept */
    Releves releves(int lignes) {
        return new Releves(lignes, List.copyOf(etablissements), mesures);
    }
}
