package fr.copil.tableaudebord;

import static fr.copil.commun.Nombres.compte;

import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.tableaudebord.Ou.Lieu;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose engagements are late or blocked: their text names who is to keep them. */
final class OuDesPilotes {

    private OuDesPilotes() {}

    static Ou de(String convention, List<Engagement> suivis, LocalDate aujourdHui) {
        Map<String, List<Engagement>> parPilote = new LinkedHashMap<>();
        suivis.stream().filter(engagement -> !engagement.enPlace()).forEach(engagement -> pilotes(engagement)
                .forEach(pilote -> parPilote
                        .computeIfAbsent(pilote, nouveau -> new ArrayList<>())
                        .add(engagement)));
        List<Lieu> lieux = parPilote.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Engagement>>>comparingLong(
                                un -> -pressants(un.getValue(), aujourdHui))
                        .thenComparing(un -> -un.getValue().size()))
                .map(un -> lieu(convention, un.getKey(), un.getValue(), aujourdHui))
                .toList();
        return new Ou(
                "Par pilote", List.of(), lieux, List.of("Un engagement à plusieurs pilotes compte chez chacun."), null);
    }

    private static List<String> pilotes(Engagement engagement) {
        List<String> nommes =
                engagement.pilotes().stream().filter(un -> !un.isEmpty()).toList();
        return nommes.isEmpty() ? List.of("") : nommes;
    }

    private static long pressants(List<Engagement> siens, LocalDate aujourdHui) {
        return siens.stream()
                .filter(un -> un.enRetard(aujourdHui) || un.suivi().etat() == EtatSuivi.BLOQUE)
                .count();
    }

    private static Lieu lieu(String convention, String pilote, List<Engagement> siens, LocalDate aujourdHui) {
        long retards = siens.stream().filter(un -> un.enRetard(aujourdHui)).count();
        long bloques = siens.stream()
                .filter(un -> un.suivi().etat() == EtatSuivi.BLOQUE)
                .count();
        long realises = siens.stream()
                .filter(un -> un.suivi().etat() == EtatSuivi.REALISE)
                .count();
        return new Lieu(
                pilote.isEmpty() ? "pilote non précisé" : pilote,
                compte(siens.size(), "engagement", "engagements"),
                realises + " " + EtatSuivi.REALISE.libelle(realises)
                        + (retards == 0 ? "" : " · " + retards + " en retard")
                        + (bloques == 0 ? "" : " · " + bloques + " " + EtatSuivi.BLOQUE.libelle(bloques)),
                null,
                null,
                null,
                pilote.isEmpty()
                        ? ""
                        : "/conventions/" + convention + "?pilote="
                                + URLEncoder.encode(pilote, StandardCharsets.UTF_8));
    }
}
