package fr.copil.bench;

import fr.copil.CopilApplication;
import fr.copil.bench.Resultat.Unite;
import fr.copil.recherche.RechercheService;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.tableaudebord.TableauDeBordService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Copil in this very process, on the loaded database: SQL statements of a page, time of the reading alone. */
final class MesureLecture implements Mesure {

    private final Reglages reglages;
    private final Path maison;

    MesureLecture(Reglages reglages, Path maison) {
        this.reglages = reglages;
        this.maison = maison;
    }

    @Override
    public String nom() {
        return "lecture des données";
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        SpringApplication copil = new SpringApplication(CopilApplication.class, CompteurSql.class);
        copil.setRegisterShutdownHook(false);
        try (ConfigurableApplicationContext contexte = copil.run(
                "--copil.home=" + maison,
                "--copil.demo=true",
                "--copil.data=" + reglages.donnees(),
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.level.root=error",
                "--logging.level.fr.copil=error",
                // The mark of production is in the jar, not in the classes.
                "--vaadin.productionMode=true")) {
            double selectUn = selectUn(contexte.getBean(JdbcTemplate.class));
            return List.of(instructions(contexte), lecture(contexte, selectUn), recherche(contexte, selectUn));
        }
    }

    private Resultat instructions(ConfigurableApplicationContext contexte) throws IOException, InterruptedException {
        CompteurSql compteur = contexte.getBean(CompteurSql.class);
        String port = contexte.getEnvironment().getRequiredProperty("local.server.port");
        Releve.Saisie ouvertures = new Releve.Saisie();
        Releve.Saisie changements = new Releve.Saisie();
        try (Visiteur visiteur = Visiteur.connecte(URI.create("http://127.0.0.1:" + port + "/"), "membre")) {
            for (String territoire : Reglages.TERRITOIRES) {
                int avant = compteur.instructions();
                Visiteur.Onglet onglet = visiteur.ouvrir();
                onglet.naviguer("territoire=" + territoire);
                onglet.accuser();
                int ouvert = compteur.instructions();
                onglet.naviguer("territoire=DEP-35");
                ouvertures.ajouter(ouvert - avant);
                changements.ajouter(compteur.instructions() - ouvert);
            }
        }
        return Resultat.mediane("Instructions SQL d'une page", Unite.REQUETES, 8, ouvertures.releve())
                .avecDetails(List.of("changement de territoire : "
                        + Unite.REQUETES.ecrire(changements.releve().max()) + " au plus"));
    }

    private Resultat lecture(ConfigurableApplicationContext contexte, double selectUn) {
        TableauDeBordService service = contexte.getBean(TableauDeBordService.class);
        return enMembre(contexte, () -> {
            lire(service);
            return Resultat.p95("Lecture et figures, sans l'écran, p95", Unite.MILLISECONDES, 60, lire(service))
                    .avecPlancher(selectUn, "huit « select 1 » l'un après l'autre, médiane");
        });
    }

    private Resultat recherche(ConfigurableApplicationContext contexte, double selectUn) {
        return enMembre(
                contexte,
                () -> LectureRecherche.prendre(
                        contexte.getBean(RechercheService.class), contexte.getBean(JdbcTemplate.class), selectUn));
    }

    private static Resultat enMembre(ConfigurableApplicationContext contexte, Supplier<Resultat> mesure) {
        UserDetails membre = contexte.getBean(UserDetailsService.class).loadUserByUsername("membre");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(membre, null, membre.getAuthorities()));
        try {
            return mesure.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Releve lire(TableauDeBordService service) {
        Releve.Saisie saisie = new Releve.Saisie();
        for (int i : Essais.en(10, reglages.pages())) {
            String territoire = Reglages.TERRITOIRES.get(i % Reglages.TERRITOIRES.size());
            long depart = System.nanoTime();
            TableauDeBord page = service.lire(new AdresseDuTableau(territoire, null, null, null));
            for (FigureCle figure : FigureCle.values()) {
                figure.de(page);
            }
            saisie.ajouter(MesureServeur.millisecondes(depart, System.nanoTime()));
        }
        return saisie.releve();
    }

    private double selectUn(JdbcTemplate jdbc) {
        Releve.Saisie saisie = new Releve.Saisie();
        for (int ignored : Essais.en(5, reglages.pages())) {
            long depart = System.nanoTime();
            for (int j = 0; j < 8; j++) {
                jdbc.queryForObject("select 1", Integer.class);
            }
            saisie.ajouter(MesureServeur.millisecondes(depart, System.nanoTime()));
        }
        return saisie.releve().mediane();
    }
}
