package fr.copil.bilan.redaction;

import fr.copil.acces.Audience;
import fr.copil.acces.AudienceReduite;
import fr.copil.bilan.contenu.Ampleur;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.ChiffresInseres;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.PhrasesVives;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.bilan.contenu.TextePropose;
import fr.copil.commun.Lit;
import fr.copil.convention.suivi.LigneDeJournal;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.RenvoiService;
import fr.copil.indicateur.mesure.Revision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a bilan says at this moment to an audience: its texts, its drafts, the figures in force, and nothing above. */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class RedactionService {

    private final MatiereService matieres;
    private final RenvoiService renvois;
    private final AudienceReduite audiences;
    private final EtatDesDonnees donnees;
    private final String adresse;

    RedactionService(
            MatiereService matieres,
            RenvoiService renvois,
            AudienceReduite audiences,
            EtatDesDonnees donnees,
            @Value("${copil.url:}") String adresse) {
        this.matieres = matieres;
        this.renvois = renvois;
        this.audiences = audiences;
        this.donnees = donnees;
        this.adresse = adresse;
    }

    public Matiere matiere(FicheBilan fiche, Audience audience) {
        return matieres.lire(fiche, audience);
    }

    /** The chapters that have something to say, as they are proposed before anybody touches them. */
    public List<SectionEcrite> plan(FicheBilan fiche, Ampleur ampleur, Audience audience) {
        return Chapitre.plan(matiere(fiche, audience)).stream()
                .map(chapitre -> SectionEcrite.nouvelle(chapitre.cle(), chapitre.titre(), null)
                        .avec(chapitre.dans(ampleur)))
                .toList();
    }

    /** The drafts of all sections that are chapters, as everybody may read them. */
    public Map<String, TextePropose> proposes(FicheBilan fiche) {
        return new Propositions(matiere(fiche, Audience.PUBLIC)).textes();
    }

    /** What the marks of texts say to an audience. */
    public PhrasesVives phrases(FicheBilan fiche, Audience audience) {
        return new Propositions(matiere(fiche, audience)).phrases();
    }

    public Map<String, List<Revision>> revisions(FicheBilan fiche, Set<String> indicateurs, Audience audience) {
        return matieres.revisions(fiche, indicateurs, audience);
    }

    public List<LigneDeJournal> journal(FicheBilan fiche, Audience audience) {
        return matieres.journal(fiche, audience);
    }

    /** A word that differs once anything was added that bilans are made of. */
    public String etatDesDonnees() {
        return donnees.lire();
    }

    public Bilan composer(FicheBilan fiche, List<SectionEcrite> ecrites, Audience audience) {
        return Composition.de(fiche, ecrites, matiere(fiche, audience), chiffres(ecrites, audience), audience);
    }

    /** The figures that these texts quote. */
    public ChiffresInseres chiffres(List<SectionEcrite> ecrites, Audience audience) {
        Set<Renvoi> voulus = ecrites.stream()
                .flatMap(section -> ChiffresInseres.dans(section.recit()).stream())
                .collect(Collectors.toSet());
        return voulus.isEmpty()
                ? ChiffresInseres.AUCUN
                : new ChiffresInseres(audiences.lire(audience, () -> renvois.lire(voulus)), adresse);
    }
}
