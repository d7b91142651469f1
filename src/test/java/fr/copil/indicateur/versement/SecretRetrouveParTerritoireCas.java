package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.secret.Regle.Protege;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Territory in territory: what the sums of a territory once gave back of its parts, each as it was found. */
abstract class SecretRetrouveParTerritoireCas extends SecretRetrouveCas {

    /** 3 of 60: the intercommunalité less its other communes. */
    @Test
    void une_commune_cachee_ne_se_deduit_pas_de_son_intercommunalite() {
        verser(
                Regle.ordinaire(),
                taux(commune(0), 3, 60),
                taux(commune(1), 20, 60),
                taux(commune(2), 25, 70),
                taux(epci(), 48, 190));

        verifier(List.of(somme(epci(), commune(0), commune(1), commune(2))), commune(0));
    }

    @Test
    void une_intercommunalite_cachee_ne_se_deduit_pas_du_departement() {
        String autre = Objects.requireNonNull(jdbc().queryForObject(
                        "select max(territoire) from ascendance where ancetre = 'DEP-44' and territoire like 'EPCI-%'",
                        String.class));
        verser(Regle.ordinaire(), taux(epci(), 3, 60), taux(autre, 30, 90), taux("DEP-44", 33, 150));

        verifier(List.of(somme("DEP-44", epci(), autre)), epci());
    }

    /** What is left of a total is a figure too: it is printed nowhere, and worked out at once. */
    @Test
    void ce_que_les_communes_donnees_laissent_de_l_intercommunalite_ne_se_deduit_pas() {
        verser(Regle.ordinaire(), taux(commune(0), 20, 60), taux(commune(1), 25, 70), taux(epci(), 48, 140));

        assertThat(lues(INDICATEUR, 0, somme(epci(), commune(0), commune(1))))
                .anySatisfy(lue -> assertThat(lue.visible()).isFalse());
    }

    /** 8 of 160 under a threshold of ten: another département's lower one does not open it, nor its sums. */
    @Test
    void le_seuil_plus_bas_d_un_autre_departement_ne_decouvre_rien() {
        versement(livraison(), INDICATEUR, new Regle(10, Protege.ELEVES, false), taux("DEP-44", 8, 160));
        long autre = Objects.requireNonNull(jdbc().queryForObject("select min(id) from livraison", Long.class));
        jdbc().update(
                        "insert into regle_secret (indicateur, livraison, minimum, protege, dominance) values (?, ?, 5, 'ELEVES', false)",
                        INDICATEUR,
                        autre);
        jdbc().update(
                        """
                insert into mesure (indicateur, agregee, en_vigueur_du, territoire, population, periode, numerateur,
                    denominateur, etat, qualite, unites, unites_attendues, livraison, diffusion, publiee)
                select indicateur, agregee, en_vigueur_du, 'DEP-37', population, periode, 20, 40, etat, qualite, unites,
                    unites_attendues, ?, diffusion, publiee
                from mesure where indicateur = ? and territoire = 'DEP-44' and periode = ? and en_vigueur_au is null
                """,
                        autre,
                        INDICATEUR,
                        ANNEE);
        systeme().executer(() -> versement().agreger(Set.of(INDICATEUR)));

        verifier(List.of(List.of("FR", "DEP-44", "DEP-37")), "DEP-44");
        assertThat(lues(INDICATEUR, 0, List.of("REG-52")))
                .allSatisfy(lue -> assertThat(lue.visible()).isFalse());
    }
}
