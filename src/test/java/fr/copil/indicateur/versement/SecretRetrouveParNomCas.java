package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.secret.Regle.Protege;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicateur in indicateur: what a second name, or another rate over the same people, once gave back. */
abstract class SecretRetrouveParNomCas extends SecretRetrouveCas {

    /** Two ways out of the same collège: the référentiel says that they are about the same pupils. */
    private static final String EN_GENERALE = "N-I11";

    private static final String EN_PROFESSIONNELLE = "N-I12";

    /** 3 of 60 under one name, its neighbours and their total under the other. */
    @Test
    void ce_qui_est_cache_sous_un_nom_l_est_sous_l_autre() {
        jdbc().update("insert into lien (de, vers, nature) values (?, ?, 'alias')", AUTRE, INDICATEUR);
        verser(Regle.ordinaire(), taux(commune(0), 3, 60), taux(commune(1), 20, 60), taux(epci(), 23, 120));
        verser(
                AUTRE,
                new Regle(10, Protege.ELEVES, false),
                taux(AUTRE, commune(0), 3, 60),
                taux(AUTRE, epci(), 23, 120));

        List<String> somme = somme(epci(), commune(0), commune(1));
        List<Lue> sousUnNom = lues(INDICATEUR, 0, somme);
        List<Lue> sousLAutre = lues(AUTRE, 0, List.of(epci(), commune(0)));
        List<Lue> jointes = List.of(
                new Lue(0, sousUnNom.get(0).visible() || sousLAutre.get(0).visible()),
                new Lue(1, sousUnNom.get(1).visible() || sousLAutre.get(1).visible()),
                new Lue(2, sousUnNom.get(2).visible()));
        assertThat(jointes.get(1).visible()).isFalse();
        assertThat(deduites(List.of(jointes))).doesNotContain(1L);
    }

    /** 18 pupils counted for two rates, secret in the one, which the other may show: it would tell how many they are. */
    @Test
    void deux_taux_sur_les_memes_eleves_ne_livrent_pas_l_un_l_effectif_de_l_autre() {
        verser(
                EN_GENERALE,
                new Regle(20, Protege.ELEVES, false),
                taux(EN_GENERALE, commune(0), 8, 18),
                taux(EN_GENERALE, commune(1), 25, 60),
                taux(EN_GENERALE, epci(), 33, 78));
        verser(
                EN_PROFESSIONNELLE,
                Regle.ordinaire(),
                taux(EN_PROFESSIONNELLE, commune(1), 30, 60),
                taux(EN_PROFESSIONNELLE, epci(), 39, 78));

        List<Lue> unes = lues(EN_GENERALE, 0, somme(epci(), commune(0), commune(1)));
        List<Lue> autres = lues(EN_PROFESSIONNELLE, 0, List.of(epci(), commune(1)));
        List<Lue> effectifs = List.of(
                new Lue(0, unes.get(0).visible() || autres.get(0).visible()),
                new Lue(1, unes.get(1).visible()),
                new Lue(2, unes.get(2).visible() || autres.get(1).visible()));
        assertThat(effectifs.get(1).visible()).isFalse();
        assertThat(deduites(List.of(effectifs))).doesNotContain(1L);
    }
}
