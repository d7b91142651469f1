package fr.copil.bilan.ui;

import fr.copil.bilan.LigneDeBilan;
import fr.copil.bilan.LigneDeBilan.Etat;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.Dates;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Documents;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Bilans as a list, what is written first; two columns, that a telephone holds. */
@Component
class BilansEnListe {

    private static final Comparator<LigneDeBilan> ORDRE = Comparator.<LigneDeBilan>comparingInt(
                    ligne -> -ligne.fiche().annee())
            .thenComparing(ligne -> ligne.fiche().convention())
            .thenComparing(ligne -> ligne.fiche().territoire().valeur())
            .thenComparing(ligne -> ligne.fiche().genre())
            .thenComparingInt(ligne -> -ligne.fiche().version());

    private final ConventionService conventions;
    private final TerritoireService territoires;

    BilansEnListe(ConventionService conventions, TerritoireService territoires) {
        this.conventions = conventions;
        this.territoires = territoires;
    }

    ListeModele de(List<LigneDeBilan> bilans) {
        Documents documents = conventions.documents();
        List<Ligne> lignes = new ArrayList<>();
        for (Etat etat : Etat.values()) {
            List<LigneDeBilan> siennes = bilans.stream()
                    .filter(ligne -> ligne.etat() == etat)
                    .sorted(ORDRE)
                    .toList();
            for (LigneDeBilan ligne : siennes) {
                Groupe titre = ligne.equals(siennes.getFirst())
                        ? new Groupe(etat.libelle() + " (" + siennes.size() + ")", 1)
                        : null;
                lignes.add(ligne(titre, ligne, documents));
            }
        }
        return ListeModele.simple(
                "bilans",
                "Bilans des conventions, par état, les plus récents d'abord",
                List.of(Colonne.de("Bilan"), Colonne.de("Où il en est")),
                lignes,
                "Aucun bilan n'est ouvert. Le cabinet du sous-préfet en ouvre un ici, par convention et par année.");
    }

    private Ligne ligne(@Nullable Groupe titre, LigneDeBilan ligne, Documents documents) {
        FicheBilan fiche = ligne.fiche();
        String convention = documents
                .de(fiche.convention())
                .map(document -> document.convention().titreCourt())
                .orElse(fiche.convention());
        String territoire = territoires
                .parCode(fiche.territoire())
                .map(connu -> connu.nomEtNiveau())
                .orElse(fiche.territoire().valeur());
        return new Ligne(
                titre,
                List.of(
                        Cellule.lien(ComparaisonView.nom(fiche), "/bilans/" + fiche.id())
                                .avecDetail(convention + " · " + territoire),
                        Cellule.texte(etat(ligne)).avecDetail(suites(ligne))));
    }

    /** {@code Figé le 22/11/2026, 1 signature sur 2}. */
    static String etat(LigneDeBilan ligne) {
        FicheBilan fiche = ligne.fiche();
        String signatures = ", " + ligne.donnees() + (ligne.donnees() > 1 ? " signatures" : " signature") + " sur "
                + ligne.attendues();
        return switch (ligne.etat()) {
            case BROUILLON -> "En cours d'écriture";
            case ENVOYE -> "Envoyé au comité" + le(fiche.envoyeLe());
            case FIGE -> "Figé" + le(fiche.figeLe()) + signatures;
            case SIGNE -> "Figé" + le(fiche.figeLe()) + ", signé par tous";
            case REMPLACE -> "Figé" + le(fiche.figeLe()) + signatures;
        };
    }

    private static String le(@Nullable LocalDate jour) {
        return jour == null ? "" : " le " + Dates.jour(jour);
    }

    private static String suites(LigneDeBilan ligne) {
        return ligne.versions().phrases(ligne.fiche()).stream().collect(Collectors.joining(". "));
    }
}
