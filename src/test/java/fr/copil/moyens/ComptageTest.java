package fr.copil.moyens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.secret.Emboitement;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which lines make a total: no euro is counted twice. Decision 0061. */
class ComptageTest {

    private static final Territoire DEPARTEMENT = lieu("DEP-44");
    private static final Territoire CONTRAT = lieu("EPCI-244400404");
    private static final Territoire QUARTIER = lieu("QPV-QN04405M");
    private static final Territoire AUTRE_QUARTIER = lieu("QPV-QN04406M");
    private static final Emboitement EMBOITEMENT = new Emboitement(Set.of(
            lien(CONTRAT, DEPARTEMENT),
            lien(QUARTIER, CONTRAT),
            lien(AUTRE_QUARTIER, CONTRAT),
            lien(QUARTIER, DEPARTEMENT),
            lien(AUTRE_QUARTIER, DEPARTEMENT)));
    private static final Poste CLAS = new Poste(Financeur.CAF, "", DispositifFinance.CLAS, "", Unite.EUROS);
    private static final Poste ADULTES_RELAIS =
            new Poste(Financeur.ETAT_VILLE, "", DispositifFinance.ADULTES_RELAIS, "", Unite.EUROS);

    private static Territoire lieu(String code) {
        return new Territoire(new CodeTerritoire(code), Niveau.duCode(code), code);
    }

    private static Emboitement.Lien lien(Territoire dedans, Territoire dans) {
        return new Emboitement.Lien(dedans.code(), dans.code());
    }

    private static Moyen dit(long id, Poste poste, Territoire ou, int valeur, boolean payeur, int jour) {
        return new Moyen(
                id,
                2024,
                poste,
                ou,
                BigDecimal.valueOf(valeur),
                Beneficiaires.NON_DITS,
                false,
                payeur,
                Audience.COMITE,
                "service " + id,
                LocalDate.of(2026, 11, jour),
                1,
                null,
                "");
    }

    private static Map<Long, Place> places(Territoire ici, Moyen... lignes) {
        return Comptage.de(ici.code(), List.of(lignes), EMBOITEMENT).stream()
                .collect(Collectors.toMap(ligne -> ligne.moyen().id(), LigneComptee::place));
    }

    private static BigDecimal total(Territoire ici, Moyen... lignes) {
        return Objects.requireNonNull(new MoyensDuTerritoire(
                                ici, Comptage.de(ici.code(), List.of(lignes), EMBOITEMENT), List.of(), List.of(), false)
                        .totaux(Unite.EUROS)
                        .get(2024))
                .valeur();
    }

    @Test
    void de_deux_services_le_dernier_du_financeur_lui_meme_compte() {
        Moyen[] lignes = {
            dit(1, CLAS, CONTRAT, 100, true, 1),
            dit(2, CLAS, CONTRAT, 120, true, 2),
            dit(3, CLAS, CONTRAT, 90, false, 3)
        };

        assertThat(places(CONTRAT, lignes))
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, Place.REDITE, 2L, Place.COMPTEE, 3L, Place.REDITE));
        assertThat(total(CONTRAT, lignes)).isEqualByComparingTo("120");
    }

    @Test
    void sans_le_financeur_le_dernier_a_l_avoir_dit_compte() {
        assertThat(places(CONTRAT, dit(1, CLAS, CONTRAT, 100, false, 1), dit(2, CLAS, CONTRAT, 120, false, 2)))
                .containsEntry(2L, Place.COMPTEE)
                .containsEntry(1L, Place.REDITE);
    }

    @Test
    void ce_qui_est_publie_passe_avant_qui_le_declare() {
        Moyen publie = dit(0, ADULTES_RELAIS, DEPARTEMENT, 444_168, true, 1);

        assertThat(places(DEPARTEMENT, publie, dit(4, ADULTES_RELAIS, DEPARTEMENT, 500_000, true, 20)))
                .containsEntry(0L, Place.COMPTEE)
                .containsEntry(4L, Place.REDITE);
    }

    @Test
    void la_ligne_la_plus_large_compte_et_celles_du_dedans_sont_des_dont() {
        Moyen[] lignes = {
            dit(1, CLAS, CONTRAT, 100, true, 1),
            dit(2, CLAS, QUARTIER, 60, true, 2),
            dit(3, CLAS, AUTRE_QUARTIER, 30, true, 3)
        };

        assertThat(places(DEPARTEMENT, lignes))
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, Place.COMPTEE, 2L, Place.DONT, 3L, Place.DONT));
        assertThat(total(DEPARTEMENT, lignes)).isEqualByComparingTo("100");
        assertThat(Comptage.de(DEPARTEMENT.code(), List.of(lignes), EMBOITEMENT))
                .filteredOn(ligne -> ligne.place() == Place.DONT)
                .allSatisfy(ligne -> assertThat(ligne.derriere()).isSameAs(lignes[0]));
    }

    @Test
    void sans_ligne_plus_large_celles_du_dedans_s_additionnent() {
        assertThat(total(DEPARTEMENT, dit(2, CLAS, QUARTIER, 60, true, 2), dit(3, CLAS, AUTRE_QUARTIER, 30, true, 3)))
                .isEqualByComparingTo("90");
    }

    @Test
    void un_autre_financeur_ou_un_autre_dispositif_compte_a_part() {
        Poste ville = new Poste(Financeur.COMMUNE, "Nantes", DispositifFinance.CLAS, "", Unite.EUROS);
        Poste autreVille = new Poste(Financeur.COMMUNE, "Rezé", DispositifFinance.CLAS, "", Unite.EUROS);

        assertThat(total(
                        CONTRAT,
                        dit(1, CLAS, CONTRAT, 100, true, 1),
                        dit(2, ville, CONTRAT, 40, true, 1),
                        dit(3, autreVille, QUARTIER, 7, true, 1)))
                .isEqualByComparingTo("147");
    }

    @Test
    void un_nom_ecrit_autrement_est_le_meme() {
        Poste ville =
                new Poste(Financeur.COMMUNE, "Saint-Nazaire", DispositifFinance.AUTRE, "Coup de pouce", Unite.EUROS);
        Poste redite =
                new Poste(Financeur.COMMUNE, "saint nazaire", DispositifFinance.AUTRE, "coup de Pouce", Unite.EUROS);

        assertThat(total(CONTRAT, dit(1, ville, CONTRAT, 100, true, 1), dit(2, redite, CONTRAT, 100, true, 2)))
                .isEqualByComparingTo("100");
    }

    @Test
    void des_postes_publies_ailleurs_ne_s_additionnent_pas() {
        assertThat(places(CONTRAT, dit(0, ADULTES_RELAIS, QUARTIER, 10, true, 1)))
                .containsEntry(0L, Place.NON_ADDITIONNEE);
    }

    @Test
    void des_postes_ne_s_ajoutent_jamais_a_des_euros() {
        Poste postes = new Poste(Financeur.CAF, "", DispositifFinance.CLAS, "", Unite.POSTES);

        assertThat(total(CONTRAT, dit(1, CLAS, CONTRAT, 100, true, 1), dit(2, postes, CONTRAT, 3, true, 1)))
                .isEqualByComparingTo("100");
    }

    @Test
    void des_mots_qui_nomment_un_dispositif_connu_sont_le_sien() {
        assertThat(DispositifFinance.dit("adulte relais")).isEqualTo(DispositifFinance.ADULTES_RELAIS);
        assertThat(DispositifFinance.dit("Postes adultes-relais")).isEqualTo(DispositifFinance.ADULTES_RELAIS);
        assertThat(DispositifFinance.dit("Programmes de réussite éducative")).isEqualTo(DispositifFinance.PRE);
        assertThat(DispositifFinance.dit("Postes de médiateurs")).isEqualTo(DispositifFinance.AUTRE);
        assertThat(DispositifFinance.dit("cités éducatives")).isEqualTo(DispositifFinance.CITE_EDUCATIVE);
        assertThat(DispositifFinance.dit("clas")).isEqualTo(DispositifFinance.CLAS);
    }
}
