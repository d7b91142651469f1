package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.connexion.AvisDeCompteService;
import fr.copil.acces.service.GestionDesServicesService;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** From the first administrator to the account of somebody who left. */
abstract class GestionDesComptesCas {

    private static final String SECRET = "tuiles rouges sous la pluie";
    private static final OffsetDateTime MAINTENANT = OffsetDateTime.parse("2026-11-28T10:00:00+01:00");
    private static final Mandat ADMINISTRATEUR = new Mandat(Role.ADMINISTRATEUR, Audience.PUBLIC, "FR", null);
    private static final Mandat REFERENT_44 = new Mandat(Role.REFERENT, Audience.DSDEN, "DEP-44", "LA");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private GestionDesComptesService gestion;

    @Autowired
    private GestionDesServicesService organisations;

    @Autowired
    private Services services;

    @Autowired
    private InscriptionService inscriptions;

    @Autowired
    private CompteService comptes;

    @Autowired
    private CompteRepository depot;

    @Autowired
    private MesDonneesService mesDonnees;

    @Autowired
    private AvisDeCompteService avis;

    @Autowired
    private Liens liens;

    @Autowired
    private UserDetailsService entree;

    @Autowired
    private PasswordEncoder chiffrement;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcTemplate jdbc;

    private final Authentication administrateur = Identites.compte(Role.ADMINISTRATEUR, Audience.DSDEN, "FR");

    @BeforeEach
    void preparer() {
        base.chargerLesDonneesReduites();
        effacer();
        horloge.mettreA(MAINTENANT);
        Identites.entrer(administrateur);
    }

    @AfterEach
    void effacer() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from lien_unique");
        jdbc.update("delete from compte where not demonstration");
        jdbc.update("delete from service where id like 'S-ICI-%'");
    }

    private static String jeton(LienRemis lien) {
        return lien.adresse().substring(lien.adresse().lastIndexOf('/') + 1);
    }

    private LienRemis inviter(String identifiant) {
        return gestion.inviter(
                identifiant, REFERENT_44, new Profil("", "Référente", "dsden44@exemple.fr", "S-DSDEN-44"));
    }

    private String ouvrirLePremier(String identifiant) {
        inscriptions.ouvrirLePremier(jeton(liens.donner(null, Liens.OUBLI)), identifiant, "", SECRET, SECRET);
        return identifiant;
    }

    private UserDetails lu(String identifiant) {
        return entree.loadUserByUsername(identifiant);
    }

    @Test
    void le_premier_administrateur_se_cree_par_son_lien_une_seule_fois() {
        String jeton = jeton(liens.donner(null, Liens.OUBLI));
        assertThat(inscriptions.lire(jeton)).contains("");

        inscriptions.ouvrirLePremier(jeton, " Prefecture44-Admin ", "Le premier", SECRET, SECRET);

        assertThat(lu("prefecture44-admin").isEnabled()).isTrue();
        assertThat(chiffrement.matches(SECRET, lu("prefecture44-admin").getPassword()))
                .isTrue();
        assertThat(inscriptions.lire(jeton)).isEmpty();
        assertThatThrownBy(() -> inscriptions.ouvrirLePremier(jeton, "un-autre", "", SECRET, SECRET))
                .isInstanceOf(ErreurCopil.class)
                .hasMessageContaining("a déjà servi");
    }

    @Test
    void un_lien_de_premier_administrateur_ne_vaut_plus_quand_il_y_en_a_un() {
        ouvrirLePremier("premier");
        String jeton = jeton(liens.donner(null, Liens.OUBLI));

        assertThatThrownBy(() -> inscriptions.ouvrirLePremier(jeton, "second", "", SECRET, SECRET))
                .hasMessageContaining("a déjà servi");
        assertThat(comptes.lire("second")).isEmpty();
    }

    @Test
    void un_refus_laisse_le_lien_ouvert() {
        String jeton = jeton(liens.donner(null, Liens.OUBLI));

        Stream.of("court", "motdepasse123").forEach(faible -> assertThatThrownBy(
                        () -> inscriptions.ouvrirLePremier(jeton, "premier", "", faible, faible))
                .isInstanceOf(ErreurCopil.class));
        assertThatThrownBy(() -> inscriptions.ouvrirLePremier(jeton, "É", "", SECRET, SECRET))
                .isInstanceOf(ErreurCopil.class);

        assertThat(inscriptions.lire(jeton)).contains("");
    }

    @Test
    void un_invite_n_entre_qu_apres_avoir_choisi_son_mot_de_passe() {
        LienRemis lien = inviter("dsden44-referente");
        assertThat(lu("dsden44-referente").isEnabled()).isFalse();
        assertThat(lien.toString()).doesNotContain(jeton(lien));
        assertThat(jdbc.queryForList("select empreinte from lien_unique", String.class))
                .doesNotContain(jeton(lien));

        inscriptions.choisir(jeton(lien), SECRET, SECRET);

        assertThat(lu("dsden44-referente").isEnabled()).isTrue();
        assertThat(lu("dsden44-referente").getAuthorities())
                .extracting(Object::toString)
                .contains("ROLE_" + Droit.TRANSMETTRE_DES_CHIFFRES);
        assertThatThrownBy(() -> inscriptions.choisir(jeton(lien), SECRET, SECRET))
                .hasMessageContaining("a déjà servi");
    }

    @Test
    void un_lien_perime_ou_remplace_ne_vaut_plus() {
        LienRemis premier = inviter("dsden44-referente");
        LienRemis second = gestion.donnerUnLien("dsden44-referente");
        assertThat(inscriptions.lire(jeton(premier))).isEmpty();

        horloge.mettreA(MAINTENANT.plus(Liens.INVITATION).plusMinutes(1));

        assertThat(inscriptions.lire(jeton(second))).isEmpty();
        assertThatThrownBy(() -> inscriptions.choisir(jeton(second), SECRET, SECRET))
                .isInstanceOf(ErreurCopil.class);
    }

    @Test
    void suspendre_clore_et_retablir_disent_qui_entre() {
        inscriptions.choisir(jeton(inviter("dsden44-referente")), SECRET, SECRET);

        gestion.suspendre("dsden44-referente");
        assertThat(lu("dsden44-referente").isEnabled()).isFalse();
        gestion.retablir("dsden44-referente");
        assertThat(lu("dsden44-referente").isEnabled()).isTrue();
        gestion.clore("dsden44-referente");
        assertThat(lu("dsden44-referente").isEnabled()).isFalse();
        assertThatThrownBy(() -> gestion.donnerUnLien("dsden44-referente")).hasMessageContaining("rétablissez-le");
        assertThat(comptes.lire("dsden44-referente").orElseThrow().etat()).isEqualTo(EtatDuCompte.CLOS);
    }

    @Test
    void le_dernier_administrateur_ne_se_laisse_pas_mettre_dehors() {
        ouvrirLePremier("premier");
        gestion.mandater("premier", new Mandat(Role.MEMBRE, Audience.COMITE, "FR", null));

        assertThatThrownBy(() -> gestion.suspendre("premier")).hasMessageContaining("dernier administrateur");
        assertThatThrownBy(() -> gestion.clore("premier")).hasMessageContaining("dernier administrateur");
        assertThatThrownBy(() -> gestion.retirer("premier", ADMINISTRATEUR))
                .hasMessageContaining("dernier administrateur");

        assertThat(lu("premier").isEnabled()).isTrue();
    }

    @Test
    void deux_administrateurs_qui_se_suspendent_ensemble_ne_reussissent_pas_tous_les_deux() {
        ouvrirLePremier("premier");
        gestion.inviter("second", ADMINISTRATEUR, Profil.VIDE);
        jdbc.update("update compte set etat = 'ACTIF' where identifiant = 'second'");

        List<CompletableFuture<Void>> essais = Stream.of("premier", "second")
                .map(sortant -> CompletableFuture.runAsync(() -> {
                    Identites.entrer(administrateur);
                    gestion.suspendre(sortant);
                }))
                .toList();

        assertThat(essais.stream().filter(GestionDesComptesCas::refuse)).hasSize(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from compte join mandat on compte = identifiant where role = 'ADMINISTRATEUR'"
                                + " and etat = 'ACTIF' and not demonstration",
                        Integer.class))
                .isEqualTo(1);
    }

    @Test
    void un_mandat_vaut_du_premier_au_dernier_de_ses_jours() {
        inscriptions.choisir(jeton(inviter("dsden44-referente")), SECRET, SECRET);
        LocalDate debut = LocalDate.of(2026, 12, 1);
        Mandat cabinet = new Mandat(Role.CABINET, Audience.COMITE, "DEP-37", null, debut, debut.plusDays(30), null);
        gestion.mandater("dsden44-referente", cabinet);

        assertThat(peut("dsden44-referente", debut.minusDays(1), Droit.DIRIGER_UN_BILAN))
                .isFalse();
        assertThat(peut("dsden44-referente", debut, Droit.DIRIGER_UN_BILAN)).isTrue();
        assertThat(peut("dsden44-referente", debut.plusDays(30), Droit.DIRIGER_UN_BILAN))
                .isTrue();
        assertThat(peut("dsden44-referente", debut.plusDays(31), Droit.DIRIGER_UN_BILAN))
                .isFalse();
        assertThat(depot.changeant(debut, debut.minusDays(1))).containsExactly("dsden44-referente");
        assertThat(depot.changeant(debut.plusDays(31), debut.plusDays(30))).containsExactly("dsden44-referente");
        gestion.retirer("dsden44-referente", cabinet);
        assertThat(peut("dsden44-referente", debut, Droit.DIRIGER_UN_BILAN)).isFalse();
        assertThatThrownBy(() -> gestion.retirer("dsden44-referente", REFERENT_44))
                .hasMessageContaining("seul mandat");
        assertThatThrownBy(() -> gestion.mandater(
                        "dsden44-referente",
                        new Mandat(Role.MEMBRE, Audience.PUBLIC, "FR", null, debut, debut.minusDays(1), null)))
                .hasMessageContaining("vérifiez les dates");
    }

    private boolean peut(String identifiant, LocalDate jour, String droit) {
        return depot.findById(identifiant).orElseThrow().lecteur(jour).peut(droit);
    }

    @Test
    void un_suppleant_tient_ce_que_tient_l_absent_et_le_perd_avec_lui() {
        inviter("dsden44-referente");
        gestion.inviter("dsden44-adjoint", new Mandat(Role.MEMBRE, Audience.COMITE, "DEP-44", "LA"), Profil.VIDE);
        LocalDate lundi = LocalDate.of(2026, 12, 7);
        gestion.suppleer("dsden44-referente", "dsden44-adjoint", lundi, lundi.plusDays(4));

        assertThat(peut("dsden44-adjoint", lundi.minusDays(1), Droit.TRANSMETTRE_DES_CHIFFRES))
                .isFalse();
        assertThat(peut("dsden44-adjoint", lundi, Droit.TRANSMETTRE_DES_CHIFFRES))
                .isTrue();
        assertThat(peut("dsden44-adjoint", lundi.plusDays(5), Droit.TRANSMETTRE_DES_CHIFFRES))
                .isFalse();
        assertThat(comptes.lire("dsden44-adjoint").orElseThrow().mandats())
                .extracting(CompteLu::enClair)
                .last()
                .isEqualTo("Référent DSDEN, DEP-44, convention LA, du 07/12/2026 au 11/12/2026, en l'absence de"
                        + " « dsden44-referente »");

        gestion.mandater("dsden44-referente", new Mandat(Role.MEMBRE, Audience.PUBLIC, "FR", null));

        assertThat(comptes.lire("dsden44-adjoint").orElseThrow().mandats()).hasSize(1);
        assertThatThrownBy(() -> gestion.suppleer("dsden44-adjoint", "dsden44-adjoint", lundi, lundi))
                .hasMessageContaining("lui-même");
    }

    @Test
    void un_administrateur_ne_lit_rien_de_reserve_a_ce_titre() {
        assertThat(new Mandat(Role.ADMINISTRATEUR, Audience.DSDEN, "FR", null).audience())
                .isEqualTo(Audience.PUBLIC);
    }

    @Test
    void un_compte_dont_tout_est_echu_n_entre_plus() {
        inscriptions.choisir(jeton(inviter("dsden44-referente")), SECRET, SECRET);
        jdbc.update("update mandat set fin = date '2020-06-30' where compte = 'dsden44-referente'");

        assertThat(lu("dsden44-referente").isAccountNonExpired()).isFalse();
        assertThatThrownBy(() -> peut("dsden44-referente", LocalDate.of(2026, 12, 1), Droit.SUIVRE_LES_ENGAGEMENTS))
                .hasMessageContaining("ont pris fin");
    }

    @Test
    void une_autre_adresse_redemande_qui_l_on_est() {
        inscriptions.choisir(jeton(inviter("dsden44-referente")), SECRET, SECRET);
        Identites.entrer(Identites.compte(
                "dsden44-referente",
                Role.MEMBRE,
                Audience.PUBLIC,
                "DEP-44",
                null,
                MAINTENANT.minusDays(1).toInstant()));

        assertThatThrownBy(() -> comptes.seDecrire("dsden44-referente", new Profil("", "", "autre@exemple.fr", null)))
                .isInstanceOf(IdentiteAProuver.class);
        comptes.seDecrire("dsden44-referente", new Profil("A. Essai", "", "dsden44@exemple.fr", null));

        assertThat(comptes.lire("dsden44-referente").orElseThrow().profil().courriel())
                .isEqualTo("dsden44@exemple.fr");
    }

    private static boolean refuse(CompletableFuture<Void> essai) {
        try {
            essai.join();
            return false;
        } catch (CompletionException refus) {
            return true;
        }
    }

    @Test
    void un_identifiant_deja_pris_ou_mal_forme_est_refuse() {
        inviter("dsden44-referente");

        assertThatThrownBy(() -> inviter("DSDEN44-referente")).hasMessageContaining("appelle déjà");
        Stream.of("", "a", "é-accent", "deux mots", "-tiret", "x".repeat(61))
                .forEach(mal -> assertThatThrownBy(() -> inviter(mal)).isInstanceOf(ErreurCopil.class));
    }

    @Test
    void changer_de_mot_de_passe_demande_l_ancien() {
        inscriptions.choisir(jeton(inviter("dsden44-referente")), SECRET, SECRET);
        String nouveau = "quatre chevaux dans un verger";
        Identites.entrer(Identites.nomme("dsden44-referente"));

        assertThatThrownBy(() -> comptes.changerLeMotDePasse("dsden44-referente", "faux", nouveau, nouveau))
                .hasMessageContaining("pas votre mot de passe actuel");
        comptes.changerLeMotDePasse("dsden44-referente", SECRET, nouveau, nouveau);

        assertThat(chiffrement.matches(nouveau, lu("dsden44-referente").getPassword()))
                .isTrue();
    }

    @Test
    void qui_entre_apprend_ce_qui_a_change_de_son_compte_et_le_lit_une_fois() {
        inscriptions.choisir(jeton(inviter("dsden44-referente")), SECRET, SECRET);
        Identites.entrer(administrateur);
        gestion.mandater(
                "dsden44-referente", new Mandat(Role.MEMBRE, Audience.COMITE, "DEP-37", null, null, null, null));
        Profil ecrit = comptes.lire("dsden44-referente").orElseThrow().profil().avecCourriel("ailleurs@example.org");
        gestion.decrire("dsden44-referente", ecrit);
        Identites.entrer(Identites.nomme("dsden44-referente"));

        assertThat(avis.miens())
                .hasSize(3)
                .satisfiesExactly(
                        dit -> assertThat(dit).startsWith("adresse de courriel changée le "),
                        dit -> assertThat(dit).startsWith("mandats changés le "),
                        dit -> assertThat(dit).startsWith("mot de passe changé le "));
        avis.lus();
        assertThat(avis.miens()).isEmpty();
    }

    @Test
    void un_compte_clos_perd_son_nom_et_garde_ce_qui_dit_qui_a_fait_quoi() {
        inscriptions.choisir(jeton(inviter("dsden44-referente")), SECRET, SECRET);
        jdbc.update("insert into brouillon (compte, objet, contenu, le) values ('dsden44-referente', 'x', 'y',"
                + " current_timestamp)");
        assertThatThrownBy(() -> gestion.effacer("dsden44-referente")).hasMessageContaining("closez-le d'abord");

        gestion.clore("dsden44-referente");
        gestion.effacer("dsden44-referente");

        assertThat(comptes.lire("dsden44-referente").orElseThrow().profil())
                .isEqualTo(new Profil("", "Référente", null, "S-DSDEN-44"));
        assertThat(chiffrement.matches(SECRET, lu("dsden44-referente").getPassword()))
                .isFalse();
        assertThat(jdbc.queryForObject(
                        "select count(*) from brouillon where compte = 'dsden44-referente'", Integer.class))
                .isZero();
    }

    @Test
    void chacun_lit_tout_ce_que_copil_garde_de_lui_et_de_lui_seul() {
        inscriptions.choisir(jeton(inviter("dsden44-referente")), SECRET, SECRET);
        Identites.entrer(Identites.nomme("dsden44-referente"));
        comptes.seDecrire("dsden44-referente", new Profil("A. Essai", "Référente", "", null));

        Map<String, List<Map<String, String>>> donnees = mesDonnees.lire();

        assertThat(donnees.keySet())
                .startsWith("compte")
                .contains(
                        "bilans, signatures", "brouillons", "chiffres, retraits", "courriels", "engagements, journal");
        assertThat(donnees.getOrDefault("compte", List.of()))
                .singleElement()
                .asString()
                .contains("dsden44-referente", "A. Essai")
                .doesNotContain("$2a$");
        assertThat(donnees.getOrDefault("journal d'audit", List.of()))
                .last()
                .asString()
                .contains("nom, fonction ou courriel changés");
    }

    @Test
    void chacun_se_decrit_et_ne_change_ni_son_service_ni_ses_droits() {
        inscriptions.choisir(jeton(inviter("dsden44-referente")), SECRET, SECRET);
        Identites.entrer(Identites.nomme("dsden44-referente"));

        comptes.seDecrire("dsden44-referente", new Profil(" A. Essai ", "", "", "S-PREF-44"));

        CompteLu compte = comptes.lire("dsden44-referente").orElseThrow();
        assertThat(compte.profil()).isEqualTo(new Profil("A. Essai", "", null, "S-DSDEN-44"));
        assertThat(compte.mandats()).containsExactly(REFERENT_44);
    }

    @Test
    void un_service_s_ouvre_se_renomme_et_ne_se_ferme_pas_sous_ceux_qui_parlent_pour_lui() {
        String caf = organisations.ouvrir(" Caisse d'allocations familiales ", "CAF", "la", "DEP-44");
        gestion.inviter("caf44-essai", REFERENT_44, new Profil("", "", null, caf));
        organisations.renommer(caf, "CAF de la Loire-Atlantique", "CAF", "la");

        assertThat(services.tous()).extracting(ServiceNomme::nom).contains("CAF de la Loire-Atlantique");
        assertThatThrownBy(() -> organisations.fermer(caf)).hasMessageContaining("parlent encore");
        assertThatThrownBy(() -> organisations.ouvrir("caf de la loire-atlantique", "CAF", "la", "DEP-44"))
                .hasMessageContaining("porte déjà ce nom");
        assertThatThrownBy(() -> organisations.ouvrir("Autre", "autre", "la", "DEP-99"))
                .hasMessageContaining("territoire de la liste");

        gestion.clore("caf44-essai");
        organisations.fermer(caf);
        assertThat(services.tous()).extracting(ServiceNomme::id).doesNotContain(caf);
        assertThatThrownBy(() -> gestion.inviter("autre-essai", REFERENT_44, new Profil("", "", null, caf)))
                .hasMessageContaining("fermé");
        gestion.decrire("caf44-essai", new Profil("", "Directrice", null, caf));
        assertThat(jdbc.queryForList(
                        "select detail from audit where nature = 'SERVICE' and objet = ? order by numero",
                        String.class,
                        caf))
                .containsExactly(
                        "ouvert : Caisse d'allocations familiales", "renommé : CAF de la Loire-Atlantique", "fermé");
    }
}
