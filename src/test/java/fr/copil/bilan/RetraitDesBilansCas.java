package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.ChiffreRetirable;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.RenvoiService;
import fr.copil.indicateur.RetraitService;
import fr.copil.indicateur.figure.FiguresPourDocuments;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.LivraisonProtegee;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A frozen bilan that says a figure which was withdrawn since: the same cases on both databases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(value = Role.REFERENT, audience = Audience.DSDEN)
abstract class RetraitDesBilansCas {

    private static final String INDICATEUR = Indicateurs.MOINS_DE_TROIS_ANS;
    private static final CodeTerritoire LOIRE_ATLANTIQUE = new CodeTerritoire("DEP-44");
    private static final String MOTIF = "Deux classes comptées deux fois.";
    private static final String NOTICE = "retiré le 24/11/2026 par essai (Référent DSDEN), motif : " + MOTIF;

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private DepotService depots;

    @Autowired
    private RepetitionService repetitions;

    @Autowired
    private RetraitService retraits;

    @Autowired
    private RenvoiService renvois;

    @Autowired
    private BilanService bilans;

    @Autowired
    private GelService gel;

    @Autowired
    private PublicationDuBilanService publications;

    @Autowired
    private JdbcTemplate jdbc;

    private long id;
    private String code = "";
    private Instant heure = Instant.EPOCH;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void figer() {
        heure = horloge.instant();
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
        depots.deposer(
                "Scolarisation avant trois ans",
                "",
                List.of(mesure(2022, 287), mesure(2023, 313), enRepPlus()),
                Set.of());
        depots.regler(attente(), Audience.COMITE, Regle.ordinaire());
        depots.publier(attente());
        Identites.en(Role.CABINET, Audience.DSDEN);
        id = bilans.creer(new NouveauBilan("LA", LOIRE_ATLANTIQUE, Genre.FIN, 2024));
        Renvoi renvoi = Renvoi.lire(INDICATEUR + "/DEP-44/ENSEMBLE/2023").orElseThrow();
        ChiffreRenvoye chiffre =
                Objects.requireNonNull(renvois.lire(List.of(renvoi)).get(renvoi));
        code = Objects.requireNonNull(chiffre.code());
        bilans.ecrire(id, "synthese", "Avant trois ans, " + Markdown.chiffre(chiffre) + " vont à l'école.", 0);
        Gels.figer(bilans, gel, id);
        horloge.mettreA(OffsetDateTime.parse("2026-11-24T09:05:00Z"));
    }

    /** Bilans are read in threads of their own, which see no open transaction. */
    @AfterEach
    void ranger() {
        BilansPropres.effacer(jdbc);
        String siennes = "(select id from livraison where fichier like 'dépôt %')";
        jdbc.update("delete from mesure where livraison in " + siennes);
        jdbc.update("delete from regle_secret where livraison in " + siennes);
        jdbc.update("delete from retrait");
        jdbc.update("delete from livraison where fichier like 'dépôt %'");
        horloge.mettreA(heure.atOffset(ZoneOffset.UTC));
    }

    @Test
    void un_chiffre_retire_est_masque_avec_un_avis_et_l_original_reste_garde() {
        assertThat(lu(Audience.COMITE)).contains("31,3", code);

        retirer();

        assertThat(lu(Audience.COMITE)).contains(NOTICE).doesNotContain("31,3").doesNotContain(code);
        assertThat(lu(Audience.DSDEN)).contains("31,3").contains(code);
        assertThat(jdbc.queryForObject(
                        "select contenu from bilan_fige where bilan = ? and audience = 2", String.class, id))
                .contains("31,3", code);
    }

    /** The second figure answers for the quartiers and shows the REP+ beside: no code tells them. */
    @Test
    void un_chiffre_qui_accompagne_une_figure_sans_code_se_masque_partout_avec_elle() throws Exception {
        assertThat(lu(Audience.COMITE)).contains("25,7");

        retirer(Population.REP_PLUS);

        assertThat(lu(Audience.COMITE)).contains(NOTICE).doesNotContain("25,7");
        assertThat(lu(Audience.DSDEN)).contains("25,7");
        for (Format format : Format.values()) {
            assertThat(texte(publications.aPublier(id, Audience.COMITE).bilan(), format))
                    .as(String.valueOf(format))
                    .contains("retiré le 24/11/2026")
                    .doesNotContain("25,7");
        }
    }

    /** As they were kept before figures told their indicateurs. */
    @Test
    void une_figure_muette_gelee_avant_se_masque_si_elle_dit_l_annee_du_chiffre_retire() {
        String dits = ",\"indicateurs\":[\"LA-I03\",\"N-I05\"]";
        assertThat(lu(Audience.COMITE)).contains(dits);
        Map<Integer, String> copies = new HashMap<>();
        jdbc.query(
                "select audience, contenu from bilan_fige where bilan = ?",
                (RowCallbackHandler) ligne -> copies.put(ligne.getInt("audience"), ligne.getString("contenu")),
                id);
        copies.forEach((audience, contenu) -> jdbc.update(
                "update bilan_fige set contenu = ? where bilan = ? and audience = ?",
                commeEn100(contenu.replace(dits, "")),
                id,
                audience));
        assertThat(lu(Audience.COMITE)).contains("25,7").doesNotContain(dits);

        retirer(Population.REP_PLUS);

        assertThat(lu(Audience.COMITE)).contains(NOTICE).doesNotContain("25,7");
    }

    /** Without its version, nor the lists that are written otherwise since. */
    private static String commeEn100(String contenu) {
        ObjectNode bilan = (ObjectNode) JsonMapper.shared().readTree(contenu);
        bilan.remove("version");
        bilan.path("sections").forEach(section -> Stream.of("recit", "elements")
                .map(section::path)
                .filter(ArrayNode.class::isInstance)
                .map(ArrayNode.class::cast)
                .forEach(blocs ->
                        blocs.removeIf(bloc -> bloc.path("bloc").asString().equals("puces"))));
        return bilan.toString();
    }

    @Test
    void un_document_ecrit_apres_le_retrait_ne_le_dit_plus() throws Exception {
        retirer();
        Bilan publie = publications.aPublier(id, Audience.COMITE).bilan();

        for (Format format : Format.values()) {
            assertThat(texte(publie, format))
                    .as(String.valueOf(format))
                    .contains("retiré le 24/11/2026")
                    .doesNotContain("31,3")
                    .doesNotContain(code);
        }
    }

    /** The bytes that were signed hold the figure: they are no longer given to those who may not read it. */
    @Test
    void un_document_signe_n_est_plus_rendu_tel_quel_apres_un_retrait() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        gel.signer(id);
        Identites.en(Role.CABINET, Audience.DSDEN);
        gel.signer(id);
        assertThat(publications.aPublier(id, Audience.COMITE).signeLe()).isNotNull();

        Identites.en(Role.REFERENT, Audience.DSDEN);
        retirer();

        assertThat(publications.aPublier(id, Audience.COMITE).signeLe()).isNull();
        assertThat(publications.aPublier(id, Audience.DSDEN).signeLe()).isNotNull();
        assertThat(Copies.ecrire(publications.feuillet(id, Audience.COMITE))).doesNotContain("31,3");
    }

    private static String texte(Bilan bilan, Format format) throws IOException {
        return Octets.texte(bilan, format).replaceAll("\\s+", " ");
    }

    /** What a text points at, read anew after the withdrawal: a draft, another convention's bilan. */
    @Test
    void un_renvoi_vers_un_chiffre_retire_dit_qui_l_a_retire_quand_et_pourquoi() {
        retirer();
        Renvoi renvoi = Renvoi.lire(INDICATEUR + "/DEP-44/ENSEMBLE/2023").orElseThrow();
        for (Audience audience : List.of(Audience.PUBLIC, Audience.COMITE, Audience.DSDEN)) {
            Identites.en(Role.MEMBRE, audience);
            ChiffreRenvoye chiffre =
                    Objects.requireNonNull(renvois.lire(List.of(renvoi)).get(renvoi));
            // What the public may never have read is not said to have stood there.
            assertThat(FiguresPourDocuments.enMots(chiffre))
                    .as(String.valueOf(audience))
                    .isEqualTo(
                            audience == Audience.PUBLIC
                                    ? "non transmis"
                                    : "chiffre retiré le 24/11/2026 par essai (Référent DSDEN), motif : " + MOTIF);
        }
    }

    @Test
    void un_brouillon_dit_le_retrait_dans_son_texte_et_dans_ses_annexes() {
        long brouillon = bilans.creer(new NouveauBilan("LA", LOIRE_ATLANTIQUE, Genre.ANNUEL, 2023));
        bilans.ecrire(
                brouillon,
                "synthese",
                "Avant trois ans : [" + INDICATEUR + "](chiffre:" + INDICATEUR + "/DEP-44/ENSEMBLE/2023).",
                0);
        retirer();

        assertThat(Copies.ecrire(bilans.lire(brouillon, Audience.COMITE)))
                .contains("chiffre retiré le 24/11/2026 par essai (Référent DSDEN), motif : " + MOTIF)
                .doesNotContain("31,3");
    }

    /** One was frozen before the withdrawal and is masked, the other reads the figure anew: nothing changed between them. */
    @Test
    void ce_qui_est_retire_des_deux_cotes_n_est_pas_un_changement() {
        Renvoi renvoi = Renvoi.lire(INDICATEUR + "/DEP-44/ENSEMBLE/2023").orElseThrow();
        String texte = "Avant trois ans, "
                + Markdown.chiffre(
                        Objects.requireNonNull(renvois.lire(List.of(renvoi)).get(renvoi))) + " vont à l'école.";
        long brouillon = bilans.creer(new NouveauBilan("LA", LOIRE_ATLANTIQUE, Genre.ANNUEL, 2023));
        bilans.ecrire(brouillon, "synthese", texte, 0);
        retirer();

        assertThat(Comparaison.de(bilans.lire(id, Audience.COMITE), bilans.lire(brouillon, Audience.COMITE)))
                .filteredOn(changement -> changement.avant().contains("chiffre retiré")
                        && (changement.objet() == Changement.Objet.TEXTE
                                || changement.avant().endsWith("(sans code)")))
                .hasSize(2)
                .noneMatch(Changement::change);
    }

    @Test
    void ce_qui_n_est_pas_retire_reste_et_les_figures_se_suivent() {
        int figures = bilans.lire(id, Audience.COMITE).figures().size();
        long cites = numeros();

        retirer();

        Bilan masque = bilans.lire(id, Audience.COMITE);
        assertThat(masque.figures().size()).isBetween(1, figures);
        assertThat(numeros()).isEqualTo(masque.figures().size()).isLessThanOrEqualTo(cites);
    }

    private long numeros() {
        return bilans.lire(id, Audience.COMITE)
                .blocs()
                .filter(bloc ->
                        bloc instanceof Bloc.Grille g && g.tableau().legende().startsWith("Données de la figure "))
                .count();
    }

    private void retirer() {
        retirer(Population.ENSEMBLE);
    }

    private void retirer(Population population) {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        retraits.retirer(INDICATEUR, LOIRE_ATLANTIQUE, new ChiffreRetirable(population, 2023), MOTIF);
        Identites.en(Role.CABINET, Audience.DSDEN);
    }

    private String lu(Audience audience) {
        return Copies.ecrire(bilans.lire(id, audience));
    }

    private Depot attente() {
        return repetitions.lire(new Repetition.Demande(null, false, 0)).livraisons().stream()
                .map(LivraisonProtegee::depot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static MesureRecue mesure(int periode, int scolarises) {
        return MesureRecue.taux(
                INDICATEUR,
                LOIRE_ATLANTIQUE,
                periode,
                BigDecimal.valueOf(scolarises),
                BigDecimal.valueOf(1000),
                Qualite.DEFINITIF);
    }

    private static MesureRecue enRepPlus() {
        return MesureRecue.taux(
                        INDICATEUR,
                        LOIRE_ATLANTIQUE,
                        2023,
                        BigDecimal.valueOf(180),
                        BigDecimal.valueOf(700),
                        Qualite.DEFINITIF)
                .de(Population.REP_PLUS);
    }
}
