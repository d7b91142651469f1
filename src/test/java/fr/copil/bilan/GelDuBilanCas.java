package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.IdentiteAProuver;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.Statut;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import fr.copil.commun.ErreurCopil;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A bilan from its controls to its signatures and its rectified version: the same cases on both databases. */
abstract class GelDuBilanCas extends BilanOuvertCas {

    @Test
    void le_controle_avertit_de_ce_qui_n_est_ni_relu_ni_transmis() {
        assertThat(gel.preparer(id).points())
                .anySatisfy(point -> assertThat(point.message()).contains("n'a été relu par personne"))
                .anySatisfy(point -> assertThat(point.message()).contains("n'est pas transmise dans la figure"))
                .anySatisfy(point -> assertThat(point.message()).contains("sans nouvelle depuis la signature"))
                .anySatisfy(point -> assertThat(point.message()).contains("Décisions demandées", "reste à écrire"))
                .allSatisfy(point -> assertThat(point.lien()).startsWith("/"))
                .filteredOn(Controle::bloquant)
                .allSatisfy(point -> assertThat(point.message()).contains("reste à écrire"));
    }

    @Test
    void ce_qui_reste_a_ecrire_empeche_de_figer_qui_l_ait_laisse() {
        assertThatThrownBy(() -> gel.figer(id, gel.preparer(id), true)).hasMessageContaining("reste à écrire");
        Gels.ecrireCeQuiReste(service, id);
        plans.ajouter(id, "Perspectives (à écrire)");
        assertThatThrownBy(() -> gel.figer(id, gel.preparer(id), true)).hasMessageContaining("Perspectives");
        assertThat(lu().fiche().statut()).isEqualTo(Statut.BROUILLON);
    }

    @Test
    void un_texte_propose_se_fige_une_fois_dit_relu_et_n_est_plus_dit_propose_nulle_part() throws Exception {
        Gels.ecrireCeQuiReste(service, id);
        AvantGel avant = gel.preparer(id);
        assertThat(avant.proposes()).isPositive();
        assertThatThrownBy(() -> gel.figer(id, avant, false)).hasMessageContaining("relus");

        gel.figer(id, avant, true);

        assertThat(lu().bilan().sections()).noneMatch(Section::proposee);
        assertThat(Octets.texte(publications.aPublier(id, Audience.COMITE).bilan(), Format.HTML))
                .doesNotContain("non relu", "Texte proposé");
        assertThat(jdbc.queryForList("select detail from audit where nature = 'GEL' order by numero desc", String.class)
                        .getFirst())
                .contains("proposés relus");
    }

    @Test
    void qui_fige_ce_qui_vient_de_changer_le_revoit_et_qui_ecrit_apres_le_gel_est_refuse() {
        Gels.ecrireCeQuiReste(service, id);
        AvantGel vu = gel.preparer(id);
        service.ecrire(id, "synthese", "Écrit pendant que la fenêtre était ouverte.", 0);
        assertThatThrownBy(() -> gel.figer(id, vu, true)).hasMessageContaining("vient de changer");

        AvantGel revu = gel.preparer(id);
        gel.figer(id, revu, true);
        assertThatThrownBy(() -> gel.figer(id, revu, true)).hasMessageContaining("figé");
        assertThatThrownBy(() -> service.ecrire(id, "synthese", "Trop tard.", 1))
                .hasMessageContaining("figé");
        assertThat(jdbc.queryForObject("select count(*) from bilan_fige where bilan = ?", Long.class, id))
                .isEqualTo(3);
    }

    @Test
    void fige_un_bilan_ne_bouge_plus_quand_les_chiffres_changent() {
        figer();
        String avant = Copies.ecrire(service.lire(id, Audience.COMITE));
        corriger("update mesure set numerateur = numerateur - 1"
                + " where indicateur = 'DNB-G' and territoire = 'DEP-44' and numerateur > 1");
        try {
            assertThat(Copies.ecrire(service.lire(id, Audience.COMITE))).isEqualTo(avant);
            Section revisees = publications
                    .aPublier(id, Audience.COMITE)
                    .bilan()
                    .sections()
                    .getLast();
            assertThat(revisees.titre()).isEqualTo("Révisés depuis le gel");
            assertThat(Copies.ecrire(publications.aPublier(id, Audience.COMITE).bilan()))
                    .contains("Au gel", "Depuis", "Pourquoi");
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
        figer();
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
        figer();
        assertThatThrownBy(() -> gel.signer(id)).hasMessageContaining("il manque d'abord la signature de la DSDEN");
        Identites.en(Role.REFERENT, Audience.DSDEN);
        gel.signer(id);
        Identites.en(Role.CABINET, Audience.COMITE);
        gel.signer(id);

        assertThat(lu().fiche().statut()).isEqualTo(Statut.SIGNE);
        assertThat(lu().bilan().entete().provisoire()).isFalse();
        assertThat(lu().bilan().entete().garde().signataires())
                .hasSize(2)
                .allSatisfy(signataire -> assertThat(signataire.signature()).startsWith("Signé pour la "));
        assertThat(lu().bilan().entete().signatures()).isEmpty();

        assertThatThrownBy(() -> gel.retirer(id, " ")).hasMessageContaining("pourquoi");
        Identites.en(Role.REFERENT, Audience.DSDEN);
        gel.retirer(id, "Un chiffre à revoir.");
        assertThat(lu().fiche().statut()).isEqualTo(Statut.FIGE);
        assertThat(lu().signatures()).hasSize(2).noneMatch(Signature::tient);
        assertThat(lu().signatures()).allSatisfy(signature -> assertThat(signature.enClair())
                .contains("signature retirée pour la DSDEN", "Référent DSDEN", "Un chiffre à revoir."));
        assertThat(lu().bilan().entete().signatures())
                .hasSize(2)
                .allMatch(dite -> dite.contains("Un chiffre à revoir."));
    }

    @Test
    void la_copie_de_la_dsden_se_complete_de_ce_qui_etait_au_gel_ou_pas_du_tout() {
        figer();
        assertThat(lu().incomplet()).isFalse();
        Identites.en(Role.MEMBRE, Audience.DSDEN);
        assertThat(lu().incomplet()).isTrue();
        assertThat(lu().auteur()).isFalse();
        assertThatThrownBy(() -> complements.completer(id)).isInstanceOf(AccessDeniedException.class);
        Identites.en(Role.CABINET, Audience.COMITE);
        assertThatThrownBy(() -> complements.completer(id)).hasMessageContaining("déjà faites");

        Identites.en(Role.REFERENT, Audience.DSDEN);
        jdbc.update("insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes,"
                + " recue_le) values ('essai.csv', '0', 'Essai', 'Essai', '', 0, 'REFUSEE', 0, current_timestamp)");
        try {
            assertThatThrownBy(() -> complements.completer(id)).hasMessageContaining("depuis le gel");
        } finally {
            jdbc.update("delete from livraison where fichier = 'essai.csv'");
        }
        assertThat(lu().copie()).isEqualTo(Audience.COMITE);
        complements.completer(id);

        assertThat(lu().copie()).isEqualTo(Audience.DSDEN);
        assertThat(lu().bilan().entete().audience()).isEqualTo(Audience.DSDEN);
        assertThat(lu().incomplet()).isFalse();
    }

    @Test
    void deux_personnes_d_un_service_restent_deux_et_qui_signe_prouve_qui_il_est() {
        figer();
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
        assertThat(lu().signatures().getFirst().enClair())
                .contains("signature retirée pour la DSDEN, par : Référent DSDEN (une autre personne), le ");
    }

    private static void entrer(String compte, Instant prouveLe) {
        Identites.entrer(Identites.compte(compte, Role.REFERENT, Audience.DSDEN, "DEP-44", "S-DSDEN-44", prouveLe));
    }

    @Test
    void une_version_rectifiee_reprend_les_textes_et_laisse_la_premiere_telle_quelle() {
        service.ecrire(id, "synthese", "Un texte relu.", 0);
        figer();

        long rectifiee = versions.rectifier(id, "Un chiffre était faux.");

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
        assertThatThrownBy(() -> versions.rectifier(id, "Un chiffre était faux."))
                .hasMessageContaining("existe déjà");
    }

    @Test
    void une_version_rectifiee_dit_pourquoi_et_ce_qu_elle_remplace() {
        figer();
        assertThatThrownBy(() -> versions.rectifier(id, "  ")).hasMessageContaining("pourquoi");
        assertThatThrownBy(() -> versions.rectifier(id, "x".repeat(501))).hasMessageContaining("500");
        long seconde = versions.rectifier(id, "Un chiffre était faux.");
        assertThat(lu().versions().phrases(lu().fiche())).containsExactly("Une version rectifiée est en préparation");
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThat(lu().versions().phrases(lu().fiche())).isEmpty();
        assertThat(service.ouvrir(seconde)).isEmpty();

        Identites.en(Role.CABINET, Audience.COMITE);
        assertThatThrownBy(() -> versions.rectifier(seconde, "Encore.")).hasMessageContaining("bouge encore");
        Gels.figer(service, gel, seconde);
        assertThat(phrases(id)).containsExactly("Remplacée par la version 2 du 22/11/2026 : Un chiffre était faux.");
        assertThat(phrases(seconde)).containsExactly("Remplace la version 1 du 22/11/2026 : Un chiffre était faux.");
        assertThat(debut(id)).contains("Remplacée par la version 2");
        assertThat(debut(seconde)).contains("Remplace la version 1", "Un chiffre était faux.");
        Identites.en(Role.REFERENT, Audience.DSDEN);
        assertThatThrownBy(() -> gel.signer(id)).hasMessageContaining("remplacée");

        Identites.en(Role.CABINET, Audience.COMITE);
        long troisieme = versions.rectifier(seconde, "Une phrase manquait.");
        Gels.figer(service, gel, troisieme);
        assertThat(phrases(seconde))
                .containsExactly(
                        "Remplace la version 1 du 22/11/2026 : Un chiffre était faux.",
                        "Remplacée par la version 3 du 22/11/2026 : Une phrase manquait.");
        assertThat(service.inventaire())
                .extracting(LigneDeBilan::etat)
                .containsExactlyInAnyOrder(
                        LigneDeBilan.Etat.REMPLACE, LigneDeBilan.Etat.REMPLACE, LigneDeBilan.Etat.FIGE);
    }

    private List<String> phrases(long bilan) {
        BilanOuvert ouvert = service.ouvrir(bilan).orElseThrow();
        return ouvert.versions().phrases(ouvert.fiche());
    }

    private String debut(long bilan) {
        return Markdown.brut(publications
                .aPublier(bilan, Audience.COMITE)
                .bilan()
                .sections()
                .getFirst()
                .blocs());
    }

    @Test
    void un_bilan_signe_ne_dit_rien_de_ce_qui_a_change_depuis_son_feuillet_le_dit() {
        figer();
        assertThatThrownBy(() -> publications.feuillet(id, Audience.COMITE)).hasMessageContaining("pas signé");
        Identites.en(Role.REFERENT, Audience.DSDEN);
        gel.signer(id);
        Identites.en(Role.CABINET, Audience.COMITE);
        gel.signer(id);
        Publication avant = publications.aPublier(id, Audience.COMITE);
        assertThat(avant.signeLe()).isNotNull();
        assertThat(avant.bilan().sections()).extracting(Section::cle).doesNotContain(Section.REVISIONS);

        long seconde = versions.rectifier(id, "Un chiffre était faux.");
        Gels.figer(service, gel, seconde);
        assertThat(publications.aPublier(id, Audience.COMITE)).isEqualTo(avant);
        assertThat(publications.feuillet(id, Audience.COMITE).sections())
                .extracting(Section::cle)
                .containsExactly(Section.VERSION, Section.REVISIONS);
    }

    @Test
    void le_comite_lit_le_brouillon_qu_on_lui_envoie_et_plus_celui_qu_on_reprend() {
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThat(service.ouvrir(id)).isEmpty();
        assertThat(service.lister()).isEmpty();
        assertThatThrownBy(() -> envois.envoyer(id)).isInstanceOf(AccessDeniedException.class);
        Identites.en(Role.CABINET, Audience.COMITE);
        envois.envoyer(id);
        envois.envoyer(id);
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThat(lu().ouvert()).isFalse();
        assertThat(service.inventaire()).extracting(LigneDeBilan::etat).containsExactly(LigneDeBilan.Etat.ENVOYE);
        Identites.en(Role.CABINET, Audience.COMITE);
        envois.reprendre(id);
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThat(service.ouvrir(id)).isEmpty();
        assertThat(jdbc.queryForList(
                        "select detail from audit where nature = 'ENVOI' and objet like ?",
                        String.class,
                        "bilan " + id + " %"))
                .hasSize(2);
    }
}
