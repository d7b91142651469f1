package fr.copil.bench;

import fr.copil.CopilApplication;
import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.bench.Resultat.Unite;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.EtudeService;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.VersementService;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.tableaudebord.TableauDeBordService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What reading and delivering cost as mesures pile up: on the loaded database, then with made-up ones added step by step. */
final class MesureVolume implements Mesure {

    private static final int LECTURES = 60;
    private static final int LIVRAISON = 100_000;

    private final String base;
    private final int lignes;
    private final Reglages reglages;
    private final Path maison;
    private final List<String> connexion;

    /** @param connexion settings of the database; none for the embedded one */
    MesureVolume(String base, int lignes, Reglages reglages, Path maison, List<String> connexion) {
        this.base = base;
        this.lignes = lignes;
        this.reglages = reglages;
        this.maison = maison;
        this.connexion = connexion;
    }

    @Override
    public String nom() {
        return "volume, " + base;
    }

    @Override
    public List<Resultat> prendre() {
        SpringApplication copil = new SpringApplication(CopilApplication.class);
        copil.setRegisterShutdownHook(false);
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "--copil.home=" + maison,
                                "--copil.data=" + reglages.donnees(),
                                "--server.address=127.0.0.1",
                                "--server.port=0",
                                "--logging.level.root=error",
                                "--copil.demo=true",
                                "--vaadin.productionMode=true"),
                        connexion.stream())
                .toList();
        long depart = System.nanoTime();
        try (ConfigurableApplicationContext contexte = copil.run(arguments.toArray(String[]::new))) {
            System.out.printf("  chargée en %.0f s%n", (System.nanoTime() - depart) / 1e9);
            return mesurer(contexte);
        }
    }

    private List<Resultat> mesurer(ConfigurableApplicationContext contexte) {
        JdbcTemplate jdbc = contexte.getBean(JdbcTemplate.class);
        ChiffresDEssai essai = new ChiffresDEssai(jdbc);
        List<String> courbe = new ArrayList<>();
        Releve tableau = Releve.de(0);
        Releve fiche = Releve.de(0);
        for (int part : List.of(0, 10, 50, 100)) {
            essai.remplir((int) (lignes * (part / 100.0)));
            actualiser(jdbc);
            tableau = lire(contexte, this::tableauDeBord);
            fiche = lire(contexte, this::fiche);
            noter(courbe, ligne(essai.lignes() + " mesures", tableau, fiche));
        }
        essai.vieillir("DNB-G", 20);
        actualiser(jdbc);
        noter(
                courbe,
                ligne(
                        "DNB-G révisé vingt fois de plus, " + essai.lignes() + " mesures",
                        lire(contexte, this::tableauDeBord),
                        lire(contexte, this::fiche)));
        double plancher = plancher(jdbc);
        return Stream.concat(
                        Stream.of(
                                Resultat.p95(
                                                "Tableau de bord, part du serveur, p95, " + base,
                                                Unite.MILLISECONDES,
                                                150,
                                                tableau)
                                        .avecPlancher(plancher, "huit « select 1 » l'un après l'autre, médiane")
                                        .avecDetails(courbe),
                                Resultat.p95(
                                                "Fiche d'indicateur, part du serveur, p95, " + base,
                                                Unite.MILLISECONDES,
                                                150,
                                                fiche)
                                        .avecPlancher(plancher, "huit « select 1 » l'un après l'autre, médiane")),
                        Stream.of(livraisons(contexte, jdbc, essai)))
                .toList();
    }

    private Resultat livraisons(ConfigurableApplicationContext contexte, JdbcTemplate jdbc, ChiffresDEssai essai) {
        List<String> courbe = new ArrayList<>();
        double derniere = 0;
        // The first one pays for code that is not compiled yet.
        for (int nombre : List.of(LIVRAISON / 4, LIVRAISON / 4, LIVRAISON / 2, LIVRAISON)) {
            String id = "LIVR-" + courbe.size();
            essai.definir(id);
            List<MesureRecue> mesures = essai.livraison(id, nombre);
            derniere = verser(contexte, jdbc, id, mesures);
            noter(
                    courbe,
                    nombre + " lignes : " + Unite.SECONDES.ecrire(derniere) + ", dont "
                            + jdbc.queryForObject(
                                    "select count(*) from mesure where indicateur = ? and agregee", Integer.class, id)
                            + " sommes écrites");
            if (nombre == LIVRAISON) {
                noter(
                        courbe,
                        "la même une seconde fois : " + Unite.SECONDES.ecrire(verser(contexte, jdbc, id, mesures)));
            }
        }
        double plancher = inserer(jdbc, essai);
        return Resultat.mediane(
                        "Livraison de 100 000 lignes, sommes comprises, " + base,
                        Unite.SECONDES,
                        5,
                        Releve.de(derniere))
                .avecPlancher(plancher, "autant de lignes copiées en un seul ordre")
                .avecDetails(courbe);
    }

    private static double verser(
            ConfigurableApplicationContext contexte, JdbcTemplate jdbc, String id, List<MesureRecue> mesures) {
        TransactionTemplate transaction = new TransactionTemplate(contexte.getBean(PlatformTransactionManager.class));
        Long livraison = jdbc.queryForObject("select max(id) from livraison", Long.class);
        long depart = System.nanoTime();
        contexte.getBean(Systeme.class)
                .executer(() -> transaction.executeWithoutResult(t -> contexte.getBean(VersementService.class)
                        .verser(livraison == null ? 0 : livraison, Audience.PUBLIC, Set.of(id), mesures)));
        return (System.nanoTime() - depart) / 1e9;
    }

    private static double inserer(JdbcTemplate jdbc, ChiffresDEssai essai) {
        essai.definir("PLANCHER");
        long depart = System.nanoTime();
        jdbc.update(
                """
                insert into mesure (indicateur, territoire, population, periode, numerateur, denominateur, etat, qualite,
                    unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du)
                select 'PLANCHER', territoire, population, periode, numerateur, denominateur, etat, qualite, unites,
                       unites_attendues, agregee, livraison, diffusion, en_vigueur_du
                from mesure where indicateur = 'LIVR-3' and en_vigueur_au is null
                """);
        return (System.nanoTime() - depart) / 1e9;
    }

    private Releve lire(ConfigurableApplicationContext contexte, Page page) {
        Identites.en(Role.MEMBRE, Audience.COMITE);
        try {
            Releve.Saisie saisie = new Releve.Saisie();
            for (int i = 0; i < 2 * LECTURES; i++) {
                long depart = System.nanoTime();
                page.lire(contexte, Reglages.TERRITOIRES.get(i % Reglages.TERRITOIRES.size()));
                if (i >= LECTURES) {
                    saisie.ajouter(MesureServeur.millisecondes(depart, System.nanoTime()));
                }
            }
            return saisie.releve();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private interface Page {
        void lire(ConfigurableApplicationContext contexte, String territoire);
    }

    private void tableauDeBord(ConfigurableApplicationContext contexte, String territoire) {
        TableauDeBord page =
                contexte.getBean(TableauDeBordService.class).lire(new AdresseDuTableau(territoire, null, null, null));
        for (FigureCle figure : FigureCle.values()) {
            figure.de(page);
        }
    }

    private void fiche(ConfigurableApplicationContext contexte, String territoire) {
        contexte.getBean(EtudeService.class).lire("DNB-G", new AdresseEtude(territoire, null, null));
    }

    /** As the databases do by themselves after a while. */
    private static void actualiser(JdbcTemplate jdbc) {
        jdbc.execute("analyze");
    }

    private static double plancher(JdbcTemplate jdbc) {
        Releve.Saisie saisie = new Releve.Saisie();
        for (int i = 0; i < LECTURES; i++) {
            long depart = System.nanoTime();
            for (int j = 0; j < 8; j++) {
                jdbc.queryForObject("select 1", Integer.class);
            }
            saisie.ajouter(MesureServeur.millisecondes(depart, System.nanoTime()));
        }
        return saisie.releve().mediane();
    }

    /** Said at once too: a bench that is given up keeps what it measured. */
    private static void noter(List<String> courbe, String ligne) {
        courbe.add(ligne);
        System.out.println("  " + ligne);
    }

    private static String ligne(String quoi, Releve tableau, Releve fiche) {
        return quoi + " : tableau de bord " + Unite.MILLISECONDES.ecrire(tableau.p95()) + ", fiche "
                + Unite.MILLISECONDES.ecrire(fiche.p95());
    }
}
