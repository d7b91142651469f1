package fr.copil.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Mandat;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.ConventionService;
import fr.copil.convention.suivi.ATraiter;
import fr.copil.convention.suivi.ListeDeTravailService;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.Attente;
import fr.copil.indicateur.LectureDeCibleService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Indicateurs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What a text may say, continue and leave out: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReglesDesProjetsCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 30);
    private static final Map<String, String> CIBLE = Map.of(
            "fait", "Six enfants sur dix en REP+",
            "indicateur", "N-I05",
            "operateur", "=",
            "valeur", "60",
            "unite", "%",
            "lecture", "Lue pour les REP+.",
            "population_tracee", "REP_PLUS");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private ProjetService projets;

    @Autowired
    private RedactionDeProjetService redaction;

    @Autowired
    private ValidationDeProjetService validation;

    @Autowired
    private EchangeDeProjetService echanges;

    @Autowired
    private ConventionService conventions;

    @Autowired
    private SerieService series;

    @Autowired
    private LectureDeCibleService lectures;

    @Autowired
    private CollecteService collecte;

    @Autowired
    private ListeDeTravailService travail;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void le_cabinet_entre() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-30T09:05:00Z"));
        etre(Role.CABINET, "DEP-44", "S-PREF-44");
    }

    private static void etre(Role role, String territoire, @Nullable String service) {
        Identites.entrer(Identites.compte(
                role.name(), role, Audience.COMITE, territoire, service, Instant.parse("2100-01-01T00:00:00Z")));
    }

    private long creer(String poursuit) {
        long id = projets.creer(new NouveauProjet(
                poursuit.isEmpty() ? LOIRE_ATLANTIQUE : null, "Une convention", "Convention suivante", poursuit));
        corriger(id, lu(id).code(), Map.of("debut", "2024-01-01", "fin", "2030-12-31"));
        return id;
    }

    private void corriger(long id, String ligne, Map<String, String> saisies) {
        RangeeDeProjet rangee = rangee(id, ligne);
        Map<String, String> cellules = new HashMap<>(rangee.cellules());
        cellules.putAll(saisies);
        redaction.corriger(id, ligne, rangee.version(), cellules);
    }

    private Projet lu(long id) {
        return projets.lire(id).orElseThrow();
    }

    private RangeeDeProjet rangee(long id, String ligne) {
        return lu(id).rangees().stream()
                .filter(une -> une.id().equals(ligne))
                .findFirst()
                .orElseThrow();
    }

    private List<String> fautes(long id) {
        return validation.fautes(id).stream().map(FauteDeProjet::phrase).toList();
    }

    private void valider(long id) {
        validation.valider(id, lu(id).version());
        etre(Role.REFERENT, "DEP-44", "S-DSDEN-44");
        validation.valider(id, lu(id).version());
        etre(Role.CABINET, "DEP-44", "S-PREF-44");
    }

    private void mettreEnVigueur(long id) {
        valider(id);
        lu(id).aSigner().forEach(partie -> validation.signer(id, partie.id(), AUJOURD_HUI, "préfet"));
        validation.mettreEnVigueur(id, AUJOURD_HUI);
    }

    private static void refuse(String code, Runnable action) {
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(action::run).satisfies(refus -> assertThat(refus.code())
                .isEqualTo(code));
    }

    private long deRien() {
        long id = creer("");
        redaction.ajouter(
                id, GenreDeRangee.PARTIE, Map.of("service", "S-PREF-44", "fonction", "préfet", "signataire", "oui"));
        redaction.ajouter(id, GenreDeRangee.ENGAGEMENT, Map.of("type", "E", "titre", "Ouvrir dix écoles"));
        redaction.ajouter(id, GenreDeRangee.ENGAGEMENT, Map.of("type", "E", "titre", "Ouvrir dix collèges"));
        return id;
    }

    private List<String> cibles(CodeTerritoire ici) {
        return series.cibles(Set.of("N-I05"), "LA", ici).stream().map(Cible::id).toList();
    }

    @Test
    void une_cible_vaut_dans_le_territoire_de_son_texte_et_celle_de_la_nation_partout() {
        long id = creer("LA");
        String cible = redaction.ajouter(id, GenreDeRangee.VALEUR, CIBLE);
        mettreEnVigueur(id);

        assertThat(cibles(LOIRE_ATLANTIQUE)).containsExactlyInAnyOrder(cible, "V-N-26");
        assertThat(cibles(CodeTerritoire.FRANCE)).containsExactly("V-N-26");
        assertThat(cibles(CodeTerritoire.departement("37"))).containsExactly("V-N-26");
    }

    @Test
    void une_cible_qui_a_une_lecture_a_une_valeur_une_population_et_un_seul_indicateur() {
        long id = creer("LA");
        Map<String, String> nue = new HashMap<>(CIBLE);
        nue.keySet().removeAll(Set.of("valeur", "population_tracee"));
        nue.put("indicateur", "N-I05,N-I06");
        String cible = redaction.ajouter(id, GenreDeRangee.VALEUR, nue);

        assertThat(fautes(id))
                .hasSize(3)
                .anyMatch(phrase -> phrase.contains("d'un seul indicateur"))
                .anyMatch(phrase -> phrase.contains("a une valeur"))
                .anyMatch(phrase -> phrase.contains("sur quelle population"));
        corriger(id, cible, Map.of("indicateur", "N-I05", "valeur", "60", "population_tracee", "ECART"));
        assertThat(fautes(id)).isEmpty();
        assertThat(lu(id).texte().rangees())
                .filteredOn(rangee -> rangee.fichier().equals("cibles.csv"))
                .singleElement()
                .matches(rangee -> rangee.cellule("population").isEmpty());
    }

    @Test
    void un_texte_ne_poursuit_que_des_lignes_du_texte_d_avant_de_son_territoire() throws IOException {
        long id = creer("LA");
        jdbc.update(
                "update ligne_de_projet set valeurs = ? where projet = ? and id = 'OBJ-LA2-0'",
                "{\"libelle\":\"Un objectif\",\"poursuit\":\"V-N-26\"}",
                id);

        assertThat(fautes(id)).singleElement().matches(phrase -> phrase.contains("n'est pas de sa sorte"));
        byte[] fichiers = echanges.exporter(id);
        refuse("PROJET-ARCHIVE-SUITE", () -> importer(fichiers));
        jdbc.update("delete from ligne_de_projet where projet = ? and id = 'OBJ-LA2-0'", id);
        jdbc.update("update projet_de_texte set poursuit = 'N' where id = ?", id);
        assertThat(fautes(id)).anyMatch(phrase -> phrase.contains("n'est pas du même territoire"));
        byte[] nationaux = echanges.exporter(id);
        refuse("PROJET-ARCHIVE-SUITE", () -> importer(nationaux));
    }

    private void importer(byte[] octets) {
        try {
            echanges.importer(new ByteArrayInputStream(octets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void qui_note_les_signatures_ailleurs_ne_les_note_pas_ici() {
        long id = creer("LA");
        valider(id);
        String partie = lu(id).aSigner().getFirst().id();
        assertThat(projets.peutSigner(lu(id))).isTrue();

        Identites.entrer(Identites.tenant(
                List.of(
                        new Mandat(Role.REFERENT, Audience.COMITE, "DEP-44", null),
                        new Mandat(Role.CABINET, Audience.COMITE, "DEP-37", null)),
                "S-DSDEN-44"));

        assertThat(projets.peutSigner(lu(id))).isFalse();
        refuse("PROJET-SIGNE-AILLEURS", () -> validation.signer(id, partie, AUJOURD_HUI, "préfet"));
    }

    @Test
    void un_texte_parti_de_rien_se_poursuit_deux_fois() {
        long premier = deRien();
        assertThat(lu(premier).code()).isEqualTo("D44");
        mettreEnVigueur(premier);
        long second = creer("D44");
        assertThat(lu(second).code()).isEqualTo("D44B");
        mettreEnVigueur(second);
        long troisieme = creer("D44B");
        assertThat(lu(troisieme).code()).isEqualTo("D44B2");
        mettreEnVigueur(troisieme);

        assertThat(conventions.documents().de("D44B2")).isPresent();
        assertThat(jdbc.queryForList(
                        "select vers from lien where de = 'D44B2-2' and nature = 'poursuit'", String.class))
                .containsExactly("D44B-2");
    }

    @Test
    void le_code_d_un_texte_tient_en_douze_signes() {
        String souche = Recopie.souche(new CodeTerritoire("EPCI-244400404"));
        Set<String> pris = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            String code = Recopie.codeLibre(i % 2 == 0 ? souche : "E244400404B", pris);
            assertThat(code).matches("[A-Z][A-Z0-9]{0,11}");
            assertThat(pris.add(code)).isTrue();
        }
    }

    @Test
    void ce_qu_un_texte_abandonne_n_est_plus_demande_ni_trace() {
        long id = creer("LA");
        String cible = redaction.ajouter(id, GenreDeRangee.VALEUR, CIBLE);
        RangeeDeProjet attendu = lu(id).de(GenreDeRangee.ATTENTE).stream()
                .filter(une -> une.cellule("indicateur").equals("N-I05"))
                .findFirst()
                .orElseThrow();
        assertThat(attendus()).hasSize(2);
        mettreEnVigueur(id);
        assertThat(attendus()).as("continued").hasSize(2);

        long suivant = creer("LA2");
        String gardee = lu(suivant).rangees().stream()
                .filter(une -> une.poursuit().equals(attendu.id()))
                .findFirst()
                .orElseThrow()
                .id();
        String suite = lu(suivant).rangees().stream()
                .filter(une -> une.poursuit().equals(cible))
                .findFirst()
                .orElseThrow()
                .id();
        redaction.abandonner(suivant, gardee);
        redaction.abandonner(suivant, suite);
        mettreEnVigueur(suivant);

        assertThat(cibles(LOIRE_ATLANTIQUE)).containsExactly("V-N-26");
        assertThat(attendus()).as("only that of the nation").hasSize(1);
    }

    private List<Attente> attendus() {
        return series.attentes(LOIRE_ATLANTIQUE, Set.of("N-I05"));
    }

    @Test
    void l_etat_n_est_dit_que_de_ce_qui_est_deja_realise_et_chaque_cellule_tient() {
        long id = creer("LA");
        String ligne = lu(id).de(GenreDeRangee.ENGAGEMENT).getFirst().id();
        ecrire(
                id,
                ligne,
                "{\"titre\":\"Un titre\",\"type\":\"%s\",\"etat\":\"realise\",\"etat_citation\":\"" + "x".repeat(700)
                        + "\"}");
        assertThat(fautes(id)).isEmpty();
        assertThat(lu(id).texte().rangees())
                .filteredOn(rangee -> rangee.id().equals(ligne))
                .singleElement()
                .matches(rangee -> rangee.cellule("etat").isEmpty());
        jdbc.update(
                "update ligne_de_projet set valeurs = replace(valeurs, '\"E\"', '\"R\"') where projet = ? and id = ?",
                id,
                ligne);
        assertThat(fautes(id)).singleElement().matches(phrase -> phrase.contains("tient en 600 signes"));
        assertThatExceptionOfType(ChampRefuse.class)
                .isThrownBy(() -> redaction.ajouter(
                        id,
                        GenreDeRangee.INDICATEUR,
                        Map.of(
                                "nom", "Écoles ouvertes",
                                "rattachement", "rentree",
                                "nature", "contexte,resultat,activite,realisation,effet")))
                .satisfies(refus -> assertThat(refus.colonne()).isEqualTo("nature"));
    }

    private void ecrire(long id, String ligne, String cellules) {
        jdbc.update(
                "update ligne_de_projet set valeurs = ? where projet = ? and id = ?",
                cellules.replace("%s", "E"),
                id,
                ligne);
    }

    @Test
    void une_ligne_ne_parle_que_d_un_lieu_du_territoire_du_texte() {
        long id = creer("LA");
        assertThat(fautes(id)).as("what the earlier text named stays").isEmpty();
        Map<String, String> ailleurs = new HashMap<>(CIBLE);
        ailleurs.put("territoire", "DEP-37");
        String cible = redaction.ajouter(id, GenreDeRangee.VALEUR, ailleurs);

        assertThat(fautes(id)).singleElement().matches(phrase -> phrase.contains("n'est pas dans le territoire"));
        corriger(id, cible, Map.of("territoire", "DEP-44"));
        assertThat(fautes(id)).isEmpty();
    }

    @Test
    void un_texte_ne_prend_pas_effet_avant_d_etre_signe() {
        long id = creer("LA");
        valider(id);
        lu(id).aSigner().forEach(partie -> validation.signer(id, partie.id(), AUJOURD_HUI, "préfet"));

        refuse("PROJET-EFFET-SIGNE", () -> validation.mettreEnVigueur(id, AUJOURD_HUI.minusDays(1)));
    }

    @Test
    void ce_que_le_comite_a_decide_pour_un_texte_vaut_pour_celui_qui_le_poursuit() {
        jdbc.update(
                "insert into lecture_de_cible (convention, cible, lecture, seance, compte, fonction, le)"
                        + " values ('LA', 'V-N-22', 'points', ?, 'essai', 'cabinet', ?)",
                AUJOURD_HUI,
                OffsetDateTime.now(horloge));
        jdbc.update(
                "insert into echeance_collecte (attente, rentree, jour, sans_objet, motif, compte, le)"
                        + " values ('AT-02', 2026, ?, false, '', 'essai', ?)",
                LocalDate.of(2026, 12, 15),
                OffsetDateTime.now(horloge));
        mettreEnVigueur(creer("LA"));
        mettreEnVigueur(creer("LA2"));

        assertThat(series.cibles(Set.of(Indicateurs.ECART_EP), "LA3", LOIRE_ATLANTIQUE))
                .singleElement()
                .satisfies(cible -> assertThat(cible.fixee()).isNotNull());
        assertThat(lectures.decisions("LA3")).hasSize(1);
        assertThat(collecte.lire().livraisons())
                .filteredOn(attendue -> attendue.attente().indicateur().equals("N-I05")
                        && attendue.territoire().code().equals(LOIRE_ATLANTIQUE))
                .singleElement()
                .satisfies(attendue -> {
                    assertThat(attendue.id()).startsWith("AT-LA3-");
                    assertThat(attendue.echeance().jour()).isEqualTo(LocalDate.of(2026, 12, 15));
                });
    }

    @Test
    void les_engagements_d_un_texte_poursuivi_ne_sont_plus_a_mettre_a_jour() {
        etre(Role.REFERENT, "DEP-44", "S-DSDEN-44");
        assertThat(travail.lister()).extracting(ATraiter::convention).contains("LA");
        etre(Role.CABINET, "DEP-44", "S-PREF-44");
        mettreEnVigueur(creer("LA"));
        etre(Role.REFERENT, "DEP-44", "S-DSDEN-44");

        assertThat(travail.lister())
                .extracting(ATraiter::convention)
                .contains("LA2")
                .doesNotContain("LA");
    }

    @Test
    void la_comparaison_dit_la_lecture_la_population_la_periode_et_les_indicateurs_propres() {
        long premier = creer("LA");
        redaction.ajouter(premier, GenreDeRangee.VALEUR, CIBLE);
        mettreEnVigueur(premier);
        long id = creer("LA2");
        assertThat(changements(id)).containsOnlyKeys();
        String cible = lu(id).de(GenreDeRangee.VALEUR).getFirst().id();
        corriger(id, cible, Map.of("lecture", "Lue pour les REP.", "population_tracee", "REP"));
        corriger(id, "LA3", Map.of("fin", "2031-12-31"));
        redaction.ajouter(id, GenreDeRangee.INDICATEUR, Map.of("nom", "Écoles ouvertes", "rattachement", "rentree"));

        assertThat(changements(id).get(GenreDeRangee.VALEUR))
                .containsExactlyInAnyOrder("Comment cette cible se lit", "Population tracée");
        assertThat(changements(id).get(GenreDeRangee.IDENTITE)).containsExactly("Fin");
        Comparaison comparaison = projets.comparer(id).orElseThrow();
        assertThat(comparaison.de(Comparaison.Sort.NOUVEAU))
                .extracting(Comparaison.Ecart::titre)
                .containsExactly("Écoles ouvertes");
        assertThat(comparaison.enClair()).contains("Ne sont pas comparés");
    }

    private Map<GenreDeRangee, List<String>> changements(long id) {
        Map<GenreDeRangee, List<String>> champs = new HashMap<>();
        projets.comparer(id)
                .orElseThrow()
                .de(Comparaison.Sort.CHANGE)
                .forEach(ecart -> champs.put(
                        ecart.genre(),
                        ecart.mots().stream().map(Comparaison.Mots::champ).toList()));
        return champs;
    }

    @Test
    void la_liste_est_celle_du_territoire_de_qui_lit() {
        long id = creer("LA");
        assertThat(projets.lister()).extracting(Projet::id).containsExactly(id);
        assertThat(projets.lister().getFirst().titreCourt()).isEqualTo("Convention suivante");
        etre(Role.ADMINISTRATEUR, "FR", null);
        assertThat(projets.lister()).hasSize(1);
        etre(Role.CABINET, "DEP-37", null);
        assertThat(projets.lister()).isEmpty();
    }
}
