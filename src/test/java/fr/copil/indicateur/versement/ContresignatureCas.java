package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.IdentiteAProuver;
import fr.copil.acces.Identites;
import fr.copil.acces.Mandat;
import fr.copil.acces.Role;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.convention.publication.ConventionADeux;
import fr.copil.convention.publication.PublicationADeuxService;
import fr.copil.essai.BaseDEssai;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.secret.Regle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Two people publish where a convention asks for it: the same cases on both databases. Decision 0036. */
@Transactional
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContresignatureCas {

    private static final String DECROCHEURS = "LA-M05";
    private static final Instant TOUJOURS = Instant.parse("2100-01-01T00:00:00Z");

    @Autowired
    private BaseDEssai base;

    @Autowired
    private DepotService depots;

    @Autowired
    private ContresignatureService contreseings;

    @Autowired
    private PublicationADeuxService reglages;

    @Autowired
    private DepotQueries queries;

    @Autowired
    private ApplicationEvents annonces;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void demanderDeuxPersonnes() {
        Identites.en(Role.CABINET, Audience.COMITE);
        reglages.regler("LA", true);
        List.of("un", "deux").forEach(this::compte);
        etre("un");
    }

    private void compte(String identifiant) {
        jdbc.update(
                "insert into compte (identifiant, mot_de_passe, demonstration, version) values (?, '', false, 0)",
                identifiant);
        jdbc.update(
                "insert into mandat (compte, compte_key, role, audience, territoire) values (?, 0, 'REFERENT', 'DSDEN', 'DEP-44')",
                identifiant);
    }

    private List<String> courriels(String compte) {
        return jdbc.queryForList("select sujet from courriel where compte = ? order by id", String.class, compte);
    }

    private static void etre(String compte) {
        etre(compte, TOUJOURS);
    }

    private static void etre(String compte, Instant prouveLe) {
        Identites.entrer(Identites.compte(compte, Role.REFERENT, Audience.DSDEN, "DEP-44", "S-DSDEN-44", prouveLe));
    }

    private Depot envoyer(int decrocheurs) {
        long id = depots.deposer(
                "Deux indicateurs",
                "",
                List.of(
                        MesureRecue.effectif(
                                DECROCHEURS, CodeTerritoire.commune("44109"), 2024, BigDecimal.valueOf(decrocheurs)),
                        MesureRecue.taux(
                                Indicateurs.MOINS_DE_TROIS_ANS,
                                CodeTerritoire.commune("44109"),
                                2024,
                                BigDecimal.valueOf(140),
                                BigDecimal.valueOf(900),
                                Qualite.DEFINITIF)),
                Set.of());
        return relu(id, DECROCHEURS);
    }

    /** Not by its preview: what was refused before marks the transaction of the test. */
    private Depot relu(long id, String indicateur) {
        return queries.depot(id).orElseThrow().limite(Set.of(indicateur));
    }

    private List<String> notes(NatureDActe nature) {
        return annonces.stream(Acte.class)
                .filter(acte -> acte.nature() == nature)
                .map(Acte::detail)
                .toList();
    }

    private void refuse(String code, Runnable action) {
        assertThatExceptionOfType(ErreurCopil.class).isThrownBy(action::run).returns(code, ErreurCopil::code);
    }

    private List<String> publies() {
        return jdbc.queryForList(
                "select l.proposee_par || ' ' || l.publiee_par || ' ' || m.indicateur from mesure m"
                        + " join livraison l on l.id = m.livraison where l.publiee_par is not null"
                        + " and m.en_vigueur_au is null and not m.agregee",
                String.class);
    }

    @Test
    void une_personne_propose_une_autre_contresigne_et_rien_de_plus_n_est_publie() {
        Depot depot = envoyer(40);
        refuse("PUBLICATION-A-DEUX", () -> depots.publier(depot));

        contreseings.proposer(depot);
        assertThat(publies()).isEmpty();
        refuse("PUBLICATION-A-DEUX", () -> depots.publier(depot));
        assertThatThrownBy(() -> contreseings.contresigner(depot)).isInstanceOf(Interdit.class);
        assertThat(contreseings.enCours()).singleElement().returns(false, Proposition::aFaire);
        assertThat(courriels("deux")).containsExactly("Publication à contresigner : Deux indicateurs");
        assertThat(courriels("un")).isEmpty();

        etre("deux");
        assertThat(contreseings.enCours()).singleElement().satisfies(proposee -> {
            assertThat(proposee.aFaire()).isTrue();
            assertThat(proposee.indicateurs()).containsExactly(DECROCHEURS);
            assertThat(proposee.phrase()).contains("un, Référent DSDEN, propose");
        });
        refuse(
                "CONTRESEING-CHOIX",
                () -> contreseings.contresigner(depot.limite(Set.of(Indicateurs.MOINS_DE_TROIS_ANS))));
        contreseings.contresigner(depot);

        assertThat(publies()).containsExactly("un deux " + DECROCHEURS);
        assertThat(contreseings.enCours()).isEmpty();
        assertThat(jdbc.queryForObject("select count(distinct indicateur) from mesure_deposee", Integer.class))
                .isOne();
        assertThat(notes(NatureDActe.PUBLICATION)).singleElement().asString().contains("proposée par un, contresignée");
    }

    @Test
    void contresigner_demande_de_prouver_qui_l_on_est() {
        Depot depot = envoyer(40);
        contreseings.proposer(depot);
        etre("deux", Instant.parse("2020-01-01T00:00:00Z"));

        assertThatThrownBy(() -> contreseings.contresigner(depot)).isInstanceOf(IdentiteAProuver.class);
        assertThat(publies()).isEmpty();
    }

    @Test
    void un_refus_dit_pourquoi_a_qui_a_propose() {
        Depot depot = envoyer(40);
        contreseings.proposer(depot);
        assertThatThrownBy(() -> contreseings.refuser(depot, "Ce chiffre est faux."))
                .isInstanceOf(Interdit.class);
        etre("deux");
        refuse("CONTRESEING-MOTIF", () -> contreseings.refuser(depot, "non"));

        contreseings.refuser(depot, "Ce chiffre est faux.");

        refuse("PROPOSITION-PARTIE", () -> contreseings.contresigner(depot));
        assertThat(courriels("un")).containsExactly("Publication refusée : Deux indicateurs");
        etre("un");
        assertThat(contreseings.enCours()).singleElement().satisfies(proposee -> {
            assertThat(proposee.aFaire()).isTrue();
            assertThat(proposee.phrase()).contains("refusé par deux", "Ce chiffre est faux.");
        });
    }

    /** Settings, a cell, and what is in force meanwhile: each by itself. */
    @Test
    void ce_qui_a_change_entre_temps_perime_la_proposition_et_le_dit() {
        Depot depot = envoyer(40);
        contreseings.proposer(depot);
        depots.regler(depot, Audience.COMITE, Regle.ordinaire());
        perimee(relu(depot.id(), DECROCHEURS));

        Depot regle = relu(depot.id(), DECROCHEURS);
        contreseings.proposer(regle);
        jdbc.update(
                "update mesure_deposee set valeur = 41 where depot = ? and indicateur = ?", depot.id(), DECROCHEURS);
        perimee(regle);

        contreseings.proposer(regle);
        Depot autre = envoyer(30);
        Identites.en(Role.CABINET, Audience.COMITE);
        reglages.regler("LA", false);
        etre("trois");
        depots.publier(autre);
        perimee(regle);
    }

    private void perimee(Depot depot) {
        etre("deux");
        assertThat(contreseings.enCours())
                .filteredOn(proposee -> proposee.depot() == depot.id())
                .singleElement()
                .satisfies(proposee -> assertThat(proposee.phrase()).contains("ne vaut plus"));
        refuse("PROPOSITION-PERIMEE", () -> contreseings.contresigner(depot));
        etre("un");
    }

    @Test
    void ailleurs_une_personne_suffit_et_le_reglage_n_est_pas_a_qui_publie() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        assertThatThrownBy(() -> reglages.regler("LA", false)).isInstanceOf(AccessDeniedException.class);
        Identites.en(Role.CABINET, Audience.COMITE, "DEP-37");
        assertThatThrownBy(() -> reglages.regler("LA", false)).isInstanceOf(Interdit.class);
        Identites.en(Role.CABINET, Audience.COMITE);
        assertThat(reglages.lire()).singleElement().returns(true, ConventionADeux::aDeux);
        reglages.regler("LA", false);
        etre("un");

        depots.publier(envoyer(40));

        assertThat(notes(NatureDActe.REGLAGES))
                .containsExactly("publication par deux personnes", "publication par une seule personne");
    }

    @Test
    void la_base_elle_meme_refuse_que_ce_soit_le_meme_compte() {
        depots.abandonner(envoyer(40));
        assertThatThrownBy(() -> jdbc.update("insert into livraison (fichier, empreinte, jeu, producteur, licence,"
                        + " diffusion, etat, lignes, recue_le, motif, proposee_par, publiee_par) values ('essai', '',"
                        + " '', '', '', 0, 'INTEGREE', 1, current_timestamp, '', 'un', 'un')"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void une_proposition_ne_survit_pas_au_droit_de_qui_l_a_faite() {
        Depot depot = envoyer(40);
        contreseings.proposer(depot);
        jdbc.update("update compte set etat = 'SUSPENDU' where identifiant = 'un'");
        etre("deux");

        refuse("PROPOSITION-SANS-DROIT", () -> contreseings.contresigner(depot));
        assertThat(publies()).isEmpty();
    }

    @Test
    void qui_publie_aussi_ne_decide_pas_qu_une_personne_suffit() {
        Identites.entrer(Identites.tenant(
                List.of(
                        new Mandat(Role.CABINET, Audience.COMITE, "DEP-44", "LA"),
                        new Mandat(Role.REFERENT, Audience.DSDEN, "DEP-44", "LA")),
                "S-PREF-44"));

        assertThatThrownBy(() -> reglages.regler("LA", false)).isInstanceOf(Interdit.class);
    }

    @Test
    void ce_qui_est_abandonne_n_est_plus_propose() {
        Depot depot = envoyer(40);
        contreseings.proposer(depot);

        depots.abandonner(depot);

        assertThat(contreseings.enCours()).isEmpty();
    }
}
