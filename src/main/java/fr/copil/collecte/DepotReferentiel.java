package fr.copil.collecte;

import fr.copil.acces.Audience;
import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.referentiel.Referentiel;
import fr.copil.collecte.referentiel.Referentiel.PointImprime;
import fr.copil.collecte.referentiel.ReferentielService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.pre.PreService;
import fr.copil.indicateur.versement.VersementService;
import fr.copil.territoire.Programme.Genre;
import fr.copil.territoire.ProgrammeService;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts in force what the conventions say, and the figures that they print. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DepotReferentiel {

    static final Entree ENTREE = new Entree(
            Path.of(""),
            "referentiel",
            "referentiel",
            "Conventions et fiches d'action, valeurs imprimées",
            "Signataires des conventions",
            "Documents publics",
            Set.of());

    private final VersementService versement;
    private final PreService pre;
    private final ProgrammeService programmes;
    private final ReferentielService referentiels;
    private final SommesARefaire sommes;

    DepotReferentiel(
            VersementService versement,
            PreService pre,
            ProgrammeService programmes,
            ReferentielService referentiels,
            SommesARefaire sommes) {
        this.versement = versement;
        this.pre = pre;
        this.programmes = programmes;
        this.referentiels = referentiels;
        this.sommes = sommes;
    }

    void enregistrer(Referentiel lu, DonneesOuvertes donnees, Passage passage) {
        if (passage.change(ENTREE)) {
            Map<String, SommesARefaire.Somme> avant = sommes.definitions();
            referentiels.enregistrer(lu);
            sommes.noterLesRedefinis(avant);
        }
        long livraison = passage.livraison(ENTREE, lu.fiches().size());
        programmes.enregistrer(Genre.PRE, livraison, ProgrammesOuverts.pre(lu, donnees.carte));
        versement.verser(
                livraison,
                Audience.PUBLIC,
                lu.points().stream().map(PointImprime::indicateur).collect(Collectors.toSet()),
                MesuresOuvertes.imprimees(lu));
        if (donnees.reseauxSitues()) {
            versement.verser(
                    livraison,
                    Audience.PUBLIC,
                    Set.of(Indicateurs.COUVERTURE_PRE),
                    MesuresOuvertes.couvertures(donnees, lu.communesAvecPre(), pre.declares()));
        }
    }
}
