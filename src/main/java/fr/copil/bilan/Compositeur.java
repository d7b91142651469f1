package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.acces.AudienceReduite;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.RenvoiService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a bilan says at this moment to an audience: its texts, its drafts, the figures in force, and nothing above. */
@Component
class Compositeur {

    private final SectionQueries sections;
    private final MatiereService matieres;
    private final RenvoiService renvois;
    private final AudienceReduite audiences;
    private final String adresse;

    Compositeur(
            SectionQueries sections,
            MatiereService matieres,
            RenvoiService renvois,
            AudienceReduite audiences,
            @Value("${copil.url:}") String adresse) {
        this.sections = sections;
        this.matieres = matieres;
        this.renvois = renvois;
        this.audiences = audiences;
        this.adresse = adresse;
    }

    Bilan composer(FicheBilan fiche, Audience audience) {
        List<SectionEcrite> ecrites = sections.de(fiche.id());
        return Composition.de(fiche, ecrites, matieres.lire(fiche, audience), chiffres(ecrites, audience), audience);
    }

    ChiffresInseres chiffres(List<SectionEcrite> ecrites, Audience audience) {
        Set<Renvoi> voulus = ecrites.stream()
                .flatMap(section -> ChiffresInseres.dans(section.recit()).stream())
                .collect(Collectors.toSet());
        return voulus.isEmpty()
                ? ChiffresInseres.AUCUN
                : new ChiffresInseres(audiences.lire(audience, () -> renvois.lire(voulus)), adresse);
    }
}
