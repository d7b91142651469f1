package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.indicateur.LectureDesEcrans;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.secret.AttaqueParLecture;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.secret.TableauProtege;
import fr.copil.indicateur.versement.LivreDesLivraisons.Lieu;
import fr.copil.indicateur.versement.LivreDesLivraisons.Valeur;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random deliveries go in as a référent sends them; each audience then reads all it can through the services of the
 * screens, and an attacker who knows every relation and that zeros are shown works on those readings alone.
 */
abstract class SecretParLesLecteursCas extends LivraisonsDunReferentCas {

    private static final String INDICATEUR = Indicateurs.MOINS_DE_TROIS_ANS;
    private static final String AUTRE_NOM = Indicateurs.MOINS_DE_TROIS_ANS_REP;
    private static final List<Audience> LECTEURS = List.of(Audience.PUBLIC, Audience.COMITE, Audience.DSDEN);

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void des_communes_aux_academies_par_sexe_et_par_quartier(int graine) {
        livrer(tirage(graine, INDICATEUR, Regle.ordinaire()).hierarchie(communes(), true));

        verifierQueRienNeSeRetrouve();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void des_colleges_a_toutes_leurs_sommes(int graine) {
        livrer(tirage(graine, INDICATEUR, new Regle(10, Regle.Protege.ELEVES, false))
                .colleges(colleges()));

        verifierQueRienNeSeRetrouve();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void une_livraison_restreinte_a_cote_d_une_publique(int graine) {
        Map<Lieu, Valeur> toutes = tirage(graine, INDICATEUR, Regle.ordinaire()).hierarchie(communes(), true);
        String restreint = List.copyOf(communes().keySet()).getFirst();
        Map<Lieu, Valeur> restreintes = new LinkedHashMap<>(toutes);
        restreintes
                .keySet()
                .removeIf(lieu -> !communes().getOrDefault(restreint, List.of()).contains(lieu.territoire()));
        toutes.keySet().removeAll(restreintes.keySet());

        livrerA(Map.of(Audience.PUBLIC, toutes, graine == 1 ? Audience.DSDEN : Audience.COMITE, restreintes));

        verifierQueRienNeSeRetrouve();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void le_meme_chiffre_sous_deux_noms(int graine) {
        jdbc().update("insert into lien (de, vers, nature) values (?, ?, 'alias')", AUTRE_NOM, INDICATEUR);
        livre().lier(AUTRE_NOM, INDICATEUR);
        Map<Lieu, Valeur> toutes = tirage(graine, INDICATEUR, Regle.ordinaire()).hierarchie(communes(), false);
        Map<Lieu, Valeur> sousLAutre = new LinkedHashMap<>();
        Random hasard = new Random(graine);
        toutes.forEach((lieu, valeur) -> {
            if (hasard.nextInt(3) > 0) {
                sousLAutre.put(new Lieu(AUTRE_NOM, lieu.territoire(), lieu.population()), valeur);
            }
        });

        livrer(toutes);
        livrer(sousLAutre);

        verifierQueRienNeSeRetrouve();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void avant_et_apres_une_correction(int graine) {
        TirageDeLivraisons tirage = tirage(graine, INDICATEUR, Regle.ordinaire());
        Map<Lieu, Valeur> avant = tirage.hierarchie(communes(), graine > 1);

        livrer(avant);
        livrer(tirage.corrigees(avant, communes()));

        verifierQueRienNeSeRetrouve();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void avant_et_apres_un_retrait(int graine) {
        TirageDeLivraisons tirage = tirage(graine, INDICATEUR, Regle.ordinaire());
        Map<Lieu, Valeur> avant = tirage.hierarchie(communes(), false);
        livrer(avant);
        if (graine > 1) {
            livrer(tirage.corrigees(avant, communes()));
        }
        Lieu retiree = avant.entrySet().stream()
                .filter(entree -> entree.getKey().territoire().startsWith("COM-"))
                .filter(entree -> entree.getValue().numerateur() > 5
                        && entree.getValue().denominateur() - entree.getValue().numerateur() > 5)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();

        retirer(retiree);

        verifierQueRienNeSeRetrouve();
    }

    /** The attacker does find: all but one commune of an intercommunalité, and its total. */
    @Test
    void un_chiffre_qu_on_laisse_voir_a_la_main_est_retrouve() {
        livrer(tirage(1, INDICATEUR, Regle.ordinaire()).hierarchie(communes(), false));
        TableauProtege tableau = livre().tableau();
        Set<Cle> lues = ecrans().lues(Audience.PUBLIC, livre(), Set.of());
        Cle cachee = livre().cles().stream()
                .filter(cle -> cle.territoire().startsWith("COM-") && !lues.contains(cle))
                .findFirst()
                .orElseThrow();
        assertThat(AttaqueParLecture.retrouvees(tableau, lues, Set.of())).isEmpty();

        Set<Cle> fuite = new LinkedHashSet<>(livre().cles());
        fuite.remove(cachee);

        assertThat(AttaqueParLecture.retrouvees(tableau, fuite, Set.of()))
                .anyMatch(
                        retrouvee -> retrouvee.contains(cachee.toString()) || retrouvee.contains(cachee.territoire()));
    }

    private void verifierQueRienNeSeRetrouve() {
        TableauProtege tableau = livre().tableau();
        Set<Cle> precedentes = Set.of();
        LectureDesEcrans ecrans = ecrans();
        Set<String> codes = ecrans.citations(livre());
        for (Audience audience : LECTEURS) {
            Set<Cle> lues = ecrans.lues(audience, livre(), codes);
            assertThat(lues).as("lu du niveau %s", audience).isNotEmpty().containsAll(precedentes);
            assertThat(lues).allSatisfy(cle -> {
                assertThat(livre().valeur(cle).diffusion()).isLessThanOrEqualTo(audience);
                assertThat(livre().retiree(cle) && audience != Audience.DSDEN).isFalse();
            });
            if (!lues.equals(precedentes)) {
                assertThat(AttaqueParLecture.retrouvees(tableau, lues, admises(audience)))
                        .as(
                                "%s lit %d des %d cellules",
                                audience, lues.size(), livre().cles().size())
                        .isEmpty();
            }
            precedentes = lues;
        }
        assertThat(precedentes).hasSizeLessThan(livre().cles().size());
    }

    /** What earlier days give away whatever is hidden: Copil says so to those who publish. */
    private Set<Cle> admises(Audience audience) {
        Set<Cle> admises = new LinkedHashSet<>();
        jdbc().query(
                        "select indicateur, territoire, population from secret_trahi where periode = ? and audience <= ?",
                        ligne -> {
                            String indicateur = ligne.getString(1);
                            String territoire = ligne.getString(2);
                            String population = ligne.getString(3);
                            livre().cles().stream()
                                    .filter(cle -> cle.indicateur().equals(indicateur)
                                            && cle.territoire().equals(territoire)
                                            && cle.population().equals(population))
                                    .forEach(admises::add);
                        },
                        LivreDesLivraisons.ANNEE,
                        audience.rang());
        System.out.println("Secret lu par " + audience + " : " + admises.size() + " cellules dites perdues");
        return admises;
    }
}
