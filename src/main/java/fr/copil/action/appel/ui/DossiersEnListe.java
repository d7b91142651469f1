package fr.copil.action.appel.ui;

import fr.copil.action.appel.Avis;
import fr.copil.action.appel.Dossier;
import fr.copil.action.appel.SessionDAppel;
import fr.copil.territoire.Territoire;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The dossiers of one session, the prioritised first. */
final class DossiersEnListe {

    static final String LISTE = "/appel";

    private DossiersEnListe() {}

    static ListeModele de(SessionDAppel session) {
        List<Ligne> lignes =
                session.dossiers().stream().map(DossiersEnListe::ligne).toList();
        return new ListeModele(
                "dossiers",
                "Dossiers de l'appel à projets, ceux qui ont un rang d'abord",
                List.of(),
                List.of(
                        Colonne.nombre("Rang"),
                        Colonne.de("Action proposée"),
                        Colonne.de("Structure"),
                        Colonne.de("Territoire"),
                        Colonne.nombre("Demandé"),
                        Colonne.de("Avis de la DSDEN"),
                        Colonne.nombre("Accordé"),
                        Colonne.de("Où il en est")),
                lignes,
                lignes.size(),
                1,
                Math.max(1, lignes.size()),
                "Aucun dossier n'est déposé ici.",
                lignes.isEmpty() ? null : "/export/appel?" + parametres(session.annee(), session.appel()));
    }

    static String parametres(int annee, String appel) {
        return "annee=" + annee + "&appel=" + URLEncoder.encode(appel, StandardCharsets.UTF_8);
    }

    private static Ligne ligne(Dossier dossier) {
        return Ligne.de(List.of(
                Cellule.texte(dossier.priorite() == null ? "" : String.valueOf(dossier.priorite())),
                Cellule.lien(dossier.titre(), LISTE + "/" + dossier.id()),
                Cellule.texte(dossier.structure()),
                Cellule.texte(dossier.ou().nomEtNiveau()).avecDetail(quartiers(dossier)),
                Cellule.texte(SessionDAppel.euros(dossier.demande())),
                Cellule.texte(avis(dossier)).avecDetail(dossier.avisMotif()),
                Cellule.texte(dossier.accorde().map(SessionDAppel::euros).orElse("")),
                Cellule.etat(dossier.etat().libelle(), dossier.etat().signe())));
    }

    static String quartiers(Dossier dossier) {
        return dossier.quartiers().stream().map(Territoire::nom).collect(Collectors.joining(", "));
    }

    static String avis(Dossier dossier) {
        Avis avis = dossier.avis();
        return avis == null ? "" : avis.libelle();
    }
}
