package fr.copil.indicateur;

import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads figures for screens, never above the audience of the reader. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SerieService {

    private final MesureQueries queries;
    private final RetraitQueries retraits;
    private final LecteurCourant lecteurCourant;

    SerieService(MesureQueries queries, RetraitQueries retraits, LecteurCourant lecteurCourant) {
        this.queries = queries;
        this.retraits = retraits;
        this.lecteurCourant = lecteurCourant;
    }

    /** Everything known of these indicateurs on these territories, in one query. */
    public Series series(Collection<CodeTerritoire> territoires, Collection<String> indicateurs) {
        return new Series(queries.series(lecteur(), territoires, indicateurs));
    }

    /** The latest mesure of each territory of a level inside another one. */
    public List<SousTerritoire> dansChaque(
            Niveau niveau, CodeTerritoire dans, String indicateur, Population population) {
        return queries.dansChaque(lecteur(), Set.of(niveau), dans, indicateur, Set.of(population), null);
    }

    /**
     * What each territory of these levels inside another one says of these groups, in one statement.
     *
     * @param periode of one year alone; none for all of them
     */
    public List<SousTerritoire> dansChaque(
            Set<Niveau> niveaux,
            CodeTerritoire dans,
            String indicateur,
            Collection<Population> populations,
            @Nullable Integer periode) {
        return queries.dansChaque(lecteur(), niveaux, dans, indicateur, populations, periode);
    }

    /** What each establishment of a group says, inside a territory that is not the whole country. */
    public List<SousTerritoire> etablissements(CodeTerritoire dans, String indicateur, Population groupe, int periode) {
        return queries.etablissements(lecteur(), dans, indicateur, groupe, periode);
    }

    /**
     * The same figures of the territories of its level, itself among them: of the country down to the département, of the
     * département below; in one statement.
     */
    public List<Mesure> semblables(Territoire territoire, List<Mesure> ici) {
        return ici.isEmpty() ? List.of() : queries.semblables(lecteur(), territoire, ici);
    }

    /** Those that hold for a territory, as the committee of this convention reads them. */
    public List<Cible> cibles(Collection<String> indicateurs, String convention, CodeTerritoire ici) {
        return queries.cibles(indicateurs, convention, ici);
    }

    /** Who is to send these figures for this territory, the nearest level first. */
    public List<Attente> attentes(CodeTerritoire territoire, Collection<String> indicateurs) {
        return queries.attentes(territoire, indicateurs);
    }

    /** Who took back what stood there last, by indicateur: what is missing for that was sent. */
    public Map<String, Retrait> retraits(CodeTerritoire territoire, Collection<String> indicateurs) {
        return retraits.derniers(lecteur(), territoire, indicateurs);
    }

    private Lecteur lecteur() {
        return lecteurCourant.lecteur();
    }
}
