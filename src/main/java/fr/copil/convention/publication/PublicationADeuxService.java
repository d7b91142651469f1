package fr.copil.convention.publication;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.IdentiteService;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets, for a convention, whether one person may publish alone: never those who publish. Decision 0036. */
@Service
@Exige(Droit.REGLER_LA_PUBLICATION)
@Transactional
public class PublicationADeuxService {

    private final ConventionADeuxQueries queries;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;
    private final IdentiteService identite;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    PublicationADeuxService(
            ConventionADeuxQueries queries,
            PerimetreService perimetres,
            LecteurCourant lecteurCourant,
            IdentiteService identite,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.perimetres = perimetres;
        this.lecteurCourant = lecteurCourant;
        this.identite = identite;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Those that the reader may set. */
    @Transactional(readOnly = true)
    public List<ConventionADeux> lire() {
        return queries.toutes().stream().filter(this::permise).toList();
    }

    public void regler(String convention, boolean aDeux) {
        ConventionADeux lue = queries.toutes().stream()
                .filter(une -> une.code().equals(convention))
                .findFirst()
                .orElseThrow(
                        () -> new ErreurCopil("PUBLICATION-CONVENTION", "Cette convention n'est pas au référentiel."));
        if (!permise(lue)) {
            throw Perimetre.refus(
                    "PUBLICATION-PERIMETRE", "Cette convention", "vous ne réglez pas qui en publie les chiffres.");
        }
        if (lecteurCourant.lecteur().peut(Droit.REPETER_UNE_LIVRAISON)) {
            throw new Interdit(
                    "PUBLICATION-SOI",
                    "Vous publiez vous-même des chiffres : qui n'en publie pas décide si une personne suffit.");
        }
        if (lue.aDeux() == aDeux) {
            return;
        }
        identite.exiger();
        if (aDeux) {
            queries.demander(convention, lecteurCourant.lecteur().compte(), OffsetDateTime.now(horloge));
        } else {
            queries.cesser(convention);
        }
        evenements.publishEvent(new Acte(
                NatureDActe.REGLAGES,
                "convention " + convention,
                aDeux ? "publication par deux personnes" : "publication par une seule personne"));
    }

    private boolean permise(ConventionADeux convention) {
        Lecteur lecteur = lecteurCourant.lecteur();
        return perimetres.permet(lecteur, Droit.REGLER_LA_PUBLICATION, convention.territoire(), convention.code());
    }
}
