package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.LivreDesLivraisons.Lieu;
import fr.copil.indicateur.LivreDesLivraisons.Valeur;
import fr.copil.indicateur.secret.AttaqueParLecture;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.secret.Tableau;
import fr.copil.territoire.FicheTerritoireService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/**
 * Random deliveries go in as a référent sends them; each audience then reads all it can through the services of the
 * screens, and an attacker who knows every relation and that zeros are shown works on those readings alone.
 */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SecretParLesLecteursCas {

    private static final String INDICATEUR = Indicateurs.MOINS_DE_TROIS_ANS;
    private static final String AUTRE_NOM = Indicateurs.MOINS_DE_TROIS_ANS_REP;
    private static final List<Audience> LECTEURS = List.of(Audience.PUBLIC, Audience.COMITE, Audience.DSDEN);

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private DepotService depots;

    @Autowired
    private RepetitionService repetitions;

    @Autowired
    private RetraitService retraits;

    @Autowired
    private EtudeService etudes;

    @Autowired
    private SerieService series;

    @Autowired
    private CitationService citations;

    @Autowired
    private FicheTerritoireService fiches;

    @Autowired
    private JdbcTemplate jdbc;

    private Map<String, List<String>> communes = Map.of();
    private LivreDesLivraisons livre = new LivreDesLivraisons(new Lieux(Map.of(), Map.of()));

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void ouvrir_le_livre() {
        communes = communes();
        livre = new LivreDesLivraisons(lieux());
    }

    @AfterEach
    void remettre_l_heure() {
        SecurityContextHolder.clearContext();
        horloge.mettreA(BaseDEssai.EN_OCTOBRE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void des_communes_aux_academies_par_sexe_et_par_quartier(int graine) {
        livrer(tirage(graine, INDICATEUR, Regle.ordinaire()).hierarchie(communes, true));

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
        Map<Lieu, Valeur> toutes = tirage(graine, INDICATEUR, Regle.ordinaire()).hierarchie(communes, true);
        String restreint = List.copyOf(communes.keySet()).getFirst();
        Map<Lieu, Valeur> restreintes = new LinkedHashMap<>(toutes);
        restreintes.keySet().removeIf(lieu -> !communes.getOrDefault(restreint, List.of())
                .contains(lieu.territoire()));
        toutes.keySet().removeAll(restreintes.keySet());

        livrerA(Map.of(Audience.PUBLIC, toutes, graine == 1 ? Audience.DSDEN : Audience.COMITE, restreintes));

        verifierQueRienNeSeRetrouve();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void le_meme_chiffre_sous_deux_noms(int graine) {
        jdbc.update("insert into lien (de, vers, role) values (?, ?, 'alias')", AUTRE_NOM, INDICATEUR);
        livre.lier(AUTRE_NOM, INDICATEUR);
        Map<Lieu, Valeur> toutes = tirage(graine, INDICATEUR, Regle.ordinaire()).hierarchie(communes, false);
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
        Map<Lieu, Valeur> avant = tirage.hierarchie(communes, graine > 1);

        livrer(avant);
        livrer(tirage.corrigees(avant, communes));

        verifierQueRienNeSeRetrouve();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void avant_et_apres_un_retrait(int graine) {
        TirageDeLivraisons tirage = tirage(graine, INDICATEUR, Regle.ordinaire());
        Map<Lieu, Valeur> avant = tirage.hierarchie(communes, false);
        livrer(avant);
        if (graine > 1) {
            livrer(tirage.corrigees(avant, communes));
        }
        Lieu retiree = avant.keySet().stream()
                .filter(lieu -> lieu.territoire().startsWith("COM-"))
                .filter(lieu -> avant.getOrDefault(lieu, new Valeur(0, 0, Audience.PUBLIC, Regle.ordinaire()))
                                .numerateur()
                        > 5)
                .findFirst()
                .orElseThrow();

        retirer(retiree);

        verifierQueRienNeSeRetrouve();
    }

    /** The attacker does find: all but one commune of an intercommunalité, and its total. */
    @Test
    void un_chiffre_qu_on_laisse_voir_a_la_main_est_retrouve() {
        livrer(tirage(1, INDICATEUR, Regle.ordinaire()).hierarchie(communes, false));
        Tableau tableau = livre.tableau();
        Set<Cle> lues = ecrans().lues(Audience.PUBLIC, livre, Set.of());
        Cle cachee = livre.cles().stream()
                .filter(cle -> cle.territoire().startsWith("COM-") && !lues.contains(cle))
                .findFirst()
                .orElseThrow();
        assertThat(AttaqueParLecture.retrouvees(tableau, lues, Set.of())).isEmpty();

        Set<Cle> fuite = new LinkedHashSet<>(livre.cles());
        fuite.remove(cachee);

        assertThat(AttaqueParLecture.retrouvees(tableau, fuite, Set.of()))
                .anyMatch(
                        retrouvee -> retrouvee.contains(cachee.toString()) || retrouvee.contains(cachee.territoire()));
    }

    private void verifierQueRienNeSeRetrouve() {
        Tableau tableau = livre.tableau();
        Set<Cle> precedentes = Set.of();
        LectureDesEcrans ecrans = ecrans();
        Set<String> codes = ecrans.citations(livre);
        for (Audience audience : LECTEURS) {
            Set<Cle> lues = ecrans.lues(audience, livre, codes);
            assertThat(lues).as("lu du niveau %s", audience).isNotEmpty().containsAll(precedentes);
            assertThat(lues).allSatisfy(cle -> {
                assertThat(livre.valeur(cle).diffusion()).isLessThanOrEqualTo(audience);
                assertThat(livre.retiree(cle) && audience != Audience.DSDEN).isFalse();
            });
            if (!lues.equals(precedentes)) {
                assertThat(AttaqueParLecture.retrouvees(tableau, lues, admises(audience)))
                        .as(
                                "%s lit %d des %d cellules",
                                audience, lues.size(), livre.cles().size())
                        .isEmpty();
            }
            precedentes = lues;
        }
        assertThat(precedentes).hasSizeLessThan(livre.cles().size());
    }

    private LectureDesEcrans ecrans() {
        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(livre.jours()));
        return new LectureDesEcrans(etudes, series, citations, fiches, BaseDEssai.EN_OCTOBRE.toLocalDate());
    }

    /** What earlier days give away whatever is hidden: Copil says so to those who publish. */
    private Set<Cle> admises(Audience audience) {
        Set<Cle> admises = new LinkedHashSet<>();
        jdbc.query(
                "select indicateur, territoire, population from secret_trahi where periode = ? and audience <= ?",
                ligne -> {
                    String indicateur = ligne.getString(1);
                    String territoire = ligne.getString(2);
                    String population = ligne.getString(3);
                    livre.cles().stream()
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

    private void livrer(Map<Lieu, Valeur> publiques) {
        livrerA(Map.of(Audience.PUBLIC, publiques));
    }

    /** One delivery an audience, the same day. */
    private void livrerA(Map<Audience, Map<Lieu, Valeur>> livraisons) {
        Map<Lieu, Valeur> livrees = new LinkedHashMap<>();
        int rang = 0;
        for (Map.Entry<Audience, Map<Lieu, Valeur>> livraison : livraisons.entrySet()) {
            horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(livre.jours()).plusMinutes(rang++));
            publier(livraison.getKey(), livraison.getValue());
            livrees.putAll(TirageDeLivraisons.pour(livraison.getKey(), livraison.getValue()));
        }
        livre.jour(livrees, Set.of());
    }

    private void publier(Audience audience, Map<Lieu, Valeur> valeurs) {
        SecurityContextHolder.getContext().setAuthentication(Identites.compte(Role.REFERENT, Audience.DSDEN));
        List<MesureRecue> mesures = new ArrayList<>();
        valeurs.forEach((lieu, valeur) -> mesures.add(MesureRecue.taux(
                        lieu.indicateur(),
                        new CodeTerritoire(lieu.territoire()),
                        LivreDesLivraisons.ANNEE,
                        BigDecimal.valueOf(valeur.numerateur()),
                        BigDecimal.valueOf(valeur.denominateur()),
                        Qualite.DEFINITIF)
                .de(lieu.population())));
        depots.deposer("Essai", "Correction d'essai", mesures);
        depots.regler(attente(), audience, valeurs.values().iterator().next().regle());
        depots.publier(attente());
    }

    private void retirer(Lieu lieu) {
        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(livre.jours()));
        SecurityContextHolder.getContext().setAuthentication(Identites.compte(Role.REFERENT, Audience.DSDEN));
        retraits.retirer(
                lieu.indicateur(),
                new CodeTerritoire(lieu.territoire()),
                new ChiffreRetirable(lieu.population(), LivreDesLivraisons.ANNEE),
                "Deux classes comptées deux fois.");
        livre.jour(Map.of(), Set.of(lieu));
    }

    private Depot attente() {
        return repetitions.lire(new Repetition.Demande(null, false, 0)).livraisons().stream()
                .flatMap(livraison -> Stream.ofNullable(livraison.depot()))
                .findFirst()
                .orElseThrow();
    }

    private static TirageDeLivraisons tirage(int graine, String indicateur, Regle regle) {
        return new TirageDeLivraisons(new Random(graine), indicateur, regle);
    }

    /** Two intercommunalités of the département, four communes of each. */
    private Map<String, List<String>> communes() {
        Map<String, List<String>> communes = new LinkedHashMap<>();
        jdbc.query(
                """
                select e.territoire as epci, c.territoire as commune from ascendance e
                join ascendance c on c.ancetre = e.territoire and c.territoire like 'COM-%'
                where e.ancetre = 'DEP-44' and e.territoire like 'EPCI-%' order by 1, 2
                """,
                ligne -> {
                    String epci = ligne.getString("epci");
                    if (communes.size() < 2 || communes.containsKey(epci)) {
                        List<String> siennes = communes.computeIfAbsent(epci, e -> new ArrayList<>());
                        if (siennes.size() < 4) {
                            siennes.add(ligne.getString("commune"));
                        }
                    }
                });
        return communes;
    }

    private List<String> colleges() {
        return jdbc
                .queryForList(
                        """
                        select distinct p.etablissement from etablissement_population p
                        join ascendance a on a.territoire = p.etablissement and a.ancetre = 'DEP-44'
                        where p.population in ('PUBLIC_REP_PLUS', 'PUBLIC_REP', 'PUBLIC_QPV')
                           or p.etablissement like 'ETAB-04400%' order by 1
                        """,
                        String.class)
                .stream()
                .filter(code -> code.startsWith("ETAB-"))
                .limit(14)
                .toList();
    }

    private Lieux lieux() {
        Map<String, List<String>> ancetres = new HashMap<>();
        jdbc.query("select territoire, ancetre from ascendance where territoire <> ancetre order by 1, 2", ligne -> {
            ancetres.computeIfAbsent(ligne.getString(1), code -> new ArrayList<>())
                    .add(ligne.getString(2));
        });
        Map<String, Set<String>> populations = new HashMap<>();
        jdbc.query("select etablissement, population from etablissement_population order by 1, 2", ligne -> {
            populations
                    .computeIfAbsent(ligne.getString(1), code -> new LinkedHashSet<>())
                    .add(ligne.getString(2));
        });
        return new Lieux(ancetres, populations);
    }
}
