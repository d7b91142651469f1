package fr.copil.convention.ui;

import fr.copil.commun.Nombres;
import fr.copil.convention.Document;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Jalon;
import fr.copil.convention.ListeEngagements;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import java.util.ArrayList;
import java.util.List;

/** The tables that say the same as the board by state and as the timeline. */
final class VoletsDeSuivi {

    private VoletsDeSuivi() {}

    static Volet parEtat(Document document, ListeEngagements liste) {
        List<Ligne> lignes = new ArrayList<>();
        for (EtatSuivi etat : EtatSuivi.values()) {
            List<Engagement> siens = liste.engagements().stream()
                    .filter(engagement ->
                            engagement.type().suivi() && engagement.suivi().etat() == etat)
                    .toList();
            if (!siens.isEmpty()) {
                lignes.add(Ligne.titre(new Groupe(etat.titre() + " (" + siens.size() + ")", 1)));
                siens.forEach(engagement -> lignes.add(LigneEngagement.de(engagement, liste.aujourdHui())));
            }
        }
        return new Volet(
                "Les mêmes en tableau",
                devoirs(liste),
                new ListeModele(
                        "etats",
                        "Les engagements suivis de " + document.convention().titreCourt() + ", par état",
                        List.of(),
                        LigneEngagement.colonnesSansTri(),
                        lignes,
                        liste.engagements().stream()
                                .filter(engagement -> engagement.type().suivi())
                                .count(),
                        1,
                        Integer.MAX_VALUE,
                        "Ce document n'a pas d'engagement suivi.",
                        "/export/engagements?convention=" + document.code()));
    }

    /** Which period what comes back is shown for; empty when nothing does. */
    static String devoirs(ListeEngagements liste) {
        String enClair = liste.devoirs().enClair();
        return enClair.isEmpty()
                ? ""
                : "Sur " + Nombres.compte(liste.engagements().size(), "engagement", "engagements") + ", " + enClair
                        + ".";
    }

    static Volet frise(Document document, List<Jalon> jalons) {
        return new Volet(
                jalons.isEmpty() ? "" : "Les mêmes en tableau",
                "",
                ListeModele.simple(
                        "frise",
                        "Échéances, réalisations, blocages à revoir, calendrier et séances de "
                                + document.convention().titreCourt(),
                        List.of(Colonne.de("Quoi"), Colonne.de("Jour"), Colonne.de("Genre"), Colonne.de("État")),
                        jalons.stream().map(VoletsDeSuivi::ligne).toList(),
                        "Ce document ne donne aucune date, et personne n'en a donné depuis."));
    }

    private static Ligne ligne(Jalon jalon) {
        EtatSuivi etat = jalon.etat();
        String adresse = jalon.lien();
        return Ligne.de(List.of(
                adresse == null ? Cellule.texte(jalon.libelle()) : Cellule.lien(jalon.libelle(), adresse),
                Cellule.texte(MotsDesConventions.jour(jalon.jour())),
                Cellule.texte(jalon.genre().libelle()),
                etat == null ? Cellule.texte("") : Cellule.etat(etat.libelle(), etat.code())));
    }
}
