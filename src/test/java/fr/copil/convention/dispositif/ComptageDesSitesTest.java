package fr.copil.convention.dispositif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.secret.Emboitement;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each site counts once. Decision 0068. */
class ComptageDesSitesTest {

    private static final Territoire DEPARTEMENT = lieu("DEP-44", "Loire-Atlantique");
    private static final Territoire COMMUNE = lieu("COM-44109", "Nantes");
    private static final Territoire QUARTIER = lieu("QPV-QN04405M", "Bellevue");
    private static final Territoire AUTRE = lieu("QPV-QN04406M", "Dervallières");
    private static final Territoire RESEAU = lieu("REP-0440001A", "Réseau");
    private static final AnneeRecensee ANNEE = new AnneeRecensee(2025, true);

    private static final Emboitement EMBOITEMENT = new Emboitement(List.of(
            lien(COMMUNE, DEPARTEMENT),
            lien(QUARTIER, DEPARTEMENT),
            lien(AUTRE, DEPARTEMENT),
            lien(RESEAU, DEPARTEMENT),
            lien(QUARTIER, COMMUNE),
            lien(AUTRE, COMMUNE)));

    private static Territoire lieu(String code, String nom) {
        return new Territoire(new CodeTerritoire(code), Niveau.duCode(code), nom);
    }

    private static Emboitement.Lien lien(Territoire dedans, Territoire dans) {
        return new Emboitement.Lien(dedans.code(), dans.code());
    }

    private static Releve releve(long id, Territoire ou, EtatDuDispositif etat, @Nullable Integer sites, String par) {
        return new Releve(
                id,
                "D1-01",
                ANNEE,
                ou,
                etat,
                sites,
                Map.of(),
                "",
                Audience.COMITE,
                par,
                "la " + par,
                LocalDate.of(2026, 1, (int) id),
                1);
    }

    private static Releve releve(long id, Territoire ou, int sites) {
        return releve(id, ou, EtatDuDispositif.FONCTIONNE, sites, "DSDEN");
    }

    private static Aujourdhui de(Releve... releves) {
        return new Aujourdhui(ComptageDesSites.de(List.of(releves), EMBOITEMENT), false);
    }

    private static List<PlaceDuReleve> places(Aujourdhui aujourdhui) {
        return aujourdhui.releves().stream().map(ReleveCompte::place).toList();
    }

    @Test
    void la_commune_compte_et_ses_quartiers_sont_des_dont() {
        Aujourdhui lu = de(releve(1, COMMUNE, 12), releve(2, QUARTIER, 4), releve(3, AUTRE, 3));

        assertThat(places(lu)).containsExactly(PlaceDuReleve.COMPTE, PlaceDuReleve.DONT, PlaceDuReleve.DONT);
        assertThat(lu.annee(ANNEE).sites()).contains(12L);
    }

    @Test
    void deux_quartiers_s_additionnent_et_leurs_services_sont_nommes() {
        Aujourdhui.Annee annee = de(
                        releve(1, QUARTIER, EtatDuDispositif.FONCTIONNE, 4, "DSDEN"),
                        releve(2, AUTRE, EtatDuDispositif.FONCTIONNE, 3, "ville"))
                .annee(ANNEE);

        assertThat(annee.sites()).contains(7L);
        assertThat(annee.lieux().get(Niveau.QPV)).hasSize(2);
        assertThat(annee.par()).containsExactly("la DSDEN", "la ville");
    }

    @Test
    void de_deux_services_qui_parlent_du_meme_quartier_le_dernier_compte() {
        Aujourdhui lu = de(
                releve(1, QUARTIER, EtatDuDispositif.FONCTIONNE, 4, "DSDEN"),
                releve(2, QUARTIER, EtatDuDispositif.FONCTIONNE, 5, "ville"));

        assertThat(places(lu)).containsExactly(PlaceDuReleve.REDIT, PlaceDuReleve.COMPTE);
        assertThat(lu.annee(ANNEE).sites()).contains(5L);
        assertThat(lu.annee(ANNEE).par()).containsExactly("la ville");
    }

    @Test
    void ce_qui_ne_dit_pas_ses_sites_ou_ne_fonctionne_pas_ne_cache_pas_ce_qui_est_dedans() {
        Aujourdhui lu = de(
                releve(1, DEPARTEMENT, EtatDuDispositif.FONCTIONNE, null, "DSDEN"),
                releve(2, COMMUNE, EtatDuDispositif.ARRETE, 9, "DSDEN"),
                releve(3, QUARTIER, 4));

        assertThat(places(lu))
                .containsExactly(PlaceDuReleve.SANS_SITES, PlaceDuReleve.SANS_SITES, PlaceDuReleve.COMPTE);
        assertThat(lu.annee(ANNEE).sites()).contains(4L);
    }

    @Test
    void un_reseau_ne_s_ajoute_pas_a_un_quartier_qu_il_peut_recouper() {
        Aujourdhui lu = de(releve(1, QUARTIER, 4), releve(2, RESEAU, 3));

        assertThat(places(lu)).containsExactly(PlaceDuReleve.COMPTE, PlaceDuReleve.NON_ADDITIONNE);
        assertThat(lu.annee(ANNEE).sites()).contains(4L);
        assertThat(lu.annee(ANNEE).auMoins()).isTrue();
        assertThat(places(de(releve(1, RESEAU, 3)))).containsExactly(PlaceDuReleve.COMPTE);
    }

    @Test
    void ou_rien_ne_fonctionne_aucun_site_n_est_compte() {
        Aujourdhui.Annee annee =
                de(releve(1, COMMUNE, EtatDuDispositif.SUSPENDU, 2, "DSDEN")).annee(ANNEE);

        assertThat(annee.sites()).isEmpty();
        assertThat(annee.fonctionne()).isFalse();
    }
}
