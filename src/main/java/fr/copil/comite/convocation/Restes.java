package fr.copil.comite.convocation;

import fr.copil.commun.Nombres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of the messages of a séance.
 *
 * @param abandonnes of those that remain, how many are tried no more
 * @param enMots those that remain, each with whom it is for and why
 */
public record Restes(int partis, int abandonnes, List<String> enMots) {

    public static final Restes AUCUN = new Restes(0, 0, List.of());

    /** @param noms by key */
    static Restes de(int partis, List<Poste.Reste> restes, Map<String, String> noms) {
        return new Restes(
                partis,
                (int) restes.stream().filter(Poste.Reste::abandonne).count(),
                restes.stream()
                        .map(reste -> {
                            String cle = Destinataire.cle(reste.compte(), reste.adresse());
                            return noms.getOrDefault(cle, cle) + etat(reste);
                        })
                        .toList());
    }

    private static String etat(Poste.Reste reste) {
        if (reste.abandonne()) {
            return reste.essaye() ? ", abandonné après des essais vains" : ", abandonné";
        }
        return reste.essaye() ? ", un essai a échoué, un autre suit" : ", en attente";
    }

    /** {@code 9 partis, 2 en attente, 1 abandonné} */
    public String bilan() {
        List<String> mots = new ArrayList<>();
        mots.add(Nombres.compte(partis, "parti", "partis"));
        if (enMots.size() > abandonnes) {
            mots.add((enMots.size() - abandonnes) + " en attente");
        }
        if (abandonnes > 0) {
            mots.add(Nombres.compte(abandonnes, "abandonné", "abandonnés"));
        }
        return String.join(", ", mots);
    }
}
