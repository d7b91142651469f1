package fr.copil.action.ui;

import fr.copil.acces.Audience;
import fr.copil.action.Action;
import fr.copil.commun.Dates;
import fr.copil.commun.Etat;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import java.util.ArrayList;
import java.util.List;

/** What an action is, field by field. */
final class ActionEnFiche {

    private static final LienNomme ACTIONS = new LienNomme("Actions", Adresses.LISTE);

    private ActionEnFiche() {}

    static FicheModele de(Action action) {
        List<Champ> champs = new ArrayList<>(List.of(
                Champ.etat(
                        "Où elle en est", action.etat().libelle(), action.etat().signe()),
                Champ.liens(
                        "Engagements servis",
                        action.engagements().stream()
                                .map(engagement -> new LienNomme(engagement.titre(), "/engagements/" + engagement.id()))
                                .toList(),
                        "aucun dans les textes chargés"),
                Champ.liens(
                        "Territoire",
                        List.of(new LienNomme(
                                action.ou().nomEtNiveau(),
                                "/territoires/" + action.ou().code())),
                        ""),
                dispositif(action),
                dit("Pilote", action.pilote()),
                dit("Partenaires", action.partenaires()),
                dit("Dates", EnClair.dates(action)),
                participants(action)));
        if (!Action.adresse(action.preuve())) {
            champs.add(dit("Preuve", action.preuve()));
        }
        champs.add(dit(
                "Qui le dit",
                action.service() + ", le " + Dates.jour(action.le())
                        + (action.version() > 1 ? ", version " + action.version() : "")));
        champs.add(dit(
                "Qui la lit",
                action.diffusion() == Audience.PUBLIC
                        ? "tout le monde"
                        : action.diffusion().libelle()));
        return new FicheModele(List.of(ACTIONS), "Action", action.titre(), "", champs, List.of());
    }

    private static Champ dispositif(Action action) {
        return action.dispositif().isEmpty()
                ? dit("Dispositif", action.nomDuDispositif())
                : Champ.liens(
                        "Dispositif",
                        List.of(new LienNomme(action.nomDuDispositif(), "/dispositifs/" + action.dispositif())),
                        "");
    }

    private static Champ participants(Action action) {
        String detail = action.participants().detail();
        return action.participants().etat() == Etat.SECRET
                ? Champ.etat("Participants", Etat.SECRET.libelle(), Etat.SECRET.code())
                : dit("Participants", action.participants().enClair() + (detail.isEmpty() ? "" : " (" + detail + ")"));
    }

    private static Champ dit(String libelle, String texte) {
        return new Champ(libelle, texte.isEmpty() ? "non dit" : texte, null, null);
    }

    static FicheModele inconnue(String id) {
        return new FicheModele(
                List.of(ACTIONS),
                "",
                "Action inconnue",
                "Aucune action ne porte le numéro « " + id
                        + " », ou elle a été retirée, ou elle n'est pas à votre niveau de lecture. Cherchez-la dans la"
                        + " liste des actions.",
                List.of(),
                List.of());
    }
}
