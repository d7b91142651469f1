package fr.copil.indicateur;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A committee fixes how it reads « moins de 10 % », which the document does not say: then the line and the sentence
 * carry that choice, for its convention alone. Source: convention nationale, art. 2.1-1. Decision 0021.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class LectureDeCibleService {

    private static final LocalDate PREMIER_JOUR = LocalDate.of(2000, 1, 1);

    private final LectureDeCibleQueries queries;
    private final MesureQueries mesures;
    private final ConventionsDUnIndicateur conventions;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;

    LectureDeCibleService(
            LectureDeCibleQueries queries,
            MesureQueries mesures,
            ConventionsDUnIndicateur conventions,
            LecteurCourant lecteurCourant,
            Clock horloge,
            PerimetreService perimetres) {
        this.perimetres = perimetres;
        this.queries = queries;
        this.mesures = mesures;
        this.conventions = conventions;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
    }

    /** The convention of an address; that of the account without one that Copil knows. */
    public Optional<ConventionQuiLit> convention(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(conventions::parCode).or(() -> Optional.ofNullable(
                        lecteurCourant.lecteur().convention())
                .flatMap(conventions::parCode));
    }

    /** The one target that bears on the gap, as this convention reads it. */
    public Optional<Cible> cible(String convention) {
        return conventions
                .parCode(convention)
                .flatMap(lectrice ->
                        mesures.cibles(Set.of(Indicateurs.ECART_EP), convention, lectrice.territoire()).stream()
                                .filter(cible -> cible.population() == null)
                                .findFirst());
    }

    /** Who fixed what, the newest first. */
    public List<DecisionDeLecture> decisions(String convention) {
        return cible(convention)
                .map(cible -> queries.decisions(convention, cible.id()))
                .orElse(List.of());
    }

    /** For the convention of one's own territory, or of one inside it: no statement for who never does. */
    public boolean peutFixer(CodeTerritoire territoire, String convention) {
        return perimetres.permet(lecteurCourant.lecteur(), Droit.FIXER_UNE_LECTURE, territoire, convention);
    }

    /**
     * Adds to what was decided before; it holds at once.
     *
     * @param lecture none to show both readings again
     * @param seance of the committee that decided, not after today
     */
    @Exige(Droit.FIXER_UNE_LECTURE)
    @Transactional
    public void fixer(String convention, @Nullable LectureDeCible lecture, LocalDate seance) {
        ConventionQuiLit voulue = conventions
                .parCode(convention)
                .filter(c -> peutFixer(c.territoire(), c.code()))
                .orElseThrow(() -> Perimetre.refus(
                        "LECTURE-PERIMETRE", "Cette convention", "vous ne pouvez pas en fixer la lecture."));
        Cible cible = cible(convention)
                .orElseThrow(
                        () -> new ErreurCopil("LECTURE-SANS-CIBLE", "Aucune convention ne fixe de cible sur l'écart."));
        if (seance.isAfter(LocalDate.now(horloge)) || seance.isBefore(PREMIER_JOUR)) {
            throw new ErreurCopil(
                    "LECTURE-DATE",
                    "Le " + Dates.jour(seance) + " n'est pas le jour d'une séance tenue : ni à venir, ni avant 2000.");
        }
        queries.ajouter(
                voulue.code(), cible.id(), lecture, seance, lecteurCourant.lecteur(), OffsetDateTime.now(horloge));
    }
}
