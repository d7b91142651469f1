package fr.copil.comite.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.copil.comite.AdresseMontree;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.FichierService;
import fr.copil.comite.Point;
import fr.copil.comite.Seance;
import fr.copil.comite.piecejointe.FichierJoint;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.ui.Typographie;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was joined to the points of a séance, for those who read it: the file that is there, those that were taken away. */
record FichiersDuPoint(FichierService service, List<FichierJoint> tous) {

    private static final double OCTETS_PAR_KO = 1024;

    static FichiersDuPoint de(FichierService service, Seance seance) {
        return new FichiersDuPoint(service, service.de(seance));
    }

    /** The one that it shows, 0 for none. */
    static long fichier(Point point) {
        return AdresseMontree.lire(point.montre())
                .filter(lue -> lue.genre() == AdresseMontree.Genre.FICHIER)
                .map(lue -> Long.parseLong(lue.code()))
                .orElse(0L);
    }

    List<Component> lignes(Seance seance, Point point) {
        long montre = fichier(point);
        List<Component> lignes = new ArrayList<>();
        tous.stream()
                .filter(fichier -> Objects.equals(fichier.point(), point.id()))
                .forEach(fichier -> lignes.add(fichier.retire() ? retire(fichier) : present(seance, fichier)));
        if (montre != 0 && tous.stream().noneMatch(fichier -> fichier.id() == montre && !fichier.retire())) {
            lignes.add(ligne("Un fichier joint pour une salle que vous ne lisez pas"));
        }
        return lignes;
    }

    private Component present(Seance seance, FichierJoint fichier) {
        if (!service.present(fichier)) {
            return ligne("Le fichier « " + fichier.nom()
                    + " » n'est plus là : demandez à qui l'a joint de le joindre de nouveau");
        }
        Anchor lien = new Anchor(AdresseMontree.fichier(fichier.id(), 1), Typographie.fines(fichier.nom()));
        lien.setRouterIgnore(true);
        lien.getElement().setAttribute("download", true);
        Div ligne = ligne("Fichier : ");
        ligne.add(lien, new Span(Typographie.fines(detail(seance, fichier))));
        return ligne;
    }

    private static String detail(Seance seance, FichierJoint fichier) {
        return " ("
                + (fichier.pdf() ? Nombres.compte(fichier.pages(), "page", "pages") + ", " : "image, ")
                + Nombres.entier(Math.max(1, Math.round(fichier.octets() / OCTETS_PAR_KO)))
                + " Ko, joint le " + Dates.moment(fichier.le().toInstant()) + ")"
                + (fichier.audience() == seance.comite().audience()
                        ? ""
                        : ", joint pour une salle « " + fichier.audience().libelle() + " »")
                + (seance.etat() == EtatSeance.ANNULEE ? ". La séance est annulée : il n'a pas été montré" : "");
    }

    private static Component retire(FichierJoint fichier) {
        OffsetDateTime quand = Objects.requireNonNull(fichier.retireLe());
        return ligne("« " + fichier.nom() + " » a été retiré le " + Dates.moment(quand.toInstant()));
    }

    private static Div ligne(String mots) {
        Div ligne = new Div(new Span(Typographie.fines(mots)));
        ligne.addClassName("seances-detail");
        return ligne;
    }
}
