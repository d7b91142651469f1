package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Systeme;
import fr.copil.collecte.classeur.Colis;
import fr.copil.collecte.fichier.Contenu;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.EtatDeLaBase;
import fr.copil.essai.HorlogeReglable;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.pre.PreService;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.VersementService;
import fr.copil.territoire.PerimetreService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Maps that somebody drops, and what is transmitted of the collèges that they move. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CartesDeposees {

    static final String STENDHAL = "0440284V";
    static final String DEBUSSY = "0440286X";
    static final String VILLE_AUX_ROSES = "0440348P";
    static final String NORANGE = "0441613P";
    static final String GERMAIN = "0440536U";

    static final Map<String, Integer> TROIS = Map.of(STENDHAL, 3, DEBUSSY, 60, VILLE_AUX_ROSES, 50);

    static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");

    @Autowired
    BaseDEssai base;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    EtatDeLaBase etat;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ReceptionPubliee reception;

    @Autowired
    FichiersDeposes deposes;

    @Autowired
    PerimetreService perimetres;

    @Autowired
    SerieService series;

    @Autowired
    PreService pre;

    @Autowired
    VersementService versement;

    @Autowired
    Systeme systeme;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void repartir() {
        DonneesCopiees.reduites(base.dossier());
    }

    @AfterEach
    void vider() throws IOException {
        horloge.mettreA(BaseDEssai.EN_OCTOBRE);
        for (CatalogueDesFichiers.Entree entree : Stream.concat(deposes.catalogue().stream(), deposes.aDater().stream())
                .toList()) {
            deposes.retirer(entree.fichier());
        }
    }

    void transmettre(Map<String, Integer> effectifs, Integer... periodes) {
        transmettre("N-I01", effectifs, periodes);
    }

    void transmettre(String indicateur, Map<String, Integer> effectifs, Integer... periodes) {
        jdbc.update(
                "insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes, recue_le,"
                        + " motif) values ('essai', '', 'essai', 'DSDEN', '', 1, 'INTEGREE', 3, current_timestamp, '')");
        Long livraison = Objects.requireNonNull(jdbc.queryForObject("select max(id) from livraison", Long.class));
        systeme.executer(() -> versement.verser(
                livraison,
                Audience.COMITE,
                Set.of(indicateur),
                Arrays.stream(periodes)
                        .flatMap(periode -> effectifs.entrySet().stream()
                                .map(effectif -> taux(indicateur, effectif.getKey(), periode, effectif.getValue())))
                        .toList()));
    }

    /** @param lieu a code, or the number of a collège */
    private static MesureRecue taux(String indicateur, String lieu, int periode, int sur) {
        return MesureRecue.taux(
                indicateur,
                lieu.startsWith("REP-") ? new CodeTerritoire(lieu) : CodeTerritoire.etablissement(lieu),
                periode,
                BigDecimal.valueOf(sur / 2),
                BigDecimal.valueOf(sur),
                Qualite.DEFINITIF);
    }

    void deposerLaCarteDe2028() throws IOException {
        recevoir("l.csv", rep2028());
        assertThat(dater(2028)).isTrue();
        base.charger();
    }

    boolean dater(int annee) throws IOException {
        return reception.dater(deposes.aDater().getFirst().fichier(), annee);
    }

    FichierDepose recevoir(String nom, byte[] octets) {
        return reception.recevoir(new Colis(nom, Contenu.de(octets)));
    }

    byte[] repDe(String rentree) {
        return carte(DonneesCopiees.REP, texte -> texte.replaceFirst("EP;circonscription ", "EP;rentree_scolaire")
                .replaceAll("(?m);(REP\\+?);[^;]*;", ";$1;" + rentree + ";"));
    }

    /** Debussy joins the network of Stendhal, which becomes REP; La Ville aux Roses becomes REP+. */
    byte[] rep2028() {
        return carte(DonneesCopiees.REP, texte -> Arrays.stream(texte.split("(?<=\n)"))
                .map(ligne -> ligne.contains(";" + STENDHAL + ";")
                        ? ligne.replace(";REP+;", ";REP;")
                        : ligne.contains(";" + DEBUSSY + ";")
                                ? ligne.replaceFirst(";" + DEBUSSY + ";", ";" + STENDHAL + ";")
                                : ligne.contains(";" + VILLE_AUX_ROSES + ";")
                                        ? ligne.replace(";REP;", ";REP+;")
                                        : ligne)
                .collect(Collectors.joining()));
    }

    byte[] carte(String nom, UnaryOperator<String> changement) {
        try {
            Path livree = base.dossier().resolve("open").resolve(nom);
            return changement
                    .apply(Files.readString(livree, StandardCharsets.ISO_8859_1))
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
