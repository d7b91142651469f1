package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Fragment;
import fr.copil.figure.FigureModele;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as they go to paper: French spaces, nothing that XML refuses. */
final class Ecrit {

    private static final Pattern REFUSE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private Ecrit() {}

    static String texte(String brut) {
        return Typographie.fines(REFUSE.matcher(brut).replaceAll(" "));
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
