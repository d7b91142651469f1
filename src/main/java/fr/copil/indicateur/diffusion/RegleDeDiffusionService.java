package fr.copil.indicateur.diffusion;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Services;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A committee fixes how far an indicateur may be read in its territory: what is transmitted or declared from then on is published no wider.
 * What was published before stays as it is, until somebody withdraws it; what its producer publishes openly takes no rule. Decision 0051.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RegleDeDiffusionService {

    private final ReglesQueries queries;
    private final PerimetreService perimetres;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    RegleDeDiffusionService(
            ReglesQueries queries,
            PerimetreService perimetres,
            Services services,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.perimetres = perimetres;
        this.services = services;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Those that hold and that this séance fixed; that an indicateur is restricted is no secret. */
    @Transactional(readOnly = true)
    public List<RegleDeDiffusion> deLaSeance(String seance) {
        return queries.deLaSeance(seance);
    }

    /** Those that hold in a territory and in what is in it, whichever séance fixed them. */
    @Transactional(readOnly = true)
    public List<RegleDeDiffusion> dans(CodeTerritoire territoire) {
        return queries.dans(territoire);
    }

    /** Whether the reader fixes rules there. */
    @Transactional(readOnly = true)
    public boolean peutFixer(CodeTerritoire territoire) {
        return perimetres.permet(lecteurCourant.lecteur(), Droit.PREPARER_UNE_SEANCE, territoire);
    }

    /** @param audience the widest that may read it: the committee or the DSDEN, since the public needs no rule */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void fixer(String indicateur, CodeTerritoire territoire, Audience audience, String seance) {
        exiger(territoire);
        if (audience == Audience.PUBLIC) {
            throw new ErreurCopil(
                    "DIFFUSION-PUBLIQUE", "Sans règle, un indicateur peut se lire de tous : levez celle qui existe.");
        }
        if (queries.publiee(indicateur, territoire)) {
            throw new ErreurCopil(
                    "DIFFUSION-OUVERTE",
                    "Le producteur de cet indicateur le publie déjà pour tous : un comité ne peut plus en restreindre la"
                            + " lecture.");
        }
        queries.sur(indicateur, territoire).stream()
                .filter(regle -> regle.audience().rang() > audience.rang())
                .findFirst()
                .ifPresent(regle -> {
                    throw new ErreurCopil(
                            "DIFFUSION-PLUS-ETROITE",
                            "La séance " + regle.seance() + " a fixé « "
                                    + regle.audience().libelle() + " », plus étroit : levez d'abord cette règle.");
                });
        Lecteur lecteur = lecteurCourant.lecteur();
        String par = services.de(lecteur)
                .map(service -> service.nom())
                .orElse(lecteur.role().libelle());
        queries.fixer(indicateur, territoire, audience, seance, lecteur, par, OffsetDateTime.now(horloge));
        noter(indicateur + " " + territoire, "fixée en séance " + seance + " : " + audience.libelle());
    }

    /** @return what it was */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public RegleDeDiffusion lever(long id) {
        RegleDeDiffusion regle = queries.parId(id).stream().findFirst().orElseThrow(RegleDeDiffusionService::levee);
        exiger(regle.territoire());
        if (!queries.lever(id, lecteurCourant.lecteur(), OffsetDateTime.now(horloge))) {
            throw levee();
        }
        noter(regle.nom() + ", " + regle.lieu(), "levée");
        return regle;
    }

    private static ErreurCopil levee() {
        return new ErreurCopil("DIFFUSION-LEVEE", "Cette règle est déjà levée.");
    }

    /** @throws ErreurCopil for what would be declared to more readers than a committee lets in */
    @Transactional(readOnly = true)
    public void exiger(String indicateur, Collection<CodeTerritoire> territoires, Audience diffusion) {
        refuser(queries.enfreintes(
                indicateur, territoires.stream().map(CodeTerritoire::valeur).toList(), diffusion));
    }

    /** @throws ErreurCopil for a delivery that would be read more widely than a committee lets it */
    @Transactional(readOnly = true)
    public void exiger(long depot, Collection<String> indicateurs, Audience diffusion) {
        refuser(queries.enfreintes(depot, indicateurs, diffusion));
    }

    private static void refuser(List<RegleDeDiffusion> enfreintes) {
        enfreintes.stream().findFirst().ifPresent(regle -> {
            throw new ErreurCopil(
                    "DEPOT-DIFFUSION",
                    "« " + regle.nom() + " » ne se publie pas plus largement que « "
                            + regle.audience().libelle() + " » : la séance " + regle.seance() + " l'a fixé pour « "
                            + regle.lieu() + " ». Choisissez cette diffusion, ou faites lever la règle par ce comité.");
        });
    }

    private void exiger(CodeTerritoire territoire) {
        if (!peutFixer(territoire)) {
            throw Perimetre.refus("DIFFUSION-PERIMETRE", "Ce territoire", "vous ne pouvez pas y fixer de règle.");
        }
    }

    private void noter(String quoi, String detail) {
        evenements.publishEvent(new Acte(NatureDActe.SEANCE, "diffusion de " + quoi, detail));
    }
}
