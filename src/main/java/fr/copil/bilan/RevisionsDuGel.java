package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.bilan.Changement.Objet;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.redaction.RedactionService;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures and the states that are no longer those of a frozen bilan, each with its reason. */
@Component
class RevisionsDuGel {

    private final BilanQueries queries;
    private final SectionQueries sections;
    private final RedactionService redaction;

    RevisionsDuGel(BilanQueries queries, SectionQueries sections, RedactionService redaction) {
        this.queries = queries;
        this.sections = sections;
        this.redaction = redaction;
    }

    /** For the audience of the copy. */
    List<Changement> depuis(FicheBilan fiche, Bilan fige) {
        OffsetDateTime gel = queries.moment(fiche.id());
        if (gel == null) {
            return List.of();
        }
        Audience audience = fige.entete().audience();
        Motifs motifs = Motifs.de(redaction, fiche, fige, audience, gel.toInstant());
        Bilan aujourdHui = redaction.composer(fiche, sections.de(fiche.id()), audience);
        return Comparaison.de(fige, aujourdHui, motifs).stream()
                .filter(changement -> changement.change() && changement.objet() != Objet.TEXTE)
                .toList();
    }
}
