package fr.copil.comite.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.Seance;
import fr.copil.commun.Textes;
import fr.copil.ui.Typographie;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Twelve months, each with its séances as links. */
final class AnneeDeSeances {

    private static final int TITRE = 60;

    private AnneeDeSeances() {}

    static void remplir(Div annee, int laquelle, List<Seance.Datee> seances) {
        annee.removeAll();
        if (seances.isEmpty()) {
            annee.add(
                    new Paragraph("Aucune séance en " + laquelle + "."),
                    new Paragraph(Typographie.fines("Une séance préparée ici aura son ordre du jour, ses pièces, sa"
                            + " projection et son relevé de décisions.")),
                    new Paragraph(new Anchor("/aide/cabinet#preparer-une-seance", "Comment se prépare une séance")));
            return;
        }
        for (Month mois : Month.values()) {
            List<Seance.Datee> siennes = seances.stream()
                    .filter(seance -> seance.jour().getMonth() == mois)
                    .toList();
            Div un = new Div(new H3(Textes.majuscule(mois.getDisplayName(TextStyle.FULL_STANDALONE, Locale.FRENCH))));
            un.addClassName(siennes.isEmpty() ? "mois-vide" : "mois");
            siennes.forEach(seance -> un.add(lien(seance)));
            annee.add(un);
        }
    }

    private static Anchor lien(Seance.Datee seance) {
        return new Anchor(
                "/seances/" + seance.id(),
                seance.jour().getDayOfMonth() + " : " + Textes.abreger(seance.nom(), TITRE)
                        + (seance.etat() == EtatSeance.PREPAREE
                                ? ""
                                : " (" + seance.etat().libelle() + ")"));
    }
}
