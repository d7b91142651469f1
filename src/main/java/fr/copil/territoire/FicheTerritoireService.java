package fr.copil.territoire;

import fr.copil.commun.AudienceCourante;
import fr.copil.commun.CodeTerritoire;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a territory's sheet, in eight statements at the most; figures never above the audience of the reader. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class FicheTerritoireService {

    private static final int PROCHES = 5;
    private static final int LONGUEUR_MAX = 40;

    private final FicheTerritoireQueries queries;
    private final ProgrammeQueries programmes;
    private final TerritoireQueries territoires;
    private final ConventionsDUnTerritoire conventions;
    private final ObservationsDUnTerritoire observations;
    private final AudienceCourante audience;

    FicheTerritoireService(
            FicheTerritoireQueries queries,
            ProgrammeQueries programmes,
            TerritoireQueries territoires,
            ConventionsDUnTerritoire conventions,
            ObservationsDUnTerritoire observations,
            AudienceCourante audience) {
        this.queries = queries;
        this.programmes = programmes;
        this.territoires = territoires;
        this.conventions = conventions;
        this.observations = observations;
        this.audience = audience;
    }

    /** Nothing when the code is unknown. */
    public Optional<FicheTerritoire> fiche(CodeTerritoire code) {
        List<LigneAnnuaire> chemin = queries.chemin(code);
        if (chemin.isEmpty()) {
            return Optional.empty();
        }
        LigneAnnuaire ligne = chemin.getLast();
        boolean etablissement = ligne.territoire().niveau() == Niveau.ETABLISSEMENT;
        return Optional.of(new FicheTerritoire(
                ligne,
                chemin.subList(0, chemin.size() - 1).stream()
                        .map(LigneAnnuaire::territoire)
                        .toList(),
                etablissement ? queries.voisins(code) : List.of(),
                etablissement ? List.of() : queries.sections(code),
                ligne.territoire().niveau().rang() > Niveau.DEPARTEMENT.rang() || queries.communesConnues(code),
                programmes.programmes(code),
                programmes.departementsAvecListePre(),
                conventions.signees(Stream.concat(
                                Stream.of(CodeTerritoire.FRANCE),
                                chemin.stream().map(c -> c.territoire().code()))
                        .map(CodeTerritoire::valeur)
                        .distinct()
                        .toList()),
                conventions.mentions(code),
                observations.observations(code, audience.rang())));
    }

    /**
     * The territories of a level inside others, with what each holds; in one statement.
     *
     * @param carte year of the map of quartiers to count; 0 for the one in force
     */
    public List<ZoneComptee> zones(
            Collection<CodeTerritoire> dans, Niveau niveau, int carte, Collection<ContenuDeZone> contenus) {
        return queries.zones(dans, niveau, carte, contenus);
    }

    /** The nearest codes to one that does not exist: those that begin alike, those that hold what was typed. */
    public List<Territoire> proches(String saisie) {
        String code = (saisie.length() > LONGUEUR_MAX ? saisie.substring(0, LONGUEUR_MAX) : saisie)
                .strip()
                .toUpperCase(Locale.ROOT);
        List<String> mots = MotsCherches.de(code.substring(code.indexOf('-') + 1));
        return Stream.concat(
                        territoires.voisins(code).stream()
                                .sorted(Comparator.comparingInt((Territoire t) ->
                                        -debutCommun(code, t.code().valeur())))
                                .filter(t -> debutCommun(code, t.code().valeur()) > code.indexOf('-') + 1),
                        mots.isEmpty() ? Stream.of() : territoires.tous(mots, PROCHES).stream())
                .distinct()
                .limit(PROCHES)
                .toList();
    }

    private static int debutCommun(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
