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
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Reception;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a workbook that give figures, sheet by sheet, and hands them to the one control that reads deliveries,
 * wherever they come from; its faults come back with the sheet, the row and the column that one sees.
 */
final class Transposition {

    private static final Pattern FUSION = Pattern.compile("([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)");
    private static final Pattern TOTAL = Pattern.compile("(sous )?(total|totaux)( .*)?");

    /** Of a delivery, below its headings. */
    private static final int PREMIERE = 2;

    private final String fichier;
    private final Vocabulaire mots;
    private final RangeeEnCodes sens;
    private final FautesSituees fautes;
    private final Avancement avancement;
    private final List<Map<Champ, String>> lignes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<MesureRecue, Place> justes = new LinkedHashMap<>();
    private final List<String> remarques = new ArrayList<>();
    private final Set<String> nonLues = new LinkedHashSet<>();
    private int feuilles;
    private int vides;
    private int formules;
    private int masquees;

    /** @param codes whether the file speaks in codes, as a program writes them */
    Transposition(String fichier, Vocabulaire mots, boolean codes, Avancement avancement) {
        this.avancement = avancement;
        this.fichier = fichier;
        this.mots = mots;
        this.fautes = new FautesSituees(fichier);
        this.sens = new RangeeEnCodes(mots, codes, fautes);
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
            throw fautes.refus(sansTableau(classeur));
        }
        remarquer(ignorees);
        LectureDepot.Lus lus = controler(reception);
        if (fautes.nombre() > 0 || lus == null) {
            throw fautes.refus(justes);
        }
        return lus;
    }

    /** What is worth knowing, though nothing is wrong. */
    List<String> remarques() {
        return remarques;
    }

    /** Of the figures that were read, in their order. */
    List<Place> places() {
        return places;
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
        Optional<String> indicateur = indicateur(feuille, enTete);
        if (!complet(feuille, enTete, indicateur.isPresent())) {
            return;
        }
        enTete.autres().forEach(colonne -> nonLues.add(enTete.titres().getOrDefault(colonne, "")));
        for (int i = enTete.rang() + 1; i < feuille.rangees().size() && !fautes.assez(); i++) {
            avancement.ligne(i, feuille.rangees().size(), 10, 50);
            Rangee rangee = feuille.rangees().get(i);
            Place place = place(feuille, enTete, rangee.numero());
            if (enTete.ressemble(rangee)) {
                fautes.ajouter(
                        place, null, "un second tableau commence ici : un seul par feuille, mettez-le sur une autre.");
                return;
            }
            lire(place, rangee, indicateur.orElse(""));
        }
    }

    private Place place(Feuille feuille, EnTete enTete, long numero) {
        return new Place(feuille, feuilles, enTete, numero);
    }

    /** The one that a sheet of one indicateur names above its table, or by its own name; nothing when a column says it. */
    private Optional<String> indicateur(Feuille feuille, EnTete enTete) {
        if (enTete.annees().isEmpty() || enTete.colonne(Champ.INDICATEUR) != null) {
            return Optional.empty();
        }
        List<String> nommes = Stream.concat(
                        feuille.rangees().subList(0, enTete.rang()).stream()
                                .flatMap(rangee -> rangee.cellules().values().stream())
                                .map(Cellule::texte),
                        Stream.of(feuille.nom()))
                .flatMap(texte -> Stream.ofNullable(mots.indicateur(texte).code()))
                .distinct()
                .toList();
        return nommes.size() == 1 ? Optional.of(nommes.getFirst()) : Optional.empty();
    }

    /** @param nomme whether the sheet names its indicateur elsewhere than in a column */
    private boolean complet(Feuille feuille, EnTete enTete, boolean nomme) {
        Place place =
                place(feuille, enTete, feuille.rangees().get(enTete.rang()).numero());
        int avant = fautes.nombre();
        for (Champ champ : Champ.REQUIS) {
            boolean ailleurs =
                    switch (champ) {
                        case INDICATEUR -> nomme;
                        case PERIODE -> !enTete.annees().isEmpty();
                        default -> false;
                    };
            if (!ailleurs && place.colonne(champ) == null) {
                fautes.ajouter(
                        place,
                        champ,
                        "cette colonne manque dans l'en-tête, qui dit "
                                + enTete.titres().values().stream()
                                        .limit(8)
                                        .map(titre -> "« " + Textes.abreger(titre, 30) + " »")
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
        }
        for (int encore : enTete.doubles()) {
            fautes.ajouter(
                    place,
                    place.titre(encore),
                    new Faute(
                            fichier,
                            place.numero(),
                            "",
                            "deux colonnes disent la même chose : gardez celle qui compte, ou un seul tableau par"
                                    + " feuille."));
        }
        fusions(feuille, enTete);
        return fautes.nombre() == avant;
    }

    /** A merged cell says its value for its first row only. */
    private void fusions(Feuille feuille, EnTete enTete) {
        long dernierTitre = feuille.rangees().get(enTete.rang()).numero();
        for (String fusion : feuille.fusions()) {
            Matcher bornes = FUSION.matcher(fusion);
            if (bornes.matches() && Long.parseLong(bornes.group(4)) > dernierTitre) {
                fautes.ajouter(
                        place(feuille, enTete, Math.max(dernierTitre, Long.parseLong(bornes.group(2)))),
                        null,
                        "les cellules " + fusion
                                + " sont fusionnées : défusionnez-les, et répétez ce qu'elles disent sur"
                                + " chaque ligne.");
            }
        }
    }

    /** @param indicateur that the sheet is of, where no column says it */
    private void lire(Place place, Rangee rangee, String indicateur) {
        EnTete enTete = place.enTete();
        Map<Champ, Cellule> cellules = new EnumMap<>(Champ.class);
        enTete.colonnes().forEach((champ, colonne) -> {
            Cellule cellule = rangee.cellules().get(colonne);
            if (cellule != null && !Champ.POUR_MEMOIRE.contains(champ)) {
                cellules.put(champ, cellule);
            }
        });
        if (cellules.isEmpty()) {
            return;
        }
        if (!indicateur.isEmpty()) {
            cellules.put(Champ.INDICATEUR, Cellule.texte(indicateur));
        }
        if (estUnTotal(rangee, cellules)) {
            fautes.ajouter(place, null, "c'est une ligne de total : retirez-la, Copil fait les sommes.");
            return;
        }
        if (enTete.duModele()
                && cellules.containsKey(Champ.CODE_TERRITOIRE)
                && Champ.REPONSES.stream().noneMatch(cellules::containsKey)) {
            vides++;
            return;
        }
        masquees += rangee.masquee() ? 1 : 0;
        if (enTete.annees().isEmpty()) {
            lire(place, cellules);
        }
        enTete.annees().forEach((colonne, annee) -> {
            Cellule valeur = rangee.cellules().get(colonne);
            if (valeur != null) {
                cellules.put(Champ.PERIODE, Cellule.texte(annee));
                cellules.put(Champ.VALEUR, valeur);
                lire(place.sous(colonne), cellules);
            }
        });
    }

    /** One figure. */
    private void lire(Place place, Map<Champ, Cellule> cellules) {
        int avant = fautes.nombre();
        cellules.forEach((champ, cellule) -> {
            formules += cellule.formule() ? 1 : 0;
            if (cellule.genre() == Genre.ERREUR) {
                fautes.ajouter(
                        place,
                        champ,
                        "la cellule contient l'erreur « " + cellule.texte() + " » : donnez un nombre, ou un"
                                + " état.");
            }
        });
        if (fautes.nombre() > avant) {
            return;
        }
        Map<Champ, String> ligne = sens.lire(place, cellules);
        if (fautes.nombre() == avant) {
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
                sens.etatsLus(),
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
            if (fautes.nombre() == 0) {
                throw fautes.refus("aucune ligne n'y porte de chiffre ni d'état : remplissez-en une au moins.");
            }
            return null;
        }
        try {
            return LectureDepot.lire(
                    enCodes(),
                    reception,
                    avancement,
                    (rang, mesure) -> justes.put(mesure, places.get(rang.intValue() - PREMIERE)));
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
        int rang = (int) faute.ligne() - PREMIERE;
        if (rang < 0 || rang >= places.size()) {
            fautes.ajouter(faute);
            return;
        }
        fautes.ajouter(places.get(rang), Champ.deColonne(faute.colonne()).orElse(null), faute);
    }
}
