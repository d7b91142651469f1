package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Cellule.Genre;
import fr.copil.collecte.classeur.Classeur;
import fr.copil.collecte.classeur.Feuille;
import fr.copil.collecte.classeur.Rangee;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.Tabulaire;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.indicateur.versement.Reception;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts what people write in sheets into the columns and codes of a delivery, which one control then reads, wherever it
 * comes from; its faults come back with the sheet, the row and the column that one sees.
 */
final class Transposition {

    private static final int FAUTES_MAX = 50;
    private static final String VIDE = "cette cellule est vide alors qu'elle est obligatoire.";
    private static final Pattern ANNEE = Pattern.compile(
            "(?:rentrée|rentree|session|année scolaire|année)? ?((?:19|20)[0-9]{2})(?: ?[-/–] ?((?:20)?[0-9]{2}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FUSION = Pattern.compile("([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)");
    private static final Pattern TOTAL = Pattern.compile("(sous )?(total|totaux)( .*)?");
    private static final Pattern ESPACES = Pattern.compile("(?<=[0-9])[ \u00A0\u202F\u2009](?=[0-9]{3}(?![0-9]))");

    /** Where a line of the delivery comes from. */
    private record Place(Feuille feuille, int rangDeLaFeuille, EnTete enTete, long numero) {}

    private record Trouvee(int rangDeLaFeuille, long numero, Faute faute) {}

    private final String fichier;
    private final Vocabulaire mots;
    private final boolean codes;
    private final List<Map<Champ, String>> lignes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Trouvee> fautes = new ArrayList<>();
    private final List<String> remarques = new ArrayList<>();
    private final Set<String> nonLues = new LinkedHashSet<>();
    private int feuilles;
    private int vides;
    private int formules;
    private int masquees;
    private int etatsLus;

    /** @param codes whether the file speaks in codes, as a program writes them */
    Transposition(String fichier, Vocabulaire mots, boolean codes) {
        this.fichier = fichier;
        this.mots = mots;
        this.codes = codes;
    }

    /** @throws FichierIllisible with all the faults found */
    LectureDepot.Lus lire(Classeur classeur, Reception reception) {
        List<String> ignorees = new ArrayList<>();
        for (Feuille feuille : classeur.feuilles()) {
            EnTete enTete = EnTete.chercher(feuille).orElse(null);
            if (feuille.masquee()) {
                if (enTete != null) {
                    remarques.add("La feuille masquée « " + feuille.nom() + " » n'est pas lue.");
                }
            } else if (enTete == null) {
                ignorees.add(feuille.nom());
            } else {
                feuilles++;
                lire(feuille, enTete);
            }
        }
        if (feuilles == 0) {
            throw illisible(sansTableau(classeur));
        }
        remarquer(ignorees);
        LectureDepot.Lus lus = controler(reception);
        if (!fautes.isEmpty() || lus == null) {
            fautes.sort(Comparator.comparingInt(Trouvee::rangDeLaFeuille).thenComparingLong(Trouvee::numero));
            throw new FichierIllisible(
                    fautes.stream().limit(FAUTES_MAX).map(Trouvee::faute).toList());
        }
        return lus;
    }

    /** What is worth knowing, though nothing is wrong. */
    List<String> remarques() {
        return remarques;
    }

    private String sansTableau(Classeur classeur) {
        if (!remarques.isEmpty()) {
            return "son tableau est sur une feuille masquée : affichez-la, puis renvoyez-le. " + remarques.getFirst();
        }
        String vus = classeur.feuilles().stream()
                .flatMap(feuille -> feuille.rangees().stream().limit(1))
                .flatMap(rangee -> rangee.cellules().values().stream())
                .limit(8)
                .map(cellule -> "« " + Textes.abreger(cellule.texte(), 30) + " »")
                .collect(Collectors.joining(", "));
        return "aucune ligne d'en-tête n'y est reconnue : il faut une colonne Indicateur, Territoire et Période."
                + (vus.isEmpty() ? "" : " La première ligne dit " + vus + ".");
    }

    private void lire(Feuille feuille, EnTete enTete) {
        if (!complet(feuille, enTete)) {
            return;
        }
        enTete.autres().forEach(colonne -> nonLues.add(enTete.titres().getOrDefault(colonne, "")));
        for (int i = enTete.rang() + 1; i < feuille.rangees().size() && fautes.size() < FAUTES_MAX; i++) {
            Rangee rangee = feuille.rangees().get(i);
            Place place = place(feuille, enTete, rangee.numero());
            if (enTete.ressemble(rangee)) {
                fauter(place, null, "un second tableau commence ici : un seul par feuille, mettez-le sur une autre.");
                return;
            }
            lire(place, rangee);
        }
    }

    private Place place(Feuille feuille, EnTete enTete, long numero) {
        return new Place(feuille, feuilles, enTete, numero);
    }

    private boolean complet(Feuille feuille, EnTete enTete) {
        Place place =
                place(feuille, enTete, feuille.rangees().get(enTete.rang()).numero());
        int avant = fautes.size();
        for (Champ champ : Champ.REQUIS) {
            if (colonne(enTete, champ) == null) {
                fautes.add(new Trouvee(
                        feuilles,
                        place.numero(),
                        new Faute(
                                lieu(feuille),
                                place.numero(),
                                champ.colonne(),
                                "cette colonne manque dans l'en-tête, qui dit "
                                        + enTete.titres().values().stream()
                                                .limit(8)
                                                .map(titre -> "« " + Textes.abreger(titre, 30) + " »")
                                                .collect(Collectors.joining(", "))
                                        + ".")));
            }
        }
        for (int encore : enTete.doubles()) {
            fautes.add(new Trouvee(
                    feuilles,
                    place.numero(),
                    new Faute(
                            lieu(feuille),
                            place.numero(),
                            titre(feuille, enTete, encore),
                            "deux colonnes disent la même chose : gardez celle qui compte, ou un seul tableau par"
                                    + " feuille.")));
        }
        fusions(feuille, enTete);
        return fautes.size() == avant;
    }

    /** A merged cell says its value for its first row only. */
    private void fusions(Feuille feuille, EnTete enTete) {
        long dernierTitre = feuille.rangees().get(enTete.rang()).numero();
        for (String fusion : feuille.fusions()) {
            Matcher bornes = FUSION.matcher(fusion);
            if (bornes.matches() && Long.parseLong(bornes.group(4)) > dernierTitre) {
                fauter(
                        place(feuille, enTete, Math.max(dernierTitre, Long.parseLong(bornes.group(2)))),
                        null,
                        "les cellules " + fusion
                                + " sont fusionnées : défusionnez-les, et répétez ce qu'elles disent sur"
                                + " chaque ligne.");
            }
        }
    }

    private static @Nullable Integer colonne(EnTete enTete, Champ champ) {
        Integer directe = enTete.colonnes().get(champ);
        if (directe != null) {
            return directe;
        }
        return switch (champ) {
            case INDICATEUR -> enTete.colonnes().get(Champ.CODE_INDICATEUR);
            case TERRITOIRE -> enTete.colonnes().get(Champ.CODE_TERRITOIRE);
            default -> null;
        };
    }

    private void lire(Place place, Rangee rangee) {
        EnTete enTete = place.enTete();
        Map<Champ, Cellule> cellules = new EnumMap<>(Champ.class);
        enTete.colonnes().forEach((champ, colonne) -> {
            Cellule cellule = rangee.cellules().get(colonne);
            if (cellule != null && champ != Champ.AVANT) {
                cellules.put(champ, cellule);
            }
        });
        if (cellules.isEmpty()) {
            return;
        }
        if (estUnTotal(rangee, cellules)) {
            fauter(place, null, "c'est une ligne de total : retirez-la, Copil fait les sommes.");
            return;
        }
        if (enTete.duModele()
                && cellules.containsKey(Champ.CODE_TERRITOIRE)
                && Champ.REPONSES.stream().noneMatch(cellules::containsKey)) {
            vides++;
            return;
        }
        int avant = fautes.size();
        cellules.forEach((champ, cellule) -> {
            formules += cellule.formule() ? 1 : 0;
            if (cellule.genre() == Genre.ERREUR) {
                fauter(
                        place,
                        champ,
                        "la cellule contient l'erreur « " + cellule.texte() + " » : donnez un nombre, ou un"
                                + " état.");
            }
        });
        if (fautes.size() > avant) {
            return;
        }
        masquees += rangee.masquee() ? 1 : 0;
        Map<Champ, String> ligne = ligne(place, cellules);
        if (fautes.size() == avant) {
            lignes.add(ligne);
            places.add(place);
        }
    }

    private static boolean estUnTotal(Rangee rangee, Map<Champ, Cellule> cellules) {
        Cellule territoire = cellules.get(Champ.TERRITOIRE);
        Cellule indicateur = cellules.get(Champ.INDICATEUR);
        Cellule premiere = rangee.cellules().values().iterator().next();
        return total(territoire) || total(indicateur) || (territoire == null && total(premiere));
    }

    private static boolean total(@Nullable Cellule cellule) {
        return cellule != null
                && TOTAL.matcher(Textes.normaliser(cellule.texte())).matches();
    }

    private Map<Champ, String> ligne(Place place, Map<Champ, Cellule> cellules) {
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
            fauter(place, Champ.INDICATEUR, VIDE);
            return null;
        }
        Vocabulaire.Sens sens = mots.indicateur(dite.texte());
        if (sens.code() == null) {
            fauter(place, Champ.INDICATEUR, sens.raison());
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
            fauter(place, Champ.TERRITOIRE, VIDE);
            return "";
        }
        return compris(
                place,
                Champ.TERRITOIRE,
                mots.territoire(nom.texte(), place.enTete().niveau()));
    }

    private String compris(Place place, Champ champ, Vocabulaire.Sens sens) {
        if (sens.code() == null) {
            fauter(place, champ, sens.raison());
            return "";
        }
        return sens.code();
    }

    private String periode(Place place, @Nullable Cellule cellule) {
        if (cellule == null) {
            fauter(place, Champ.PERIODE, VIDE);
            return "";
        }
        if (cellule.genre() == Genre.DATE) {
            fauter(
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
            fauter(
                    place,
                    champ,
                    "c'est une date, " + cellule.texte() + ", pas un nombre : le tableur a pu la lire dans ce"
                            + " que vous aviez tapé.");
            return;
        }
        var etat = cellule.genre() == Genre.TEXTE ? MotsDuDepot.etat(cellule.texte()) : Optional.<String>empty();
        if (etat.isPresent() && etat.get().equals(ligne.getOrDefault(Champ.ETAT, etat.get()))) {
            ligne.put(Champ.ETAT, etat.get());
            etatsLus++;
            return;
        }
        boolean telQuel =
                cellule.genre() == Genre.NOMBRE || (champ != Champ.VALEUR && NombreTape.pourcentage(cellule.texte()));
        ligne.put(champ, telQuel ? cellule.texte() : tape(cellule.texte()));
    }

    /** {@code 1 200,5 %}, as one types it. */
    private static String tape(String texte) {
        String net = ESPACES.matcher(texte.replace('\u2212', '-')).replaceAll("");
        String nombre = net.endsWith("%") ? net.substring(0, net.length() - 1).strip() : net;
        return nombre.matches("-?[0-9]+([.,][0-9]+)?") ? nombre : texte;
    }

    private void remarquer(List<String> ignorees) {
        List<String> autres = ignorees.stream()
                .filter(nom -> !nom.equals("Mode d'emploi") && !nom.isEmpty())
                .toList();
        if (!autres.isEmpty()) {
            remarques.add("Sans en-tête reconnu, donc non lues : feuilles « " + String.join(" », « ", autres) + " ».");
        }
        if (!nonLues.isEmpty()) {
            remarques.add("Colonnes non lues : « " + String.join(" », « ", nonLues) + " ».");
        }
        dire(
                vides,
                "ligne préremplie est restée vide : elle n'est pas envoyée.",
                "lignes préremplies sont restées vides : elles ne sont pas envoyées.");
        dire(
                formules,
                "cellule est calculée par une formule : sa valeur enregistrée est lue.",
                "cellules sont calculées par une formule : leur valeur enregistrée est lue.");
        dire(masquees, "ligne masquée est lue comme les autres.", "lignes masquées sont lues comme les autres.");
        dire(
                etatsLus,
                "cellule dit en toutes lettres pourquoi il n'y a pas de nombre : c'est l'état de sa ligne.",
                "cellules disent en toutes lettres pourquoi il n'y a pas de nombre : c'est l'état de leur ligne.");
    }

    private void dire(int nombre, String une, String plusieurs) {
        if (nombre > 0) {
            remarques.add(Nombres.compte(nombre, une, plusieurs));
        }
    }

    private LectureDepot.@Nullable Lus controler(Reception reception) {
        if (lignes.isEmpty()) {
            if (fautes.isEmpty()) {
                throw illisible("aucune ligne n'y porte de chiffre ni d'état : remplissez-en une au moins.");
            }
            return null;
        }
        try {
            return LectureDepot.lire(enCodes(), reception);
        } catch (FichierIllisible e) {
            e.fautes().forEach(this::replacer);
            return null;
        }
    }

    private Tabulaire enCodes() {
        List<Tabulaire.Rang> rangs = new ArrayList<>();
        rangs.add(new Tabulaire.Rang(1, LectureDepot.COLONNES));
        lignes.forEach(ligne -> rangs.add(new Tabulaire.Rang(
                rangs.size() + 1L,
                LectureDepot.COLONNES.stream()
                        .map(colonne -> Champ.deColonne(colonne)
                                .map(champ -> ligne.getOrDefault(champ, ""))
                                .orElse(""))
                        .toList())));
        return new Tabulaire(fichier, rangs);
    }

    /** From its line in the delivery, below one of headings, to where one sees it. */
    private void replacer(Faute faute) {
        int rang = (int) faute.ligne() - 2;
        if (rang < 0 || rang >= places.size()) {
            fautes.add(new Trouvee(0, 0, faute));
            return;
        }
        fauter(places.get(rang), Champ.deColonne(faute.colonne()).orElse(null), faute);
    }

    private void fauter(Place place, @Nullable Champ champ, String raison) {
        fauter(place, champ, new Faute(fichier, place.numero(), "", raison));
    }

    private void fauter(Place place, @Nullable Champ champ, Faute faute) {
        Integer colonne = champ == null ? null : colonne(place.enTete(), champ);
        String ou = colonne == null
                ? champ == null ? "" : champ.colonne()
                : titre(place.feuille(), place.enTete(), colonne);
        fautes.add(new Trouvee(
                place.rangDeLaFeuille(),
                place.numero(),
                new Faute(
                        lieu(place.feuille()),
                        place.numero(),
                        ou,
                        faute.raison(),
                        lu(place, colonne, faute),
                        faute.proposition())));
    }

    /** What one sees in the cell, even where the control read what was understood of it. */
    private static String lu(Place place, @Nullable Integer colonne, Faute faute) {
        return place.feuille().rangees().stream()
                .filter(rangee -> rangee.numero() == place.numero() && colonne != null)
                .flatMap(rangee -> Optional.ofNullable(rangee.cellules().get(colonne)).stream())
                .map(Cellule::texte)
                .findFirst()
                .orElse(faute.lu());
    }

    private String lieu(Feuille feuille) {
        return feuille.nom().isEmpty() ? fichier : fichier + ", feuille « " + feuille.nom() + " »";
    }

    /** A sheet shows letters; a CSV file has titles only. */
    private static String titre(Feuille feuille, EnTete enTete, int colonne) {
        String titre = enTete.titres().getOrDefault(colonne, "");
        return feuille.nom().isEmpty() ? titre : titre + " (" + Feuille.lettre(colonne) + ")";
    }

    private FichierIllisible illisible(String raison) {
        return new FichierIllisible(List.of(new Faute(fichier, 0, "", raison)));
    }
}
