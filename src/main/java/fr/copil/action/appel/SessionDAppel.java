package fr.copil.action.appel;

import fr.copil.commun.Nombres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One session of a call for projects, as far as its reader sits; the prioritised first, in their order.
 *
 * @param sessions all those that the reader may read, the latest first
 * @param ouverte whether the reader may enter a dossier somewhere
 */
public record SessionDAppel(int annee, String appel, List<Dossier> dossiers, List<Nom> sessions, boolean ouverte) {

    /** What names a session. */
    public record Nom(int annee, String appel) {

        public String enClair() {
            return annee + ", " + appel;
        }
    }

    /** Those that were not withdrawn. */
    public long demande() {
        return retenus().stream().mapToLong(Dossier::demande).sum();
    }

    private List<Dossier> retenus() {
        return dossiers.stream()
                .filter(dossier -> dossier.etat() != EtatDeDossier.RETIRE)
                .toList();
    }

    public Map<String, Long> parFinanceur() {
        Map<String, Long> montants = new TreeMap<>();
        dossiers.forEach(dossier -> {
            if (dossier.accorde().isPresent()) {
                dossier.decision().forEach(un -> montants.merge(un.financeur(), un.montant(), Long::sum));
            }
        });
        return montants;
    }

    /** {@code 12 dossiers, 45 000 € demandés. 8 décidés, 30 000 € accordés : CAF 10 000 €, État 20 000 €.} */
    public String phrase() {
        List<Dossier> retenus = retenus();
        if (dossiers.isEmpty()) {
            return "Aucun dossier n'est connu ici à votre niveau de lecture.";
        }
        long decides = retenus.stream().filter(d -> d.accorde().isPresent()).count();
        List<String> parts = new ArrayList<>();
        parFinanceur().forEach((financeur, montant) -> parts.add(financeur + " " + euros(montant)));
        long accorde =
                parFinanceur().values().stream().mapToLong(Long::longValue).sum();
        return Nombres.compte(retenus.size(), "dossier", "dossiers") + ", " + euros(demande()) + " demandés. "
                + (decides == 0
                        ? "Rien n'est encore décidé."
                        : Nombres.compte(decides, "décidé", "décidés") + ", " + euros(accorde) + " accordés"
                                + (parts.isEmpty() ? "." : " : " + String.join(", ", parts) + "."));
    }

    /** {@code 45 000 €}. */
    public static String euros(long montant) {
        return Nombres.entier(montant) + Nombres.FINE + "€";
    }
}
