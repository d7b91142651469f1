package fr.copil.indicateur.mesure;

import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where a figure comes from.
 *
 * @param autres deliveries that it adds up beside this one, the last
 * @param carte that says who is in the group, of a sum: {@code REP, rentrée 2028}; empty of what no map draws
 */
public record Source(String producteur, String jeu, LocalDate recueLe, int autres, String carte) {

    public Source(String producteur, String jeu, LocalDate recueLe) {
        this(producteur, jeu, recueLe, 0, "");
    }

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** {@code DEPP, IVAC sessions 2022 à 2024}: who publishes what. */
    public String enClair() {
        return producteur + ", " + jeu;
    }

    /** {@code DEPP, IVAC sessions 2022 à 2024 : reçu le 22/11/2026}, for who asks where the figure comes from. */
    public String reception() {
        return enClair() + " : reçu le " + Dates.jour(recueLe)
                + (autres == 0 ? "" : ", avec " + Nombres.compte(autres, "autre livraison", "autres livraisons"));
    }
}
