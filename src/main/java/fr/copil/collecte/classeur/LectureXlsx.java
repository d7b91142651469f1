package fr.copil.collecte.classeur;

import fr.copil.collecte.classeur.Cellule.Genre;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Sheets of Excel (ECMA-376), cell by cell and never whole in memory. */
final class LectureXlsx {

    private static final String CLASSEUR = "xl/workbook.xml";

    private final String fichier;
    private final Archive archive;
    private final List<String> textes = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private final List<Boolean> pourcents = new ArrayList<>();
    private boolean depuis1904;

    LectureXlsx(String fichier, Archive archive) {
        this.fichier = fichier;
        this.archive = archive;
    }

    List<Feuille> feuilles() {
        Map<String, String> cibles = new HashMap<>();
        archive.lire("xl/_rels/workbook.xml.rels", x -> {
            if (ouvre(x, "Relationship")) {
                String cible = attribut(x, "Target");
                cibles.put(attribut(x, "Id"), cible.startsWith("/") ? cible.substring(1) : "xl/" + cible);
            }
        });
        Map<String, Remplissage> ouvertes = new LinkedHashMap<>();
        archive.lire(CLASSEUR, x -> {
            if (ouvre(x, "workbookPr")) {
                depuis1904 = vrai(attribut(x, "date1904"));
            } else if (ouvre(x, "sheet")) {
                String etat = attribut(x, "state");
                ouvertes.put(
                        cibles.getOrDefault(attribut(x, "id"), ""),
                        new Remplissage(
                                fichier, attribut(x, "name"), etat.equals("hidden") || etat.equals("veryHidden")));
            }
        });
        lireLesTextes();
        lireLesFormats();
        ouvertes.forEach((partie, feuille) -> archive.lire(partie, new Feuilletage(feuille)::lire));
        return ouvertes.values().stream().map(Remplissage::feuille).toList();
    }

    private void lireLesTextes() {
        StringBuilder texte = new StringBuilder();
        boolean[] prononciation = {false};
        archive.lire("xl/sharedStrings.xml", x -> {
            if (ouvre(x, "rPh")) {
                prononciation[0] = true;
            } else if (ferme(x, "rPh")) {
                prononciation[0] = false;
            } else if (ferme(x, "si")) {
                textes.add(texte.toString());
                texte.setLength(0);
            } else if (x.isCharacters() && !prononciation[0]) {
                texte.append(x.getText());
            }
        });
    }

    private void lireLesFormats() {
        Map<Integer, String> formats = new HashMap<>();
        boolean[] styles = {false};
        archive.lire("xl/styles.xml", x -> {
            if (ouvre(x, "numFmt")) {
                formats.put(Integer.valueOf(attribut(x, "numFmtId")), attribut(x, "formatCode"));
            } else if (ouvre(x, "cellXfs") || ferme(x, "cellXfs")) {
                styles[0] = x.isStartElement();
            } else if (styles[0] && ouvre(x, "xf")) {
                int id = entier(attribut(x, "numFmtId"));
                String format =
                        formats.getOrDefault(id, id < 0 ? "" : String.valueOf(BuiltinFormats.getBuiltinFormat(id)));
                dates.add(DateUtil.isADateFormat(id, format));
                pourcents.add(format.contains("%"));
            }
        });
    }

    /** One sheet, as its XML goes by. */
    private final class Feuilletage {

        private final Remplissage feuille;
        private final StringBuilder texte = new StringBuilder();
        private long numero;
        private boolean masquee;
        private int colonne;
        private int style;
        private String genre = "";
        private boolean formule;
        private boolean dansLaValeur;

        Feuilletage(Remplissage feuille) {
            this.feuille = feuille;
        }

        void lire(XMLStreamReader x) {
            if (x.isStartElement()) {
                ouvrir(x);
            } else if (x.isEndElement()) {
                fermer(x.getLocalName());
            } else if (x.isCharacters() && dansLaValeur) {
                texte.append(x.getText());
            }
        }

        private void ouvrir(XMLStreamReader x) {
            switch (x.getLocalName()) {
                case "row" -> {
                    String rang = attribut(x, "r");
                    numero = rang.isEmpty() ? numero + 1 : Long.parseLong(rang);
                    masquee = vrai(attribut(x, "hidden"));
                    colonne = -1;
                }
                case "c" -> {
                    String reference = attribut(x, "r");
                    colonne = reference.isEmpty() ? colonne + 1 : Feuille.colonne(reference);
                    genre = attribut(x, "t");
                    style = Math.max(0, entier(attribut(x, "s")));
                    formule = false;
                    texte.setLength(0);
                }
                case "f" -> formule = true;
                case "v", "t" -> dansLaValeur = true;
                case "mergeCell" -> feuille.fusion(attribut(x, "ref"));
                default -> {
                    // Widths, drawings and the like say nothing of what cells hold.
                }
            }
        }

        private void fermer(String balise) {
            switch (balise) {
                case "v", "t" -> dansLaValeur = false;
                case "c" -> feuille.poser(colonne, cellule());
                case "row" -> feuille.finDeRangee(numero, masquee);
                default -> {
                    // As above.
                }
            }
        }

        private Cellule cellule() {
            String brut = texte.toString();
            return switch (genre) {
                case "s" -> new Cellule(partage(brut), genreDe(partage(brut)), formule);
                case "str", "inlineStr" -> new Cellule(brut.strip(), genreDe(brut.strip()), formule);
                case "e" -> new Cellule(brut, Genre.ERREUR, formule);
                case "b" -> new Cellule(brut.equals("1") ? "oui" : "non", Genre.TEXTE, formule);
                case "d" -> new Cellule(brut, Genre.DATE, formule);
                default -> nombre(brut);
            };
        }

        private Cellule nombre(String brut) {
            if (brut.isBlank()) {
                return new Cellule("", Genre.TEXTE, formule);
            }
            BigDecimal nombre = new BigDecimal(brut.strip());
            if (style < dates.size() && dates.get(style)) {
                var jour = DateUtil.isValidExcelDate(nombre.doubleValue())
                        ? DateUtil.getLocalDateTime(nombre.doubleValue(), depuis1904)
                        : null;
                return new Cellule(jour == null ? brut : jour.toLocalDate().toString(), Genre.DATE, formule);
            }
            boolean pourcent = style < pourcents.size() && pourcents.get(style);
            return pourcent
                    ? new Cellule(Nombre.enChiffres(nombre.movePointRight(2)), Genre.POURCENTAGE, formule)
                    : new Cellule(Nombre.enChiffres(nombre), Genre.NOMBRE, formule);
        }

        private String partage(String rang) {
            int i = entier(rang);
            return i >= 0 && i < textes.size() ? textes.get(i).strip() : "";
        }
    }

    private static Genre genreDe(String texte) {
        return Cellule.estUneErreur(texte) ? Genre.ERREUR : Genre.TEXTE;
    }

    private static boolean ouvre(XMLStreamReader x, String balise) {
        return x.getEventType() == XMLStreamConstants.START_ELEMENT
                && x.getLocalName().equals(balise);
    }

    private static boolean ferme(XMLStreamReader x, String balise) {
        return x.getEventType() == XMLStreamConstants.END_ELEMENT
                && x.getLocalName().equals(balise);
    }

    private static String attribut(XMLStreamReader x, String nom) {
        for (int i = 0; i < x.getAttributeCount(); i++) {
            if (x.getAttributeLocalName(i).equals(nom)) {
                return x.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int entier(String texte) {
        return texte.isEmpty() ? -1 : Integer.parseInt(texte.strip());
    }

    private static boolean vrai(String texte) {
        return texte.equals("1") || texte.equals("true");
    }
}
