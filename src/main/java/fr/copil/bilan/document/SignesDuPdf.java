package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Section;
import fr.copil.commun.Nombres;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a PDF can show of a text: its fonts go with it, and a sign that none of them has would be a hole in it. */
final class SignesDuPdf {

    private static final String ABSENT = "\u25A1";
    private static final int CITES_MAX = 12;

    private SignesDuPdf() {}

    /** With a square in the place of each sign that would be a hole; what is not seen is left out. */
    static String tenir(String texte) {
        StringBuilder tenu = new StringBuilder(texte.length());
        texte.codePoints().filter(signe -> !invisible(signe)).forEach(signe -> {
            if (absent(signe)) {
                tenu.append(ABSENT);
            } else {
                tenu.appendCodePoint(signe);
            }
        });
        return tenu.toString();
    }

    /** {@code 2 signes ne seront pas dans le PDF : 😀 (Décisions demandées)}; nothing when all of them will. */
    static String perdus(Bilan bilan) {
        Map<String, Set<String>> perdus = new LinkedHashMap<>();
        Set<String> deLaCouverture = absents(bilan, List.of());
        if (!deLaCouverture.isEmpty()) {
            perdus.put("première page", deLaCouverture);
        }
        for (Section section : bilan.sections()) {
            Set<String> siens = new LinkedHashSet<>(absents(bilan, List.of(section)));
            siens.removeAll(deLaCouverture);
            if (!siens.isEmpty()) {
                perdus.computeIfAbsent(section.titre(), titre -> new LinkedHashSet<>())
                        .addAll(siens);
            }
        }
        long nombre = perdus.values().stream().flatMap(Set::stream).distinct().count();
        return nombre == 0
                ? ""
                : Nombres.compte(nombre, "signe ne sera pas dans le PDF", "signes ne seront pas dans le PDF") + " : "
                        + perdus.entrySet().stream()
                                .map(ou -> citer(ou.getValue()) + " (" + ou.getKey() + ")")
                                .collect(Collectors.joining(", "))
                        + ". Un carré tient leur place.";
    }

    private static String citer(Set<String> signes) {
        return signes.stream().limit(CITES_MAX).collect(Collectors.joining(" "))
                + (signes.size() > CITES_MAX ? " …" : "");
    }

    private static Set<String> absents(Bilan bilan, List<Section> sections) {
        List<String> absents = new ArrayList<>();
        EcritureHtml.pourPdf(new Bilan(bilan.entete(), sections, bilan.definitions()))
                .codePoints()
                .filter(signe -> !invisible(signe) && absent(signe))
                .forEach(signe -> absents.add(Character.toString(signe)));
        return new LinkedHashSet<>(absents);
    }

    private static boolean absent(int signe) {
        return signe >= ' ' && (deDroiteAGauche(signe) || !Polices.montrent(signe));
    }

    /** They would come out from left to right, each letter apart: worse than not at all. */
    private static boolean deDroiteAGauche(int signe) {
        byte sens = Character.getDirectionality(signe);
        return sens == Character.DIRECTIONALITY_RIGHT_TO_LEFT || sens == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** What only says how its neighbours are drawn: the joints and the colours of emoji, the marks of direction. */
    private static boolean invisible(int signe) {
        return Character.getType(signe) == Character.FORMAT && signe != '\u00AD'
                || signe >= 0xFE00 && signe <= 0xFE0F
                || signe >= 0x1F3FB && signe <= 0x1F3FF
                || signe >= 0xE0100 && signe <= 0xE01EF;
    }
}
