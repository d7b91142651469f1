package fr.copil.bilan.redaction;

import static fr.copil.commun.Nombres.compte;

import fr.copil.indicateur.Issue;
import fr.copil.indicateur.LigneDeCatalogue;
import java.util.ArrayList;
import java.util.List;

/** How many indicateurs have an answer: a series that only comes near is no answer, what is restricted is not missing. */
final class Couverture {

    private Couverture() {}

    /** {@code 2 avec des données, 1 en diffusion restreinte, 3 non transmis, dont 1 avec une série voisine.} */
    static String enClair(List<LigneDeCatalogue> lignes) {
        long repondus = nombre(lignes, Issue.REPONDU);
        long restreints = nombre(lignes, Issue.RESTREINT);
        long voisins = nombre(lignes, Issue.VOISIN);
        long manquants = nombre(lignes, Issue.NON_TRANSMIS) + voisins;
        List<String> parts = new ArrayList<>();
        parts.add(repondus == 0 ? "aucun n'a de données lisibles ici" : repondus + " avec des données");
        if (restreints > 0) {
            parts.add(restreints + " en diffusion restreinte");
        }
        if (manquants > 0) {
            parts.add(manquants + " non transmis"
                    + (voisins == 0
                            ? ""
                            : ", dont "
                                    + compte(
                                            voisins,
                                            "qu'une série voisine approche sans y répondre",
                                            "que des séries voisines approchent sans y répondre")));
        }
        return String.join(" ; ", parts) + ".";
    }

    private static long nombre(List<LigneDeCatalogue> lignes, Issue issue) {
        return lignes.stream().filter(ligne -> ligne.issue() == issue).count();
    }
}
