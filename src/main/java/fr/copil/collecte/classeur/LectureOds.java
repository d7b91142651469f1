package fr.copil.collecte.classeur;

import fr.copil.collecte.classeur.Cellule.Genre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Sheets of LibreOffice (ODF 1.3); what is repeated is written once there. */
final class LectureOds {

    private static final String CONTENU = "content.xml";

    /** A sheet repeats its last empty row a million times; one that repeats a full row as often is none of ours. */
    private static final int REPETITIONS_MAX = 10_000;

    private final String fichier;
    private final Archive archive;
    private final List<Remplissage> feuilles = new ArrayList<>();
    private final Set<String> stylesMasques = new HashSet<>();
    private final StringBuilder texte = new StringBuilder();
    private final List<Posee> rangee = new ArrayList<>();
    private String style = "";
    private long numero;
    private int repetee;
    private boolean masquee;
    private int colonne;
    private int colonnes;
    private String valeur = "";
    private String genre = "";
    private boolean formule;
    private int annotations;
    private boolean dansUneCellule;

    private record Posee(int colonne, Cellule cellule) {}

    LectureOds(String fichier, Archive archive) {
        this.fichier = fichier;
        this.archive = archive;
    }

    List<Feuille> feuilles() {
        archive.lire("META-INF/manifest.xml", x -> {
            if (x.isStartElement() && x.getLocalName().equals("encryption-data")) {
                throw Classeur.refus(
                        fichier, "c'est un classeur protégé par un mot de passe : enregistrez-le sans mot de passe.");
            }
        });
        archive.lire(CONTENU, this::lire);
        return feuilles.stream().map(Remplissage::feuille).toList();
    }

    private void lire(XMLStreamReader x) {
        if (x.isStartElement()) {
            ouvrir(x);
        } else if (x.isEndElement()) {
            fermer(x.getLocalName());
        } else if (x.isCharacters() && dansUneCellule && annotations == 0) {
            texte.append(x.getText());
        }
    }

    private void ouvrir(XMLStreamReader x) {
        switch (x.getLocalName()) {
            case "style" -> style = attribut(x, "name");
            case "table-properties" -> {
                if (attribut(x, "display").equals("false")) {
                    stylesMasques.add(style);
                }
            }
            case "table" -> {
                feuilles.add(new Remplissage(
                        fichier, attribut(x, "name"), stylesMasques.contains(attribut(x, "style-name"))));
                numero = 0;
            }
            case "table-row" -> {
                repetee = fois(x, "number-rows-repeated");
                masquee = !attribut(x, "visibility").isEmpty()
                        && !attribut(x, "visibility").equals("visible");
                colonne = 0;
                rangee.clear();
            }
            case "table-cell", "covered-table-cell" -> ouvrirLaCellule(x);
            case "annotation" -> annotations++;
            case "p" -> {
                if (dansUneCellule && annotations == 0 && !texte.isEmpty()) {
                    texte.append(' ');
                }
            }
            case "s" -> {
                if (dansUneCellule && annotations == 0) {
                    texte.append(' ');
                }
            }
            default -> {
                // Styles, drawings and the like say nothing of what cells hold.
            }
        }
    }

    private void ouvrirLaCellule(XMLStreamReader x) {
        colonnes = fois(x, "number-columns-repeated");
        formule = !attribut(x, "formula").isEmpty();
        genre = attribut(x, "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "value-type");
        genre = genre.equals("error")
                ? genre
                : attribut(x, "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "value-type");
        valeur = switch (genre) {
            case "date" -> attribut(x, "date-value");
            case "boolean" -> attribut(x, "boolean-value").equals("true") ? "oui" : "non";
            default -> attribut(x, "value");
        };
        dansUneCellule = true;
        texte.setLength(0);
        int large = fois(x, "number-columns-spanned");
        int haut = fois(x, "number-rows-spanned");
        if ((large > 1 || haut > 1) && !feuilles.isEmpty()) {
            feuilles.getLast()
                    .fusion(Feuille.lettre(colonne) + (numero + 1) + ":" + Feuille.lettre(colonne + large - 1)
                            + (numero + haut));
        }
    }

    private void fermer(String balise) {
        switch (balise) {
            case "table-cell", "covered-table-cell" -> {
                dansUneCellule = false;
                Cellule cellule = cellule();
                if (!cellule.texte().isEmpty()) {
                    for (int i = 0; i < Math.min(colonnes, Remplissage.COLONNES_MAX + 1); i++) {
                        rangee.add(new Posee(colonne + i, cellule));
                    }
                }
                colonne += colonnes;
            }
            case "table-row" -> fermerLaRangee();
            case "annotation" -> annotations--;
            default -> {
                // As above.
            }
        }
    }

    private void fermerLaRangee() {
        if (!rangee.isEmpty()) {
            if (repetee > REPETITIONS_MAX) {
                throw Classeur.refus(fichier, "la ligne " + (numero + 1) + " y est répétée " + repetee + " fois.");
            }
            for (int i = 0; i < repetee; i++) {
                rangee.forEach(posee -> feuilles.getLast().poser(posee.colonne(), posee.cellule()));
                feuilles.getLast().finDeRangee(numero + i + 1, masquee);
            }
        }
        numero += repetee;
    }

    private Cellule cellule() {
        String ecrit = texte.toString().strip();
        return switch (genre) {
            case "error" -> new Cellule(ecrit, Genre.ERREUR, formule);
            case "float", "currency" -> new Cellule(Nombre.enChiffres(new BigDecimal(valeur)), Genre.NOMBRE, formule);
            case "percentage" ->
                new Cellule(Nombre.enChiffres(new BigDecimal(valeur).movePointRight(2)), Genre.POURCENTAGE, formule);
            case "date" -> new Cellule(valeur, Genre.DATE, formule);
            case "boolean" -> new Cellule(valeur, Genre.TEXTE, formule);
            default -> new Cellule(ecrit, Cellule.estUneErreur(ecrit) ? Genre.ERREUR : Genre.TEXTE, formule);
        };
    }

    private static String attribut(XMLStreamReader x, String nom) {
        for (int i = 0; i < x.getAttributeCount(); i++) {
            if (x.getAttributeLocalName(i).equals(nom)) {
                return x.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String attribut(XMLStreamReader x, String espace, String nom) {
        String valeur = x.getAttributeValue(espace, nom);
        return valeur == null ? "" : valeur;
    }

    private static int fois(XMLStreamReader x, String nom) {
        String nombre = attribut(x, nom);
        return nombre.isEmpty() ? 1 : Math.max(1, Integer.parseInt(nombre));
    }
}
