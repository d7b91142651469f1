package fr.copil.indicateur;

import fr.copil.acces.LecteurCourant;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the figure that a code quotes, as it was and as it is, within the audience of the reader. In four statements. Decision 0011. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CitationService {

    /** A value with the time when it was in force. */
    record Version(Mesure mesure, Instant du, @Nullable Instant au) {

        boolean enVigueur(Instant moment) {
            return !du.isAfter(moment) && (au == null || moment.isBefore(au));
        }
    }

    private final CatalogueQueries catalogue;
    private final EtudeQueries queries;
    private final RetraitQueries retraits;
    private final TerritoireService territoires;
    private final LecteurCourant lecteur;
    private final FreinDesCitations frein;

    CitationService(
            CatalogueQueries catalogue,
            EtudeQueries queries,
            RetraitQueries retraits,
            TerritoireService territoires,
            LecteurCourant lecteur,
            FreinDesCitations frein) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.retraits = retraits;
        this.territoires = territoires;
        this.lecteur = lecteur;
        this.frein = frein;
    }

    /**
     * Nothing when the code quotes no figure that ever was, or one above the reader's audience. Refused for a while to who
     * asked for too many of those.
     */
    public Optional<FigureCitee> ouvrir(String code) {
        frein.verifier();
        Optional<FigureCitee> citee = chercher(code);
        if (citee.isEmpty()) {
            frein.noterUnInconnu();
        }
        return citee;
    }

    private Optional<FigureCitee> chercher(String code) {
        return Citation.lire(code)
                .flatMap(citation -> catalogue.definition(citation.indicateur()).flatMap(definition -> territoires
                        .parCode(citation.territoire())
                        .flatMap(territoire -> ouvrir(citation, definition, territoire))));
    }

    private Optional<FigureCitee> ouvrir(Citation citation, Definition definition, Territoire territoire) {
        List<Version> versions =
                queries.versions(lecteur.lecteur(), citation.territoire(), citation.indicateur(), citation.periode());
        List<Instant> moments = versions.stream()
                .flatMap(v -> v.au() == null ? Stream.of(v.du()) : Stream.of(v.du(), v.au()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        List<ChiffreRetire> retires =
                retraits.retires(lecteur.lecteur(), citation.territoire(), citation.indicateur(), citation.periode());
        FigureCitee retiree = null;
        for (List<Population> groupes : citation.cotes()) {
            List<Mesure> maintenant = moments.isEmpty() ? List.of() : en(versions, groupes, moments.getFirst());
            Retrait retrait = retrait(retires, groupes);
            Instant fin = null;
            for (Instant moment : moments) {
                List<Mesure> alors = en(versions, groupes, moment);
                if (!alors.isEmpty() && citation.designe(alors)) {
                    return Optional.of(
                            new FigureCitee(citation, definition, territoire, alors, maintenant, fin, retrait));
                }
                fin = moment;
            }
            if (retiree == null && retrait != null) {
                retiree =
                        new FigureCitee(citation, definition, territoire, List.of(), maintenant, retrait.le(), retrait);
            }
        }
        // Whatever its last characters: a code that was told apart would tell the value that was withdrawn.
        return Optional.ofNullable(retiree);
    }

    private static @Nullable Retrait retrait(List<ChiffreRetire> retires, List<Population> groupes) {
        return retires.stream()
                .filter(retire -> groupes.contains(retire.population()))
                .map(ChiffreRetire::retrait)
                .findFirst()
                .orElse(null);
    }

    /** All sides at that moment; nothing when one of them was not there yet. */
    private static List<Mesure> en(List<Version> versions, List<Population> groupes, Instant moment) {
        List<Mesure> cotes = groupes.stream()
                .flatMap(population -> versions.stream()
                        .filter(v -> v.mesure().population() == population && v.enVigueur(moment))
                        .map(Version::mesure)
                        .filter(m -> m.enValeur().isPresent()))
                .toList();
        return cotes.size() == groupes.size() ? cotes : List.of();
    }
}
