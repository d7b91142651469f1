package fr.copil.bench;

import fr.copil.bench.Resultat.Unite;
import fr.copil.bench.ServeurDeFichiers.Cout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A published file of a million and a half rows, dropped by an administrator on a server of 512 Mio, then in a ZIP. */
final class MesureFichiers implements Mesure {

    private static final int LIGNES = 1_500_000;

    /** Said to whoever sets it up: see README. */
    private static final int TAS_MIO = 512;

    private final String base;
    private final Reglages reglages;
    private final Path maison;
    private final List<String> connexion;

    /** @param connexion settings of the database; none for the embedded one */
    MesureFichiers(String base, Reglages reglages, Path maison, List<String> connexion) {
        this.base = base;
        this.reglages = reglages;
        this.maison = maison;
        this.connexion = connexion;
    }

    @Override
    public String nom() {
        return "fichiers, " + base;
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        Files.createDirectories(maison);
        int lignes = reglages.demarrages() == 1 ? LIGNES / 10 : LIGNES;
        Path fichier = maison.resolve("ips-ecoles.csv");
        Path archive = maison.resolve("ips-ecoles.zip");
        EnvoiNational.ecrire(reglages.donnees(), lignes, fichier);
        EnvoiNational.comprimer(fichier, archive);
        EnvoiNational.parcourir(fichier);
        long depart = System.nanoTime();
        EnvoiNational.parcourir(fichier);
        double plancher = (System.nanoTime() - depart) / 1e9;
        try (Pilote pilote = Pilote.demarrer(ServeurDeFichiers.class, connexion, reglages.donnees(), maison)) {
            Cout premier = deposer(pilote, fichier);
            Cout zip = deposer(pilote, archive);
            if (premier.lignes() < lignes) {
                throw new IOException("seules " + premier.lignes() + " lignes sont en vigueur");
            }
            return List.of(
                    Resultat.mediane(
                                    "Contrôle à l'entrée de " + lignes + " lignes, " + base,
                                    Unite.SECONDES,
                                    60,
                                    Releve.de(premier.controle()))
                            .avecPlancher(plancher, "FastCSV parcourt le même fichier")
                            .avecDetails(List.of(
                                    Files.size(fichier) / 1_000_000 + " Mo ; dans un ZIP de "
                                            + Files.size(archive) / 1_000_000 + " Mo : "
                                            + Unite.SECONDES.ecrire(zip.controle()),
                                    "mises en vigueur, sommes comprises : "
                                            + Unite.SECONDES.ecrire(premier.chargement()))),
                    Resultat.mediane(
                                    "Tas pendant le contrôle et la mise en vigueur de " + lignes + " lignes, " + base,
                                    Unite.KIO,
                                    TAS_MIO * 1024.0,
                                    Releve.de(premier.pic() * 1024))
                            .avecDetails(List.of("au plus " + Math.round(premier.vivant())
                                    + " Mio après un passage du ramasse-miettes, -Xmx" + TAS_MIO + "m")));
        }
    }

    /** Said at once too: a bench that is given up keeps what it measured. */
    private static Cout deposer(Pilote pilote, Path fichier) throws IOException {
        pilote.changer(fichier.toAbsolutePath().toString());
        Cout cout = Cout.lire(pilote.lire(Cout.FORME));
        System.out.println("  " + fichier.getFileName() + " : " + cout);
        return cout;
    }
}
