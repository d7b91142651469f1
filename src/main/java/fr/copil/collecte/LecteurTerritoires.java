package fr.copil.collecte;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.territoire.Carte;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Zonage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the official territories (INSEE, DGCL, DEPP, ANCT) into a {@link Carte}. */
class LecteurTerritoires {

    private final Carte carte;
    private final Map<String, CodeTerritoire> communesParNom = new HashMap<>();

    LecteurTerritoires(Carte carte) {
        this.carte = carte;
        carte.ajouter(CodeTerritoire.FRANCE, Niveau.PAYS, "France", null);
    }

    int regions(FichierJson fichier) {
        return fichier.pourChaque(objet -> {
            // Overseas collectivities are listed beside the regions but hold no convention and no collège of the
            // series.
            if (!objet.texteOuVide("zone").equals("com")) {
                CodeTerritoire region = objet.code("REG-", "code");
                carte.ajouter(region, Niveau.REGION, objet.texte("nom"), null);
                carte.relier(region, CodeTerritoire.FRANCE, Zonage.COG_2026);
            }
        });
    }

    int departements(FichierJson fichier) {
        return fichier.pourChaque(objet -> {
            if (!objet.texteOuVide("zone").equals("com")) {
                CodeTerritoire departement = objet.code("DEP-", "code");
                carte.ajouter(departement, Niveau.DEPARTEMENT, objet.texte("nom"), null);
                carte.relier(departement, objet.code("REG-", "region"), Zonage.COG_2026);
            }
        });
    }

    /** The published names are capitals without accents; the usual names come with the référentiel. */
    int academies(FichierCsv fichier, Map<String, String> nomsUsuels) {
        return fichier.lire(List.of("Code académie", "Académie", "Code département"), ligne -> {
                    String code = ligne.requis("Code académie");
                    CodeTerritoire academie = ligne.territoire("ACA-" + code, "Code académie");
                    carte.ajouter(
                            academie, Niveau.ACADEMIE, nomsUsuels.getOrDefault(code, ligne.requis("Académie")), null);
                    carte.relier(academie, CodeTerritoire.FRANCE, Zonage.ACADEMIES);
                    carte.relier(
                            CodeTerritoire.departement(ligne.departement("Code département")),
                            academie,
                            Zonage.ACADEMIES);
                    return academie;
                })
                .size();
    }

    /** Current communes become territories; former ones and arrondissements lead to the commune that holds them. */
    int communes(FichierJson fichier) {
        int lues = fichier.pourChaque(objet -> {
            if (objet.texte("type").equals("commune-actuelle")) {
                CodeTerritoire commune = objet.code("COM-", "code");
                carte.ajouter(commune, Niveau.COMMUNE, objet.texte("nom"), null);
                carte.relier(commune, objet.code("DEP-", "departement"), Zonage.COG_2026);
                communesParNom.put(cle(objet.texte("departement"), objet.texte("nom")), commune);
            }
        });
        fichier.pourChaque(objet -> {
            String mere = objet.texteOuVide("chefLieu").isEmpty() ? "commune" : "chefLieu";
            if (!objet.texte("type").equals("commune-actuelle")
                    && !objet.texteOuVide(mere).isEmpty()) {
                communesParNom.putIfAbsent(
                        cle(objet.texte("departement"), objet.texte("nom")), objet.code("COM-", mere));
            }
        });
        return lues;
    }

    int intercommunalites(FichierJson fichier) {
        return fichier.pourChaque(objet -> {
            CodeTerritoire epci = objet.code("EPCI-", "code");
            carte.ajouter(epci, Niveau.EPCI, objet.texte("nom"), null);
            for (JsonNode membre : objet.liste("membres")) {
                carte.relier(objet.code("COM-", "membres", membre.path("code").asString("")), epci, Zonage.EPCI_2026);
            }
        });
    }

    /** One point a commune that holds quartiers; codes and names are lists in one cell. */
    int quartiers2024(FichierJson fichier) {
        return fichier.pourChaque(objet -> {
            String[] codes = objet.texte("code_qp").split(", ");
            String[] noms = objet.texte("lib_qp").split(", ");
            if (codes.length != noms.length) {
                throw new FichierIllisible(List.of(new Faute(
                        objet.fichier(),
                        0,
                        "lib_qp",
                        "autant de noms que de codes sont attendus, objet n° " + objet.rang() + ".")));
            }
            for (int i = 0; i < codes.length; i++) {
                CodeTerritoire quartier = objet.code("QPV-", "code_qp", codes[i].strip());
                carte.ajouter(quartier, Niveau.QPV, noms[i].strip(), null);
                carte.relier(quartier, objet.code("COM-", "insee_com"), Zonage.QPV_2024);
            }
        });
    }

    /** The commune of that name, if it is one of the départements whose communes are shipped. */
    Optional<CodeTerritoire> commune(String departement, String nomPublie) {
        return Optional.ofNullable(communesParNom.get(cle(departement, nomPublie)));
    }

    private static String cle(String departement, String nom) {
        String normalise = Textes.normaliser(nom)
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\bste\\b", "sainte")
                .replaceAll("\\bcedex\\b.*", "")
                // "MARSEILLE 01" and "Marseille 1er Arrondissement" are one place.
                .replaceAll(" 0*([0-9]+)(er|e|eme)?( arrondissement)?$", " $1")
                .strip();
        return departement + " " + normalise;
    }
}
