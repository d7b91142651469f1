package fr.copil.figure;

import static fr.copil.figure.Marque.CIRCLE;
import static fr.copil.figure.Marque.DIAMOND;
import static fr.copil.figure.Marque.SQUARE;
import static fr.copil.figure.Marque.TRIANGLE;
import static fr.copil.figure.Remplissage.CREUX;
import static fr.copil.figure.Remplissage.CROISE;
import static fr.copil.figure.Remplissage.HACHURES;
import static fr.copil.figure.Remplissage.PLEIN;
import static fr.copil.figure.Remplissage.POINTS;
import static fr.copil.figure.Remplissage.RAYURES;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/**
 * How each drawn thing is told apart, never by its colour alone: the one table, from which documents draw. The screens
 * hold the same in {@code frontend/graphique/commun/traits.ts} and {@code frontend/jetons.css}, compared by
 * {@code TraitTest}.
 */
public enum Trait {
    QPV("trait-qpv", "B34000", "FF9A5C", "", CIRCLE, false),
    HORS_QPV("trait-hors-qpv", "2F5F9E", "8FB6EA", "10 5", SQUARE, true),
    REP_PLUS("trait-rep-plus", "7A2E8E", "D7A0E6", "", DIAMOND, false),
    REP("trait-rep", "A0559B", "E0B3DA", "2 3.5", CIRCLE, true),
    HORS_EP("trait-hors-ep", "3B6B63", "8FCBBE", "10 4 2 4", TRIANGLE, true),
    FILLES("trait-filles", "7A2E8E", "D7A0E6", "", CIRCLE, false),
    GARCONS("trait-garcons", "3B6B63", "8FCBBE", "10 5", SQUARE, true),
    TERRITOIRE("trait-territoire", "0A4FB3", "8AB4F8", "", CIRCLE, false),
    FRANCE("texte-discret", "565C66", "AEB6C2", "10 5", SQUARE, true),
    ECART("trait-territoire", "0A4FB3", "8AB4F8", "", CIRCLE, false),
    /** What is beside, to read the others by. */
    REFERENCE("texte-discret", "565C66", "AEB6C2", "", CIRCLE, false),
    CIBLE("trait-cible", "1B6E3C", "7CD3A0", "4 3", CIRCLE, true),
    REALISE("etat-realise", "1B7F4D", "6FCF97", PLEIN, "coche"),
    /** Was there before the signing: the same mark, lighter. */
    EN_PLACE("etat-realise", "1B7F4D", "6FCF97", POINTS, "coche"),
    EN_COURS("etat-en-cours", "2F5F9E", "8FB6EA", PLEIN, "lecture"),
    NON_DEMARRE("etat-non-demarre", "7B8594", "AEB6C2", PLEIN, "rond"),
    BLOQUE("etat-bloque", "C0341D", "FF8A75", HACHURES, "croix"),
    SUSPENDU("etat-suspendu", "8A6A12", "E0B84C", RAYURES, "pause"),
    ABANDONNE("etat-abandonne", "565C66", "AEB6C2", CROISE, "tiret"),
    NON_RENSEIGNE("etat-non-renseigne", "565C66", "AEB6C2", CREUX, "question"),
    COUVERT("etat-couvert", "1B7F4D", "6FCF97", PLEIN, "coche"),
    NON_COUVERT("etat-non-couvert", "C0341D", "FF8A75", HACHURES, "croix"),
    NON_TRANSMIS("etat-non-transmis", "565C66", "AEB6C2", CREUX, "pointille");

    private static final String ENCRE = "161616";
    private static final String BLANC = "FFFFFF";

    private final String jeton;
    private final String clair;
    private final String sombre;
    private final String tirets;
    private final Marque marque;
    private final boolean creuse;
    private final Remplissage remplissage;
    private final String icone;

    /** A line. */
    Trait(String jeton, String clair, String sombre, String tirets, Marque marque, boolean creuse) {
        this(jeton, clair, sombre, tirets, marque, creuse, PLEIN, "");
    }

    /** A surface. */
    Trait(String jeton, String clair, String sombre, Remplissage remplissage, String icone) {
        this(jeton, clair, sombre, "", CIRCLE, false, remplissage, icone);
    }

    Trait(
            String jeton,
            String clair,
            String sombre,
            String tirets,
            Marque marque,
            boolean creuse,
            Remplissage remplissage,
            String icone) {
        this.jeton = jeton;
        this.clair = clair;
        this.sombre = sombre;
        this.tirets = tirets;
        this.marque = marque;
        this.creuse = creuse;
        this.remplissage = remplissage;
        this.icone = icone;
    }

    /** A code that the table does not know is drawn as what is beside, on screen too. */
    @JsonCreator
    public static Trait de(String code) {
        return Arrays.stream(values())
                .filter(trait -> trait.code().equals(code))
                .findFirst()
                .orElse(REFERENCE);
    }

    /** Its name for the screens and for what is frozen. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The design token of its colour. */
    public String jeton() {
        return jeton;
    }

    /** On white: the screen's light theme and every document. */
    public String clair() {
        return clair;
    }

    public String sombre() {
        return sombre;
    }

    /** SVG dash array of its line; empty for a solid one. */
    public String tirets() {
        return tirets;
    }

    public Marque marque() {
        return marque;
    }

    /** Whether its mark is hollow. */
    public boolean creuse() {
        return creuse;
    }

    public Remplissage remplissage() {
        return remplissage;
    }

    /** Sign written in its surface on screen; empty for none. */
    public String icone() {
        return icone;
    }

    /** Whether white letters on its full colour would be too pale. */
    public boolean moyen() {
        return this == NON_DEMARRE;
    }

    /** Colour of the letters written on its surface, which are on white where it is not of one full colour. */
    public String encre() {
        return moyen() || remplissage != PLEIN ? ENCRE : BLANC;
    }
}
