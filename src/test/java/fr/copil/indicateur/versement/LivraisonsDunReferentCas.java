package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.ChiffreRetirable;
import fr.copil.indicateur.CitationService;
import fr.copil.indicateur.EtudeService;
import fr.copil.indicateur.LectureDesEcrans;
import fr.copil.indicateur.RetraitService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.LivreDesLivraisons.Lieu;
import fr.copil.indicateur.versement.LivreDesLivraisons.Valeur;
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
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries as a référent sends them, day after day, written down in a book apart from the engine as they go in. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LivraisonsDunReferentCas {

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
        communes = lireLesCommunes();
        livre = new LivreDesLivraisons(lieux());
    }

    @AfterEach
    void remettre_l_heure() {
        horloge.mettreA(BaseDEssai.EN_OCTOBRE);
    }

    Map<String, List<String>> communes() {
        return communes;
    }

    LivreDesLivraisons livre() {
        return livre;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    LectureDesEcrans ecrans() {
        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(livre.jours()));
        return new LectureDesEcrans(etudes, series, citations, fiches, BaseDEssai.EN_OCTOBRE.toLocalDate());
    }

    void livrer(Map<Lieu, Valeur> publiques) {
        livrerA(Map.of(Audience.PUBLIC, publiques));
    }

    /** One delivery an audience, the same day. */
    void livrerA(Map<Audience, Map<Lieu, Valeur>> livraisons) {
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
        Identites.en(Role.REFERENT, Audience.DSDEN);
        List<MesureRecue> mesures = new ArrayList<>();
        valeurs.forEach((lieu, valeur) -> mesures.add(MesureRecue.taux(
                        lieu.indicateur(),
                        new CodeTerritoire(lieu.territoire()),
                        LivreDesLivraisons.ANNEE,
                        BigDecimal.valueOf(valeur.numerateur()),
                        BigDecimal.valueOf(valeur.denominateur()),
                        Qualite.DEFINITIF)
                .de(lieu.population())));
        depots.deposer("Essai", "Correction d'essai", mesures, Set.of());
        depots.regler(attente(), audience, valeurs.values().iterator().next().regle());
        depots.publier(attente());
    }

    void retirer(Lieu lieu) {
        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(livre.jours()));
        Identites.en(Role.REFERENT, Audience.DSDEN);
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

    static TirageDeLivraisons tirage(int graine, String indicateur, Regle regle) {
        return new TirageDeLivraisons(new Random(graine), indicateur, regle);
    }

    /** Two intercommunalités of the département, four communes of each. */
    private Map<String, List<String>> lireLesCommunes() {
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

    List<String> colleges() {
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
