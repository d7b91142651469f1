package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.collecte.classeur.Colis;
import fr.copil.collecte.fichier.Contenu;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.EtatDeLaBase;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.mesure.Rupture;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.VersementService;
import fr.copil.territoire.PerimetreService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Another map is another version: it counts the figures of its rentrées, and moves none of those before. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CartesDateesCas {

    private static final String STENDHAL = "0440284V";
    private static final String DEBUSSY = "0440286X";
    private static final String VILLE_AUX_ROSES = "0440348P";
    private static final String NORANGE = "0441613P";
    private static final String GERMAIN = "0440536U";

    /** Two small ones hide each other in one group; the map of 2028 parts them. */
    private static final Map<String, Integer> QUATRE =
            Map.of(STENDHAL, 8, NORANGE, 60, VILLE_AUX_ROSES, 50, GERMAIN, 9);

    private static final Map<String, Integer> TROIS = Map.of(STENDHAL, 3, DEBUSSY, 60, VILLE_AUX_ROSES, 50);

    private static final List<String> SECRETS = List.of(STENDHAL, GERMAIN);

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private EtatDeLaBase etat;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ReceptionPubliee reception;

    @Autowired
    private FichiersDeposes deposes;

    @Autowired
    private PerimetreService perimetres;

    @Autowired
    private SerieService series;

    @Autowired
    private VersementService versement;

    @Autowired
    private Systeme systeme;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void repartir() {
        DonneesCopiees.reduites(base.dossier());
    }

    @AfterEach
    void vider() throws IOException {
        horloge.mettreA(BaseDEssai.EN_OCTOBRE);
        for (CatalogueDesFichiers.Entree entree : Stream.concat(deposes.catalogue().stream(), deposes.aDater().stream())
                .toList()) {
            deposes.retirer(entree.fichier());
        }
    }

    @Test
    void une_liste_qui_ne_dit_pas_sa_rentree_attend_qu_on_la_dise_et_ne_change_rien_d_ici_la() {
        FichierDepose sort = recevoir("liste-rentree-2030.csv", rep2028());

        assertThat(sort.fautes()).isEmpty();
        assertThat(sort.aDater()).isTrue();
        assertThat(deposes.catalogue()).isEmpty();
        assertThat(deposes.aDater()).hasSize(1);
        assertThat(base.charger()).isFalse();
    }

    @Test
    void une_liste_qui_dit_sa_rentree_n_attend_personne() {
        FichierDepose sort = recevoir("l.csv", carte(DonneesCopiees.REP, texte -> texte.replaceFirst(
                        "EP;circonscription ", "EP;rentree_scolaire")
                .replaceAll("(?m);(REP\\+?);[^;]*;", ";$1;2028-2029;")));

        assertThat(sort.fautes()).isEmpty();
        assertThat(sort.aDater()).isFalse();
        assertThat(deposes.catalogue()).extracting(e -> e.annee()).containsExactly(2028);
    }

    @Test
    void les_chiffres_d_avant_ne_bougent_pas_d_un_octet_et_ceux_de_2028_comptent_sur_la_nouvelle_carte()
            throws IOException {
        recevoir("p27.csv", personnels(2027));
        recevoir("p28.csv", personnels(2028));
        base.charger();
        List<String> avant = mesures("periode < 2028");
        assertThat(somme("DEP-44", "PUBLIC_REP_PLUS", 2028)).isEqualByComparingTo("30");

        deposerLaCarteDe2028();

        assertThat(mesures("periode < 2028")).isEqualTo(avant);
        assertThat(somme("DEP-44", "PUBLIC_REP_PLUS", 2027)).isEqualByComparingTo("30");
        assertThat(somme("DEP-44", "PUBLIC_REP_PLUS", 2028)).isEqualByComparingTo("60");
        assertThat(somme("DEP-44", "PUBLIC_REP", 2027)).isEqualByComparingTo("40");
        assertThat(somme("DEP-44", "PUBLIC_REP", 2028)).isEqualByComparingTo("10");
        assertThat(base.charger()).isFalse();
    }

    /** The session of June closes a school year that began on the map before. */
    @Test
    void une_session_compte_sur_la_carte_de_la_rentree_qui_la_precede() throws IOException {
        recevoir("ivac.csv", ivac(2028, 2029));
        deposerLaCarteDe2028();

        assertThat(groupe("DNB-G", 2028, STENDHAL)).containsExactly("PUBLIC_REP_PLUS");
        assertThat(groupe("DNB-G", 2029, STENDHAL)).containsExactly("PUBLIC_REP");
        assertThat(admis("PUBLIC_REP", 2028)).isEqualByComparingTo(admisDe(2028, VILLE_AUX_ROSES));
        assertThat(admis("PUBLIC_REP", 2029)).isEqualByComparingTo(admisDe(2029, STENDHAL));
    }

    /** What a convention asks for of an exam says no rhythm, or « chaque année »: it is a session all the same. */
    @Test
    void un_taux_transmis_d_une_session_compte_aussi_sur_la_carte_de_la_rentree_qui_la_precede() throws IOException {
        transmettre("LA-I04", TROIS, 2028, 2029);
        deposerLaCarteDe2028();

        assertThat(effectif("LA-I04", "PUBLIC_REP_PLUS", 2028)).isEqualByComparingTo("63");
        assertThat(effectif("LA-I04", "PUBLIC_REP_PLUS", 2029)).isEqualByComparingTo("110");
    }

    @Test
    void une_session_dite_de_rentree_par_un_autre_referentiel_compte_ensuite_sur_l_autre_carte() throws IOException {
        transmettre("LA-I04", TROIS, 2028);
        deposerLaCarteDe2028();
        assertThat(effectif("LA-I04", "PUBLIC_REP_PLUS", 2028)).isEqualByComparingTo("63");

        DonneesCopiees.reduites(base.dossier())
                .changerLeReferentiel("indicateurs/la.csv", texte -> texte.lines()
                        .map(ligne -> ligne.startsWith("LA-I04;") ? ligne.replace(";session;", ";rentree;") : ligne)
                        .collect(Collectors.joining("\n", "", "\n")));
        base.charger();

        assertThat(effectif("LA-I04", "PUBLIC_REP_PLUS", 2028)).isEqualByComparingTo("110");
    }

    @Test
    void un_reseau_compte_ses_membres_de_l_annee() throws IOException {
        recevoir("p27.csv", personnels(2027));
        recevoir("p28.csv", personnels(2028));
        deposerLaCarteDe2028();

        assertThat(somme("REP-" + DEBUSSY, "ENSEMBLE", 2027)).isEqualByComparingTo("20");
        assertThat(sommes("REP-" + DEBUSSY, "ENSEMBLE", 2028)).isEmpty();
        assertThat(somme("REP-" + STENDHAL, "ENSEMBLE", 2027)).isEqualByComparingTo("10");
        assertThat(somme("REP-" + STENDHAL, "ENSEMBLE", 2028)).isEqualByComparingTo("30");
    }

    @Test
    void les_droits_suivent_la_carte_du_jour_et_changent_avec_elle() throws IOException {
        deposerLaCarteDe2028();
        assertThat(contient("REP-" + DEBUSSY, DEBUSSY)).isTrue();
        assertThat(contient("REP-" + STENDHAL, DEBUSSY)).isFalse();
        List<String> avant = etat.toutesLesMesures();

        horloge.mettreA(OffsetDateTime.parse("2028-08-31T22:30:00Z"));
        assertThat(base.charger()).isTrue();

        assertThat(contient("REP-" + DEBUSSY, DEBUSSY)).isFalse();
        assertThat(contient("REP-" + STENDHAL, DEBUSSY)).isTrue();
        assertThat(nom("REP-" + DEBUSSY)).endsWith(", jusqu'à la rentrée 2027");
        assertThat(nom("REP-" + VILLE_AUX_ROSES)).startsWith("REP+ ");
        // Only what begins to be said of the networks of that day is new.
        assertThat(etat.toutesLesMesures()).containsAll(avant);
        assertThat(mesures("indicateur <> 'N-M09' and periode = 2028")).isEmpty();
        assertThat(base.charger()).isFalse();
    }

    @Test
    void la_meme_annee_deposee_a_nouveau_corrige_sa_version_et_le_meme_contenu_ne_change_rien() throws IOException {
        recevoir("p28.csv", personnels(2028));
        deposerLaCarteDe2028();

        recevoir("autre.csv", carte(DonneesCopiees.REP, texte -> texte));
        assertThat(dater(2028)).isTrue();
        base.charger();

        assertThat(somme("DEP-44", "PUBLIC_REP_PLUS", 2028)).isEqualByComparingTo("30");
        assertThat(versions("REP")).containsExactly("REP_2022 0 2027", "REP_2028 2028 9999");
        recevoir("encore.csv", carte(DonneesCopiees.REP, texte -> texte));
        assertThat(dater(2028)).isFalse();
        assertThat(deposes.aDater()).isEmpty();
        assertThat(base.charger()).isFalse();
    }

    @Test
    void une_carte_deposee_de_2022_corrige_celle_qui_est_livree() throws IOException {
        recevoir("l.csv", rep2028());
        assertThat(dater(2022)).isTrue();
        base.charger();

        assertThat(versions("REP")).containsExactly("REP_2022 0 9999");
        assertThat(jdbc.queryForList(
                        "select population from etablissement_population where etablissement = ? and population like '%REP%'",
                        String.class, "ETAB-" + STENDHAL))
                .containsExactly("PUBLIC_REP");
    }

    @Test
    void retiree_tout_redevient_comme_avant() throws IOException {
        recevoir("p28.csv", personnels(2028));
        base.charger();
        List<String> avant = etat.enVigueur();
        List<String> carte = etat.carte();
        deposerLaCarteDe2028();

        deposes.retirer("deposes/rep-2028.csv");
        base.charger();

        assertThat(EtatDeLaBase.difference(avant, etat.enVigueur())).isEmpty();
        assertThat(EtatDeLaBase.difference(carte, etat.carte())).isEmpty();
        assertThat(versions("REP")).containsExactly("REP_2022 0 9999");
    }

    @Test
    void une_liste_de_colleges_proches_dit_sa_carte_par_ses_quartiers() {
        FichierDepose sort = recevoir("proches.csv", proches("QN04401M"));
        recevoir("p23.csv", personnels(2023));
        recevoir("p25.csv", personnels(2025));
        base.charger();

        assertThat(sort.fautes()).isEmpty();
        assertThat(sort.aDater()).isFalse();
        assertThat(versions("PROXIMITE")).containsExactly("PROXIMITE_2015 0 2023", "PROXIMITE_2024 2024 9999");
        assertThat(somme("DEP-44", "PUBLIC_QPV", 2025)).isEqualByComparingTo("40");
        assertThat(somme("DEP-44", "PUBLIC_HORS_QPV", 2025)).isEqualByComparingTo("30");
        assertThat(somme("DEP-44", "PUBLIC_QPV", 2023)).isEqualByComparingTo("70");
    }

    @Test
    void des_quartiers_d_un_prefixe_inconnu_demandent_leur_annee_et_deux_cartes_dans_un_fichier_sont_refusees() {
        assertThat(recevoir("a.csv", proches("QR04401M")).aDater()).isTrue();
        assertThat(recevoir("b.csv", octets(texte(proches("QN04401M")) + ligneProche(STENDHAL, "QP044001")))
                        .fautes()
                        .getFirst()
                        .raison())
                .contains("plusieurs cartes");
    }

    @Test
    void une_autre_carte_des_quartiers_s_ajoute_a_celles_d_avant() throws IOException {
        byte[] quartiers = carte(DonneesCopiees.QUARTIERS, texte -> texte.replaceAll("QN(?=[0-9])", "QR"));
        FichierDepose sort = recevoir("q.json", quartiers);
        assertThat(sort.fautes()).isEmpty();
        assertThat(sort.aDater()).isTrue();
        assertThat(dater(2030)).isTrue();
        base.charger();

        assertThat(versions("QPV")).containsExactly("QPV_2015 0 2023", "QPV_2024 2024 2029", "QPV_2030 2030 9999");
        assertThat(jdbc.queryForList(
                        "select distinct categorie from territoire where code like 'QPV-QR%'", String.class))
                .containsExactly("2030");
    }

    @Test
    void une_carte_d_un_seul_departement_est_refusee() {
        assertThat(recevoir("44.csv", carte(DonneesCopiees.REP, texte -> Arrays.stream(texte.split("(?<=\n)"))
                                .filter(ligne -> !ligne.contains(";37;"))
                                .collect(Collectors.joining())))
                        .fautes()
                        .getFirst()
                        .raison())
                .contains("1 département", "hors de tout zonage");
    }

    @Test
    void une_ligne_par_departement_n_est_pas_une_carte() {
        Set<String> vus = new HashSet<>();
        byte[] une = carte(DonneesCopiees.REP, texte -> Arrays.stream(texte.split("(?<=\n)"))
                .filter(ligne -> vus.add(ligne.contains(";44;") ? "44" : ligne.contains(";37;") ? "37" : ligne))
                .collect(Collectors.joining()));

        assertThat(recevoir("une.csv", une).fautes().getFirst().raison()).contains("lignes", "hors de tout zonage");
    }

    @Test
    void une_annee_qui_n_en_est_pas_une_est_refusee_et_la_carte_attend_toujours() {
        recevoir("l.csv", rep2028());

        assertThatThrownBy(() -> dater(28)).isInstanceOf(ErreurCopil.class).hasMessageContaining("quatre chiffres");
        assertThat(deposes.aDater()).hasSize(1);
    }

    @Test
    void la_serie_dit_la_rupture_et_la_source_nomme_la_carte() throws IOException {
        recevoir("p27.csv", personnels(2027));
        recevoir("p28.csv", personnels(2028));
        deposerLaCarteDe2028();

        List<Mesure> serie = serie("ETP-COL", Population.PUBLIC_REP_PLUS);

        assertThat(Rupture.de(serie)).extracting(Rupture::annee).contains(2028);
        assertThat(Rupture.de(serie).getLast().enClair())
                .contains("le zonage change", "« REP, rentrée 2022 » avant", "« REP, rentrée 2028 » ensuite");
        assertThat(Sources.enClair(serie.stream().filter(m -> m.periode() == 2028), ""))
                .endsWith(" ; groupes d'après REP, rentrée 2028");
        assertThat(Rupture.de(serie("ETP-COL", Population.PUBLIC))).noneMatch(Rupture::zonage);
    }

    @Test
    void ce_qui_est_secret_le_reste_et_ce_qui_est_transmis_compte_aussi_sur_la_carte_de_son_annee() throws IOException {
        transmettre(TROIS, 2027);
        transmettre(TROIS, 2027, 2028);
        List<String> avant = secrets("periode < 2028");
        assertThat(avant).anyMatch(ligne -> ligne.contains("ETAB-" + STENDHAL));

        deposerLaCarteDe2028();

        assertThat(secrets("periode < 2028")).isEqualTo(avant);
        assertThat(secrets("periode = 2028 and territoire like 'ETAB-%'"))
                .anyMatch(ligne -> ligne.contains("ETAB-" + STENDHAL));
        assertThat(effectif("N-I01", "PUBLIC_REP", 2028)).isEqualByComparingTo("3");
        assertThat(secrets("periode = 2028 and territoire = 'DEP-44' and population = 'PUBLIC_REP'"))
                .isNotEmpty();
    }

    /** What a past day showed, made of the former map, and what today shows, made of the new one, together. */
    @Test
    void les_sommes_des_deux_cartes_ensemble_ne_rendent_pas_un_chiffre_secret() throws IOException {
        transmettre(QUATRE, 2028);
        Long derniere = Objects.requireNonNull(jdbc.queryForObject("select max(id) from mesure", Long.class));
        Set<String> avant = compositions();
        assertThat(lisibles(Audience.COMITE, derniere, avant, avant)).isNotEmpty();

        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusDays(1));
        deposerLaCarteDe2028();

        Set<String> apres = compositions();
        assertThat(apres).isNotEqualTo(avant);
        assertThat(lisibles(Audience.COMITE, 0, avant, apres)).isNotEmpty();
        for (Audience audience : List.of(Audience.PUBLIC, Audience.COMITE)) {
            List<double[]> sues = lisibles(audience, derniere, avant, apres);
            SECRETS.forEach(secret -> assertThat(rang(Stream.concat(sues.stream(), Stream.of(colonnes(List.of(secret))))
                            .toList()))
                    .as("what " + audience + " reads does not give " + secret)
                    .isGreaterThan(rang(sues)));
        }
    }

    private static double[] colonnes(List<String> membres) {
        return QUATRE.keySet().stream()
                .sorted()
                .mapToDouble(uai -> membres.contains(uai) ? 1 : 0)
                .toArray();
    }

    /** {@code uai territoire population} of what counts where in 2028. */
    private Set<String> compositions() {
        return Set.copyOf(jdbc.queryForList(
                """
                select substring(p.etablissement from 6) || ' ' || a.ancetre || ' ' || p.population
                from etablissement_population p join (
                    select territoire, ancetre, 0 as du, 9999 as au from ascendance where ancetre not like 'REP-%'
                    union all select territoire, ancetre, du, au from membre_de_reseau) a on a.territoire = p.etablissement
                where 2028 between p.du and p.au and 2028 between a.du and a.au
                """,
                String.class));
    }

    /** Which of the three each figure that an audience reads adds up: those of before with the former map. */
    private List<double[]> lisibles(Audience audience, long derniere, Set<String> avant, Set<String> apres) {
        return jdbc.query(
                "select id, territoire, population from mesure where indicateur = 'N-I01' and periode = 2028"
                        + " and visible_des <= ? and diffusion <= ?",
                (ligne, rang) -> {
                    String ou = ligne.getString(2);
                    String groupe = ligne.getString(3);
                    Set<String> carte = ligne.getLong(1) <= derniere ? avant : apres;
                    return colonnes(QUATRE.keySet().stream()
                            .sorted()
                            .filter(uai -> ou.equals("ETAB-" + uai) || carte.contains(uai + " " + ou + " " + groupe))
                            .toList());
                },
                audience.rang(),
                audience.rang());
    }

    private static int rang(List<double[]> lignes) {
        List<double[]> restantes =
                new ArrayList<>(lignes.stream().map(double[]::clone).toList());
        int rang = 0;
        for (int colonne = 0; colonne < QUATRE.size(); colonne++) {
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

    private void transmettre(Map<String, Integer> effectifs, Integer... periodes) {
        transmettre("N-I01", effectifs, periodes);
    }

    private void transmettre(String indicateur, Map<String, Integer> effectifs, Integer... periodes) {
        jdbc.update(
                "insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes, recue_le,"
                        + " motif) values ('essai', '', 'essai', 'DSDEN', '', 1, 'INTEGREE', 3, current_timestamp, '')");
        Long livraison = Objects.requireNonNull(jdbc.queryForObject("select max(id) from livraison", Long.class));
        systeme.executer(() -> versement.verser(
                livraison,
                Audience.COMITE,
                Set.of(indicateur),
                Arrays.stream(periodes)
                        .flatMap(periode -> effectifs.entrySet().stream()
                                .map(effectif -> taux(indicateur, effectif.getKey(), periode, effectif.getValue())))
                        .toList()));
    }

    private static MesureRecue taux(String indicateur, String uai, int periode, int sur) {
        return MesureRecue.taux(
                indicateur,
                CodeTerritoire.etablissement(uai),
                periode,
                BigDecimal.valueOf(sur / 2),
                BigDecimal.valueOf(sur),
                Qualite.DEFINITIF);
    }

    private List<String> secrets(String condition) {
        return jdbc.queryForList(
                "select territoire || ' ' || population || ' ' || visible_des || ' ' || petite from mesure"
                        + " where en_vigueur_au is null and indicateur = 'N-I01' and visible_des > 0 and " + condition
                        + " order by 1",
                String.class);
    }

    private void deposerLaCarteDe2028() throws IOException {
        recevoir("l.csv", rep2028());
        assertThat(dater(2028)).isTrue();
        base.charger();
    }

    private boolean dater(int annee) throws IOException {
        return reception.dater(deposes.aDater().getFirst().fichier(), annee);
    }

    private FichierDepose recevoir(String nom, byte[] octets) {
        return reception.recevoir(new Colis(nom, Contenu.de(octets)));
    }

    /** Debussy joins the network of Stendhal, which becomes REP; La Ville aux Roses becomes REP+. */
    private byte[] rep2028() {
        return carte(DonneesCopiees.REP, texte -> Arrays.stream(texte.split("(?<=\n)"))
                .map(ligne -> ligne.contains(";" + STENDHAL + ";")
                        ? ligne.replace(";REP+;", ";REP;")
                        : ligne.contains(";" + DEBUSSY + ";")
                                ? ligne.replaceFirst(";" + DEBUSSY + ";", ";" + STENDHAL + ";")
                                : ligne.contains(";" + VILLE_AUX_ROSES + ";")
                                        ? ligne.replace(";REP;", ";REP+;")
                                        : ligne)
                .collect(Collectors.joining()));
    }

    private byte[] carte(String nom, UnaryOperator<String> changement) {
        try {
            Path livree = base.dossier().resolve("open").resolve(nom);
            return changement
                    .apply(Files.readString(livree, StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** La Ville aux Roses alone in Loire-Atlantique; the others as they are. */
    private static byte[] proches(String quartier) {
        return octets("NUMERO_UAI,Code_commune_Insee,DISTANCE_QPV le plus proche,QPV\n"
                + ligneProche(VILLE_AUX_ROSES, quartier)
                + "0370006M,37261,10," + quartier.substring(0, 2) + "03701M\n");
    }

    private static String ligneProche(String uai, String quartier) {
        return uai + ",44109,120.5," + quartier + "\n";
    }

    private byte[] ivac(int... sessions) {
        return carte(DonneesCopiees.IVAC, texte -> {
            List<String> lignes = texte.lines().toList();
            return Stream.concat(
                            Stream.of(lignes.getFirst()),
                            Arrays.stream(sessions).boxed().flatMap(session -> lignes.stream()
                                    .filter(ligne -> ligne.contains(";2024;"))
                                    .filter(ligne -> ligne.contains(STENDHAL) || ligne.contains(VILLE_AUX_ROSES))
                                    .map(ligne -> ligne.replace(";2024;", ";" + session + ";"))))
                    .collect(Collectors.joining("\r\n", "", "\r\n"));
        });
    }

    private static byte[] personnels(int annee) {
        String titres = "num_ligne,Code académie,Libellé académie,Code région ref,Libellé région,"
                + "Code département,Libellé département,Secteur,Année de la rentrée scolaire,Nature de l'établissement,"
                + "Identifiant de l'établissement,Nom de l'établissement,ETP total\n";
        return octets(titres + etp(annee, STENDHAL, 10) + etp(annee, DEBUSSY, 20) + etp(annee, VILLE_AUX_ROSES, 40));
    }

    private static String etp(int annee, String uai, int etp) {
        return "1.0,17,Nantes,52,Pays de la Loire,44,Loire-Atlantique,Public," + annee + ",Collège," + uai + ",COLLEGE,"
                + etp + "\n";
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    private static String texte(byte[] octets) {
        return new String(octets, StandardCharsets.UTF_8);
    }

    /** With their numbers: nothing was closed and opened again. */
    private List<String> mesures(String condition) {
        return jdbc.queryForList(
                "select id || ' ' || indicateur || ' ' || territoire || ' ' || population || ' ' || periode || ' ' || sceau"
                        + " || ' ' || coalesce(cast(numerateur as varchar(30)), '-') || ' '"
                        + " || coalesce(cast(valeur as varchar(30)), '-') || ' ' || unites || ' ' || visible_des || ' '"
                        + " || case when en_vigueur_au is null then 'en vigueur' else 'close' end"
                        + " from mesure where " + condition + " order by id",
                String.class);
    }

    private BigDecimal somme(String territoire, String population, int periode) {
        List<BigDecimal> sommes = sommes(territoire, population, periode);
        assertThat(sommes).hasSize(1);
        return sommes.getFirst();
    }

    private List<BigDecimal> sommes(String territoire, String population, int periode) {
        return jdbc.queryForList(
                "select valeur from mesure where en_vigueur_au is null and indicateur = 'ETP-COL' and territoire = ?"
                        + " and population = ? and periode = ?",
                BigDecimal.class,
                territoire,
                population,
                periode);
    }

    private BigDecimal effectif(String indicateur, String population, int periode) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select denominateur from mesure where en_vigueur_au is null and indicateur = ?"
                        + " and territoire = 'DEP-44' and population = ? and periode = ?",
                BigDecimal.class,
                indicateur,
                population,
                periode));
    }

    private BigDecimal admis(String population, int session) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select numerateur from mesure where en_vigueur_au is null and indicateur = 'DNB-G'"
                        + " and territoire = 'DEP-44' and population = ? and periode = ?",
                BigDecimal.class,
                population,
                session));
    }

    private BigDecimal admisDe(int session, String uai) {
        return etat.admis(uai, session);
    }

    private List<String> groupe(String indicateur, int session, String uai) {
        return jdbc.queryForList(
                "select p.population from etablissement_population p where p.etablissement = ? and p.population in"
                        + " ('PUBLIC_REP', 'PUBLIC_REP_PLUS', 'PUBLIC_HORS_EP') and "
                        + (indicateur.equals("DNB-G") ? session - 1 : session) + " between p.du and p.au",
                String.class,
                "ETAB-" + uai);
    }

    private List<String> versions(String genre) {
        return jdbc.queryForList(
                "select code || ' ' || rentree_du || ' ' || rentree_au from zonage where genre = ? order by annee",
                String.class,
                genre);
    }

    private String nom(String code) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select nom from territoire where code = ?", String.class, code));
    }

    private boolean contient(String reseau, String uai) {
        boolean[] contient = new boolean[1];
        systeme.executer(
                () -> contient[0] = perimetres.contient(new CodeTerritoire(reseau), CodeTerritoire.etablissement(uai)));
        return contient[0];
    }

    private List<Mesure> serie(String indicateur, Population population) {
        Identites.en(Role.MEMBRE, Audience.PUBLIC);
        return series.series(List.of(LOIRE_ATLANTIQUE), List.of(indicateur))
                .de(LOIRE_ATLANTIQUE, indicateur, population);
    }
}
