package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.IdentiteAProuver;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.Statut;
import fr.copil.commun.ErreurCopil;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** A bilan from its controls to its signatures and its rectified version: the same cases on both databases. */
abstract class GelDuBilanCas extends BilanOuvertCas {

    @Test
    void le_controle_avertit_de_ce_qui_n_est_ni_relu_ni_transmis() {
        assertThat(gel.controler(id))
                .anySatisfy(point -> assertThat(point.message()).contains("n'a été relu par personne"))
                .anySatisfy(point -> assertThat(point.message()).contains("non transmis dans la figure"))
                .anySatisfy(point -> assertThat(point.message()).contains("sans nouvelle depuis la signature"))
                .allSatisfy(point -> assertThat(point.lien()).startsWith("/"))
                .noneMatch(Controle::bloquant);
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
    void deux_personnes_d_un_service_restent_deux_et_qui_signe_prouve_qui_il_est() {
        gel.figer(id);
        Instant maintenant = Instant.parse("2026-11-22T09:05:00Z");
        entrer("premiere", maintenant.minusSeconds(16 * 60));
        assertThatThrownBy(() -> gel.signer(id)).isInstanceOf(IdentiteAProuver.class);
        assertThat(lu().signatures()).isEmpty();

        entrer("premiere", maintenant.minusSeconds(14 * 60));
        gel.signer(id);
        assertThat(lu().signatures())
                .singleElement()
                .matches(signature -> signature.donneePar("premiere") && !signature.donneePar("seconde"));

        entrer("seconde", maintenant);
        assertThatThrownBy(() -> gel.signer(id)).hasMessageContaining("Votre service a déjà signé");
        gel.retirer(id, "Signé trop tôt.");
        assertThat(lu().signatures().getFirst().enClair()).contains("retirée par une autre personne, le ");
    }

    private static void entrer(String compte, Instant prouveLe) {
        Identites.entrer(Identites.compte(compte, Role.REFERENT, Audience.DSDEN, "DEP-44", "S-DSDEN-44", prouveLe));
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
}
