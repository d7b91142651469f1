package fr.copil.bench;

import fr.copil.bench.Resultat.Unite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a person who clicks waits for while the server always has five documents of a bilan to write. */
final class MesureExports implements Mesure {

    private final Reglages reglages;
    private final Path maison;

    MesureExports(Reglages reglages, Path maison) {
        this.reglages = reglages;
        this.maison = maison;
    }

    @Override
    public String nom() {
        return "interface pendant cinq exports";
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        try (Pilote pilote = Pilote.demarrer(
                        ServeurDExports.class,
                        List.of("--copil.documents-par-heure=1000000"),
                        reglages.donnees(),
                        maison);
                Visiteur visiteur = Visiteur.connecte(pilote.adresse(), "membre")) {
            naviguer(visiteur);
            Releve seul = naviguer(visiteur);
            pilote.changer();
            Releve pendant = naviguer(visiteur);
            return List.of(Resultat.p95(
                            "Changement de territoire pendant cinq exports, p95", Unite.MILLISECONDES, 300, pendant)
                    .avecPlancher(seul.p95(), "le même changement, sans export, au p95")
                    .avecDetails(List.of("médiane " + Unite.MILLISECONDES.ecrire(pendant.mediane())
                            + " ; DOCX, PPTX, PDF, XLSX et HTML redemandés dès qu'ils sont prêts")));
        }
    }

    private Releve naviguer(Visiteur visiteur) throws IOException, InterruptedException {
        List<String> territoires = Reglages.TERRITOIRES;
        Releve.Saisie durees = new Releve.Saisie();
        Visiteur.Onglet onglet = visiteur.ouvrir();
        onglet.naviguer("territoire=" + territoires.getLast());
        onglet.accuser();
        for (int i : Essais.en(30, reglages.pages())) {
            long depart = System.nanoTime();
            onglet.naviguer("territoire=" + territoires.get(i % territoires.size()));
            durees.ajouter(MesureServeur.millisecondes(depart, System.nanoTime()));
        }
        onglet.fermer();
        return durees.releve();
    }
}
