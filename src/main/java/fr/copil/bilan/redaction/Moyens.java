package fr.copil.bilan.redaction;

import static fr.copil.commun.Nombres.compte;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffreFige;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.commun.Etat;
import fr.copil.commun.Textes;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.figure.DonneesEnClair;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is put in, by who pays it where the published files say so, then what the convention measures of it. */
final class Moyens {

    private static final String NOM = "moyens";

    private static final Set<Theme> THEMES = Set.of(Theme.MOYENS, Theme.ENCADREMENT);

    private static final String VILLE = "État, politique de la ville";
    private static final String TOUS = "DEPP : tous les personnels, public et privé";

    /** Published series of means, and who pays. */
    private static final Map<String, String> PUBLIES = publies();

    private Moyens() {}

    private static Map<String, String> publies() {
        Map<String, String> publies = new LinkedHashMap<>();
        List.of("ADR-POSTES", "ADR-EUROS", "FJP-POSTES", "FJP-EUROS").forEach(code -> publies.put(code, VILLE));
        publies.put("ETP-COL", TOUS);
        return publies;
    }

    /** Those whose last figure the chapter shows: the published ones, and what the convention was sent. */
    static Set<String> indicateurs(List<LigneDeCatalogue> catalogue) {
        return Stream.concat(
                        PUBLIES.keySet().stream(),
                        deMoyens(catalogue).stream()
                                .filter(ligne -> ligne.donnees() != null)
                                .map(ligne -> ligne.definition().id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Proposition de(Matiere matiere) {
        List<LigneDeCatalogue> definis = deMoyens(matiere.catalogue());
        String phrase = definis.isEmpty()
                ? "La convention ne définit pas d'indicateur de moyens."
                : "La convention définit " + compte(definis.size(), "indicateur", "indicateurs") + " de moyens : "
                        + Markdown.echapper(Couverture.enClair(definis));
        List<Bloc> tableaux = new ArrayList<>();
        List<Faits.LigneDeValeurs> connus = connus(matiere);
        if (!connus.isEmpty()) {
            tableaux.add(Valeurs.de(
                    "Moyens connus, par financeur",
                    List.of("Moyen", "Financeur ou producteur", "Année", "Valeur"),
                    List.of(48, 26, 10, 16),
                    connus));
        }
        MoyensDeclares.tableau(matiere.declares(), matiere.annee()).ifPresent(tableaux::add);
        if (!definis.isEmpty()) {
            tableaux.add(new Bloc.Grille(
                    new FigureModele.Tableau(
                            "Indicateurs de moyens et données reçues",
                            List.of("Indicateur", "Producteur", "Données"),
                            definis.stream().map(Moyens::ligne).toList()),
                    List.of(42, 22, 36)));
        }
        return Proposition.vive(NOM, phrase, tableaux);
    }

    private static List<Faits.LigneDeValeurs> connus(Matiere matiere) {
        // The published ones in their order, then the others in theirs.
        List<String> ordre = Stream.concat(
                        PUBLIES.keySet().stream(), matiere.moyens().stream().map(chiffre -> chiffre.definition()
                                .id()))
                .distinct()
                .toList();
        return matiere.moyens().stream()
                .filter(chiffre -> chiffre.etat() != Etat.NON_TRANSMIS)
                .sorted(Comparator.comparingInt(
                        chiffre -> ordre.indexOf(chiffre.definition().id())))
                .map(chiffre -> new Faits.LigneDeValeurs(
                        List.of(
                                nom(chiffre),
                                PUBLIES.getOrDefault(chiffre.definition().id(), producteurs(chiffre.definition())),
                                String.valueOf(chiffre.renvoi().periode())),
                        List.of(ChiffreFige.de(chiffre, Annexes.source(chiffre)))))
                .toList();
    }

    /** Several are printed in one cell of the référentiel, separated by bars. */
    private static String producteurs(Definition definition) {
        return String.join(", ", Textes.plusieurs(definition.producteur()));
    }

    private static String nom(ChiffreRenvoye chiffre) {
        String groupe = chiffre.renvoi().libelleDuGroupe();
        return chiffre.definition().nom()
                + (groupe.equals(Population.ENSEMBLE.libelle()) ? "" : ", " + Textes.minuscule(groupe));
    }

    private static List<LigneDeCatalogue> deMoyens(List<LigneDeCatalogue> catalogue) {
        return catalogue.stream()
                .filter(ligne -> deMoyens(ligne.definition().theme()) && !ligne.alias())
                .toList();
    }

    private static boolean deMoyens(@Nullable Theme theme) {
        return theme != null && THEMES.contains(theme);
    }

    private static List<Cellule> ligne(LigneDeCatalogue ligne) {
        return List.of(
                Cellule.texte(ligne.definition().nom()),
                Cellule.texte(
                        String.join(", ", Textes.plusieurs(ligne.definition().producteur()))),
                Cellule.texte(DonneesEnClair.sansCodes(ligne)));
    }
}
