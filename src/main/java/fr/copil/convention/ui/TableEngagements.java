package fr.copil.convention.ui;

import fr.copil.commun.Dates;
import fr.copil.commun.Renvois;
import fr.copil.convention.Document;
import fr.copil.convention.Documents;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.Objectif;
import fr.copil.convention.Objectifs;
import fr.copil.convention.Occurrence;
import fr.copil.convention.Suivi;
import fr.copil.ui.Tableur;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Engagements as a file: all that a row of the screen says, and what only the sheet says. */
final class TableEngagements {

    private static final List<String> ENTETES = List.of(
            "Document",
            "Objectif",
            "Objectif dans l'annexe 2",
            "Code",
            "Type",
            "Engagement",
            "Promesse",
            "État",
            "Depuis",
            "Avancement (%)",
            "Météos des parties",
            "Dernières nouvelles",
            "État rapporté par le document",
            "Échéance",
            "Échéance lue",
            "En retard",
            "Revient",
            "Période",
            "Pilote",
            "Partenaires",
            "Codes des indicateurs",
            "Source",
            "Notes",
            Renvois.COLONNE);

    private TableEngagements() {}

    static Tableur de(Documents documents, ListeEngagements liste, String suffixe) {
        return new Tableur(
                "engagements" + suffixe,
                ENTETES,
                liste.engagements().stream()
                        .map(engagement -> ligne(documents, liste, engagement))
                        .toList());
    }

    private static List<Object> ligne(Documents documents, ListeEngagements liste, Engagement engagement) {
        Objectifs objectifs = liste.objectifs();
        Occurrence occurrence = engagement.occurrence();
        List<Objectif> chemin = objectifs.parId(engagement.objectif()).stream()
                .flatMap(objectif -> objectifs.chemin(objectif).stream())
                .toList();
        return List.of(
                documents
                        .de(engagement.convention())
                        .map(Document::convention)
                        .map(convention -> convention.titreCourt())
                        .orElse(engagement.convention()),
                libelles(chemin, " > "),
                chemin.isEmpty() ? "" : libelles(objectifs.autresLibelles(chemin.getLast()), " ; "),
                engagement.id(),
                engagement.type().libelle(),
                engagement.titre(),
                engagement.promesse(),
                etat(engagement),
                jour(engagement.suivi().depuis()),
                engagement.suivi().progres() == null ? "" : engagement.suivi().progres(),
                String.join(" ; ", LigneEngagement.meteos(engagement.suivi())),
                nouvelles(engagement.suivi()),
                Renvois.sans(engagement.suivi().citation()),
                engagement.echeance(),
                jour(engagement.dueLe()),
                engagement.retardEnClair(liste.aujourdHui()).replace("en retard", "oui"),
                engagement.recurrence().revient() ? engagement.recurrence().libelle() : "",
                occurrence == null ? "" : occurrence.periode().libelle(),
                MotsDesConventions.liste(engagement.pilote()),
                MotsDesConventions.liste(engagement.partenaires()),
                String.join(", ", engagement.indicateurs()),
                Renvois.lieux(engagement.source()),
                Renvois.notes(engagement.note()),
                Renvois.bruts(engagement.source(), engagement.note()));
    }

    private static String libelles(List<Objectif> objectifs, String separateur) {
        return objectifs.stream().map(Objectif::libelle).collect(Collectors.joining(separateur));
    }

    private static String etat(Engagement engagement) {
        EtatSuivi etat = engagement.suivi().etat();
        return engagement.type().montre(etat) ? etat.libelle() : LigneEngagement.sansSuivi(engagement.type());
    }

    private static String nouvelles(Suivi suivi) {
        OffsetDateTime majLe = suivi.majLe();
        return majLe == null ? "" : Dates.jour(majLe.toInstant());
    }

    private static String jour(@Nullable LocalDate jour) {
        return jour == null ? "" : MotsDesConventions.jour(jour);
    }
}
