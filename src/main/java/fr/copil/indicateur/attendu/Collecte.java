package fr.copil.indicateur.attendu;

import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A year of deliveries, as one reader sees it: theirs first, the most pressing first.
 *
 * @param conduite the reader may fix days and remind producers
 */
public record Collecte(Campagne campagne, List<LivraisonAttendue> livraisons, boolean conduite) {

    private static final Comparator<LivraisonAttendue> ORDRE = Comparator.comparing(
                    (LivraisonAttendue livraison) -> livraison.etat())
            .thenComparing(livraison -> livraison.echeance().jour(), Comparator.nullsLast(Comparator.naturalOrder()));

    public Collecte {
        livraisons = livraisons.stream().sorted(ORDRE).toList();
    }

    public List<LivraisonAttendue> miennes() {
        return livraisons.stream().filter(LivraisonAttendue::laMienne).toList();
    }

    public List<LivraisonAttendue> desAutres() {
        return livraisons.stream().filter(livraison -> !livraison.laMienne()).toList();
    }

    public long enRetard() {
        return livraisons.stream()
                .filter(livraison -> livraison.etat() == EtatDeCollecte.EN_RETARD)
                .count();
    }

    /** {@code 12 indicateurs attendus, 3 reçus, 9 à envoyer avant le 31/10/2026.} */
    public static String phrase(List<LivraisonAttendue> livraisons, LocalDate aujourdhui) {
        List<LivraisonAttendue> dues =
                livraisons.stream().filter(l -> l.etat().compte()).toList();
        if (dues.isEmpty()) {
            return "Rien n'est attendu cette année.";
        }
        List<LivraisonAttendue> aEnvoyer =
                dues.stream().filter(l -> l.etat().aEnvoyer()).toList();
        long retards =
                dues.stream().filter(l -> l.etat() == EtatDeCollecte.EN_RETARD).count();
        int recus = dues.size() - aEnvoyer.size();
        return Nombres.compte(dues.size(), "indicateur attendu", "indicateurs attendus") + ", "
                + Nombres.compte(recus, "reçu", "reçus")
                + (aEnvoyer.isEmpty()
                        ? "."
                        : ", " + Nombres.entier(aEnvoyer.size()) + " à envoyer" + avant(aEnvoyer, aujourdhui))
                + (retards == 0
                        ? ""
                        : retards == 1
                                ? " Une livraison est en retard."
                                : " " + Nombres.entier(retards) + " livraisons sont en retard.");
    }

    /** The next day that is due, when there is one. */
    private static String avant(List<LivraisonAttendue> aEnvoyer, LocalDate aujourdhui) {
        Stream<LocalDate> jours = aEnvoyer.stream()
                .map(livraison -> livraison.echeance().jour())
                .filter(Objects::nonNull)
                .filter(jour -> !jour.isBefore(aujourdhui));
        return jours.min(Comparator.naturalOrder())
                .map(jour -> ", la prochaine avant le " + Dates.jour(jour) + ".")
                .orElse(".");
    }
}
