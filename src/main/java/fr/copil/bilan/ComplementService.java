package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.bilan.redaction.RedactionService;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The copies of a frozen bilan for those who read more than whoever froze it. They are made by one of its authors who reads as
 * far, of what stood at the freeze, or not at all. Decision 0042.
 */
@Service
@Exige(Droit.ECRIRE_UN_BILAN)
@Transactional
public class ComplementService {

    private final BilanQueries queries;
    private final SectionQueries sections;
    private final RedactionService redaction;
    private final DroitsDuBilan droits;
    private final ApplicationEventPublisher evenements;

    ComplementService(
            BilanQueries queries,
            SectionQueries sections,
            RedactionService redaction,
            DroitsDuBilan droits,
            ApplicationEventPublisher evenements) {
        this.queries = queries;
        this.sections = sections;
        this.redaction = redaction;
        this.droits = droits;
        this.evenements = evenements;
    }

    public void completer(long id) {
        FicheBilan fiche = droits.retenir(id, Droit.ECRIRE_UN_BILAN);
        if (fiche.brouillon()) {
            throw new ErreurCopil("BILAN-A-FIGER-D-ABORD", "Ce bilan bouge encore : ses copies se font au gel.");
        }
        Audience derniere = queries.figees(id).getLast();
        List<Audience> manquantes = Arrays.stream(Audience.values())
                .filter(audience -> audience.rang() > derniere.rang()
                        && audience.rang() <= droits.audience(fiche).rang())
                .toList();
        if (manquantes.isEmpty()) {
            throw new ErreurCopil("BILAN-COMPLET", "Toutes les copies que lit votre compte sont déjà faites.");
        }
        List<SectionEcrite> ecrites = sections.de(id);
        List<Bilan> copies = manquantes.stream()
                .map(audience -> redaction.composer(fiche, ecrites, audience))
                .toList();
        if (!commeAuGel(fiche, ecrites, derniere)) {
            throw new ErreurCopil(
                    "BILAN-DONNEES-PLUS-RECENTES",
                    "Des données ont été ajoutées depuis le gel : cette copie dirait autre chose que ce qui a été figé."
                            + " Elle se fera au gel d'une version rectifiée.");
        }
        copies.forEach(copie -> queries.figer(id, copie.entete().audience(), Copies.ecrire(copie)));
        evenements.publishEvent(new BilanChange(id));
        evenements.publishEvent(new Acte(
                NatureDActe.GEL,
                fiche.objet(),
                "copie ajoutée pour l'audience « " + manquantes.getLast().libelle() + " »"));
    }

    /** Nothing was added since, whoever reads it, and the day changed no sentence. */
    private boolean commeAuGel(FicheBilan fiche, List<SectionEcrite> ecrites, Audience audience) {
        if (!queries.donnees(fiche.id())
                .filter(redaction.etatDesDonnees()::equals)
                .isPresent()) {
            return false;
        }
        Bilan fige = queries.fige(fiche.id(), audience).map(Copies::lire).orElseThrow();
        Bilan refait = Copies.lire(Copies.ecrire(redaction.composer(fiche, ecrites, audience)));
        return fige.sections().equals(refait.sections()) && fige.definitions().equals(refait.definitions());
    }
}
