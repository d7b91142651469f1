package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.compte;

import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.convention.Document;
import fr.copil.convention.IndicateurCite;
import fr.copil.convention.Objectif;
import fr.copil.convention.Objectifs;
import fr.copil.convention.TableauDeSynthese;
import fr.copil.convention.TableauDeSynthese.Action;
import fr.copil.convention.TableauDeSynthese.Libelle;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import java.util.ArrayList;
import java.util.List;

/** The table of annexe 2 as printed, with the values and the progress of today. One row an action and an indicateur. */
class VoletSynthese {

    private final Document document;
    private final TableauDeSynthese synthese;
    private final Objectifs objectifs;
    private final ValeurFrance france;

    VoletSynthese(Document document, TableauDeSynthese synthese) {
        this.document = document;
        this.synthese = synthese;
        this.objectifs = new Objectifs(synthese.objectifs());
        this.france = new ValeurFrance(synthese.mesures());
    }

    Volet volet() {
        return Volet.seul(
                propos(),
                new ListeModele(
                        "synthese",
                        "Tableau de synthèse de l'annexe 2 : objectifs, actions, indicateurs, valeurs et avancement",
                        List.of(),
                        List.of(
                                Colonne.de("Action"),
                                Colonne.de("Indicateur imprimé"),
                                Colonne.de("Valeur en vigueur, France"),
                                Colonne.de("Avancement des engagements qui la détaillent")),
                        lignes(),
                        lignes().stream().filter(l -> !l.cellules().isEmpty()).count(),
                        1,
                        Integer.MAX_VALUE,
                        "Ce document n'a pas de tableau de synthèse.",
                        "/export/synthese?convention=" + document.code()));
    }

    private String propos() {
        long sans = synthese.actions().stream()
                .filter(action -> synthese.libellesDe(action).isEmpty())
                .count();
        long seuls = synthese.libelles().stream()
                .filter(libelle -> libelle.action() == null)
                .count();
        return compte(synthese.actions().size(), "action", "actions") + ", dont " + sans
                + " sans indicateur imprimé ; "
                + compte(synthese.libelles().size(), "libellé d'indicateur", "libellés d'indicateur") + ", dont "
                + seuls
                + " sans action, laissés à leur objectif. L'avancement d'une action est la somme des états des "
                + "engagements suivis qui la détaillent.";
    }

    List<Ligne> lignes() {
        List<Ligne> lignes = new ArrayList<>();
        for (Objectif objectif : synthese.objectifs()) {
            lignes.add(Ligne.titre(new Groupe(
                    objectif.libelle(),
                    objectifs.chemin(objectif).size(),
                    MotsDesConventions.joindre(
                            " · ",
                            Renvois.lieux(objectif.source()),
                            String.join(" · ", Renvois.lisibles(Textes.plusieurs(objectif.note())))))));
            synthese.actions().stream()
                    .filter(action -> objectif.id().equals(action.engagement().objectif()))
                    .forEach(action -> lignes.addAll(lignes(action)));
            synthese.sansAction(objectif).forEach(libelle -> lignes.add(sansAction(libelle)));
        }
        return lignes;
    }

    private List<Ligne> lignes(Action action) {
        Cellule nom = LigneEngagement.titre(action.engagement())
                .avecDetail(String.join(
                        " · ",
                        Renvois.lisibles(Textes.plusieurs(action.engagement().note()))))
                .venantDe(VoletsInstances.origine(
                        action.engagement().id(),
                        action.engagement().source(),
                        action.engagement().note()));
        Cellule avancement = avancement(action);
        List<Libelle> libelles = synthese.libellesDe(action);
        return libelles.isEmpty()
                ? List.of(Ligne.de(List.of(
                        nom, Cellule.texte("aucun indicateur imprimé"), Cellule.texte("sans objet"), avancement)))
                : libelles.stream()
                        .map(libelle -> Ligne.de(
                                List.of(nom, indicateur(libelle), Cellule.texte(france.de(libelle)), avancement)))
                        .toList();
    }

    private Ligne sansAction(Libelle libelle) {
        return Ligne.de(List.of(
                Cellule.texte("Sans action sur cette ligne").avecDetail("indicateur de l'objectif"),
                indicateur(libelle),
                Cellule.texte(france.de(libelle)),
                Cellule.texte("sans objet")));
    }

    private static Cellule indicateur(Libelle libelle) {
        return Cellule.lien(libelle.nom(), "/indicateurs/" + libelle.id())
                .avecDetail("dans l'article 4.4 : "
                        + Textes.enumerer(libelle.reprises().stream()
                                .map(IndicateurCite::nom)
                                .toList()));
    }

    private static Cellule avancement(Action action) {
        int suivis =
                action.etats().values().stream().mapToInt(Integer::intValue).sum();
        String possibilites = action.possibilites() == 0
                ? ""
                : compte(action.possibilites(), "possibilité", "possibilités") + " en plus";
        return suivis == 0
                ? Cellule.texte("aucun engagement suivi").avecDetail(possibilites)
                : Cellule.texte(MotsDesConventions.etats(action.etats()))
                        .avecDetail(MotsDesConventions.joindre(
                                ", ", "sur " + compte(suivis, "engagement", "engagements"), possibilites));
    }
}
