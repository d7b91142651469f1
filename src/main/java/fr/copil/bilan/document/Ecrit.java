package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Fragment;
import fr.copil.figure.FigureModele;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as they go to paper: French spaces, nothing that XML refuses. */
final class Ecrit {

    private static final Pattern REFUSE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Ecrit() {}

    /** Bullets and arrows as Word keeps those of its own fonts, where no other font has them. */
    private static final Map<Character, String> DE_WORD = Map.ofEntries(
            Map.entry('\uF0B7', "•"),
            Map.entry('\uF0A7', "▪"),
            Map.entry('\uF0A8', "☐"),
            Map.entry('\uF0FC', "✓"),
            Map.entry('\uF0FB', "✗"),
            Map.entry('\uF0FE', "☑"),
            Map.entry('\uF0D8', "➢"),
            Map.entry('\uF076', "❖"),
            Map.entry('\uF0E0', "→"),
            Map.entry('\uF0E8', "➔"),
            Map.entry('\uF0F0', "⇨"),
            Map.entry('\uF0AE', "→"),
            Map.entry('\uF0DE', "⇒"),
            Map.entry('\uF0B0', "°"),
            Map.entry('\uF0B1', "±"),
            Map.entry('\uF0A3', "≤"),
            Map.entry('\uF0B3', "≥"));

    private static final Pattern PRIVE = Pattern.compile("[\uF000-\uF0FF]");

    static String texte(String brut) {
        String lisible = PRIVE.matcher(REFUSE.matcher(brut).replaceAll(" "))
                .replaceAll(signe -> DE_WORD.getOrDefault(signe.group().charAt(0), signe.group()));
        return Typographie.fines(lisible);
    }

    static String texte(List<Fragment> fragments) {
        return texte(fragments.stream().map(Fragment::texte).collect(Collectors.joining()));
    }

    /** {@code Source : DEPP, IVAC sessions 2022 à 2024, reçu le 22/11/2026. Code DNB-G-QPV-DEP44-2024-a3f9.} */
    static String source(FigureModele figure) {
        String code = figure.citation();
        return texte("Source : " + figure.source() + "." + (code == null ? "" : " Code de citation : " + code + "."));
    }
}
