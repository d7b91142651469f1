package fr.copil.indicateur.mesure;

import fr.copil.commun.Codes;
import fr.copil.commun.Nombres;
import java.util.Optional;

/** The two ways to read « moins de 10 % » between two rates, which the document does not choose between. */
public enum LectureDeCible {
    POINTS("points", "en points"),
    RELATIVE("relative", "en part du taux de la référence");

    private final String code;
    private final String libelle;

    LectureDeCible(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /** As stored. */
    public String code() {
        return code;
    }

    /** {@code lu en points}. */
    public String libelle() {
        return libelle;
    }

    /** The rate that the target asks of the group, for the line of charts. */
    public double seuil(double reference, double cible) {
        return this == POINTS ? reference - cible : reference * (1 - cible / 100);
    }

    /** {@code écart < 10 points}, {@code écart < 10 % de la référence}. */
    public String seuilEnClair(double cible) {
        return "écart < " + Nombres.court(cible) + (this == POINTS ? " points" : " % de la référence");
    }

    public static Optional<LectureDeCible> de(String code) {
        return Codes.parmi(values(), LectureDeCible::code, code);
    }
}
