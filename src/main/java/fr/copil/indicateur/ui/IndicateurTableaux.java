package fr.copil.indicateur.ui;

import fr.copil.acces.Audience;
import fr.copil.commun.Nombres;
import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.indicateur.AttenteParTerritoire;
import fr.copil.indicateur.DonneesRecues;
import fr.copil.indicateur.EngagementLie;
import fr.copil.indicateur.SerieLiee;
import fr.copil.indicateur.ValeurLue;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.List;

/** The tables under the definition of an indicateur. */
final class IndicateurTableaux {

    private IndicateurTableaux() {}

    static ListeModele engagements(List<EngagementLie> engagements) {
        return ListeModele.simple(
                "engagements",
                "Engagements que cet indicateur mesure, avec leur état",
                List.of(Colonne.de("Engagement"), Colonne.de("État")),
                engagements.stream()
                        .map(e -> Ligne.de(List.of(
                                Cellule.lien(e.titre(), "/engagements/" + e.id())
                                        .venantDe(e.id()),
                                new Cellule(e.libelle(), null, e.etat(), null))))
                        .toList(),
                "Aucun document ne rattache cet indicateur à un engagement.");
    }

    static ListeModele valeurs(List<ValeurLue> valeurs) {
        return ListeModele.simple(
                "valeurs",
                "Valeurs et cibles que les documents impriment, avec la lecture qu'en fait Copil",
                List.of(
                        Colonne.de("Fait"),
                        Colonne.nombre("Valeur"),
                        Colonne.de("Statut"),
                        Colonne.de("Population"),
                        Colonne.de("Période"),
                        Colonne.de("Lecture et notes")),
                valeurs.stream()
                        .map(v -> Ligne.de(List.of(
                                Cellule.texte(v.fait())
                                        .avecDetail(Renvois.lieux(v.source()))
                                        .venantDe(v.id() + ", " + v.source()
                                                + (v.note().isEmpty() ? "" : " ; " + v.note())),
                                Cellule.texte(v.enClair()),
                                Cellule.texte(v.statutEnClair()),
                                Cellule.texte(ou(v.population())).avecDetail(v.territoire()),
                                Cellule.texte(ou(v.periode())),
                                Cellule.texte(v.lecture() == null ? "" : Renvois.sans(v.lecture()))
                                        .avecDetail(String.join(" ; ", Renvois.lisibles(Textes.plusieurs(v.note())))))))
                        .toList(),
                "Les documents n'impriment ni valeur ni cible pour cet indicateur.");
    }

    static ListeModele donnees(List<DonneesRecues> donnees) {
        return ListeModele.simple(
                "donnees",
                "Données reçues, par niveau de territoire",
                List.of(
                        Colonne.de("Niveau"),
                        Colonne.de("Années"),
                        Colonne.nombre("Territoires avec une valeur"),
                        Colonne.de("Diffusion"),
                        Colonne.de("Source")),
                donnees.stream()
                        .map(recues -> Ligne.de(List.of(
                                Cellule.texte(recues.niveau().libelle())
                                        .venantDe(recues.source().reception()),
                                Cellule.texte(
                                        recues.annees() == null
                                                ? "non transmis"
                                                : recues.annees().annees()),
                                Cellule.texte(Nombres.entier(recues.avecValeur()) + " sur "
                                        + Nombres.entier(recues.territoires())),
                                diffusion(recues),
                                Cellule.texte(recues.source().producteur())
                                        .avecDetail(recues.source().jeu()))))
                        .toList(),
                "Non transmis : aucune donnée n'est parvenue à Copil.");
    }

    private static Cellule diffusion(DonneesRecues recues) {
        Cellule audience = Cellule.texte(recues.diffusion().libelle());
        if (recues.seuil() != null) {
            return audience.avecDetail("secret statistique sous " + recues.seuil() + " élèves"
                    + (recues.groupesEntiers()
                            ? ", et sur les taux de 0 sur n et de n sur n"
                            : " ; les taux de 0 sur n et de n sur n se lisent, au choix de la livraison"));
        }
        return recues.diffusion() == Audience.PUBLIC
                ? audience.avecDetail("publié par son producteur, sans secret ajouté")
                : audience;
    }

    /** What answers and what comes near, told apart on each row. */
    static ListeModele series(List<SerieLiee> series) {
        return ListeModele.simple(
                "series",
                "Séries tirées des données ouvertes qui répondent à cet indicateur, ou qui en sont voisines",
                List.of(Colonne.de("Série"), Colonne.de("Lien"), Colonne.de("Années")),
                series.stream()
                        .map(serie -> Ligne.de(List.of(
                                Cellule.lien(serie.nom(), "/indicateurs/" + serie.id())
                                        .venantDe(serie.id()),
                                serie.exacte()
                                        ? Cellule.texte("répond").avecDetail(Renvois.sans(serie.maniere()))
                                        : Cellule.texte("voisine, à ne pas confondre"),
                                Cellule.texte(
                                        serie.annees() == null
                                                ? "non transmis"
                                                : serie.annees().annees()))))
                        .toList(),
                "");
    }

    static ListeModele attentes(List<AttenteParTerritoire> attentes) {
        return ListeModele.simple(
                "attentes",
                "Qui doit transmettre cet indicateur, et quand",
                List.of(Colonne.de("Attendu de"), Colonne.de("Pour"), Colonne.de("Quand"), Colonne.de("Article")),
                attentes.stream()
                        .map(ligne -> Ligne.de(List.of(
                                Cellule.texte(ligne.attente().attenduDe())
                                        .venantDe(ligne.attente().source()),
                                Cellule.texte(ligne.territoire()),
                                Cellule.texte(ligne.attente().quand()),
                                Cellule.texte(Renvois.lieux(ligne.attente().source())))))
                        .toList(),
                "");
    }

    private static String ou(String texte) {
        return texte.isEmpty() ? CatalogueEnListe.NON_PRECISE : texte;
    }
}
