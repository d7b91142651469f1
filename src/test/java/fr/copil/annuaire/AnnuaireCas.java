package fr.copil.annuaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.essai.BaseDEssai;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Whom one calls, by function, as each reads it: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnnuaireCas {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");
    private static final CodeTerritoire NANTES = CodeTerritoire.commune("44109");
    private static final CodeTerritoire AILLEURS = CodeTerritoire.departement("37");
    private static final String PREFECTURE = "S-PREF-44";
    private static final String DSDEN = "S-DSDEN-44";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private FonctionsService annuaire;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void le_cabinet_entre() {
        etre("cabinet", Role.CABINET, Audience.COMITE, PREFECTURE);
    }

    private static void etre(String compte, Role role, Audience audience, @Nullable String service) {
        Identites.entrer(
                Identites.compte(compte, role, audience, "DEP-44", service, Instant.parse("2100-01-01T00:00:00Z")));
    }

    private static SaisieDeFonction referent(CodeTerritoire ou, String service) {
        return new SaisieDeFonction(
                NatureDeFonction.REFERENT, "", service, ou, "02 40 00 00 00", "referent@exemple.fr");
    }

    private Fonction seule(CodeTerritoire ou) {
        List<Fonction> toutes = annuaire.autour(ou);
        assertThat(toutes).hasSize(1);
        return toutes.getFirst();
    }

    @Test
    void une_fonction_se_lit_ici_a_l_interieur_et_au_dessus() {
        annuaire.dire(referent(NANTES, DSDEN));
        assertThat(seule(LOIRE_ATLANTIQUE).enClair()).startsWith("référent politique de la ville, DSDEN");
        assertThat(seule(NANTES).telephone()).isEqualTo("02 40 00 00 00");
        assertThat(annuaire.autour(AILLEURS)).isEmpty();
    }

    @Test
    void le_public_lit_la_fonction_et_ni_numero_ni_adresse_ni_nom() {
        annuaire.dire(referent(NANTES, DSDEN));
        jdbc.update("insert into compte (identifiant, mot_de_passe, demonstration, version, nom, service) values"
                + " ('dsden', '', false, 0, 'Nom Accepte', 'S-DSDEN-44')");
        etre("dsden", Role.CONTRIBUTEUR, Audience.PARTENAIRES, DSDEN);
        annuaire.accepter(seule(NANTES).cle());
        assertThat(seule(NANTES).titulaire()).isEqualTo("Nom Accepte");

        etre("public", Role.MEMBRE, Audience.PUBLIC, null);
        assertThat(seule(NANTES))
                .extracting(Fonction::telephone, Fonction::courriel, Fonction::titulaire, Fonction::modifiable)
                .containsExactly("", "", "", false);
    }

    @Test
    void un_nom_ne_se_lit_que_de_qui_l_accepte_tant_que_son_compte_sert() {
        annuaire.dire(referent(NANTES, DSDEN));
        String cle = seule(NANTES).cle();
        assertThatExceptionOfType(Interdit.class).isThrownBy(() -> annuaire.accepter(cle));

        jdbc.update("insert into compte (identifiant, mot_de_passe, demonstration, version, nom, service) values"
                + " ('dsden', '', false, 0, 'Nom Accepte', 'S-DSDEN-44')");
        etre("dsden", Role.CONTRIBUTEUR, Audience.COMITE, DSDEN);
        annuaire.accepter(cle);
        assertThat(seule(NANTES).sienne()).isTrue();
        jdbc.update("update compte set etat = 'SUSPENDU' where identifiant = 'dsden'");
        assertThat(seule(NANTES).titulaire()).isEmpty();

        etre("autre", Role.CONTRIBUTEUR, Audience.COMITE, DSDEN);
        assertThatExceptionOfType(Interdit.class).isThrownBy(() -> annuaire.nePlusNommer(cle));
        etre("dsden", Role.CONTRIBUTEUR, Audience.COMITE, DSDEN);
        annuaire.nePlusNommer(cle);
        assertThat(seule(NANTES).sienne()).isFalse();
    }

    @Test
    void chacun_tient_les_fonctions_de_son_service_et_le_cabinet_celles_de_tous() {
        annuaire.dire(referent(NANTES, DSDEN));
        etre("contributeur", Role.CONTRIBUTEUR, Audience.COMITE, PREFECTURE);
        assertThatExceptionOfType(Interdit.class).isThrownBy(() -> annuaire.dire(referent(NANTES, DSDEN)));
        Fonction dite = seule(NANTES);
        assertThatExceptionOfType(Interdit.class).isThrownBy(() -> annuaire.retirer(dite.cle(), dite.version()));
        annuaire.dire(referent(LOIRE_ATLANTIQUE, PREFECTURE));
        assertThatExceptionOfType(Interdit.class).isThrownBy(() -> annuaire.dire(referent(AILLEURS, PREFECTURE)));
        etre("membre", Role.MEMBRE, Audience.COMITE, null);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> annuaire.dire(referent(NANTES, PREFECTURE)));
    }

    @Test
    void deux_corrections_au_meme_moment_n_en_font_pas_une() {
        annuaire.dire(referent(NANTES, DSDEN));
        Fonction lue = seule(NANTES);
        annuaire.corriger(lue.cle(), lue.version(), referent(NANTES, PREFECTURE));
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> annuaire.retirer(lue.cle(), lue.version()))
                .withMessageContaining("entre-temps");
        annuaire.retirer(lue.cle(), lue.version() + 1);
        assertThat(annuaire.autour(NANTES)).isEmpty();
    }

    @Test
    void ce_qui_ne_peut_pas_etre_se_dit_par_champ() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(
                        () -> annuaire.dire(new SaisieDeFonction(NatureDeFonction.AUTRE, "", DSDEN, NANTES, "", "")))
                .withMessageContaining("Nommez cette fonction");
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> annuaire.dire(
                        new SaisieDeFonction(NatureDeFonction.REFERENT, "", DSDEN, NANTES, "bientôt", "")))
                .withMessageContaining("02 40 00 00 00");
    }

    @Test
    void les_services_qui_pilotent_repondent_d_un_engagement_jusqu_a_ce_que_quelqu_un_soit_choisi() {
        String engagement = String.valueOf(jdbc.queryForObject(
                """
                select min(e.id) from engagement e join pilote p on p.convention = e.convention
                  and position(' | ' || p.nom || ' | ' in ' | ' || e.pilote || ' | ') > 0
                where p.service = 'S-DSDEN-44'
                """,
                String.class));
        annuaire.dire(referent(LOIRE_ATLANTIQUE, DSDEN));
        annuaire.dire(referent(NANTES, PREFECTURE));
        ResponsableDit dAbord = annuaire.de(engagement);
        assertThat(dAbord.choisie()).isFalse();
        assertThat(dAbord.fonctions()).extracting(Fonction::service).containsOnly(DSDEN);

        String choisie = seule(NANTES, PREFECTURE);
        annuaire.choisir(engagement, choisie);
        ResponsableDit ensuite = annuaire.de(engagement);
        assertThat(ensuite.choisie()).isTrue();
        assertThat(ensuite.fonctions()).extracting(Fonction::cle).containsExactly(choisie);

        String suivant = String.valueOf(
                jdbc.queryForObject("select max(id) from engagement where convention = 'LA'", String.class));
        jdbc.update("insert into lien (de, nature, vers) values (?, 'poursuit', ?)", suivant, engagement);
        assertThat(annuaire.de(suivant).fonctions())
                .as("what was chosen for the engagement that it continues")
                .extracting(Fonction::cle)
                .containsExactly(choisie);

        annuaire.choisir(engagement, null);
        assertThat(annuaire.de(engagement).choisie()).isFalse();
        etre("membre", Role.MEMBRE, Audience.COMITE, null);
        assertThat(annuaire.de(engagement).proposables()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> annuaire.choisir(engagement, choisie));
    }

    private String seule(CodeTerritoire ou, String service) {
        return annuaire.autour(ou).stream()
                .filter(fonction -> fonction.service().equals(service))
                .findFirst()
                .orElseThrow()
                .cle();
    }
}
