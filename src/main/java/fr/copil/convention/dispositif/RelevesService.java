package fr.copil.convention.dispositif;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.secret.Emboitement;
import fr.copil.indicateur.secret.SecretDesBeneficiaires;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what services say today of dispositifs, never above the audience of the reader. Decision 0068. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RelevesService {

    private final ReleveQueries queries;
    private final LecteurCourant lecteurCourant;

    RelevesService(ReleveQueries queries, LecteurCourant lecteurCourant) {
        this.queries = queries;
        this.lecteurCourant = lecteurCourant;
    }

    /** Of one dispositif, in three statements at the most; the DSDEN reads all that was counted. */
    public Aujourdhui lire(String dispositif) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<ReleveLu> lus = queries.de(lecteur, dispositif);
        Emboitement emboitement = lus.isEmpty() ? new Emboitement(List.of()) : queries.emboitement(dispositif);
        Set<Long> tus = lecteur.audience() == Audience.DSDEN
                        || lus.stream().allMatch(lu -> lu.comptes().isEmpty())
                ? Set.of()
                : SecretDesBeneficiaires.parmi(queries.comptes(lecteur, dispositif), emboitement);
        return new Aujourdhui(
                ComptageDesSites.de(lus.stream().map(lu -> lu.pour(tus)).toList(), emboitement),
                lecteur.peut(Droit.RECENSER_LES_DISPOSITIFS));
    }

    /** Those that run, or ran, in a territory or inside it, in the order of the annexe. */
    public List<DernierReleve> connus(CodeTerritoire ici) {
        return queries.derniers(lecteurCourant.lecteur(), ici);
    }
}
