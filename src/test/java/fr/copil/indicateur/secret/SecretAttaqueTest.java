package fr.copil.indicateur.secret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.indicateur.secret.Attaquant.Compte;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random tables and hierarchies up to 200 cells against an attacker who reads all that an audience reads. */
class SecretAttaqueTest {

    private static final List<String> SEXES = List.of("FILLES", "GARCONS");
    private static final List<String> QUARTIERS = List.of("QPV", "HORS_QPV");
    private static final int TIRAGES = 3;

    /** What an attacker must not go below: two would be an estimate to within one. */
    private static final double LARGEUR = 2 + 1e-6;

    private static final List<Famille> FAMILLES = List.of(
            new Famille("effectifs sur trois niveaux", 0.2, hierarchie(List.of(4, 4, 8), List.of(), false, 12)),
            new Famille("taux sur deux niveaux", 0.1, hierarchie(List.of(8, 15), List.of(), true, 25)),
            new Famille("taux par quartier", 0.35, hierarchie(List.of(6, 9), List.of(QUARTIERS), true, 20)),
            new Famille(
                    "taux par quartier et par sexe",
                    0.6,
                    hierarchie(List.of(4, 8), List.of(QUARTIERS, SEXES), true, 20)),
            new Famille("trois niveaux par quartier", 0.5, hierarchie(List.of(3, 3, 5), List.of(QUARTIERS), true, 15)),
            new Famille(
                    "effectifs cumulés", 1.5, new Hierarchie(List.of(3, 6), List.of(QUARTIERS), false, 2, 0, 0, 40)),
            new Famille("taux cumulés", 1.5, new Hierarchie(List.of(2, 5), List.of(QUARTIERS), true, 3, 0, 0, 60)),
            new Famille(
                    "diffusion restreinte",
                    0.35,
                    new Hierarchie(List.of(5, 8), List.of(QUARTIERS), true, 1, 0, 0.3, 20)));

    /** @param secondairesParPrimaire cells hidden for one that must be, at most */
    record Famille(String nom, double secondairesParPrimaire, Hierarchie hierarchie) {

        TableauProtege tirer(int graine) {
            TableauProtege tableau = hierarchie.tirer(new Random(graine));
            assertThat(tableau.cellules()).hasSizeLessThanOrEqualTo(200);
            return tableau;
        }

        @Override
        public String toString() {
            return nom;
        }
    }

    static List<Famille> familles() {
        return FAMILLES;
    }

    private static Hierarchie hierarchie(
            List<Integer> largeurs, List<List<String>> decoupages, boolean taux, double moyenne) {
        return new Hierarchie(largeurs, decoupages, taux, 1, 0, 0, moyenne);
    }

    @ParameterizedTest
    @MethodSource("familles")
    void un_attaquant_ne_retrouve_aucune_cellule_masquee_ni_a_un_pres(Famille famille) {
        for (int graine = 0; graine < TIRAGES; graine++) {
            TableauProtege tableau = famille.tirer(graine);
            Resultat resultat = UneSeuleRegle.appliquer(tableau, Regle.ordinaire());
            assertThat(resultat.intenables()).isEmpty();
            Map<Cle, Lisibilite> precedente = Map.of();
            for (Audience audience : Audience.values()) {
                Map<Cle, Lisibilite> lue = resultat.statuts().getOrDefault(audience, Map.of());
                if (!lue.equals(precedente)) {
                    verifier(audience, tableau, resultat, Set.of());
                }
                precedente = lue;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("familles")
    void peu_de_cellules_sont_masquees_sans_etre_petites(Famille famille) {
        long primaires = 0;
        long secondaires = 0;
        for (int graine = 0; graine < TIRAGES; graine++) {
            TableauProtege tableau = famille.tirer(graine);
            Resultat resultat = UneSeuleRegle.appliquer(tableau, Regle.ordinaire());
            secondaires += resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET_SECONDAIRE);
            primaires += resultat.nombre(Audience.PUBLIC, Lisibilite.SECRET)
                    + resultat.nombre(Audience.PUBLIC, Lisibilite.RESTREINT)
                    + petitesHausses(tableau, resultat);
        }
        System.out.println("Secret, " + famille + " : " + primaires + " primaires, " + secondaires + " secondaires");
        assertThat(primaires).isPositive();
        assertThat((double) secondaires / primaires).isLessThan(famille.secondairesParPrimaire);
    }

    /** Increases of a cumulative series that are small by themselves: they must be hidden as well. */
    private static long petitesHausses(TableauProtege tableau, Resultat resultat) {
        return Attaquant.promis(Audience.PUBLIC, tableau, Regle.ordinaire(), resultat).stream()
                .filter(compte -> compte.somme() >= 0)
                .map(Compte::somme)
                .distinct()
                .count();
    }

    @ParameterizedTest
    @MethodSource("familles")
    void qui_peut_lire_plus_lit_tout_ce_qui_est_montre_a_tous(Famille famille) {
        TableauProtege tableau = famille.tirer(1);
        Resultat resultat = UneSeuleRegle.appliquer(tableau, Regle.ordinaire());
        for (Cellule cellule : tableau.cellules()) {
            boolean lue = false;
            for (Audience audience : Audience.values()) {
                boolean visible = resultat.statut(audience, cellule.cle()) == Lisibilite.VISIBLE;
                assertThat(!lue || visible).as(cellule.cle().toString()).isTrue();
                lue = visible;
            }
        }
    }

    /** Published cells may give others away: then the engine says which, and most of those are lost indeed. */
    @ParameterizedTest
    @MethodSource("familles")
    void ce_qui_est_deja_publie_est_connu_et_ce_qu_il_trahit_est_dit(Famille famille) {
        long dits = 0;
        long perdus = 0;
        for (int graine = 0; graine < TIRAGES; graine++) {
            TableauProtege tableau = avecPubliees(famille.tirer(graine), new Random(graine));
            Resultat resultat = UneSeuleRegle.appliquer(tableau, Regle.ordinaire());
            Set<Compte> trahis = resultat.intenables().stream()
                    .filter(intenable -> intenable.audience() == Audience.PUBLIC)
                    .map(intenable -> compte(intenable, tableau))
                    .collect(Collectors.toSet());
            verifier(Audience.PUBLIC, tableau, resultat, trahis);

            Set<Cle> publiees = tableau.cellules().stream()
                    .filter(Cellule::publiee)
                    .map(Cellule::cle)
                    .collect(Collectors.toSet());
            assertThat(publiees).allSatisfy(cle -> assertThat(resultat.statut(Audience.PUBLIC, cle))
                    .isEqualTo(Lisibilite.VISIBLE));
            Map<Compte, double[]> bornes = new Attaquant(tableau, publiees).intervalles(trahis, LARGEUR);
            dits += bornes.size();
            perdus +=
                    bornes.values().stream().filter(b -> b[1] - b[0] <= LARGEUR).count();
        }
        System.out.println(
                "Secret, " + famille + " en partie publiés : " + dits + " intenables, " + perdus + " perdus");
        assertThat((double) perdus).isGreaterThanOrEqualTo(0.5 * dits);
    }

    private static Compte compte(Intenable intenable, TableauProtege tableau) {
        int somme = -1;
        for (int rang = 0; intenable.reste() && rang < tableau.sommes().size(); rang++) {
            Somme autre = tableau.sommes().get(rang);
            somme = !autre.complete() && autre.total().equals(intenable.cle()) ? rang : somme;
        }
        return new Compte(intenable.cle(), intenable.partie(), somme);
    }

    private static TableauProtege avecPubliees(TableauProtege tableau, Random hasard) {
        return new TableauProtege(
                tableau.cellules().stream()
                        .map(cellule -> new Cellule(
                                cellule.cle(),
                                cellule.effectif(),
                                cellule.numerateur(),
                                cellule.unites(),
                                cellule.plusGros(),
                                cellule.diffusion(),
                                hasard.nextDouble() < 0.15))
                        .toList(),
                tableau.sommes());
    }

    private static void verifier(Audience audience, TableauProtege tableau, Resultat resultat, Set<Compte> trahis) {
        Attaquant attaquant = Attaquant.de(audience, tableau, resultat);
        Set<Compte> promis = new HashSet<>(Attaquant.promis(audience, tableau, Regle.ordinaire(), resultat));
        promis.removeAll(trahis);
        assertThat(attaquant.calcules()).doesNotContainAnyElementsOf(promis);
        attaquant.intervalles(promis, LARGEUR).forEach((compte, bornes) -> assertThat(bornes[1] - bornes[0])
                .as("%s lit %s entre %s et %s", audience, compte, bornes[0], bornes[1])
                .isGreaterThan(LARGEUR));
    }
}
