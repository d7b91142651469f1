package fr.copil.projet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.referentiel.ReferentielCourant;
import fr.copil.collecte.referentiel.TexteEcrit;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.convention.ConventionService;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.PeriodesService;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.convention.suivi.Sujet;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.Attente;
import fr.copil.indicateur.SerieService;
import fr.copil.recherche.RechercheService;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.tableaudebord.TableauDeBordService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A text from its first row to the référentiel in force: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProjetCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 30);
    private static final String TITRE = "Convention d'objectifs pour les quartiers prioritaires de Loire-Atlantique";
    private static final String TITRE_COURT = "Convention Loire-Atlantique 2024-2030";

    @Autowired
    private PeriodesService periodes;

    @Autowired
    private Systeme systeme;

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
    private ConventionService conventions;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private TableauDeBordService tableau;

    @Autowired
    private RechercheService recherche;

    @Autowired
    private EchangeDeProjetService echanges;

    @Autowired
    private SerieService series;

    @Autowired
    private SuiviService suivis;

    @Autowired
    private ReferentielCourant referentiel;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void le_cabinet_entre() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-30T09:05:00Z"));
        cabinet();
    }

    private static void etre(String compte, Role role, String territoire, @Nullable String service) {
        Identites.entrer(Identites.compte(
                compte, role, Audience.COMITE, territoire, service, Instant.parse("2100-01-01T00:00:00Z")));
    }

    private static void cabinet() {
        etre("cabinet", Role.CABINET, "DEP-44", "S-PREF-44");
    }

    private static void referent() {
        etre("referent", Role.REFERENT, "DEP-44", "S-DSDEN-44");
    }

    private long creer() {
        long id = projets.creer(new NouveauProjet(null, TITRE, TITRE_COURT, "LA"));
        Map<String, String> identite = new HashMap<>(identite(id).cellules());
        identite.putAll(Map.of("debut", "2024-01-01", "fin", "2030-12-31"));
        redaction.corriger(id, "LA2", 0, identite);
        return id;
    }

    private RangeeDeProjet identite(long id) {
        return lu(id).de(GenreDeRangee.IDENTITE).getFirst();
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

    private void valider(long id) {
        validation.valider(id, lu(id).version());
        referent();
        validation.valider(id, lu(id).version());
        cabinet();
    }

    private void signerTout(long id) {
        lu(id).aSigner()
                .forEach(partie ->
                        validation.signer(id, partie.id(), AUJOURD_HUI.minusDays(3), partie.cellule("fonction")));
    }

    private long mettreEnVigueur() {
        long id = creer();
        valider(id);
        signerTout(id);
        validation.mettreEnVigueur(id, AUJOURD_HUI);
        return id;
    }

    private List<LocalDate> attendus(String convention) {
        return jdbc.queryForList(
                "select s.attendue_le from suivi s join engagement e on e.id = s.engagement"
                        + " where e.convention = ? and s.attendue_le is not null",
                LocalDate.class,
                convention);
    }

    private static void refuse(String code, Runnable action) {
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(action::run).satisfies(refus -> assertThat(refus.code())
                .isEqualTo(code));
    }

    @Test
    void un_texte_part_d_un_autre_et_chaque_ligne_se_souvient_de_celle_qu_elle_poursuit() {
        Projet projet = lu(creer());

        assertThat(projet.code()).isEqualTo("LA2");
        assertThat(projet.de(GenreDeRangee.PARTIE)).hasSize(2);
        assertThat(projet.de(GenreDeRangee.OBJECTIF)).hasSize(17);
        assertThat(projet.de(GenreDeRangee.ENGAGEMENT)).hasSize(52);
        assertThat(projet.de(GenreDeRangee.INSTANCE)).hasSize(16);
        assertThat(projet.de(GenreDeRangee.INDICATEUR))
                .as("those of the earlier text, whose series go on")
                .isEmpty();
        assertThat(projet.de(GenreDeRangee.ATTENTE)).isNotEmpty();
        assertThat(projet.rangees())
                .filteredOn(rangee -> rangee.genre() != GenreDeRangee.IDENTITE)
                .allMatch(rangee -> !rangee.poursuit().isEmpty());
        RangeeDeProjet engagement = projet.rangees().stream()
                .filter(une -> une.poursuit().equals("LA-3.7-a"))
                .findFirst()
                .orElseThrow();
        assertThat(engagement.id()).isEqualTo("LA2-3.7-a");
        assertThat(engagement.cellule("objectif")).startsWith("OBJ-LA2-");
        assertThat(validation.fautes(projet.id())).isEmpty();
    }

    @Test
    void un_projet_n_est_nulle_part_tant_qu_il_n_est_pas_en_vigueur() {
        long id = creer();

        assertThat(conventions.documents().de("LA2")).isEmpty();
        assertThat(recherche.chercher("2024-2030").toString()).doesNotContain("LA2");
        base.charger();
        assertThat(conventions.documents().de("LA2")).isEmpty();
        etre("membre", Role.MEMBRE, "DEP-44", null);
        assertThatThrownBy(() -> projets.lire(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(projets::lister).isInstanceOf(AccessDeniedException.class);
        etre("ailleurs", Role.CABINET, "DEP-37", null);
        assertThat(projets.lire(id)).isEmpty();
        assertThat(projets.lister()).isEmpty();
        assertThatThrownBy(() -> redaction.abandonner(id, "LA2-3.7-a")).isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> projets.creer(new NouveauProjet(LOIRE_ATLANTIQUE, TITRE, TITRE_COURT, "")))
                .isInstanceOf(Interdit.class);
        etre("admin", Role.ADMINISTRATEUR, "FR", null);
        assertThat(projets.lire(id)).isPresent();
        assertThatThrownBy(() -> redaction.abandonner(id, "LA2-3.7-a")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void deux_fonctions_valident_les_parties_signent_et_le_tableau_de_bord_montre_le_texte_en_vigueur() {
        long id = creer();
        int anciens =
                engagements.lister(FiltreEngagements.tous("LA")).engagements().size();
        refuse("PROJET-NON-VALIDE", () -> validation.mettreEnVigueur(id, AUJOURD_HUI));
        validation.valider(id, lu(id).version());
        refuse("PROJET-DEJA-VALIDE", () -> validation.valider(id, lu(id).version()));
        refuse("PROJET-A-VALIDER", () -> validation.signer(id, "P-LA2-PREF", AUJOURD_HUI, "préfet"));
        referent();
        validation.valider(id, lu(id).version());
        assertThatThrownBy(() -> validation.mettreEnVigueur(id, AUJOURD_HUI)).isInstanceOf(AccessDeniedException.class);
        cabinet();
        refuse("PROJET-SIGNATURES", () -> validation.mettreEnVigueur(id, AUJOURD_HUI));
        signerTout(id);
        refuse("PROJET-EFFET", () -> validation.mettreEnVigueur(id, AUJOURD_HUI.plusDays(1)));
        validation.mettreEnVigueur(id, AUJOURD_HUI);

        assertThat(conventions.documents().de("LA2").orElseThrow()).satisfies(document -> {
            assertThat(document.convention().titreCourt()).isEqualTo(TITRE_COURT);
            assertThat(document.convention().poursuit()).isEqualTo("LA");
            assertThat(document.convention().niveau()).isEqualTo("departemental");
        });
        assertThat(engagements.lister(FiltreEngagements.tous("LA")).engagements())
                .hasSize(anciens);
        assertThat(engagements.lister(FiltreEngagements.tous("LA2")).engagements())
                .hasSize(52);
        assertThat(attendus("LA2"))
                .as("nothing was due of it before its first day")
                .allMatch(jour -> !jour.isBefore(AUJOURD_HUI));
        systeme.executer(periodes::tourner);
        assertThat(attendus("LA2"))
                .as("nor is it once the night has passed")
                .allMatch(jour -> !jour.isBefore(AUJOURD_HUI));
        assertThat(engagements.indicateurs("LA2-P-a"))
                .as("the same series")
                .isEqualTo(engagements.indicateurs("LA-P-a"));
        assertThat(tableau.lire(new AdresseDuTableau("DEP-44", null, null, null))
                        .convention()
                        .code())
                .isEqualTo("LA2");
        assertThat(tableau.lire(new AdresseDuTableau("DEP-44", "LA", null, null))
                        .convention()
                        .code())
                .isEqualTo("LA");
        assertThat(recherche.chercher("2024-2030").toString()).contains("LA2");
        refuse("PROJET-FERME", () -> redaction.abandonner(id, "LA2-3.7-a"));
    }

    @Test
    void un_changement_reprend_les_validations_et_les_signatures() {
        long id = creer();
        valider(id);
        signerTout(id);
        RangeeDeProjet objectif = lu(id).de(GenreDeRangee.OBJECTIF).getFirst();

        redaction.corriger(id, objectif.id(), objectif.version(), Map.of("libelle", "Réduire les écarts de moitié"));

        assertThat(lu(id).validations()).isEmpty();
        assertThat(lu(id).signatures()).isEmpty();
        refuse(
                "PROJET-ENTRE-TEMPS",
                () -> redaction.corriger(id, objectif.id(), objectif.version(), Map.of("libelle", "Trop tard")));
        assertThat(rangee(id, objectif.id()).cellule("libelle")).isEqualTo("Réduire les écarts de moitié");
        assertThat(rangee(id, objectif.id()).poursuit()).startsWith("OBJ-LA-");
    }

    @Test
    void un_texte_ecrit_ici_reste_quand_les_fichiers_sont_lus_de_nouveau() {
        mettreEnVigueur();

        assertThat(conventions.documents().de("LA2")).isPresent();
        jdbc.update("update livraison set empreinte = 'autre' where fichier = 'referentiel'");
        assertThat(base.charger()).isTrue();
        assertThat(conventions.documents().de("LA2")).isPresent();
        assertThat(engagements.lister(FiltreEngagements.tous("LA2")).engagements())
                .hasSize(52);
    }

    @Test
    void un_texte_part_de_rien() {
        long id = projets.creer(new NouveauProjet(LOIRE_ATLANTIQUE, "Un avenant", "Avenant 2026", ""));

        assertThat(lu(id).code()).isEqualTo("D44");
        assertThat(validation.fautes(id))
                .extracting(FauteDeProjet::phrase)
                .contains("Aucune partie ne s'engage : ajoutez-en une au moins.");
        refuse("PROJET-A-COMPLETER", () -> validation.valider(id, lu(id).version()));
        assertThatExceptionOfType(ChampRefuse.class)
                .isThrownBy(() -> redaction.ajouter(id, GenreDeRangee.PARTIE, Map.of("fonction", "préfet")))
                .satisfies(refus -> assertThat(refus.colonne()).isEqualTo("service"));
        String partie = redaction.ajouter(
                id, GenreDeRangee.PARTIE, Map.of("service", "S-PREF-44", "fonction", "préfet", "signataire", "oui"));
        String objectif = redaction.ajouter(id, GenreDeRangee.OBJECTIF, Map.of("libelle", "Ouvrir les écoles"));
        String indicateur = redaction.ajouter(
                id,
                GenreDeRangee.INDICATEUR,
                Map.of(
                        "nom",
                        "Écoles ouvertes",
                        "compte",
                        "structures",
                        "rattachement",
                        "rentree",
                        "nature",
                        "activite"));
        String engagement = redaction.ajouter(
                id,
                GenreDeRangee.ENGAGEMENT,
                Map.of(
                        "type", "E",
                        "titre", "Ouvrir dix écoles",
                        "objectif", objectif,
                        "pilote", "préfecture",
                        "recurrence", "annuelle",
                        "indicateurs", indicateur + ",LA-I04"));
        RangeeDeProjet identite = identite(id);
        Map<String, String> cellules = new HashMap<>(identite.cellules());
        cellules.putAll(Map.of("debut", "2026-01-01", "fin", "2027-12-31"));
        redaction.corriger(id, identite.id(), identite.version(), cellules);

        assertThat(List.of(partie, objectif, indicateur, engagement))
                .containsExactly("P-D44-1", "OBJ-D44-1", "D44-I1", "D44-1");
        assertThat(lu(id).de(GenreDeRangee.PILOTE)).singleElement().matches(pilote -> pilote.cellule("service")
                .equals("S-PREF-44"));
        assertThat(validation.fautes(id)).isEmpty();
        valider(id);
        signerTout(id);
        validation.mettreEnVigueur(id, AUJOURD_HUI);
        assertThat(engagements.indicateurs("D44-1")).containsExactlyInAnyOrder("D44-I1", "LA-I04");
    }

    @Test
    void une_ligne_abandonnee_reste_pour_etre_reprise() {
        long id = creer();

        redaction.abandonner(id, "LA2-3.7-a");
        assertThat(lu(id).de(GenreDeRangee.ENGAGEMENT)).hasSize(51);
        assertThat(lu(id).abandonnees(GenreDeRangee.ENGAGEMENT)).hasSize(1);
        redaction.reprendre(id, "LA2-3.7-a");
        assertThat(lu(id).de(GenreDeRangee.ENGAGEMENT)).hasSize(52);

        RangeeDeProjet second = lu(id).de(GenreDeRangee.ENGAGEMENT).get(1);
        redaction.deplacer(id, second.id(), true);
        assertThat(lu(id).de(GenreDeRangee.ENGAGEMENT).getFirst().id()).isEqualTo(second.id());
    }

    @Test
    void ce_qui_est_garde_change_abandonne_et_nouveau_se_compte() {
        long id = creer();
        assertThat(projets.comparer(id).orElseThrow().de(Comparaison.Sort.ABANDONNE))
                .isEmpty();
        RangeeDeProjet engagement = rangee(id, "LA2-3.7-a");
        Map<String, String> cellules = new HashMap<>(engagement.cellules());
        cellules.put("titre", "Un autre titre");
        redaction.corriger(id, engagement.id(), engagement.version(), cellules);
        redaction.abandonner(id, "LA2-P-a");
        redaction.ajouter(id, GenreDeRangee.OBJECTIF, Map.of("libelle", "Un objectif nouveau"));

        Comparaison comparaison = projets.comparer(id).orElseThrow();

        assertThat(comparaison.de(Comparaison.Sort.CHANGE))
                .as("beside it, only its period and deadlines that have passed")
                .allMatch(ecart -> ecart.genre() == GenreDeRangee.IDENTITE
                        || ecart.titre().equals("Un autre titre")
                        || ecart.mots().stream().allMatch(mots -> mots.champ().startsWith("Échéance")));
        assertThat(comparaison.de(Comparaison.Sort.CHANGE))
                .filteredOn(ecart -> ecart.titre().equals("Un autre titre"))
                .singleElement()
                .satisfies(ecart -> assertThat(ecart.mots())
                        .singleElement()
                        .matches(mots ->
                                mots.champ().equals("Titre") && mots.apres().equals("Un autre titre")));
        assertThat(comparaison.de(Comparaison.Sort.ABANDONNE)).hasSize(1);
        assertThat(comparaison.de(Comparaison.Sort.NOUVEAU))
                .extracting(Comparaison.Ecart::titre)
                .containsExactly("Un objectif nouveau");
        assertThat(comparaison.de(Comparaison.Sort.GARDE).size()).isGreaterThan(60);
        assertThat(comparaison.enClair()).contains("1 abandonné", "1 nouveau");
    }

    @Test
    void un_texte_fait_l_aller_et_retour_par_ses_fichiers() throws IOException {
        long id = creer();
        redaction.ajouter(
                id,
                GenreDeRangee.VALEUR,
                Map.of(
                        "fait", "Moins de dix points d'écart",
                        "indicateur", "LA-I04",
                        "operateur", "<",
                        "valeur", "10",
                        "unite", "points",
                        "territoire", "DEP-44",
                        "lecture", "Entre les deux taux ; « au plus ».",
                        "population_tracee", "RESIDENT_QPV"));
        redaction.ajouter(id, GenreDeRangee.OBJECTIF, Map.of("libelle", "Un objectif", "article", "article 3"));
        byte[] premiers = echanges.exporter(id);

        long relu = echanges.importer(new ByteArrayInputStream(premiers));
        assertThat(lu(relu).code()).as("the first one has its code").isEqualTo("LA3");
        assertThat(lu(relu).rangees()).hasSameSizeAs(lu(id).rangees());
        assertThat(validation.fautes(relu)).isEmpty();
        jdbc.update("delete from projet_de_texte");
        long ailleurs = echanges.importer(new ByteArrayInputStream(premiers));

        assertThat(lu(ailleurs).code()).isEqualTo("LA2");
        assertThat(echanges.exporter(ailleurs)).isEqualTo(premiers);
        assertThat(validation.fautes(ailleurs)).isEmpty();
        byte[] classeur = echanges.classeur(ailleurs);
        jdbc.update("delete from projet_de_texte");
        long duClasseur = echanges.importer(new ByteArrayInputStream(classeur));
        assertThat(echanges.exporter(duClasseur)).as("a workbook says the same").isEqualTo(premiers);
        jdbc.update(
                "update ligne_de_projet set valeurs = ? where id = 'OBJ-LA2-0'",
                "{\"libelle\":\"" + "x".repeat(700) + "\"}");
        assertThat(validation.fautes(duClasseur))
                .as("what a file brings is held to the same rules as a form")
                .singleElement()
                .matches(faute -> faute.phrase().contains("tient en 600 signes"));
        refuse("PROJET-ARCHIVE", () -> importer("rien d'une archive".getBytes(StandardCharsets.UTF_8)));
    }

    private void importer(byte[] octets) {
        try {
            echanges.importer(new ByteArrayInputStream(octets));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void une_cible_et_un_chiffre_attendu_que_le_texte_poursuit_prennent_la_place_de_l_ancien() {
        long avant = anciennes();
        int dus = attendus().size();
        mettreEnVigueur();

        assertThat(anciennes()).as("the earlier text still says it").isEqualTo(avant);
        assertThat(attendus()).hasSize(dus);
    }

    private long anciennes() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from attente where source like 'LA %'", Long.class));
    }

    private List<Attente> attendus() {
        return series.attentes(LOIRE_ATLANTIQUE, Set.of("LA-I01", "LA-I03", "LA-I04", "N-I05"));
    }

    @Test
    void une_ligne_des_fichiers_que_nomme_un_texte_ecrit_ici_ne_part_pas_sans_le_dire() {
        long id = creer();
        TexteEcrit texte = lu(id).texte();
        Set<String> territoires = Set.copyOf(jdbc.queryForList("select code from territoire", String.class));
        TexteEcrit faux = new TexteEcrit(
                texte.code(),
                texte.titre(),
                texte.rangees().stream()
                        .map(rangee -> rangee.id().equals("LA2-P-a") ? nommant(rangee, "LA-I99") : rangee)
                        .toList());

        assertThatExceptionOfType(FichierIllisible.class)
                .isThrownBy(() -> referentiel.avec(territoires, faux))
                .satisfies(refus -> assertThat(refus.fautes())
                        .singleElement()
                        .satisfies(faute -> assertThat(faute.raison()).contains("LA-I99", TITRE_COURT, "alias.csv")));
    }

    private static TexteEcrit.Rangee nommant(TexteEcrit.Rangee rangee, String indicateur) {
        Map<String, String> cellules = new HashMap<>(rangee.cellules());
        cellules.put("indicateurs", indicateur);
        return new TexteEcrit.Rangee(rangee.fichier(), rangee.id(), cellules);
    }

    @Test
    void qui_a_un_mandat_pour_le_texte_poursuivi_l_a_pour_celui_qui_le_poursuit() {
        mettreEnVigueur();
        referent();

        assertThatCode(() -> suivis.mettreAJour(MiseAJour.commentaire("LA2-P-a", Sujet.FREINS, "Le poste est vacant.")))
                .doesNotThrowAnyException();
    }

    /** What a form lets through, the base holds. */
    @Test
    void chaque_champ_tient_dans_sa_colonne() {
        Map<String, String> tables = Map.ofEntries(
                Map.entry("conventions.csv", "convention"),
                Map.entry("parties.csv", "partie"),
                Map.entry("pilotes.csv", "pilote"),
                Map.entry("objectifs", "objectif"),
                Map.entry("engagements", "engagement"),
                Map.entry("indicateurs", "indicateur"),
                Map.entry("valeurs", "valeur_imprimee"),
                Map.entry("attentes.csv", "attente"),
                Map.entry("instances", "instance"),
                Map.entry("evenements", "evenement"));
        for (GenreDeRangee genre : GenreDeRangee.values()) {
            genre.champs().stream()
                    .filter(champ -> champ.nature() == Champ.Nature.TEXTE
                            || champ.nature() == Champ.Nature.LONG
                            || champ.nature() == Champ.Nature.PLUSIEURS)
                    .filter(champ -> tables.containsKey(genre.fichier()))
                    .forEach(champ -> jdbc.queryForList(
                                    "select character_maximum_length from information_schema.columns where lower(table_name) = ?"
                                            + " and lower(column_name) = ?",
                                    Integer.class,
                                    tables.get(genre.fichier()),
                                    champ.colonne())
                            .forEach(tient -> assertThat(champ.max())
                                    .as(genre + " " + champ.colonne())
                                    .isLessThanOrEqualTo(tient)));
        }
    }

    @Test
    void le_tableau_de_bord_du_texte_en_vigueur_montre_les_series_de_l_ancien() {
        mettreEnVigueur();

        TableauDeBord ancien = tableau.lire(new AdresseDuTableau("DEP-44", "LA", null, null));
        TableauDeBord nouveau = tableau.lire(new AdresseDuTableau("DEP-44", null, null, null));

        for (FigureCle figure : List.of(FigureCle.ECART, FigureCle.MOINS_DE_TROIS_ANS, FigureCle.COUVERTURE_PRE)) {
            assertThat(figure.de(nouveau).toString().replace("convention=LA2", "convention=LA"))
                    .as(figure.id())
                    .isEqualTo(figure.de(ancien).toString());
        }
        assertThat(nouveau.ici().convention().code()).isEqualTo("LA2");
    }

    @Test
    void une_faute_entre_les_fichiers_et_un_texte_ecrit_ici_garde_ce_qui_etait_en_vigueur_et_le_dit() {
        DonneesCopiees fichiers = DonneesCopiees.reduites(base.dossier());
        try {
            fichiers.changerLeReferentiel(
                    "indicateurs/paca.csv",
                    texte -> texte
                            + texte.lines()
                                    .skip(1)
                                    .findFirst()
                                    .orElseThrow()
                                    .replace("PACA-M01", "PACA-M98")
                                    .replace("PACA-C1", "")
                            + "\n");
            base.charger();
            long id = creer();
            RangeeDeProjet engagement = rangee(id, "LA2-P-a");
            Map<String, String> cellules = new HashMap<>(engagement.cellules());
            cellules.put("indicateurs", "PACA-M98");
            redaction.corriger(id, engagement.id(), engagement.version(), cellules);
            valider(id);
            signerTout(id);
            validation.mettreEnVigueur(id, AUJOURD_HUI);

            DonneesCopiees.reduites(base.dossier());
            base.charger();

            assertThat(conventions.documents().de("LA2")).isPresent();
            assertThat(engagements.indicateurs("LA2-P-a")).contains("PACA-M98");
            assertThat(jdbc.queryForList("select raison from anomalie", String.class))
                    .anyMatch(raison -> raison.contains("PACA-M98") && raison.contains(TITRE_COURT));
        } finally {
            DonneesCopiees.reduites(base.dossier());
        }
    }

    @Test
    void un_texte_poursuivi_ne_se_poursuit_pas_deux_fois() {
        long second = creer();
        mettreEnVigueurApres(second);

        assertThat(projets.modeles()).extracting(Modele::code).contains("LA2").doesNotContain("LA");
    }

    private void mettreEnVigueurApres(long autre) {
        long premier = projets.creer(new NouveauProjet(null, TITRE, TITRE_COURT, "LA"));
        assertThat(lu(premier).code()).isEqualTo("LA3");
        valider(autre);
        signerTout(autre);
        validation.mettreEnVigueur(autre, AUJOURD_HUI);
        RangeeDeProjet identite = identite(premier);
        Map<String, String> cellules = new HashMap<>(identite.cellules());
        cellules.putAll(Map.of("debut", "2024-01-01", "fin", "2030-12-31"));
        redaction.corriger(premier, identite.id(), identite.version(), cellules);
        valider(premier);
        signerTout(premier);
        refuse("PROJET-DEPASSE", () -> validation.mettreEnVigueur(premier, AUJOURD_HUI));
        assertThat(conventions.documents().de("LA3")).isEmpty();
    }
}
