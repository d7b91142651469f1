package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.bilan.Changement.Objet;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures and the states that are no longer those of a frozen bilan, each with its reason. */
@Component
class RevisionsDuGel {

    private final BilanQueries queries;
    private final MatiereService matieres;
    private final Compositeur compositeur;

    RevisionsDuGel(BilanQueries queries, MatiereService matieres, Compositeur compositeur) {
        this.queries = queries;
        this.matieres = matieres;
        this.compositeur = compositeur;
    }

    /** For the audience of the copy. */
    List<Changement> depuis(FicheBilan fiche, Bilan fige) {
        OffsetDateTime gel = queries.moment(fiche.id());
        if (gel == null) {
            return List.of();
        }
        Audience audience = fige.entete().audience();
        Motifs motifs = new Motifs(matieres.lire(fiche, audience).etudes(), gel.toInstant());
        return Comparaison.de(fige, compositeur.composer(fiche, audience), motifs::raison).stream()
                .filter(changement -> changement.change() && changement.objet() != Objet.TEXTE)
                .toList();
    }
}
