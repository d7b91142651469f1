package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationsDesMesuresTest {

    private static final Instant AVANT = Instant.parse("2028-10-01T08:00:00Z");
    private static final Instant CARTE = Instant.parse("2028-11-01T08:00:00Z");
    private static final Instant APRES = Instant.parse("2028-11-01T08:00:01Z");

    private static final CelluleDatee MEMBRE = cellule(1, "ETAB-0440284V", "ENSEMBLE", false, AVANT, null);

    /** In REP+ until the map of November, in REP since. */
    private static final Lieux.Successifs LIEUX =
            new Lieux.Successifs(new TreeMap<>(Map.of(CARTE, dans("PUBLIC_REP_PLUS"))), dans("PUBLIC_REP"));

    private static Lieux dans(String groupe) {
        return new Lieux(
                Map.of("ETAB-0440284V", List.of("DEP-44")), Map.of("ETAB-0440284V", Set.of("ENSEMBLE", groupe)));
    }

    @Test
    void une_somme_d_avant_la_carte_est_faite_de_ses_membres_d_avant() {
        CelluleDatee ancienne = cellule(2, "DEP-44", "PUBLIC_REP_PLUS", true, AVANT, APRES);

        assertThat(new RelationsDesMesures(List.of(MEMBRE, ancienne), LIEUX, false).membres())
                .containsExactly(Map.entry(
                        ancienne.cellule().cle(), Set.of(MEMBRE.cellule().cle())));
    }

    @Test
    void une_somme_d_apres_est_faite_de_ceux_d_apres() {
        CelluleDatee nouvelle = cellule(2, "DEP-44", "PUBLIC_REP", true, APRES, null);
        CelluleDatee autre = cellule(3, "DEP-44", "PUBLIC_REP_PLUS", true, APRES, null);

        assertThat(new RelationsDesMesures(List.of(MEMBRE, nouvelle, autre), LIEUX, true).membres())
                .containsExactly(Map.entry(
                        nouvelle.cellule().cle(), Set.of(MEMBRE.cellule().cle())));
    }

    /** Its value did not change: today it is made of one, on a day before of the other. */
    @Test
    void aujourd_hui_une_somme_restee_en_vigueur_est_faite_de_la_carte_du_jour() {
        CelluleDatee restee = cellule(2, "DEP-44", "PUBLIC_REP", true, AVANT, null);

        assertThat(new RelationsDesMesures(List.of(MEMBRE, restee), LIEUX, true).membres())
                .containsOnlyKeys(restee.cellule().cle());
        assertThat(new RelationsDesMesures(List.of(MEMBRE, restee), LIEUX, false).membres())
                .isEmpty();
    }

    private static CelluleDatee cellule(
            long id, String territoire, String population, boolean agregee, Instant du, @Nullable Instant au) {
        return new CelluleDatee(
                id,
                new Cellule(
                        new Cle("N-I01", territoire, population, 2028, 0),
                        60,
                        30L,
                        1,
                        0,
                        Audience.COMITE,
                        null,
                        Cellule.JAMAIS_LUE,
                        true),
                agregee,
                du,
                au);
    }
}
