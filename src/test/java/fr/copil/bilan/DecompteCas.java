package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.figure.FigureModele;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** A bilan from its plan to its signatures: the same cases on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(Role.CABINET)
abstract class DecompteCas {

    private static final NouveauBilan LOIRE_ATLANTIQUE =
            new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.ANNUEL, 2024);

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private BilanService service;

    @Autowired
    private GelService gel;

    @Autowired
    private ComparaisonService comparaisons;

    @Autowired
    private MatieresGardees gardees;

    @Autowired
    private JdbcTemplate jdbc;

    private long id;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void ouvrir() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
        id = service.creer(LOIRE_ATLANTIQUE);
    }

    @AfterEach
    void ranger() {
        BilansPropres.effacer(jdbc);
    }

    /** In place, as no delivery does. */
    private void corriger(String ordre) {
        jdbc.update(ordre);
        gardees.vider();
    }

    private BilanOuvert lu() {
        return service.ouvrir(id).orElseThrow();
    }

    @Test
    void un_texte_colle_garde_ses_lignes_sans_ses_signes_illisibles() {
        service.ecrire(id, "synthese", "Première ligne.\r\nSeconde\u0000 ligne.\u0007", 0);

        assertThat(service.ouvrir(id).orElseThrow().sections())
                .filteredOn(section -> section.cle().equals("synthese"))
                .singleElement()
                .extracting(SectionEcrite::recit)
                .isEqualTo("Première ligne.\nSeconde ligne.");
    }

    @Test
    void le_plan_suit_la_convention_et_chaque_texte_est_une_proposition() {
        assertThat(lu().bilan().sections())
                .extracting(Section::cle)
                .startsWith("synthese", "chiffres-cles", "objectifs")
                .contains("pre-rep", "decrochage")
                .endsWith("annexes")
                .doesNotContain("methode");
        assertThat(lu().bilan().sections()).allMatch(Section::proposee);
        assertThat(lu().bilan().figures()).extracting(FigureModele::id).contains("ecart-qpv", "avancement");
        assertThat(lu().bilan().figures())
                .allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
    }

    /** Read again when one changes: the figures of the national convention among them. */
    @Test
    void un_bilan_dit_tous_les_indicateurs_que_ses_figures_montrent() {
        assertThat(lu().bilan().definitions()).extracting(DefinitionCitee::code).doesNotContain("N-I05");
        assertThat(lu().bilan().indicateurs()).contains("LA-I12", "DNB-G", "N-I05");
    }

    @Test
    void ce_qu_une_personne_ecrit_remplace_la_proposition_et_les_chiffres_restent() {
        service.ecrire(id, "synthese", "Un texte **relu**.", 0);

        Section synthese = lu().bilan().sections().getFirst();
        assertThat(synthese.proposee()).isFalse();
        assertThat(Markdown.ecrire(synthese.recit())).isEqualTo("Un texte **relu**.");
    }

    @Test
    void qui_n_a_pas_lu_le_dernier_texte_ne_l_ecrase_pas() {
        service.ecrire(id, "synthese", "Le premier.", 0);

        assertThatThrownBy(() -> service.ecrire(id, "synthese", "Le second.", 0))
                .isInstanceOfSatisfying(
                        SectionEntreTemps.class,
                        conflit -> assertThat(conflit.autre().recit()).isEqualTo("Le premier."));
        service.ecrire(id, "synthese", "Le second, en connaissance.", 1);
        assertThat(lu().sections().getFirst().recit()).isEqualTo("Le second, en connaissance.");
    }

    @Test
    void les_deux_signataires_ecrivent_les_textes_et_le_cabinet_seul_dirige_le_plan() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        service.ecrire(id, "synthese", "Vu de la DSDEN.", 0);

        assertThat(lu().ouvert()).isTrue();
        assertThat(lu().dirige()).isFalse();
        assertThat(lu().sections().getFirst().auteur()).isEqualTo(Role.REFERENT);
        assertThatThrownBy(() -> service.montrer(id, "synthese", false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> gel.figer(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void le_texte_de_depart_d_un_auteur_ne_dit_rien_de_reserve() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        corriger("update mesure set diffusion = 3 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        try {
            assertThat(Markdown.ecrire(lu().bilan().sections().getFirst().recit()))
                    .contains("points");
            assertThat(service.depart(id, "synthese")).contains("Réalisation").doesNotContain("points");
        } finally {
            corriger("update mesure set diffusion = 0 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        }
    }

    @Test
    void la_matiere_gardee_sert_jusqu_a_la_livraison_suivante() {
        Bilan avant = lu().bilan();
        jdbc.update("update suivi set etat = 'SUSPENDU' where engagement like 'LA-%' and etat = 'NON_RENSEIGNE'");
        try {
            assertThat(lu().bilan()).isEqualTo(avant);
            jdbc.update("insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes,"
                    + " recue_le) values ('essai.csv', '0', 'Essai', 'Essai', '', 0, 'REFUSEE', 0, current_timestamp)");
            assertThat(lu().bilan()).isNotEqualTo(avant);
        } finally {
            jdbc.update("update suivi set etat = 'NON_RENSEIGNE' where engagement like 'LA-%' and etat = 'SUSPENDU'");
            jdbc.update("delete from livraison where fichier = 'essai.csv'");
        }
    }

    @Test
    void les_sections_se_deplacent_se_cachent_et_s_ajoutent() {
        service.deplacer(id, "chiffres-cles", -1);
        service.montrer(id, "decrochage", false);
        service.ajouter(id, "Ce que disent les équipes");

        List<String> cles = lu().bilan().sections().stream().map(Section::cle).toList();
        assertThat(cles)
                .startsWith("chiffres-cles", "synthese")
                .doesNotContain("decrochage")
                .endsWith("annexes");
        assertThat(lu().bilan().sections()).extracting(Section::titre).contains("Ce que disent les équipes");
    }

    @Test
    void un_bilan_ne_s_ouvre_ni_deux_fois_ni_hors_de_son_territoire_ni_par_un_membre() {
        assertThatThrownBy(() -> service.creer(LOIRE_ATLANTIQUE))
                .isInstanceOf(ErreurCopil.class)
                .hasMessageContaining("existe déjà");
        assertThatThrownBy(() -> service.creer(new NouveauBilan("N", CodeTerritoire.FRANCE, Genre.ANNUEL, 2024)))
                .isInstanceOf(ErreurCopil.class)
                .hasMessageContaining("n'est pas dans le territoire de votre compte");
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThatThrownBy(() -> service.creer(LOIRE_ATLANTIQUE)).isInstanceOf(AccessDeniedException.class);
        assertThat(lu().ouvert()).isFalse();
    }

    @Test
    void un_chiffre_reserve_ne_se_lit_pas_dans_un_bilan_pour_une_audience_plus_large() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        corriger("update mesure set diffusion = 3 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        try {
            assertThat(dnb(Audience.DSDEN)).contains("% des candidats sont admis");
            assertThat(dnb(Audience.PUBLIC)).doesNotContain("% des candidats sont admis");
            assertThat(service.lire(id, Audience.PUBLIC).entete().audience()).isEqualTo(Audience.PUBLIC);
        } finally {
            corriger("update mesure set diffusion = 0 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        }
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThatThrownBy(() -> service.lire(id, Audience.DSDEN)).isInstanceOf(ErreurCopil.class);
    }

    private String dnb(Audience audience) {
        return Copies.ecrire(service.lire(id, audience));
    }

    /** The documents that are written: what they say was read before, and none of them reads the database. */
    List<Format> formats() {
        return List.of(Format.values());
    }

    @Test
    void un_chiffre_reserve_n_est_dans_aucun_fichier_d_une_audience_plus_large() throws Exception {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        corriger("update mesure set diffusion = 3 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        try {
            Bilan complet = service.lire(id, Audience.DSDEN);
            FigureModele reservee = complet.figures().getFirst();
            String code = Objects.requireNonNull(reservee.citation());
            String phrase = reservee.lecture().substring(0, 40);
            Bilan ouvert = service.lire(id, Audience.PUBLIC);
            for (Format format : formats()) {
                assertThat(Octets.texte(complet, format)).as(format + " DSDEN").contains(code);
                assertThat(Octets.texte(ouvert, format)).as(format + " public").doesNotContain(code, phrase);
            }
        } finally {
            corriger("update mesure set diffusion = 0 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        }
    }

    @Test
    void fige_un_bilan_ne_bouge_plus_quand_les_chiffres_changent() {
        gel.figer(id);
        String avant = Copies.ecrire(service.lire(id, Audience.COMITE));
        corriger("update mesure set numerateur = numerateur - 1"
                + " where indicateur = 'DNB-G' and territoire = 'DEP-44' and numerateur > 1");
        try {
            assertThat(Copies.ecrire(service.lire(id, Audience.COMITE))).isEqualTo(avant);
            Section revisees = service.aPublier(id, Audience.COMITE).sections().getLast();
            assertThat(revisees.titre()).isEqualTo("Révisés depuis le gel");
            assertThat(Copies.ecrire(service.aPublier(id, Audience.COMITE))).contains("Au gel", "Depuis", "Pourquoi");
            assertThat(comparaisons.revisions(id)).isNotEmpty().allSatisfy(revision -> assertThat(revision.avant())
                    .isNotEqualTo(revision.apres()));
        } finally {
            corriger("update mesure set numerateur = numerateur + 1"
                    + " where indicateur = 'DNB-G' and territoire = 'DEP-44' and numerateur > 0");
        }
        assertThat(lu().fiche().statut()).isEqualTo(Statut.FIGE);
        assertThatThrownBy(() -> service.ecrire(id, "synthese", "Trop tard.", 0))
                .isInstanceOf(ErreurCopil.class)
                .hasMessageContaining("figé");
    }

    @Test
    void les_deux_meteos_sont_cote_a_cote_et_leur_desaccord_se_dit() {
        corriger("insert into meteo (engagement, partie, avis, mot, le) values"
                + " ('LA-P-b', 'P-LA-PREF', 'SECURISES', '', current_timestamp),"
                + " ('LA-P-b', 'P-LA-DSDEN', 'COMPROMIS', '', current_timestamp)");
        try {
            assertThat(Copies.ecrire(lu().bilan()))
                    .contains("objectifs sécurisés", "objectifs compromis", "désaccord : 3 crans d'écart");
        } finally {
            corriger("delete from meteo where engagement = 'LA-P-b'");
        }
    }

    @Test
    void un_chiffre_revise_depuis_le_gel_dit_l_ancien_le_nouveau_et_pourquoi() {
        gel.figer(id);
        String cellule = " where indicateur = 'DNB-G' and territoire = 'DEP-44' and population = 'PUBLIC_QPV'"
                + " and periode = 2024";
        OffsetDateTime avant = jdbc.queryForObject(
                "select en_vigueur_du from mesure" + cellule + " and en_vigueur_au is null", OffsetDateTime.class);
        OffsetDateTime revisee = OffsetDateTime.parse("2026-12-01T09:00:00Z");
        jdbc.update("update mesure set numerateur = numerateur - 10, en_vigueur_du = ?" + cellule, revisee);
        jdbc.update(
                """
                insert into mesure (indicateur, territoire, population, periode, numerateur, denominateur, valeur, etat,
                    qualite, unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du, en_vigueur_au)
                select indicateur, territoire, population, periode, numerateur + 10, denominateur, valeur, etat, qualite,
                    unites, unites_attendues, agregee, livraison, diffusion, ?, ?
                from mesure
                """
                        + cellule,
                avant,
                revisee);
        corriger("update livraison set motif = 'erreur de saisie corrigée'");
        try {
            assertThat(comparaisons.revisions(id))
                    .filteredOn(changement -> changement.objet() == Changement.Objet.FIGURE)
                    .isNotEmpty()
                    .anySatisfy(changement -> {
                        assertThat(changement.avant()).isNotEqualTo(changement.apres());
                        assertThat(changement.raison())
                                .startsWith("Révisé le 01/12/2026 par ")
                                .endsWith(" : erreur de saisie corrigée.");
                    });
        } finally {
            jdbc.update("delete from mesure" + cellule + " and en_vigueur_au is not null");
            jdbc.update("update mesure set numerateur = numerateur + 10, en_vigueur_du = ?" + cellule, avant);
            corriger("update livraison set motif = ''");
        }
    }

    @Test
    void le_referent_signe_puis_le_cabinet_et_un_retrait_se_motive() {
        gel.figer(id);
        assertThatThrownBy(() -> gel.signer(id)).hasMessageContaining("il manque d'abord la signature de la DSDEN");
        Identites.en(Role.REFERENT, Audience.DSDEN);
        gel.signer(id);
        Identites.en(Role.CABINET, Audience.COMITE);
        gel.signer(id);

        assertThat(lu().fiche().statut()).isEqualTo(Statut.SIGNE);
        assertThat(lu().bilan().entete().provisoire()).isFalse();
        assertThat(lu().bilan().entete().signatures()).hasSize(2);

        assertThatThrownBy(() -> gel.retirer(id, " ")).hasMessageContaining("pourquoi");
        Identites.en(Role.REFERENT, Audience.DSDEN);
        gel.retirer(id, "Un chiffre à revoir.");
        assertThat(lu().fiche().statut()).isEqualTo(Statut.FIGE);
        assertThat(lu().signatures()).hasSize(2).noneMatch(Signature::tient);
        assertThat(lu().signatures().getFirst().enClair()).contains("Un chiffre à revoir.");
    }

    @Test
    void une_version_rectifiee_reprend_les_textes_et_laisse_la_premiere_telle_quelle() {
        service.ecrire(id, "synthese", "Un texte relu.", 0);
        gel.figer(id);

        long rectifiee = gel.rectifier(id);

        BilanOuvert nouvelle = service.ouvrir(rectifiee).orElseThrow();
        assertThat(nouvelle.fiche().version()).isEqualTo(2);
        assertThat(nouvelle.fiche().statut()).isEqualTo(Statut.BROUILLON);
        assertThat(nouvelle.sections().getFirst().recit()).isEqualTo("Un texte relu.");
        assertThat(lu().fiche().statut()).isEqualTo(Statut.FIGE);
        assertThat(comparaisons.precedent(rectifiee))
                .get()
                .extracting(FicheBilan::id)
                .isEqualTo(id);
        assertThat(comparaisons.entre(id, rectifiee)).isNotEmpty().noneMatch(Changement::change);
        assertThat(comparaisons.precedent(id)).isEmpty();
        assertThatThrownBy(() -> gel.rectifier(id)).hasMessageContaining("existe déjà");
    }

    @Test
    void le_controle_avertit_de_ce_qui_n_est_ni_relu_ni_transmis() {
        assertThat(gel.controler(id))
                .anySatisfy(point -> assertThat(point.message()).contains("n'a été relu par personne"))
                .anySatisfy(point -> assertThat(point.message()).contains("non transmis dans la figure"))
                .anySatisfy(point -> assertThat(point.message()).contains("sans nouvelle depuis la signature"))
                .allSatisfy(point -> assertThat(point.lien()).startsWith("/"))
                .noneMatch(Controle::bloquant);
    }
}
