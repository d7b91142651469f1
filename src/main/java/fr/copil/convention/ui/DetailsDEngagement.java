package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.compte;

import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.FicheEngagement;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Under the sheet of an engagement: those that detail it, with their sum by state, and its printed numbers. */
final class DetailsDEngagement {

    private DetailsDEngagement() {}

    static List<Volet> de(FicheEngagement fiche) {
        List<Volet> volets = new ArrayList<>();
        if (!fiche.details().isEmpty()) {
            volets.add(details(fiche));
        }
        if (!fiche.valeurs().isEmpty()) {
            volets.add(new Volet(
                    "Valeurs et cibles imprimées",
                    "",
                    ListeModele.simple(
                            "valeurs",
                            "Valeurs et cibles imprimées pour "
                                    + fiche.engagement().titre(),
                            VoletValeurs.colonnes(),
                            fiche.valeurs().stream().map(VoletValeurs::ligne).toList(),
                            "")));
        }
        return volets;
    }

    /** Only what is followed counts; a possibility among the details binds nobody. */
    static Map<EtatSuivi, Integer> etats(FicheEngagement fiche) {
        Map<EtatSuivi, Integer> etats = new EnumMap<>(EtatSuivi.class);
        fiche.details().stream()
                .filter(detail -> detail.type().suivi())
                .forEach(detail -> etats.merge(detail.suivi().etat(), 1, Integer::sum));
        return etats;
    }

    private static Volet details(FicheEngagement fiche) {
        Map<EtatSuivi, Integer> etats = etats(fiche);
        int suivis = etats.values().stream().mapToInt(Integer::intValue).sum();
        return new Volet(
                "Engagements qui le détaillent",
                compte(suivis, "engagement suivi", "engagements suivis") + " : " + MotsDesConventions.etats(etats)
                        + ".",
                ListeModele.simple(
                        "details",
                        "Engagements qui détaillent " + fiche.engagement().titre(),
                        List.of(
                                Colonne.de("Engagement"),
                                Colonne.de("État"),
                                Colonne.de("Type"),
                                Colonne.de("Échéance"),
                                Colonne.de("Pilote")),
                        fiche.details().stream()
                                .map(detail -> ligne(detail, fiche))
                                .toList(),
                        ""));
    }

    private static Ligne ligne(Engagement detail, FicheEngagement fiche) {
        return Ligne.de(List.of(
                LigneEngagement.titre(detail).avecDetail(detail.promesse()).venantDe(detail.id()),
                LigneEngagement.etat(detail),
                Cellule.texte(detail.type().libelle()),
                LigneEngagement.echeance(detail, fiche.aujourdHui()),
                Cellule.texte(MotsDesConventions.ouNonPrecise(MotsDesConventions.liste(detail.pilote())))));
    }
}
