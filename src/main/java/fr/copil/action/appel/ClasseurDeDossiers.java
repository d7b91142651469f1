package fr.copil.action.appel;

import fr.copil.action.LigneDeClasseur;
import fr.copil.action.OptionDeFiltre;
import fr.copil.collecte.classeur.Modele;
import fr.copil.collecte.classeur.Modele.Colonne;
import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.List;

/** The workbook of dossiers: made with its lists, and read back row by row. */
final class ClasseurDeDossiers {

    static final String TITRE = "Action proposée";

    static final List<String> EXIGEES = List.of(
            "Année", "Appel à projets", TITRE, "Structure", "Territoire", "Engagement 1", "Début", "Montant demandé");

    private static final int PLUSIEURS = 3;

    private final List<OptionDeFiltre> engagements;
    private final List<Territoire> lieux;
    private final List<Territoire> quartiers;

    ClasseurDeDossiers(List<OptionDeFiltre> engagements, List<Territoire> lieux) {
        this.engagements = engagements;
        this.lieux = lieux;
        this.quartiers =
                lieux.stream().filter(lieu -> lieu.niveau() == Niveau.QPV).toList();
    }

    Modele modele() {
        List<Colonne> colonnes = new ArrayList<>(List.of(
                Colonne.saisie("Année", 10),
                Colonne.saisie("Appel à projets", 30),
                Colonne.saisie(TITRE, 40),
                Colonne.saisie("Structure", 30),
                Colonne.saisie("Ce qui est proposé", 40),
                Colonne.parmi("Territoire", 32, nommes(lieux))));
        for (int rang = 1; rang <= PLUSIEURS; rang++) {
            colonnes.add(Colonne.parmi("Quartier " + rang, 32, nommes(quartiers)));
        }
        for (int rang = 1; rang <= PLUSIEURS; rang++) {
            colonnes.add(Colonne.parmi(
                    "Engagement " + rang,
                    40,
                    engagements.stream()
                            .map(un -> LigneDeClasseur.nomme(un.nom(), un.code()))
                            .toList()));
        }
        colonnes.addAll(
                List.of(Colonne.saisie("Début", 12), Colonne.saisie("Fin", 12), Colonne.saisie("Montant demandé", 16)));
        return new Modele(
                "copil-dossiers-a-remplir",
                "Dossiers",
                colonnes,
                List.of(),
                List.of(
                        "Un dossier par ligne, sous les titres des colonnes.",
                        "Ce qui est proposé, les quartiers, les engagements 2 et 3 et la fin sont facultatifs.",
                        "Structure : l'association, l'école ou la commune, jamais le nom d'une personne.",
                        "Un jour s'écrit 01/09/2025 ; un montant est en euros, sans virgule.",
                        "Copil contrôle tout avant d'enregistrer, et dit ligne par ligne ce qui ne va pas."));
    }

    private static List<String> nommes(List<Territoire> territoires) {
        return territoires.stream()
                .map(lieu ->
                        LigneDeClasseur.nomme(lieu.nomEtNiveau(), lieu.code().valeur()))
                .toList();
    }

    /** @throws fr.copil.commun.ErreurCopil with what cannot be read */
    DossierSaisi lire(LigneDeClasseur ligne) {
        List<CodeTerritoire> dedans = new ArrayList<>();
        List<String> servis = new ArrayList<>();
        for (int rang = 1; rang <= PLUSIEURS; rang++) {
            CodeTerritoire quartier = ligne.lieu("Quartier " + rang, quartiers);
            if (quartier != null) {
                dedans.add(quartier);
            }
            String code = ligne.code("Engagement " + rang, engagements, "l'engagement");
            if (!code.isEmpty()) {
                servis.add(code);
            }
        }
        String annee = ligne.texte("Année");
        return new DossierSaisi(
                annee.matches("[0-9]{4}") ? Integer.valueOf(annee) : null,
                ligne.texte("Appel à projets"),
                ligne.texte(TITRE),
                ligne.texte("Structure"),
                ligne.texte("Ce qui est proposé"),
                ligne.lieu("Territoire", lieux),
                dedans,
                servis,
                ligne.jour("Début"),
                ligne.jour("Fin"),
                ligne.texte("Montant demandé"));
    }
}
