package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Statut;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import fr.copil.bilan.redaction.Oubli;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.RenvoiService;
import fr.copil.indicateur.figure.FiguresPourDocuments;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Figures quoted in the texts of a bilan: the same cases on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(Role.CABINET)
abstract class ChiffreInsereCas {

    private static final String RESERVER = "update mesure set diffusion = %d where indicateur = 'DNB-G'"
            + " and territoire = 'DEP-44' and population = 'PUBLIC_QPV'";

    private static final String REVISER = "update mesure set numerateur = numerateur %s 9 where indicateur = 'DNB-G'"
            + " and territoire = 'DEP-44' and population = 'PUBLIC_QPV'";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private BilanService service;

    @Autowired
    private GelService gel;

    @Autowired
    private RenvoiService renvois;

    @Autowired
    private ApplicationContext contexte;

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
        id = service.creer(new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.FIN, 2024));
    }

    @AfterEach
    void ranger() {
        corriger(RESERVER.formatted(0));
        BilansPropres.effacer(jdbc);
    }

    private void corriger(String ordre) {
        jdbc.update(ordre);
        Oubli.desMatieres(contexte);
    }

    /** The success near a QPV, as its author finds it in the catalogue. */
    private ChiffreRenvoye reussite() {
        Renvoi renvoi = renvois.possibles("DNB-G", new CodeTerritoire("DEP-44")).stream()
                .filter(possible -> possible.groupe().equals("PUBLIC_QPV"))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(renvois.lire(List.of(renvoi)).get(renvoi));
    }

    private ChiffreRenvoye citer() {
        ChiffreRenvoye chiffre = reussite();
        service.ecrire(id, "synthese", "Près d'un QPV, " + Markdown.chiffre(chiffre) + " sont admis.", 0);
        return chiffre;
    }

    private Fragment cite(Audience audience) {
        Bloc.Paragraphe texte = (Bloc.Paragraphe)
                service.lire(id, audience).sections().getFirst().recit().getFirst();
        return texte.fragments().get(1);
    }

    @Test
    void le_catalogue_propose_les_groupes_et_leurs_ecarts_la_derniere_annee_d_abord() {
        List<Renvoi> possibles = renvois.possibles("DNB-G", new CodeTerritoire("DEP-44"));

        assertThat(possibles)
                .extracting(Renvoi::groupe)
                .contains("ENSEMBLE", "PUBLIC_QPV", "PUBLIC_HORS_QPV", "ecart-qpv");
        assertThat(possibles.getFirst().periode()).isEqualTo(2024);
        assertThat(possibles)
                .allSatisfy(renvoi -> assertThat(Renvoi.lire(renvoi.texte())).contains(renvoi));
        assertThat(Renvoi.lire("DNB-G/DEP-44/PERSONNE/2024")).isEmpty();
    }

    @Test
    void un_chiffre_cite_se_lit_en_valeur_avec_le_lien_de_son_code_et_dans_les_annexes() {
        ChiffreRenvoye chiffre = citer();

        assertThat(cite(Audience.COMITE).texte())
                .isEqualTo(FiguresPourDocuments.enMots(chiffre))
                .endsWith("%");
        assertThat(cite(Audience.COMITE).lien()).endsWith("/c/" + chiffre.code());
        assertThat(service.depart(id, "synthese"))
                .contains("chiffre:DNB-G/DEP-44/PUBLIC_QPV/2024")
                .doesNotContain(FiguresPourDocuments.enMots(chiffre));
        assertThat(Copies.ecrire(service.lire(id, Audience.COMITE)))
                .contains("Chiffres cités dans les textes", Objects.requireNonNull(chiffre.code()));
    }

    /** The documents that are written: what they say was read before, and none of them reads the database. */
    List<Format> formats() {
        return List.of(Format.values());
    }

    List<Format> formatsAvecAnnexes() {
        return formats().stream().filter(format -> format != Format.PPTX).toList();
    }

    /** The slides hold the decisions alone: the text quotes it, without the annexes. */
    @ParameterizedTest
    @MethodSource("formatsAvecAnnexes")
    void un_chiffre_cite_se_lit_avec_son_code_dans_chaque_document(Format format) throws Exception {
        ChiffreRenvoye chiffre = citer();

        assertThat(Octets.texte(service.lire(id, Audience.COMITE), format))
                .contains(Objects.requireNonNull(chiffre.code()), "Chiffre cité");
    }

    @Test
    void il_suit_la_valeur_en_vigueur_jusqu_au_gel_puis_ne_bouge_plus() {
        citer();
        String avant = cite(Audience.COMITE).texte();
        corriger(REVISER.formatted("-"));
        String revise = cite(Audience.COMITE).texte();
        Gels.figer(service, gel, id);
        corriger(REVISER.formatted("+"));

        assertThat(revise).isNotEqualTo(avant);
        assertThat(cite(Audience.COMITE).texte()).isEqualTo(revise);
    }

    @Test
    void un_chiffre_reserve_ne_se_lit_dans_aucun_document_d_une_audience_plus_large() throws Exception {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        corriger(RESERVER.formatted(3));
        ChiffreRenvoye chiffre = citer();
        String code = Objects.requireNonNull(chiffre.code());
        String valeur = FiguresPourDocuments.enMots(chiffre);

        assertThat(cite(Audience.DSDEN).texte()).isEqualTo(valeur);
        assertThat(cite(Audience.COMITE).texte()).isEqualTo("diffusion restreinte");
        assertThat(cite(Audience.COMITE).lien()).isNull();
        Bilan ouvert = service.lire(id, Audience.PUBLIC);
        assertThat(Copies.ecrire(ouvert)).doesNotContain(code);
        for (Format format : formats()) {
            assertThat(Octets.texte(ouvert, format)).as(format + " public").doesNotContain(code);
        }
    }

    @Test
    void un_chiffre_reserve_au_dessus_de_l_audience_empeche_de_figer_jusqu_a_ce_qu_on_le_retire() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        corriger(RESERVER.formatted(3));
        citer();
        Identites.en(Role.CABINET, Audience.COMITE);

        assertThatThrownBy(() -> Gels.figer(service, gel, id))
                .hasMessageContaining("réservé au-dessus de l'audience « comité »");
        service.ecrire(id, "synthese", "Sans chiffre.", 1);
        Gels.figer(service, gel, id);
        assertThat(service.ouvrir(id).orElseThrow().fiche().statut()).isEqualTo(Statut.FIGE);
    }

    @Test
    void un_chiffre_que_le_comite_lit_et_que_le_public_ne_lit_pas_s_annonce_masque() {
        corriger(RESERVER.formatted(2));
        citer();

        assertThat(gel.preparer(id).avis())
                .anySatisfy(point -> assertThat(point.message()).contains("masqué dans les documents"));
    }

    @Test
    void une_marque_qui_ne_mene_a_rien_le_dit() {
        service.ecrire(id, "synthese", "Ici [12 %](chiffre:ABSENT/DEP-44/ENSEMBLE/2024) et rien d'autre.", 0);

        assertThat(cite(Audience.COMITE)).isEqualTo(Fragment.simple("chiffre introuvable"));
        assertThatThrownBy(() -> Gels.figer(service, gel, id)).hasMessageContaining("ne mène à rien");
    }
}
