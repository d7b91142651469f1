package fr.copil.direct;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Keys going round, what is read once for all, who has the same page open. */
class CanalTest {

    private final Canal canal = new CanalLocal();
    private final List<Set<String>> entendues = new ArrayList<>();
    private int audience;

    @Test
    void chacun_entend_jusqu_a_ce_qu_il_parte() {
        Runnable partir = canal.ecouter(entendues::add);

        canal.publier(Set.of("engagement:LA-1"));
        partir.run();
        canal.publier(Set.of("engagement:LA-2"));

        assertThat(entendues).containsExactly(Set.of("engagement:LA-1"));
    }

    @Test
    void une_oreille_qui_se_bouche_n_empeche_pas_les_autres_d_entendre() {
        canal.ecouter(cles -> {
            throw new IllegalStateException("sourde");
        });
        canal.ecouter(entendues::add);

        canal.publier(Set.of("convention:LA"));

        assertThat(entendues).hasSize(1);
    }

    @Test
    void ce_que_tous_lisent_pareil_n_est_lu_qu_une_fois_par_changement() {
        Partage partage = new Partage(canal, () -> audience);
        List<String> lectures = new ArrayList<>();
        for (int ecran = 0; ecran < 300; ecran++) {
            partage.lire("avancements", () -> lectures.add("avant"));
        }
        canal.publier(Set.of("convention:LA"));
        for (int ecran = 0; ecran < 300; ecran++) {
            partage.lire("avancements", () -> lectures.add("après"));
        }

        assertThat(lectures).containsExactly("avant", "après");
    }

    @Test
    void ce_qu_une_audience_a_lu_n_est_jamais_servi_a_une_autre() {
        Partage partage = new Partage(canal, () -> audience);
        audience = Audience.DSDEN.rang();
        partage.lire("volets de N", () -> "N-I11 : 71,5 %");
        audience = Audience.PUBLIC.rang();

        assertThat(partage.<String>lire("volets de N", () -> "diffusion restreinte"))
                .isEqualTo("diffusion restreinte");
    }

    @Test
    void une_lecture_doublee_par_un_changement_n_est_servie_a_personne_apres_lui() {
        Partage partage = new Partage(canal, () -> audience);

        String lue = partage.lire("etat", () -> {
            canal.publier(Set.of("engagement:LA-1"));
            return "d'avant";
        });

        assertThat(lue).isEqualTo("d'avant");
        assertThat(partage.<String>lire("etat", () -> "d'après")).isEqualTo("d'après");
    }

    @Test
    void on_sait_quelles_fonctions_ont_la_meme_page_sans_se_compter_soi_meme() {
        Presences presences = new Presences(canal);
        Lecteur prefecture = lecteur("cabinet", Role.CABINET);
        Lecteur dsden = lecteur("referent", Role.REFERENT);
        presences.entrer("engagement:LA-1", prefecture);
        presences.entrer("engagement:LA-1", prefecture);
        Runnable sortir = presences.entrer("engagement:LA-1", dsden);
        presences.entrer("engagement:LA-2", lecteur("membre", Role.MEMBRE));

        assertThat(presences.autres("engagement:LA-1", dsden)).isEqualTo(Map.of(Role.CABINET, 1));
        assertThat(presences.autres("engagement:LA-1", prefecture)).isEqualTo(Map.of(Role.REFERENT, 1));

        sortir.run();
        assertThat(presences.autres("engagement:LA-1", prefecture)).isEmpty();
    }

    @Test
    void chaque_arrivee_et_chaque_depart_se_dit_une_fois() {
        Presences presences = new Presences(canal);
        canal.ecouter(entendues::add);

        Runnable sortir = presences.entrer("bilan:7", lecteur("membre", Role.MEMBRE));
        sortir.run();
        sortir.run();

        assertThat(entendues).containsExactly(Set.of("presence:bilan:7"), Set.of("presence:bilan:7"));
    }

    private static Lecteur lecteur(String compte, Role role) {
        return new Lecteur(compte, role, Audience.COMITE, new CodeTerritoire("DEP-44"), "LA", null);
    }

    @Test
    void ce_qu_une_lecture_partagee_lit_a_son_tour_elle_le_lit_pour_elle() {
        Partage partage = new Partage(canal, () -> audience);

        // In one map of sixteen bins, some of these fall into one.
        for (int i = 0; i < 64; i++) {
            String vue = "vue " + i;
            assertThat(partage.lire(vue, () -> partage.lire("documents", () -> "lus")))
                    .isEqualTo("lus");
        }
        assertThat(partage.lire("documents", () -> "relus"))
                .as("nothing was kept of it")
                .isEqualTo("relus");
    }
}
