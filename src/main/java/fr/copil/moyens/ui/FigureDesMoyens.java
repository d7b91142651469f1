package fr.copil.moyens.ui;

import fr.copil.commun.Textes;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.moyens.LigneComptee;
import fr.copil.moyens.Moyen;
import fr.copil.moyens.MoyensDuTerritoire;
import fr.copil.moyens.MoyensDuTerritoire.Total;
import fr.copil.moyens.Poste;
import fr.copil.moyens.Unite;
import java.math.RoundingMode;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What counts in one unit, year by year; a provisional year says so, and is compared with none. */
final class FigureDesMoyens {

    /** More would be a list. */
    private static final int NOMMES = 4;

    private final MoyensDuTerritoire moyens;
    private final Unite unite;
    private final Map<Integer, Total> totaux;

    private FigureDesMoyens(MoyensDuTerritoire moyens, Unite unite) {
        this.moyens = moyens;
        this.unite = unite;
        this.totaux = moyens.totaux(unite);
    }

    /** Nothing where nothing counts in that unit. */
    static Optional<FigureModele> de(MoyensDuTerritoire moyens, Unite unite) {
        FigureDesMoyens figure = new FigureDesMoyens(moyens, unite);
        return moyens.dernier(unite).map(dernier -> figure.modele(dernier.getKey(), dernier.getValue()));
    }

    private FigureModele modele(int annee, Total dernier) {
        String lecture = lecture(annee, dernier);
        return new FigureModele(
                        "moyens-" + unite.libelle(),
                        unite == Unite.EUROS ? "Crédits, année par année" : "Postes, année par année",
                        lecture,
                        List.of(),
                        new Graphique.Barres(
                                lecture,
                                unite == Unite.EUROS ? "Crédits comptés, en euros" : "Postes comptés",
                                "nombre",
                                List.of(new Graphique.TraitNomme(Trait.TERRITOIRE, "compté")),
                                totaux.entrySet().stream().map(this::barre).toList()),
                        new FigureModele.Tableau(
                                (unite == Unite.EUROS ? "Crédits comptés, " : "Postes comptés, ")
                                        + moyens.territoire().nom(),
                                List.of("Année", unite == Unite.EUROS ? "Euros" : "Postes", "État"),
                                totaux.entrySet().stream().map(this::rangee).toList()),
                        source(),
                        notes(),
                        "moyens-" + unite.libelle() + "-" + moyens.territoire().code())
                .montrant(mesures().map(Mesure::indicateur))
                .venantDe(Sources.receptions(mesures()));
    }

    private Graphique.Ligne barre(Map.Entry<Integer, Total> total) {
        String nom = EnClair.annee(total.getKey(), total.getValue().provisoire());
        return new Graphique.Ligne(
                nom,
                false,
                List.of(new Graphique.Part(
                        Trait.TERRITOIRE,
                        nom,
                        total.getValue()
                                .valeur()
                                .setScale(unite == Unite.EUROS ? 0 : 1, RoundingMode.HALF_UP)
                                .doubleValue(),
                        nom + " : " + EnClair.valeur(total.getValue().valeur(), unite))),
                null);
    }

    private List<Cellule> rangee(Map.Entry<Integer, Total> total) {
        return List.of(
                Cellule.texte(String.valueOf(total.getKey())),
                new Cellule(
                        EnClair.valeur(total.getValue().valeur(), unite),
                        total.getValue()
                                .valeur()
                                .stripTrailingZeros()
                                .toPlainString()
                                .replace('.', ',')),
                Cellule.texte(total.getValue().provisoire() ? "provisoire" : "définitif"));
    }

    private String lecture(int annee, Total dernier) {
        List<Poste> postes = moyens.postes(unite).stream()
                .filter(poste -> moyens.totaux(poste).containsKey(annee))
                .toList();
        String detail = postes.size() < 2
                ? ""
                : ", dont "
                        + Textes.enumerer(postes.stream()
                                .limit(NOMMES)
                                .map(poste -> dansUnePhrase(poste) + " "
                                        + EnClair.valeur(
                                                moyens.totaux(poste)
                                                        .getOrDefault(annee, dernier)
                                                        .valeur(),
                                                unite))
                                .toList());
        return moyens.territoire().nom() + ", en " + EnClair.annee(annee, dernier.provisoire()) + " : "
                + EnClair.valeur(dernier.valeur(), unite) + detail + "."
                + (dernier.provisoire() ? " Une année provisoire ne se compare pas aux autres." : "");
    }

    private Stream<Mesure> mesures() {
        return moyens.publiees().stream()
                .filter(mesure -> mesure.indicateur().endsWith("-" + unite.name()))
                .filter(mesure -> mesure.territoire().equals(moyens.territoire().code()));
    }

    /** Initials keep their capitals. */
    private static String dansUnePhrase(Poste poste) {
        String nom = poste.dispositifEnClair();
        boolean sigle = nom.equals(nom.toUpperCase(Locale.FRENCH));
        return (sigle ? nom : Textes.minuscule(nom)) + " (" + poste.financeurEnClair() + ")";
    }

    /** One file a year and a dispositif would be a list: each is named behind the figure. */
    private String source() {
        List<String> producteurs =
                lignes().filter(Moyen::publie).map(Moyen::par).distinct().toList();
        List<String> publies = lignes().filter(Moyen::publie)
                .map(moyen -> Textes.minuscule(moyen.poste().dispositifEnClair().replace("FONJEP", "postes FONJEP")))
                .distinct()
                .toList();
        IntSummaryStatistics annees =
                lignes().filter(Moyen::publie).mapToInt(Moyen::annee).summaryStatistics();
        List<String> services = lignes().filter(moyen -> !moyen.publie())
                .map(Moyen::par)
                .distinct()
                .sorted()
                .toList();
        return Stream.of(
                        publies.isEmpty()
                                ? ""
                                : String.join(", ", producteurs) + ", " + Textes.enumerer(publies)
                                        + ", subventions de la politique de la ville de " + annees.getMin() + " à "
                                        + annees.getMax(),
                        services.isEmpty() ? "" : "déclarations de services : " + String.join(", ", services))
                .filter(dite -> !dite.isEmpty())
                .collect(Collectors.joining(" ; "));
    }

    private Stream<Moyen> lignes() {
        return moyens.lignes().stream()
                .filter(LigneComptee::comptee)
                .map(LigneComptee::moyen)
                .filter(moyen -> moyen.poste().unite() == unite);
    }

    private List<String> notes() {
        return lignes().filter(moyen -> !moyen.detail().isEmpty())
                .map(moyen -> moyen.poste().dispositifEnClair() + ", " + moyen.annee() + " : " + moyen.detail())
                .distinct()
                .toList();
    }
}
