package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.essai.BaseDEssai;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is secret stays so whatever the maps that came and went: sums of a past day are known with what they were made of. */
abstract class SecretDesCartesCas extends CartesDeposees {

    /** Two small ones hide each other in one group; the map of 2028 parts them. */
    private static final Map<String, Integer> QUATRE =
            Map.of(STENDHAL, 8, NORANGE, 60, VILLE_AUX_ROSES, 50, GERMAIN, 9);

    /** Networks: Debussy, that the map of 2028 has no more, hides Germain. */
    private static final Map<String, Integer> SANS_DEBUSSY =
            Map.of("REP-" + STENDHAL, 60, "REP-" + DEBUSSY, 20, "REP-" + VILLE_AUX_ROSES, 50, "REP-" + GERMAIN, 8);

    /** La Ville aux Roses, that the map of 2028 alone puts beside Germain, is hidden by it. */
    private static final Map<String, Integer> AVEC_GERMAIN =
            Map.of("REP-" + STENDHAL, 50, "REP-" + NORANGE, 60, "REP-" + VILLE_AUX_ROSES, 8, "REP-" + GERMAIN, 20);

    /** What a past day showed, made of the former map, and what today shows, made of the new one, together. */
    @Test
    void les_sommes_des_deux_cartes_ensemble_ne_rendent_pas_un_chiffre_secret() throws IOException {
        transmettre(QUATRE, 2028);
        Lues avant = lues(QUATRE);

        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        deposerLaCarteDe2028();

        rien(QUATRE, avant, STENDHAL, GERMAIN);
    }

    /** The map that is gone has no rentrée of its own any more: what it drew is known by that of the figures. */
    @Test
    void les_sommes_d_une_carte_reprise_et_celles_d_apres_ne_rendent_pas_un_chiffre_secret() throws IOException {
        deposerLaCarteDe2028();
        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusHours(1));
        transmettre(AVEC_GERMAIN, 2028);
        Lues avant = lues(AVEC_GERMAIN);

        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        deposes.retirer("deposes/rep-2028.csv");
        base.charger();

        rien(AVEC_GERMAIN, avant, "REP-" + VILLE_AUX_ROSES);
    }

    /** It is in no group of the map that follows, and its figure was in a sum. */
    @Test
    void un_reseau_sorti_de_la_carte_reste_dans_les_sommes_qu_on_a_lues() throws IOException {
        transmettre(SANS_DEBUSSY, 2028);
        Lues avant = lues(SANS_DEBUSSY);

        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        deposerLaCarteDe2028();

        rien(SANS_DEBUSSY, avant, "REP-" + GERMAIN);
    }

    /** What each audience reads on a day, as the effectifs that each figure adds up. */
    private record Lues(Map<Audience, List<double[]>> parAudience, Set<String> composition) {}

    private Lues lues(Map<String, Integer> effectifs) {
        Set<String> composition = compositions();
        Map<Audience, List<double[]>> lues = new EnumMap<>(Audience.class);
        for (Audience audience : List.of(Audience.PUBLIC, Audience.COMITE)) {
            lues.put(audience, lisibles(effectifs, audience, composition));
        }
        assertThat(lues.get(Audience.COMITE)).isNotEmpty();
        return new Lues(lues, composition);
    }

    private void rien(Map<String, Integer> effectifs, Lues avant, String... secrets) {
        Lues ensuite = lues(effectifs);
        assertThat(ensuite.composition()).isNotEqualTo(avant.composition());
        for (Audience audience : List.of(Audience.PUBLIC, Audience.COMITE)) {
            List<double[]> sues = Stream.of(avant, ensuite)
                    .flatMap(lues -> lues.parAudience().getOrDefault(audience, List.of()).stream())
                    .toList();
            for (String secret : secrets) {
                assertThat(rang(Stream.concat(sues.stream(), Stream.of(colonnes(effectifs, List.of(secret))))
                                .toList()))
                        .as("what " + audience + " reads does not give " + secret)
                        .isGreaterThan(rang(sues));
            }
        }
    }

    private static double[] colonnes(Map<String, Integer> effectifs, List<String> membres) {
        return effectifs.keySet().stream()
                .sorted()
                .mapToDouble(lieu -> membres.contains(lieu) ? 1 : 0)
                .toArray();
    }

    /** {@code lieu territoire population} of what counts where in 2028. */
    private Set<String> compositions() {
        return Set.copyOf(jdbc.queryForList(
                """
                select p.etablissement || ' ' || a.ancetre || ' ' || p.population
                from etablissement_population p join (
                    select territoire, ancetre, 0 as du, 9999 as au from ascendance where ancetre not like 'REP-%'
                    union all select territoire, ancetre, du, au from membre_de_reseau) a on a.territoire = p.etablissement
                where 2028 between p.du and p.au and 2028 between a.du and a.au
                """,
                String.class));
    }

    /** Which of them each figure that an audience reads adds up. */
    private List<double[]> lisibles(Map<String, Integer> effectifs, Audience audience, Set<String> composition) {
        return jdbc.query(
                "select territoire, population from mesure where indicateur = 'N-I01' and periode = 2028"
                        + " and en_vigueur_au is null and visible_des <= ? and diffusion <= ?",
                (ligne, rang) -> {
                    String ou = ligne.getString(1);
                    String groupe = ligne.getString(2);
                    return colonnes(
                            effectifs,
                            effectifs.keySet().stream()
                                    .filter(lieu -> ou.equals(code(lieu))
                                            || composition.contains(code(lieu) + " " + ou + " " + groupe))
                                    .toList());
                },
                audience.rang(),
                audience.rang());
    }

    private static String code(String lieu) {
        return lieu.startsWith("REP-") ? lieu : "ETAB-" + lieu;
    }

    private static int rang(List<double[]> lignes) {
        List<double[]> restantes =
                new ArrayList<>(lignes.stream().map(double[]::clone).toList());
        int rang = 0;
        for (int colonne = 0; !lignes.isEmpty() && colonne < lignes.getFirst().length; colonne++) {
            int ici = colonne;
            double[] pivot = restantes.stream()
                    .filter(ligne -> Math.abs(ligne[ici]) > 1e-9)
                    .findFirst()
                    .orElse(null);
            if (pivot != null) {
                rang++;
                restantes.remove(pivot);
                for (double[] ligne : restantes) {
                    double facteur = ligne[ici] / pivot[ici];
                    for (int i = 0; i < ligne.length; i++) {
                        ligne[i] -= facteur * pivot[i];
                    }
                }
            }
        }
        return rang;
    }
}
