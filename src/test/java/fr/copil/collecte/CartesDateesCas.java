package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.EtatDeLaBase;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Rupture;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.indicateur.pre.ReseauPre;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Another map is another version: it counts the figures of its rentrées, and moves none of those before. */
abstract class CartesDateesCas extends CartesDeposees {

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
        FichierDepose sort = recevoir("l.csv", repDe("2028-2029"));

        assertThat(sort.fautes()).isEmpty();
        assertThat(sort.aDater()).isFalse();
        assertThat(deposes.catalogue()).extracting(e -> e.annee()).containsExactly(2028);
    }

    /** A rentrée read in the file was put in force whatever it was; asked for, it is refused. */
    @Test
    void une_rentree_lue_dans_la_liste_est_bornee_comme_celle_que_l_on_dit() {
        FichierDepose sort = recevoir("l.csv", repDe("2208-2209"));

        assertThat(sort.fautes()).singleElement().satisfies(faute -> assertThat(faute.raison())
                .contains("2208", "va de 2015 à 2031", "déposez-la à nouveau"));
        assertThat(deposes.catalogue()).isEmpty();
        assertThat(deposes.aDater()).isEmpty();
        assertThat(base.charger()).isFalse();
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

        DonneesCopiees.reduites(base.dossier()).changerLeReferentiel("indicateurs/la.csv", texte -> texte.lines()
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

    /** What was declared is of the networks of its map: the list said it still, when the count no longer did. */
    @Test
    void la_liste_des_pre_et_leur_compte_sont_de_la_meme_carte() throws IOException {
        declarer(Set.of("REP-" + STENDHAL, "REP-" + DEBUSSY, "REP-" + VILLE_AUX_ROSES));
        String avant = decompte(reseauxPlus());
        assertThat(avant).isEqualTo(decompte(couverture()));
        List<String> figees = mesures("indicateur = 'N-M09' and periode < 2028");

        deposerLaCarteDe2028();
        horloge.mettreA(OffsetDateTime.parse("2028-09-02T08:00:00Z"));
        base.charger();

        assertThat(reseauxPlus()).extracting(ReseauPre::rentree).containsOnly(2028);
        assertThat(couverture().periode()).isEqualTo(2028);
        assertThat(decompte(reseauxPlus())).isNotEqualTo(avant).isEqualTo(decompte(couverture()));
        assertThat(reseauxPlus())
                .filteredOn(reseau -> reseau.couvert() == null)
                .isNotEmpty()
                .allSatisfy(reseau -> assertThat(reseau.declaration()).isNull());
        assertThat(mesures("indicateur = 'N-M09' and periode < 2028")).isEqualTo(figees);

        declarer(Set.of("REP-" + VILLE_AUX_ROSES));

        assertThat(decompte(reseauxPlus())).isEqualTo(decompte(couverture()));
        assertThat(pre.listes(LOIRE_ATLANTIQUE)).contains(2028).doesNotContain(2026);
        assertThat(mesures("indicateur = 'N-M09' and periode < 2028")).isEqualTo(figees);
    }

    private void declarer(Set<String> reseaux) {
        Identites.en(Role.CABINET, Audience.COMITE, "DEP-44");
        pre.declarer(
                reseaux.stream().map(CodeTerritoire::new).collect(Collectors.toSet()),
                true,
                LocalDate.now(horloge),
                "Arrêté");
    }

    private List<ReseauPre> reseauxPlus() {
        return pre.reseaux(LOIRE_ATLANTIQUE).stream().filter(ReseauPre::repPlus).toList();
    }

    private Mesure couverture() {
        return serie("N-M09", Population.REP_PLUS).getLast();
    }

    private static String decompte(List<ReseauPre> reseaux) {
        return reseaux.stream()
                        .filter(reseau -> Boolean.TRUE.equals(reseau.couvert()))
                        .count() + " sur "
                + reseaux.stream().filter(reseau -> reseau.couvert() != null).count() + " connus sur " + reseaux.size();
    }

    private static String decompte(Mesure compte) {
        return (compte.partsConnues() ? compte.numerateurArrondi() + " sur " + compte.denominateurArrondi() : "0 sur 0")
                + " connus sur " + compte.unitesAttendues();
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

    /** Of every version: nothing says any more that it is one, whatever was measured of it. */
    @Test
    void un_reseau_qui_n_est_plus_sur_aucune_carte_n_a_plus_de_categorie_ni_de_groupe() throws IOException {
        declarer(Set.of("REP-" + STENDHAL));
        List<String> noms = reseaux();
        recevoir("l.csv", carte(DonneesCopiees.REP, texte -> texte.lines()
                .filter(ligne -> !ligne.contains(";" + STENDHAL + ";"))
                .collect(Collectors.joining("\r\n", "", "\r\n"))));
        assertThat(dater(2022)).isTrue();
        base.charger();

        assertThat(nom("REP-" + STENDHAL)).endsWith(", sur aucune carte en vigueur");
        assertThat(reseaux()).noneMatch(ligne -> ligne.startsWith("REP-" + STENDHAL + " REP"));
        assertThat(jdbc.queryForList(
                        "select population from etablissement_population where etablissement = ?",
                        String.class,
                        "REP-" + STENDHAL))
                .isEmpty();
        assertThat(pre.reseaux(LOIRE_ATLANTIQUE))
                .noneMatch(reseau -> reseau.territoire().code().valeur().equals("REP-" + STENDHAL));
        assertThat(decompte(reseauxPlus())).isEqualTo(decompte(couverture()));
        assertThat(base.charger()).isFalse();

        deposes.retirer("deposes/rep-2022.csv");
        base.charger();
        assertThat(reseaux()).isEqualTo(noms);
    }

    private List<String> reseaux() {
        return jdbc.queryForList(
                "select code || ' ' || coalesce(categorie, '-') || ' ' || nom || ' ' || recherche from territoire"
                        + " where niveau = 'RESEAU' order by 1",
                String.class);
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

    private List<String> secrets(String condition) {
        return jdbc.queryForList(
                "select territoire || ' ' || population || ' ' || visible_des || ' ' || petite from mesure"
                        + " where en_vigueur_au is null and indicateur = 'N-I01' and visible_des > 0 and " + condition
                        + " order by 1",
                String.class);
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
