package fr.copil.projet;

import fr.copil.commun.TexteSaisi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What people filled in for a row, as its cells hold it. */
final class Saisie {

    private static final BigDecimal VALEUR_MAX = new BigDecimal("100000000000000");
    private static final int DECIMALES_MAX = 4;

    private Saisie() {}

    /** @throws ChampRefuse for the first field that cannot be so */
    static Map<String, String> cellules(GenreDeRangee genre, Map<String, String> saisies) {
        Map<String, String> cellules = new HashMap<>();
        for (Champ champ : genre.champs()) {
            String cellule = nettoyer(saisies.getOrDefault(champ.colonne(), ""));
            if (champ.requis() && cellule.isEmpty()) {
                throw new ChampRefuse(champ, "« " + champ.libelle() + " » est à remplir.");
            }
            if (cellule.length() > champ.max()) {
                throw new ChampRefuse(
                        champ,
                        "« " + champ.libelle() + " » tient en " + champ.max() + " signes : il en a " + cellule.length()
                                + ".");
            }
            if (!cellule.isEmpty()) {
                cellules.put(champ.colonne(), controler(champ, cellule));
            }
        }
        return cellules;
    }

    /** A cell is one line. */
    static String nettoyer(String saisi) {
        return TexteSaisi.nettoyer(saisi).replace('\n', ' ').strip();
    }

    private static String controler(Champ champ, String cellule) {
        switch (champ.nature()) {
            case JOUR -> {
                try {
                    LocalDate.parse(cellule);
                } catch (DateTimeParseException e) {
                    throw new ChampRefuse(champ, "« " + champ.libelle() + " » n'est pas une date.");
                }
            }
            case NOMBRE -> {
                return nombre(champ, cellule);
            }
            case CHOIX -> admis(champ, cellule);
            case PLUSIEURS -> Arrays.stream(cellule.split(",")).forEach(une -> admis(champ, une.strip()));
            default -> {
                if (champ.colonne().equals("jour_annuel")) {
                    jourAnnuel(champ, cellule);
                }
            }
        }
        return cellule;
    }

    private static String nombre(Champ champ, String cellule) {
        try {
            BigDecimal nombre =
                    new BigDecimal(cellule.replaceAll("[\\s\\u202F\\u00A0]", "").replace(',', '.'));
            if (nombre.abs().compareTo(VALEUR_MAX) < 0
                    && nombre.stripTrailingZeros().scale() <= DECIMALES_MAX) {
                return nombre.toPlainString();
            }
        } catch (NumberFormatException e) {
            // Refused below, as what is too large is.
        }
        throw new ChampRefuse(
                champ, "« " + cellule + " » n'est pas un nombre que Copil garde : quatre décimales au plus.");
    }

    private static void admis(Champ champ, String code) {
        if (!champ.options().containsKey(code)) {
            throw new ChampRefuse(
                    champ, "« " + champ.libelle() + " » n'a pas cette valeur : choisissez dans la liste.");
        }
    }

    private static void jourAnnuel(Champ champ, String cellule) {
        try {
            MonthDay.parse("--" + cellule);
        } catch (DateTimeParseException e) {
            throw new ChampRefuse(
                    champ,
                    "« " + cellule + " » n'est pas un jour de l'année : écrivez le mois et le jour, comme 10-31.");
        }
    }
}
