package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.redaction.Oubli;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import fr.copil.essai.SurH2;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.RenvoiService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Makes the golden files of a new version of the format from real bilans, in {@code target/bilans-d-or}: they are copied
 * once into the resources of this room and never made again. Run by hand: its name keeps it out of the suite.
 */
@SurH2
class FabriqueDesBilansDOr {

    private static final Path DOSSIER = Path.of("target/bilans-d-or");

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

    @Test
    void des_bilans_geles_de_chaque_genre_s_ecrivent_tels_qu_ils_sont_gardes() throws IOException {
        base.vider();
        base.chargerLesDonneesReduites();
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
        Files.createDirectories(DOSSIER);
        try {
            preparer();
            fabriquer("la-annuel", "LA", "DEP-44", Genre.ANNUEL, List.of(Audience.COMITE));
            fabriquer("la-fin", "LA", "DEP-44", Genre.FIN, List.of(Audience.PUBLIC));
            fabriquer("n-intermediaire", "N", "FR", Genre.INTERMEDIAIRE, List.of(Audience.COMITE));
            reserver();
            fabriquer("la-reserve", "LA", "DEP-44", Genre.INTERMEDIAIRE, List.of(Audience.PUBLIC, Audience.DSDEN));
        } finally {
            BilansPropres.effacer(jdbc);
            SecurityContextHolder.clearContext();
            base.vider();
        }
    }

    /** States, météos in disagreement, a secret and a restricted figure: the shipped data has the others. */
    private void preparer() {
        jdbc.update("insert into meteo (engagement, partie, avis, mot, le) values"
                + " ('LA-P-b', 'P-LA-PREF', 'SECURISES', '', current_timestamp),"
                + " ('LA-P-b', 'P-LA-DSDEN', 'COMPROMIS', '', current_timestamp),"
                + " ('LA-3.4-a', 'P-LA-DSDEN', 'APPUIS', '', current_timestamp)");
        jdbc.update("update suivi set etat = 'EN_COURS', progres = 40 where engagement = 'LA-3.4-a'");
        jdbc.update("update suivi set etat = 'SUSPENDU' where engagement = 'LA-3.7-a'");
        jdbc.update("update mesure set etat = 'SECRET', numerateur = null, denominateur = null, valeur = null"
                + " where indicateur = 'DNB-G' and territoire = 'DEP-44' and population = 'PUBLIC_QPV'"
                + " and periode = 2022");
        jdbc.update("update mesure set diffusion = 3 where indicateur like 'ADR-%'");
        Oubli.desMatieres(contexte);
    }

    /** What one of two readers may read, in a figure and in a text that quotes another, which is withdrawn later. */
    private void reserver() {
        jdbc.update("update mesure set diffusion = 3 where indicateur = 'DNB-G' and territoire = 'DEP-44'"
                + " and population = 'PUBLIC_QPV'");
        Oubli.desMatieres(contexte);
    }

    private void fabriquer(String nom, String convention, String territoire, Genre genre, List<Audience> audiences)
            throws IOException {
        SecurityContextHolder.getContext()
                .setAuthentication(Identites.compte(Role.CABINET, Audience.DSDEN, territoire));
        long id = service.creer(new NouveauBilan(convention, new CodeTerritoire(territoire), genre, 2024));
        if (convention.equals("LA")) {
            service.ecrire(
                    id,
                    "synthese",
                    "Près d'un QPV, " + cite("DNB-G", "PUBLIC_QPV") + " sont admis.\n\n- **gras**\n- et *italique*",
                    0);
        }
        if (genre == Genre.INTERMEDIAIRE && convention.equals("LA")) {
            service.ecrire(
                    id,
                    "pre-rep",
                    service.depart(id, "pre-rep") + "\n\nIndice des collèges : " + cite("IPS-COL-23", "") + ".",
                    0);
        }
        Gels.figer(service, gel, id);
        for (Audience audience : audiences) {
            String contenu = jdbc.queryForObject(
                    "select contenu from bilan_fige where bilan = ? and audience = ?",
                    String.class,
                    id,
                    audience.rang());
            Files.writeString(
                    DOSSIER.resolve(nom + "-" + audience.name().toLowerCase(Locale.ROOT) + ".json"),
                    Objects.requireNonNull(contenu));
        }
    }

    private String cite(String indicateur, String groupe) {
        Renvoi renvoi = renvois.possibles(indicateur, new CodeTerritoire("DEP-44")).stream()
                .filter(possible -> groupe.isEmpty() || possible.groupe().equals(groupe))
                .findFirst()
                .orElseThrow();
        ChiffreRenvoye chiffre =
                Objects.requireNonNull(renvois.lire(List.of(renvoi)).get(renvoi));
        return Markdown.chiffre(chiffre);
    }
}
