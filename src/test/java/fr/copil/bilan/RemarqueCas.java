package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.Remarque.Acte;
import fr.copil.bilan.contenu.Genre;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What the authors of a bilan say to one another: the same cases on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(Role.CABINET)
abstract class RemarqueCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private BilanService bilans;

    @Autowired
    private GelService gel;

    @Autowired
    private RemarqueService service;

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
        id = bilans.creer(new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.INTERMEDIAIRE, 2024));
    }

    @AfterEach
    void ranger() {
        BilansPropres.effacer(jdbc);
    }

    private Fil premier() {
        return service.lire(id).getFirst();
    }

    @Test
    void un_fil_garde_l_ordre_la_fonction_et_la_date_de_chacun() {
        service.ouvrir(id, "synthese", " D'où vient ce chiffre ? ", false);
        Identites.en(Role.REFERENT, Audience.DSDEN);
        service.repondre(premier().id(), "Du rectorat.");

        assertThat(premier().remarques())
                .extracting(Remarque::texte)
                .containsExactly("D'où vient ce chiffre ?", "Du rectorat.");
        assertThat(premier().remarques().getLast().signature())
                .isEqualTo("Réponse, par : Référent DSDEN, le 22 novembre 2026 à 10 h 05");
        assertThat(premier().section()).isEqualTo("synthese");
    }

    @Test
    void ce_qu_un_traitement_de_texte_laisse_derriere_lui_n_arrete_rien() {
        service.ouvrir(id, "synthese", "D'où vient\u0000 ce chiffre ?\u0007", false);

        assertThat(premier().remarques()).extracting(Remarque::texte).containsExactly("D'où vient ce chiffre ?");
    }

    @Test
    void un_fil_se_resout_se_rouvre_et_une_reponse_le_rouvre_aussi() {
        service.ouvrir(id, "synthese", "À relire.", false);
        long fil = premier().id();

        service.resoudre(fil, "");
        service.resoudre(fil, "");
        assertThat(premier().resolu()).isTrue();
        service.rouvrir(fil);
        assertThat(premier().resolu()).isFalse();
        service.resoudre(fil, "");
        service.repondre(fil, "Pas encore.");
        assertThat(premier().resolu()).isFalse();
        assertThat(premier().remarques())
                .extracting(Remarque::acte)
                .containsExactly(Acte.OUVERT, Acte.RESOLU, Acte.ROUVERT, Acte.RESOLU, Acte.REPONSE);
    }

    @Test
    void une_valeur_contestee_se_tranche_avec_des_mots() {
        service.ouvrir(id, "chiffres-cles", "77,2 % ne correspond pas à nos listes.", true);
        long fil = premier().id();

        assertThatThrownBy(() -> service.resoudre(fil, " ")).hasMessageContaining("ce qui a été décidé");
        assertThat(gel.preparer(id).bloquants())
                .filteredOn(point -> point.message().contains("contestée"))
                .singleElement()
                .satisfies(point -> assertThat(point.lien()).endsWith("/" + id + "?section=chiffres-cles"));
        Gels.ecrireCeQuiReste(bilans, id);
        assertThatThrownBy(() -> Gels.figer(bilans, gel, id)).hasMessageContaining("contestée");
        service.resoudre(fil, "La valeur de la DEPP est gardée.");
        assertThat(premier().resolu()).isTrue();
        assertThat(gel.preparer(id).bloquants()).isEmpty();
    }

    @Test
    void qui_ne_fait_que_lire_le_bilan_ne_lit_pas_les_commentaires_et_n_en_ecrit_pas() {
        service.ouvrir(id, "synthese", "Entre nous.", false);

        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThat(service.lire(id)).isEmpty();
        assertThatThrownBy(() -> service.ouvrir(id, "synthese", "Moi aussi.", false))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void fige_un_bilan_garde_ses_commentaires_et_n_en_prend_plus() {
        service.ouvrir(id, "synthese", "Entre nous.", false);
        assertThat(gel.preparer(id).points())
                .anySatisfy(point -> assertThat(point.message()).contains("non résolu"));
        Gels.figer(bilans, gel, id);

        assertThat(service.lire(id)).hasSize(1);
        assertThatThrownBy(() -> service.repondre(premier().id(), "Trop tard.")).hasMessageContaining("figé");
        assertThat(Copies.ecrire(bilans.lire(id, Audience.COMITE))).doesNotContain("Entre nous.");
    }

    @Test
    void un_commentaire_vide_ou_trop_long_est_refuse_avec_des_mots() {
        assertThatThrownBy(() -> service.ouvrir(id, "synthese", "  ", false))
                .hasMessageContaining("Écrivez votre commentaire");
        assertThatThrownBy(() -> service.ouvrir(id, "synthese", "a".repeat(2_001), false))
                .hasMessageContaining("2 000 signes");
    }
}
