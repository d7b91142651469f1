package fr.copil.versions;

import fr.copil.commun.Version;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.CopilSansEcran;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.HorlogeReglable;
import fr.copil.essai.Moteur;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Writes the bases of a release, that every later version must open: one as on its first day, one with the shipped data of two
 * départements (all of them would be ten times heavier) and what people put into it. Run once, before the release is tagged;
 * see {@code src/docs/contribuer.md}.
 */
final class FabriqueDeBases {

    static final Path BASES = Path.of("src/test/resources/bases").toAbsolutePath();
    static final String PETITE = "petite";
    static final String REELLE = "reelle";

    private FabriqueDeBases() {}

    public static void main(String[] arguments) throws Exception {
        Path dossier = BASES.resolve(Version.NUMERO);
        for (Moteur moteur : Moteur.values()) {
            Moteur.Base petite = moteur.nouvelle().migree("classpath:db/migration");
            Copie.de(dossier, PETITE, moteur).ecrire(petite);
            Moteur.Base reelle = moteur.nouvelle();
            Path donnees = Files.createTempDirectory("copil-donnees");
            DonneesCopiees.reduites(donnees);
            try (ConfigurableApplicationContext copil = CopilSansEcran.ouvrir(reelle, donnees)) {
                copil.getBean(HorlogeReglable.class).mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
                copil.getBean(BaseDEssai.class).charger();
                new Vie(copil).vivre();
            }
            Copie.de(dossier, REELLE, moteur).ecrire(reelle);
            System.out.println(moteur + " : " + dossier);
        }
    }
}
