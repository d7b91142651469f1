package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Feuille;
import fr.copil.collecte.classeur.Rangee;
import fr.copil.commun.Textes;
import fr.copil.territoire.Niveau;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The row that heads a table, wherever it stands below a title.
 *
 * @param rang of the row among those of the sheet
 * @param colonnes where each field stands
 * @param titres of all columns, as they are written
 * @param annees columns that are headed by a year, where no column says it: each gives its values
 * @param autres columns that nothing is read in
 * @param doubles columns that say again what one before them says
 */
record EnTete(
        int rang,
        Map<Champ, Integer> colonnes,
        Map<Integer, String> titres,
        SortedMap<Integer, String> annees,
        List<Integer> autres,
        List<Integer> doubles) {

    private static final int RANGEES_REGARDEES = 30;
    private static final int ASSEZ = 2;

    private static final Map<String, Niveau> NIVEAUX = Map.ofEntries(
            Map.entry("commune", Niveau.COMMUNE),
            Map.entry("ville", Niveau.COMMUNE),
            Map.entry("departement", Niveau.DEPARTEMENT),
            Map.entry("region", Niveau.REGION),
            Map.entry("academie", Niveau.ACADEMIE),
            Map.entry("intercommunalite", Niveau.EPCI),
            Map.entry("epci", Niveau.EPCI),
            Map.entry("quartier", Niveau.QPV),
            Map.entry("qpv", Niveau.QPV),
            Map.entry("reseau", Niveau.RESEAU),
            Map.entry("etablissement", Niveau.ETABLISSEMENT),
            Map.entry("college", Niveau.ETABLISSEMENT),
            Map.entry("ecole", Niveau.ETABLISSEMENT),
            Map.entry("uai", Niveau.ETABLISSEMENT));

    /** The row that names most fields; nothing when none names two. */
    static Optional<EnTete> chercher(Feuille feuille) {
        EnTete meilleur = null;
        for (int i = 0; i < Math.min(RANGEES_REGARDEES, feuille.rangees().size()); i++) {
            EnTete lu = lire(feuille.rangees().get(i), i);
            if (lu.poids() >= ASSEZ && (meilleur == null || lu.poids() > meilleur.poids())) {
                meilleur = lu;
            }
        }
        return Optional.ofNullable(meilleur);
    }

    /** Years stand for a period and a value. */
    private int poids() {
        return colonnes.size() + (annees.isEmpty() ? 0 : ASSEZ);
    }

    static EnTete lire(Rangee rangee, int rang) {
        Map<Champ, Integer> colonnes = new EnumMap<>(Champ.class);
        Map<Integer, String> titres = new HashMap<>();
        List<Integer> autres = new ArrayList<>();
        List<Integer> doubles = new ArrayList<>();
        rangee.cellules().forEach((colonne, cellule) -> {
            titres.put(colonne, cellule.texte());
            Optional<Champ> champ =
                    cellule.genre() == Cellule.Genre.TEXTE ? Champ.de(cellule.texte()) : Optional.empty();
            if (champ.isEmpty()) {
                autres.add(colonne);
            } else if (colonnes.putIfAbsent(champ.get(), colonne) != null) {
                doubles.add(colonne);
            }
        });
        SortedMap<Integer, String> annees = new TreeMap<>();
        if (!colonnes.containsKey(Champ.PERIODE)
                && (colonnes.containsKey(Champ.TERRITOIRE) || colonnes.containsKey(Champ.CODE_TERRITOIRE))) {
            autres.stream()
                    .filter(colonne -> RangeeEnCodes.ANNEE
                            .matcher(titres.getOrDefault(colonne, ""))
                            .matches())
                    .forEach(colonne -> annees.put(colonne, titres.getOrDefault(colonne, "")));
            autres.removeAll(annees.keySet());
        }
        return new EnTete(rang, colonnes, titres, annees, autres, doubles);
    }

    /** Where a field stands; that of a code for the name that it stands for. */
    @Nullable
    Integer colonne(Champ champ) {
        Integer directe = colonnes.get(champ);
        if (directe != null) {
            return directe;
        }
        return switch (champ) {
            case INDICATEUR -> colonnes.get(Champ.CODE_INDICATEUR);
            case TERRITOIRE -> colonnes.get(Champ.CODE_TERRITOIRE);
            default -> null;
        };
    }

    boolean ressemble(Rangee rangee) {
        return lire(rangee, 0).colonnes.size() >= Math.max(ASSEZ + 1, colonnes.size() / 2);
    }

    /** Whether Copil made it: rows that were left empty there were filled in advance. */
    boolean duModele() {
        return colonnes.containsKey(Champ.CODE_TERRITOIRE) && colonnes.containsKey(Champ.CODE_INDICATEUR);
    }

    /** Of the territories that the column names, when its heading says so. */
    @Nullable
    Niveau niveau() {
        Integer colonne = colonnes.get(Champ.TERRITOIRE);
        return colonne == null ? null : NIVEAUX.get(Textes.normaliser(titres.getOrDefault(colonne, "")));
    }
}
