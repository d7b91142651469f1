package fr.copil.action.appel.ui;

import fr.copil.action.appel.Dossier;
import fr.copil.action.appel.SessionDAppel;
import fr.copil.commun.Dates;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a dossier is, field by field. */
final class DossierEnFiche {

    private DossierEnFiche() {}

    static FicheModele de(Dossier dossier) {
        List<Champ> champs = new ArrayList<>(List.of(
                Champ.etat(
                        "Où il en est", dossier.etat().libelle(), dossier.etat().signe()),
                dit("Structure", dossier.structure()),
                dit("Demandé", SessionDAppel.euros(dossier.demande())),
                Champ.liens(
                        "Territoire",
                        List.of(new LienNomme(
                                dossier.ou().nomEtNiveau(),
                                "/territoires/" + dossier.ou().code())),
                        ""),
                Champ.liens(
                        "Quartiers prioritaires",
                        dossier.quartiers().stream()
                                .map(quartier -> new LienNomme(quartier.nom(), "/territoires/" + quartier.code()))
                                .toList(),
                        "aucun en particulier"),
                Champ.liens(
                        "Engagements servis",
                        dossier.engagements().stream()
                                .map(un -> new LienNomme(un.titre(), "/engagements/" + un.id()))
                                .toList(),
                        "aucun dans les textes chargés"),
                dit(
                        "Dates",
                        "du " + Dates.jour(dossier.debut())
                                + (dossier.fin() == null ? "" : " au " + Dates.jour(dossier.fin()))),
                dit(
                        "Avis de la DSDEN",
                        DossiersEnListe.avis(dossier)
                                + (dossier.avisMotif().isEmpty() ? "" : " : " + dossier.avisMotif())),
                dit("Rang", dossier.priorite() == null ? "" : String.valueOf(dossier.priorite())),
                dit("Accordé", accorde(dossier)),
                dit("Déposé par", dossier.service())));
        Long action = dossier.action();
        if (action != null) {
            champs.add(Champ.liens("Devenu", List.of(new LienNomme("une action", "/actions/" + action)), ""));
        }
        return new FicheModele(
                List.of(
                        new LienNomme("Actions", "/actions"),
                        new LienNomme(
                                dossier.session(),
                                DossiersEnListe.LISTE + "?"
                                        + DossiersEnListe.parametres(dossier.annee(), dossier.appel()))),
                "Dossier d'appel à projets",
                dossier.titre(),
                dossier.objet(),
                champs,
                List.of());
    }

    private static String accorde(Dossier dossier) {
        return dossier.accorde()
                .map(somme -> SessionDAppel.euros(somme) + " ("
                        + dossier.decision().stream()
                                .map(un -> un.financeur() + " : " + SessionDAppel.euros(un.montant()))
                                .collect(Collectors.joining(" ; "))
                        + ")")
                .orElse("");
    }

    private static Champ dit(String libelle, String texte) {
        return new Champ(libelle, texte.isEmpty() ? "pas encore" : texte, null, null);
    }

    static FicheModele inconnu(String id) {
        return new FicheModele(
                List.of(new LienNomme("Appels à projets", DossiersEnListe.LISTE)),
                "",
                "Dossier inconnu",
                "Aucun dossier ne porte le numéro « " + id
                        + " », ou il n'est pas à votre niveau de lecture. Cherchez-le dans la liste de son appel.",
                List.of(),
                List.of());
    }
}
