package fr.copil.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.territoire.Ascendance.Lien;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AscendanceTest {

    private static final List<Lien> PAYS = List.of(
            new Lien("REG-52", "FR", Zonage.COG_2026),
            new Lien("DEP-44", "REG-52", Zonage.COG_2026),
            new Lien("DEP-35", "REG-52", Zonage.COG_2026),
            new Lien("COM-44109", "DEP-44", Zonage.COG_2026),
            new Lien("COM-35001", "DEP-35", Zonage.COG_2026),
            new Lien("COM-44109", "EPCI-200000001", Zonage.EPCI_2026),
            new Lien("COM-35001", "EPCI-200000001", Zonage.EPCI_2026));

    private static List<String> ancetres(String code, Lien... autres) {
        return Ascendance.de(
                        Stream.concat(PAYS.stream(), List.of(autres).stream()).toList())
                .stream()
                .filter(ligne -> ligne.territoire().equals(code))
                .map(Ascendance.Ligne::ancetre)
                .toList();
    }

    @Test
    void un_college_est_dans_sa_commune_et_tout_ce_qui_la_contient() {
        assertThat(ancetres("ETAB-0440284V", new Lien("ETAB-0440284V", "COM-44109", Zonage.ETABLISSEMENTS)))
                .containsExactlyInAnyOrder("ETAB-0440284V", "COM-44109", "DEP-44", "REG-52", "FR", "EPCI-200000001");
    }

    @Test
    void une_intercommunalite_est_dans_ses_deux_departements_mais_n_y_met_pas_ses_communes() {
        assertThat(ancetres("EPCI-200000001"))
                .containsExactlyInAnyOrder("EPCI-200000001", "DEP-44", "DEP-35", "REG-52", "FR");
        assertThat(ancetres("COM-44109")).contains("DEP-44").doesNotContain("DEP-35");
    }

    @Test
    void une_ecole_est_dans_son_reseau_mais_pas_dans_la_commune_de_la_tete() {
        assertThat(ancetres(
                        "ETAB-0440001A",
                        new Lien("ETAB-0440001A", "REP-0350001B", Zonage.rep(2022)),
                        new Lien("ETAB-0440001A", "COM-44109", Zonage.rep(2022)),
                        new Lien("REP-0350001B", "COM-35001", Zonage.rep(2022))))
                .contains("REP-0350001B", "COM-44109", "DEP-44")
                .doesNotContain("COM-35001", "DEP-35");
    }

    @Test
    void un_quartier_est_dans_sa_commune() {
        assertThat(ancetres(
                        "QPV-QN04405M",
                        new Lien("QPV-QN04405M", "COM-44109", Zonage.qpv(2024)),
                        new Lien("QPV-QN04405M", "DEP-44", Zonage.qpv(2024))))
                .contains("COM-44109", "DEP-44", "FR", "EPCI-200000001");
    }

    @Test
    void un_quartier_de_2015_est_lu_dans_la_commune_d_un_college_proche_qui_n_est_pas_dans_le_quartier() {
        Lien quartier = new Lien("QPV-QP044005", "DEP-44", Zonage.QPV_2015);
        Lien proche = new Lien("ETAB-0440284V", "QPV-QP044005", Zonage.QPV_2015);
        Lien commune = new Lien("ETAB-0440284V", "COM-44109", Zonage.ETABLISSEMENTS);

        assertThat(ancetres("QPV-QP044005", quartier, proche, commune)).contains("COM-44109", "EPCI-200000001");
        assertThat(ancetres("ETAB-0440284V", quartier, proche, commune)).doesNotContain("QPV-QP044005");
    }

    /** Otherwise a set of a whole country would be one list, read from end to end for each line added. */
    @Test
    void chaque_territoire_qui_se_contient_a_sa_place_dans_un_ensemble() {
        assertThat(IntStream.range(10_000, 20_000)
                        .mapToObj(code -> new Ascendance.Ligne("COM-" + code, "COM-" + code))
                        .map(Ascendance.Ligne::hashCode)
                        .distinct())
                .hasSizeGreaterThan(9_000);
    }
}
