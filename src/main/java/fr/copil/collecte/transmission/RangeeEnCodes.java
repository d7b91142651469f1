package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Cellule.Genre;
import fr.copil.commun.Textes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in the codes of a delivery what one row says in words; what it does not understand is a fault, cell by cell. */
final class RangeeEnCodes {

    private static final String VIDE = "cette cellule est vide alors qu'elle est obligatoire.";
    static final Pattern ANNEE = Pattern.compile(
            "(?:rentrée|rentree|session|année scolaire|année)? ?((?:19|20)[0-9]{2})(?: ?[-/–] ?((?:20)?[0-9]{2}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESPACES = Pattern.compile("(?<=[0-9])[ \u00A0\u202F\u2009](?=[0-9]{3}(?![0-9]))");

    private final Vocabulaire mots;
    private final boolean codes;
    private final FautesSituees fautes;
    private int etatsLus;

    /** @param codes whether the file speaks in codes, as a program writes them */
    RangeeEnCodes(Vocabulaire mots, boolean codes, FautesSituees fautes) {
        this.mots = mots;
        this.codes = codes;
        this.fautes = fautes;
    }

    /** How many cells said in words why there is no number. */
    int etatsLus() {
        return etatsLus;
    }

    Map<Champ, String> lire(Place place, Map<Champ, Cellule> cellules) {
        Map<Champ, String> ligne = new EnumMap<>(Champ.class);
        String indicateur = indicateur(place, cellules);
        ligne.put(Champ.INDICATEUR, indicateur == null ? "" : indicateur);
        ligne.put(Champ.TERRITOIRE, territoire(place, cellules));
        Cellule population = cellules.get(Champ.POPULATION);
        if (population != null) {
            ligne.put(
                    Champ.POPULATION,
                    compris(place, Champ.POPULATION, mots.population(population.texte(), indicateur, codes)));
        }
        ligne.put(Champ.PERIODE, periode(place, cellules.get(Champ.PERIODE)));
        etat(ligne, cellules.get(Champ.ETAT));
        Champ.NOMBRES.forEach(champ -> nombre(place, champ, cellules.get(champ), ligne));
        Cellule qualite = cellules.get(Champ.QUALITE);
        if (qualite != null) {
            ligne.put(Champ.QUALITE, MotsDuDepot.qualite(qualite.texte()).orElse(qualite.texte()));
        }
        Cellule publie = cellules.get(Champ.DEJA_PUBLIE);
        if (publie != null) {
            ligne.put(Champ.DEJA_PUBLIE, Textes.normaliser(publie.texte()));
        }
        Cellule commentaire = cellules.get(Champ.COMMENTAIRE);
        if (commentaire != null) {
            ligne.put(Champ.COMMENTAIRE, commentaire.texte().replaceAll("\\s+", " "));
        }
        return ligne;
    }

    private @Nullable String indicateur(Place place, Map<Champ, Cellule> cellules) {
        Cellule code = cellules.get(Champ.CODE_INDICATEUR);
        Cellule nom = cellules.get(Champ.INDICATEUR);
        Cellule dite = code == null ? nom : code;
        if (dite == null) {
            fautes.ajouter(place, Champ.INDICATEUR, VIDE);
            return null;
        }
        Vocabulaire.Sens sens = mots.indicateur(dite.texte());
        if (sens.code() == null) {
            fautes.ajouter(place, Champ.INDICATEUR, sens.raison());
        }
        return sens.code();
    }

    /** The name that one sees wins over the hidden code when somebody changed it. */
    private String territoire(Place place, Map<Champ, Cellule> cellules) {
        Cellule code = cellules.get(Champ.CODE_TERRITOIRE);
        Cellule nom = cellules.get(Champ.TERRITOIRE);
        if (code != null && (nom == null || mots.designe(nom.texte(), code.texte()))) {
            return code.texte();
        }
        if (nom == null) {
            fautes.ajouter(place, Champ.TERRITOIRE, VIDE);
            return "";
        }
        return compris(
                place,
                Champ.TERRITOIRE,
                mots.territoire(nom.texte(), place.enTete().niveau()));
    }

    private String compris(Place place, Champ champ, Vocabulaire.Sens sens) {
        if (sens.code() == null) {
            fautes.ajouter(place, champ, sens.raison());
            return "";
        }
        return sens.code();
    }

    private String periode(Place place, @Nullable Cellule cellule) {
        if (cellule == null) {
            fautes.ajouter(place, Champ.PERIODE, VIDE);
            return "";
        }
        if (cellule.genre() == Genre.DATE) {
            fautes.ajouter(
                    place,
                    Champ.PERIODE,
                    "c'est une date, " + cellule.texte()
                            + " : donnez l'année de la rentrée ou de la session, par exemple "
                            + Textes.abreger(cellule.texte(), 5)
                                    .substring(0, Math.min(4, cellule.texte().length()))
                            + ".");
            return "";
        }
        Matcher annee = ANNEE.matcher(cellule.texte());
        if (!annee.matches()) {
            return cellule.texte();
        }
        String suivante = annee.group(2);
        return suivante == null
                ? annee.group(1)
                : annee.group(1) + "-"
                        + (suivante.length() == 2 ? annee.group(1).substring(0, 2) + suivante : suivante);
    }

    private static void etat(Map<Champ, String> ligne, @Nullable Cellule cellule) {
        if (cellule != null) {
            ligne.put(Champ.ETAT, MotsDuDepot.etat(cellule.texte()).orElse(cellule.texte()));
        }
    }

    /** By what the cell holds, whatever it shows; a word that says why there is none is the state. */
    private void nombre(Place place, Champ champ, @Nullable Cellule cellule, Map<Champ, String> ligne) {
        if (cellule == null) {
            return;
        }
        if (cellule.genre() == Genre.DATE) {
            fautes.ajouter(
                    place,
                    champ,
                    "c'est une date, " + cellule.texte() + ", pas un nombre : le tableur a pu la lire dans ce"
                            + " que vous aviez tapé.");
            return;
        }
        if (champ != Champ.VALEUR && cellule.genre() == Genre.POURCENTAGE) {
            fautes.ajouter(
                    place,
                    champ,
                    "« " + cellule.texte() + " % » est un pourcentage : il se donne seul, dans la colonne"
                            + " « valeur ». Si c'est bien un nombre, ôtez à la cellule son format en %.");
            return;
        }
        var etat = cellule.genre() == Genre.TEXTE ? MotsDuDepot.etat(cellule.texte()) : Optional.<String>empty();
        if (etat.isPresent() && etat.get().equals(ligne.getOrDefault(Champ.ETAT, etat.get()))) {
            ligne.put(Champ.ETAT, etat.get());
            etatsLus++;
            return;
        }
        boolean telQuel = cellule.genre() == Genre.NOMBRE
                || cellule.genre() == Genre.POURCENTAGE
                || (champ != Champ.VALEUR && NombreTape.pourcentage(cellule.texte()));
        ligne.put(champ, telQuel ? cellule.texte() : tape(cellule.texte()));
    }

    /** {@code 1 200,5 %}, as one types it. */
    private static String tape(String texte) {
        String net = ESPACES.matcher(texte.replace('\u2212', '-')).replaceAll("");
        String nombre = net.endsWith("%") ? net.substring(0, net.length() - 1).strip() : net;
        return nombre.matches("-?[0-9]+([.,][0-9]+)?") ? nombre : texte;
    }
}
