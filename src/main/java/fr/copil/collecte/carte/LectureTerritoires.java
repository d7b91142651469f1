package fr.copil.collecte.carte;

import fr.copil.collecte.fichier.Departements;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.territoire.Carte;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Zonage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads the official territories (INSEE, DGCL, DEPP, ANCT) into a {@link Carte}. */
public class LectureTerritoires {

    private static final Map<String, Integer> ARRONDISSEMENTS = Map.of("Paris", 20, "Lyon", 9, "Marseille", 16);
    private static final Pattern ARRONDISSEMENT = Pattern.compile("(Paris|Lyon|Marseille) ([0-9]+).*");

    private final Carte carte;
    private final Map<String, CodeTerritoire> communesParNom = new HashMap<>();
    private final Map<CodeTerritoire, String> nomsDeQuartiers = new HashMap<>();

    public LectureTerritoires(Carte carte) {
        this.carte = carte;
        carte.ajouter(CodeTerritoire.FRANCE, Niveau.PAYS, "France", null);
    }

    public int regions(FichierJson fichier) {
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

    public int departements(FichierJson fichier) {
        return fichier.pourChaque(objet -> {
            if (!objet.texteOuVide("zone").equals("com")) {
                CodeTerritoire departement = objet.code("DEP-", "code");
                carte.ajouter(departement, Niveau.DEPARTEMENT, objet.texte("nom"), null);
                carte.relier(departement, objet.code("REG-", "region"), Zonage.COG_2026);
            }
        });
    }

    /** The published names are capitals without accents; the usual names come with the référentiel. */
    public int academies(FichierCsv fichier, Map<String, String> nomsUsuels) {
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
    public int communes(FichierJson fichier) {
        int lues = fichier.pourChaque(objet -> {
            if (objet.texte("type").equals("commune-actuelle")) {
                CodeTerritoire commune = objet.code("COM-", "code");
                carte.ajouter(commune, Niveau.COMMUNE, objet.texte("nom"), null);
                carte.relier(commune, objet.code("DEP-", "departement"), Zonage.COG_2026);
                carte.connaitreLesCommunes(objet.code("DEP-", "departement"));
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

    public int intercommunalites(FichierJson fichier) {
        return fichier.pourChaque(objet -> {
            CodeTerritoire epci = objet.code("EPCI-", "code");
            carte.ajouter(epci, Niveau.EPCI, objet.texte("nom"), null);
            for (JsonNode membre : objet.liste("membres")) {
                String insee = membre.path("code").asString("");
                CodeTerritoire commune = objet.code("COM-", "membres", insee);
                // An intercommunalité that lies over two départements counts all that is in it, or it would look whole.
                communeHorsDesFichiers(insee, membre.path("nom").asString(insee));
                carte.relier(commune, epci, Zonage.EPCI_2026);
            }
        });
    }

    /** Names as the ANCT lists them: in the file of points, a comma inside a name is lost. Hexagonal France only. */
    public int nomsDesQuartiers2024(FichierCsv fichier) {
        List<Map.Entry<CodeTerritoire, String>> noms = fichier.lire(
                List.of("code_qp", "lib_qp"),
                ligne -> Map.entry(
                        ligne.territoire("QPV-" + ligne.requis("code_qp"), "code_qp"), ligne.requis("lib_qp")));
        noms.forEach(nom -> nomsDeQuartiers.put(nom.getKey(), nom.getValue()));
        return noms.size();
    }

    /**
     * One point a commune that holds quartiers; codes and names are lists in one cell. Its communes become territories
     * where they were not known, so that a quartier of any département has its commune.
     */
    public int quartiers(FichierJson fichier, int annee) {
        CommunesDesQuartiers communes = new CommunesDesQuartiers();
        Map<CodeTerritoire, String> noms = new LinkedHashMap<>();
        Map<CodeTerritoire, Set<String>> lieux = new HashMap<>();
        int points = fichier.pourChaque(objet -> {
            String insee = objet.code("COM-", "insee_com").valeur().substring(4);
            List<String> codes = Arrays.stream(objet.texte("code_qp").split(","))
                    .map(String::strip)
                    .toList();
            String[] libelles = objet.texte("lib_qp").split(", ");
            if (codes.size() != libelles.length) {
                throw new FichierIllisible(List.of(new Faute(
                        objet.fichier(),
                        0,
                        "lib_qp",
                        "autant de noms que de codes sont attendus, objet n° " + objet.rang() + ".")));
            }
            communes.lire(insee, objet.texte("lib_com"), codes);
            for (int i = 0; i < codes.size(); i++) {
                CodeTerritoire quartier = objet.code("QPV-", "code_qp", codes.get(i));
                noms.putIfAbsent(quartier, libelles[i].strip());
                lieux.computeIfAbsent(quartier, code -> new LinkedHashSet<>()).add(insee);
            }
        });
        communes.noms().forEach(this::communeHorsDesFichiers);
        noms.forEach((quartier, nom) -> quartier(
                quartier, nomsDeQuartiers.getOrDefault(quartier, nom), lieux.getOrDefault(quartier, Set.of()), annee));
        return points;
    }

    /** Named by a file of something else: all communes are shipped for a few départements only. */
    private void communeHorsDesFichiers(String insee, String nom) {
        CodeTerritoire commune = CodeTerritoire.commune(insee);
        if (!carte.contient(commune)) {
            String departement = Departements.deLaCommune(insee);
            carte.ajouter(commune, Niveau.COMMUNE, nom, null);
            carte.relier(commune, CodeTerritoire.departement(departement), Zonage.COG_2026);
            communesParNom.putIfAbsent(cle(departement, nom), commune);
        }
    }

    private void quartier(CodeTerritoire quartier, String nom, Set<String> communes, int annee) {
        carte.ajouter(
                quartier,
                Niveau.QPV,
                nom,
                String.valueOf(annee),
                communes.stream().map(this::nomDeCommune).collect(Collectors.joining(", ")));
        communes.forEach(insee -> {
            carte.relier(quartier, CodeTerritoire.commune(insee), Zonage.qpv(annee));
            carte.relier(quartier, CodeTerritoire.departement(Departements.deLaCommune(insee)), Zonage.qpv(annee));
        });
    }

    private String nomDeCommune(String insee) {
        Carte.Lieu lieu = carte.lieu(CodeTerritoire.commune(insee));
        return lieu == null ? insee : lieu.territoire().nom();
    }

    /** The commune in words: its usual name when it is known, else the published one; arrondissements stay. */
    public String communeEnClair(String departement, String nomPublie) {
        String lisible = Textes.nomPropre(nomPublie)
                .replaceAll("\\bSte ", "Sainte-")
                .replaceAll("\\bSt ", "Saint-")
                .replaceAll("(?i) cedex\\b.*", "");
        Matcher arrondissement = ARRONDISSEMENT.matcher(lisible);
        int numero = arrondissement.matches() ? Integer.parseInt(arrondissement.group(2)) : 0;
        // One school is published in « LYON 10 », which does not exist.
        if (numero > 0 && numero <= ARRONDISSEMENTS.getOrDefault(arrondissement.group(1), 0)) {
            return arrondissement.group(1) + " " + numero + (numero == 1 ? "er" : "e");
        }
        return commune(departement, nomPublie)
                .map(carte::lieu)
                .map(lieu -> lieu.territoire().nom())
                .orElse(lisible);
    }

    /** The commune of that name, if it is one of those that are shipped. */
    public Optional<CodeTerritoire> commune(String departement, String nomPublie) {
        return Optional.ofNullable(communesParNom.get(cle(departement, nomPublie)));
    }

    private static String cle(String departement, String nom) {
        String normalise = Textes.normaliser(nom)
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\bste\\b", "sainte")
                .replaceAll("\\bcedex\\b.*", "")
                // "MARSEILLE 01", "PARIS 12E" and "Marseille 1er Arrondissement" are in the city.
                .replaceAll("^(paris|lyon|marseille) [0-9]+(er|e|eme)?( arrondissement)?$", "$1")
                .strip();
        return departement + " " + normalise;
    }
}
