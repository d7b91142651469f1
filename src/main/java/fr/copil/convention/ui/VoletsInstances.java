package fr.copil.convention.ui;

import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.convention.Document;
import fr.copil.convention.Evenement;
import fr.copil.convention.Instance;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.List;

/** Who meets according to the document, and its calendar. */
final class VoletsInstances {

    private VoletsInstances() {}

    static List<Volet> de(Document document, List<Instance> instances, List<Evenement> evenements) {
        String titre = document.convention().titreCourt();
        return List.of(
                new Volet(
                        "Instances, rôles et rencontres",
                        "",
                        ListeModele.simple(
                                "instances",
                                "Instances de " + titre,
                                List.of(
                                        Colonne.de("Instance"),
                                        Colonne.de("Niveau"),
                                        Colonne.de("Membres"),
                                        Colonne.de("Rythme"),
                                        Colonne.de("Source")),
                                instances.stream().map(VoletsInstances::ligne).toList(),
                                "Ce document ne crée aucune instance.")),
                new Volet(
                        "Calendrier",
                        "",
                        ListeModele.simple(
                                "calendrier",
                                "Calendrier de " + titre,
                                List.of(Colonne.de("Quand"), Colonne.de("Quoi"), Colonne.de("Source")),
                                evenements.stream().map(VoletsInstances::ligne).toList(),
                                "Ce document ne donne aucune date.")));
    }

    private static Ligne ligne(Instance instance) {
        return Ligne.ancree(
                instance.id(),
                List.of(
                        Cellule.texte(instance.nom())
                                .avecDetail(MotsDesConventions.enClair(instance.mission()))
                                .venantDe(origine(instance.id(), instance.source(), instance.note())),
                        Cellule.texte(MotsDesConventions.ouNonPrecise(instance.niveau())),
                        Cellule.texte(MotsDesConventions.ouNonPrecise(MotsDesConventions.liste(instance.membres()))),
                        Cellule.texte(MotsDesConventions.ouNonPrecise(instance.rythme()))
                                .avecDetail(instance.mois()),
                        source(instance.source(), instance.note())));
    }

    private static Ligne ligne(Evenement evenement) {
        return Ligne.ancree(
                evenement.id(),
                List.of(
                        Cellule.texte(evenement.quand())
                                .venantDe(origine(evenement.id(), evenement.source(), evenement.note())),
                        Cellule.texte(Renvois.sans(evenement.libelle())),
                        source(evenement.source(), evenement.note())));
    }

    /** Where it is printed, with the notes that can be read. */
    static Cellule source(String source, String note) {
        return Cellule.texte(Renvois.lieux(source))
                .avecDetail(String.join(" · ", Renvois.lisibles(Textes.plusieurs(note))));
    }

    /** Its code, its lines and the notes on it: one unfolds them. */
    static String origine(String id, String source, String note) {
        return MotsDesConventions.joindre(" · ", id, MotsDesConventions.liste(source), MotsDesConventions.liste(note));
    }
}
