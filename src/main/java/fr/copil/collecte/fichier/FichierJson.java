package fr.copil.collecte.fichier;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON or GeoJSON file: a list of objects, or the properties of a list of features. */
public class FichierJson implements Tableau {

    private static final int FAUTES_MAX = 50;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String nom;
    private final Contenu contenu;

    private FichierJson(String nom, Contenu contenu) {
        this.nom = nom;
        this.contenu = contenu;
    }

    public static FichierJson ouvrir(Path racine, String nom) {
        return lire(nom, Contenu.de(racine.resolve(nom)));
    }

    /** @throws FichierIllisible when it is no JSON to its end: nothing of it was then handed over */
    public static FichierJson lire(String nom, Contenu contenu) {
        FichierJson fichier = new FichierJson(nom, contenu);
        fichier.analyser(lecture -> {
            int profondeur = 0;
            boolean fini = false;
            for (JsonToken signe = lecture.nextToken(); signe != null; signe = lecture.nextToken()) {
                if (fini) {
                    throw new StreamReadException(lecture, "more than one value");
                }
                profondeur += signe.isStructStart() ? 1 : signe.isStructEnd() ? -1 : 0;
                fini = profondeur == 0;
            }
        });
        return fichier;
    }

    private interface Analyse {

        void faire(JsonParser lecture);
    }

    private void analyser(Analyse analyse) {
        try (InputStream octets = contenu.ouvrir();
                JsonParser lecture = JSON.createParser(octets)) {
            analyse.faire(lecture);
        } catch (JacksonException e) {
            throw new FichierIllisible(List.of(new Faute(
                    nom,
                    Math.max(0, e.getLocation().getLineNr()),
                    "caractère " + Math.max(0, e.getLocation().getColumnNr()),
                    "le JSON est interrompu ou mal formé.")));
        } catch (IOException e) {
            throw new FichierIllisible(List.of(new Faute(nom, 0, "", "le fichier ne peut pas être lu.")));
        }
    }

    /** The names of the fields of the first objects: one may lack what others have. */
    public List<String> premiersChamps() {
        Set<String> champs = new LinkedHashSet<>();
        chacun(20, element -> champs.addAll(champs(element).propertyNames()));
        return List.copyOf(champs);
    }

    /** Hands over each object of the list, each feature's properties or each record's fields, one at a time. */
    public int pourChaque(Consumer<Objet> lecture) {
        int[] rang = {0};
        chacun(Integer.MAX_VALUE, element -> {
            rang[0]++;
            lecture.accept(new Objet(nom, rang[0], champs(element)));
        });
        if (rang[0] == 0) {
            throw new FichierIllisible(List.of(new Faute(nom, 0, "", "le fichier ne contient pas la liste attendue.")));
        }
        return rang[0];
    }

    private void chacun(int nombre, Consumer<JsonNode> suite) {
        analyser(lecture -> {
            if (aLaListe(lecture)) {
                for (int i = 0; i < nombre && lecture.nextToken() != JsonToken.END_ARRAY; i++) {
                    suite.accept(lecture.readValueAsTree());
                }
            }
        });
    }

    /** Goes to the start of the list: the whole of a JSON, or the features of a GeoJSON. */
    private static boolean aLaListe(JsonParser lecture) {
        JsonToken signe = lecture.nextToken();
        if (signe != JsonToken.START_OBJECT) {
            return signe == JsonToken.START_ARRAY;
        }
        while (lecture.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean liste = lecture.currentName().equals("features");
            if (lecture.nextToken() == JsonToken.START_ARRAY && liste) {
                return true;
            }
            lecture.skipChildren();
        }
        return false;
    }

    /** Each object as a row; a field that an object lacks and others have is an empty cell. */
    @Override
    public int parcourir(List<String> colonnesRequises, Consumer<Ligne> lecture) {
        Set<String> champs = new LinkedHashSet<>();
        int lues = pourChaque(objet -> champs.addAll(objet.noeud().propertyNames()));
        List<Faute> fautes = new ArrayList<>(colonnesRequises.stream()
                .filter(colonne -> !champs.contains(colonne))
                .map(colonne -> new Faute(nom, 0, colonne, "ce champ manque à tous les objets."))
                .toList());
        if (fautes.isEmpty()) {
            List<String> entete = List.copyOf(champs);
            pourChaque(objet -> {
                if (fautes.size() < FAUTES_MAX) {
                    lire(objet, entete, lecture, fautes);
                }
            });
        }
        if (!fautes.isEmpty()) {
            throw new FichierIllisible(fautes);
        }
        return lues;
    }

    private void lire(Objet objet, List<String> entete, Consumer<Ligne> lecture, List<Faute> fautes) {
        try {
            lecture.accept(new Ligne(
                    nom,
                    objet.rang(),
                    entete,
                    champ -> entete.contains(champ) ? Optional.of(objet.texteOuVide(champ)) : Optional.empty()));
        } catch (FichierIllisible e) {
            e.fautes()
                    .forEach(faute -> fautes.add(new Faute(
                            nom,
                            0,
                            faute.colonne(),
                            "objet n° " + objet.rang() + " : " + faute.raison(),
                            faute.lu(),
                            faute.proposition())));
        }
    }

    /** The last year that a record bears: copies of the API hold one record an establishment, most of them of that year. */
    public int derniereAnnee(String champ) {
        int[] derniere = {0};
        pourChaque(objet -> derniere[0] = Math.max(derniere[0], objet.annee(champ)));
        return derniere[0];
    }

    /** Of a feature, its properties; of a record of the API, its fields. */
    private static JsonNode champs(JsonNode element) {
        if (element.has("record")) {
            return element.path("record").path("fields");
        }
        return element.has("properties") ? element.path("properties") : element;
    }

    /** One object, read field by field; a missing field is named with the rank of its object. */
    public record Objet(String fichier, int rang, JsonNode noeud) {

        public String texte(String champ) {
            JsonNode valeur = noeud.get(champ);
            if (valeur == null || !valeur.isValueNode() || valeur.asString("").isBlank()) {
                throw faute(champ, "ce champ manque à l'objet n° " + rang + ".");
            }
            return valeur.asString().strip();
        }

        public CodeTerritoire code(String prefixe, String champ) {
            return code(prefixe, champ, texte(champ));
        }

        public CodeTerritoire code(String prefixe, String champ, String valeur) {
            return CodeTerritoire.lire(prefixe + valeur)
                    .orElseThrow(() -> new FichierIllisible(List.of(new Faute(
                            fichier,
                            0,
                            champ,
                            "« " + Textes.abreger(valeur, 40) + " » n'a pas la forme d'un code de territoire, objet n° "
                                    + rang + "."))));
        }

        /** A number, or one of the marks that publishers put in its place. */
        public Publie publie(String champ) {
            String valeur = texteOuVide(champ).strip();
            return Publie.lire(valeur)
                    .orElseThrow(() -> faute(champ, "« " + valeur + " » n'est pas un nombre, objet n° " + rang + "."));
        }

        public BigDecimal nombre(String champ) {
            BigDecimal nombre = publie(champ).nombre();
            if (nombre == null) {
                throw faute(champ, "un nombre manque à l'objet n° " + rang + ".");
            }
            return nombre;
        }

        /** The first year of {@code 2024}, {@code 2024-2025}. */
        public int annee(String champ) {
            if (!texte(champ).matches("[0-9]{4}(-[0-9]{4})?")) {
                throw faute(champ, "« " + texte(champ) + " » n'est pas une année, objet n° " + rang + ".");
            }
            return Integer.parseInt(texte(champ).substring(0, 4));
        }

        public String uai(String champ) {
            String uai = texte(champ).toUpperCase(Locale.ROOT);
            if (!uai.matches("[0-9]{7}[A-Z]")) {
                throw faute(champ, "« " + uai + " » n'est pas un numéro UAI, objet n° " + rang + ".");
            }
            return uai;
        }

        public String departement(String champ) {
            String code = Departements.code(texte(champ));
            code("DEP-", champ, code);
            return code;
        }

        public boolean prive(String champ) {
            return Secteur.prive(texte(champ))
                    .orElseThrow(() -> faute(champ, "« " + texte(champ) + " » n'est ni public ni privé."));
        }

        public FichierIllisible faute(String champ, String raison) {
            return new FichierIllisible(List.of(new Faute(fichier, 0, champ, raison)));
        }

        public String texteOuVide(String champ) {
            return noeud.path(champ).asString("");
        }

        public List<JsonNode> liste(String champ) {
            return noeud.path(champ).valueStream().toList();
        }
    }
}
