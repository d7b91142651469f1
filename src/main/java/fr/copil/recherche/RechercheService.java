package fr.copil.recherche;

import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.recherche.RechercheQueries.Classe;
import fr.copil.recherche.Trouvailles.Groupe;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds as one types, in two bounded statements. What documents say is public: whoever is logged in finds all of it. Of
 * bilans, each finds those that may be opened; values received are not searched at all.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RechercheService {

    private final RechercheQueries queries;
    private final LecteurCourant lecteur;
    private final List<PagesCherchables> pages;

    RechercheService(RechercheQueries queries, LecteurCourant lecteur, List<PagesCherchables> pages) {
        this.queries = queries;
        this.lecteur = lecteur;
        this.pages = pages;
    }

    /** Anything may be typed: quotes, signs, pages of text get an ordinary answer. */
    public Trouvailles chercher(String texte) {
        MotsSaisis saisie = MotsSaisis.de(texte);
        List<Groupe> groupes = saisie.vide() ? List.of() : groupes(saisie);
        return new Trouvailles(groupes, groupes.isEmpty() ? rien(texte) : "");
    }

    /** The kind of the best answer first; of equal ones, in their usual order. */
    private List<Groupe> groupes(MotsSaisis saisie) {
        Map<String, List<Classe>> parGenre = Stream.concat(
                        queries.territoires(saisie).stream(), queries.rayons(saisie, lecteur.lecteur()).stream())
                .collect(Collectors.groupingBy(Classe::genre));
        Stream<List<Classe>> trouves = Stream.concat(
                        Stream.of("Territoires"), Arrays.stream(Rayon.values()).map(Rayon::titre))
                .filter(parGenre::containsKey)
                .map(genre -> parGenre.getOrDefault(genre, List.of()));
        return Stream.concat(
                        trouves, pages.stream().map(une -> une.chercher(saisie)).filter(une -> !une.isEmpty()))
                .sorted(Comparator.comparingInt(siens -> siens.getFirst().rang()))
                .map(siens -> new Groupe(
                        siens.getFirst().genre(),
                        siens.stream().map(Classe::resultat).toList()))
                .toList();
    }

    private static String rien(String texte) {
        return "Rien ne correspond à «" + Nombres.FINE + Textes.abreger(texte.strip(), 40) + Nombres.FINE
                + "». Essayez un nom, une commune, un code, un nombre imprimé ou un UAI.";
    }
}
