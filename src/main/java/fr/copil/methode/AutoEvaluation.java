package fr.copil.methode;

import fr.copil.territoire.Territoire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The annexe as one territory answers it.
 *
 * @param territoire none when it remains to be chosen
 * @param reponses by question, the oldest first
 * @param ouverte whether the reader may answer here
 * @param avis what the reader must know: a link that led nowhere, why one may only read
 */
public record AutoEvaluation(
        @Nullable Territoire territoire,
        List<Item> items,
        Map<String, List<ReponseDonnee>> reponses,
        boolean ouverte,
        List<String> avis) {

    public List<Item> items(ThemeMethode theme, NatureItem nature) {
        return items.stream()
                .filter(item -> item.theme() == theme && item.nature() == nature)
                .toList();
    }

    public List<Item> questions() {
        return items.stream()
                .filter(item -> item.nature() == NatureItem.QUESTION)
                .toList();
    }

    public List<ReponseDonnee> historique(String item) {
        return reponses.getOrDefault(item, List.of());
    }

    /** The one in force. */
    public Optional<ReponseDonnee> derniere(String item) {
        List<ReponseDonnee> historique = historique(item);
        return historique.isEmpty() ? Optional.empty() : Optional.of(historique.getLast());
    }

    public Decompte bilan() {
        return bilan(item -> true);
    }

    public Decompte bilan(ThemeMethode theme) {
        return bilan(item -> item.theme() == theme);
    }

    private Decompte bilan(Predicate<Item> parmi) {
        return Decompte.de(questions().stream()
                .filter(parmi)
                .map(item -> derniere(item.id()))
                .toList());
    }
}
