package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.document.police.Signes;
import fr.copil.commun.Nombres;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a PDF cannot show of what is written into it, and where. */
public final class SignesDuPdf {

    private static final int CITES_MAX = 12;

    private SignesDuPdf() {}

    /** {@code 2 signes ne seront pas dans le PDF : 😀 (Décisions demandées)}; nothing when all of them will. */
    public static String perdus(Bilan bilan) {
        return perdus(
                bilan.sections(),
                sections -> EcritureHtml.pourPdf(new Bilan(bilan.entete(), sections, bilan.definitions())));
    }

    public static String perdus(DocumentDeSeance document) {
        return perdus(document.parties(), sections -> SeanceHtml.pourPdf(document.avec(sections)));
    }

    private static String perdus(List<Section> parties, Function<List<Section>, String> page) {
        Map<String, Set<String>> perdus = new LinkedHashMap<>();
        Set<String> deLaCouverture = Signes.absents(page.apply(List.of()));
        if (!deLaCouverture.isEmpty()) {
            perdus.put("première page", deLaCouverture);
        }
        for (Section section : parties) {
            Set<String> siens = new LinkedHashSet<>(Signes.absents(page.apply(List.of(section))));
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
}
