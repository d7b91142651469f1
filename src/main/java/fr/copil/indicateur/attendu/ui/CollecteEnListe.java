package fr.copil.indicateur.attendu.ui;

import fr.copil.commun.Dates;
import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.indicateur.attendu.Collecte;
import fr.copil.indicateur.attendu.Echeance;
import fr.copil.indicateur.attendu.LivraisonAttendue;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The lists of the screen: one row a delivery. */
final class CollecteEnListe {

    private final Collecte collecte;
    private final boolean repete;

    /** @param repete whether the reader decides who reads a delivery that waits */
    CollecteEnListe(Collecte collecte, boolean repete) {
        this.collecte = collecte;
        this.repete = repete;
    }

    ListeModele miennes() {
        return liste("a-envoyer", "Ce que votre service doit envoyer", collecte.miennes());
    }

    ListeModele desAutres() {
        return liste("attendues", "Ce que d’autres services doivent envoyer", collecte.desAutres());
    }

    private ListeModele liste(String id, String legende, List<LivraisonAttendue> livraisons) {
        return ListeModele.simple(
                id,
                legende,
                List.of(
                        Colonne.de("Indicateur"),
                        Colonne.de("Attendu de"),
                        Colonne.de("Pour le"),
                        Colonne.de("État"),
                        Colonne.de("Dernier chiffre"),
                        Colonne.de("Faire")),
                livraisons.stream().map(this::ligne).toList(),
                "Aucune livraison n’est attendue ici.");
    }

    private Ligne ligne(LivraisonAttendue livraison) {
        String code = livraison.attente().indicateur();
        return Ligne.ancree(
                livraison.id(),
                List.of(
                        Cellule.lien(livraison.nom(), "/indicateurs/" + code)
                                .avecDetail(livraison.territoire().nom())
                                .venantDe(code + " · " + livraison.attente().source()),
                        Cellule.texte(Textes.majuscule(livraison.attente().attenduDe()))
                                .avecDetail(Renvois.lieux(livraison.attente().source())),
                        echeance(livraison),
                        Cellule.etat(
                                        livraison.etat().libelle(),
                                        livraison.etat().trait().code())
                                .avecDetail(precision(livraison)),
                        dernier(livraison),
                        Cellule.liens(actions(livraison), "")));
    }

    private static Cellule echeance(LivraisonAttendue livraison) {
        Echeance echeance = livraison.echeance();
        LocalDate jour = echeance.jour();
        if (jour == null) {
            return Cellule.texte("sans jour fixé")
                    .avecDetail(livraison.attente().quand());
        }
        return Cellule.texte(Dates.jour(jour))
                .avecDetail(
                        echeance.fixee()
                                ? "fixé par le comité"
                                : livraison.attente().quand());
    }

    private static String precision(LivraisonAttendue livraison) {
        List<String> dits = new ArrayList<>();
        LivraisonAttendue.Recue recue = livraison.recue();
        if (recue != null && !recue.couverture().isEmpty()) {
            dits.add(recue.couverture());
        }
        if (!livraison.echeance().motif().isEmpty()) {
            dits.add(livraison.echeance().motif());
        }
        LivraisonAttendue.Rappel rappel = livraison.rappel();
        if (rappel != null && livraison.etat().aEnvoyer()) {
            dits.add("rappelée le " + Dates.jour(rappel.le()) + ", " + rappel.fonction());
        }
        return String.join(" ; ", dits);
    }

    private static Cellule dernier(LivraisonAttendue livraison) {
        LivraisonAttendue.Recue recue = livraison.recue();
        if (recue == null) {
            return Cellule.texte("aucun");
        }
        return recue.valeur().isEmpty()
                ? Cellule.texte(String.valueOf(recue.periode()))
                : Cellule.texte(recue.valeur()).avecDetail(String.valueOf(recue.periode()));
    }

    private List<LienNomme> actions(LivraisonAttendue livraison) {
        List<LienNomme> actions = new ArrayList<>();
        LivraisonAttendue.Recue recue = livraison.recue();
        if (recue != null && recue.enAttente() > 0) {
            if (repete) {
                actions.add(new LienNomme(
                        "Relire et publier",
                        "/repetition?livraison=" + recue.enAttente() + "-"
                                + livraison.attente().indicateur()));
            }
        } else if (livraison.laMienne()) {
            actions.add(new LienNomme("Transmettre", livraison.transmettre()));
        }
        if (collecte.conduite()) {
            actions.add(new LienNomme(
                    livraison.etat().aEnvoyer() && !livraison.laMienne()
                            ? "Rappeler ou fixer le jour"
                            : "Fixer le jour",
                    "/collecte?attente=" + livraison.id()));
        }
        return actions;
    }
}
