package fr.copil.recherche;

import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.recherche.Reponse.Groupe;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds as one types, in five bounded statements. What is searched (territories, what the documents say) is public:
 * whoever is logged in finds all of it.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RechercheService {

    private record Genre(String titre, List<RechercheQueries.Classe> resultats) {

        int meilleur() {
            return resultats.getFirst().rang();
        }

        Groupe groupe() {
            return new Groupe(
                    titre,
                    resultats.stream().map(RechercheQueries.Classe::resultat).toList());
        }
    }

    private final RechercheQueries queries;

    RechercheService(RechercheQueries queries) {
        this.queries = queries;
    }

    /** Anything may be typed: quotes, signs, pages of text get an ordinary answer. */
    public Reponse chercher(String texte) {
        Saisie saisie = Saisie.de(texte);
        List<Groupe> groupes = saisie.vide()
                ? List.of()
                : Stream.of(
                                new Genre("Territoires", queries.territoires(saisie)),
                                new Genre("Engagements", queries.engagements(saisie)),
                                new Genre("Indicateurs", queries.indicateurs(saisie)),
                                new Genre("Dispositifs", queries.dispositifs(saisie)),
                                new Genre("Instances et séances", queries.instances(saisie)))
                        .filter(genre -> !genre.resultats().isEmpty())
                        .sorted(Comparator.comparingInt(Genre::meilleur))
                        .map(Genre::groupe)
                        .toList();
        return new Reponse(groupes, groupes.isEmpty() ? rien(texte) : "");
    }

    private static String rien(String texte) {
        return "Rien ne correspond à «" + Nombres.FINE + Textes.abreger(texte.strip(), 40) + Nombres.FINE
                + "». Essayez un nom, une commune, un code ou un UAI.";
    }
}
