package fr.copil.action.ui;

import fr.copil.action.PageDActions;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.Graphique;
import fr.copil.figure.Graphique.Fond;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many actions each commune of a département has, or each département. */
final class CarteDesActions {

    private static final String LEGENDE = "Actions";
    private static final List<Integer> CLASSES = List.of(1, 2, 5, 10, 25);

    private CarteDesActions() {}

    /** Nothing where no outline is shipped, or where there is none. */
    static Optional<FigureModele> de(PageDActions page, ContoursService contours) {
        Map<Territoire, Long> nombres = page.parLieu();
        return nombres.keySet().stream().findFirst().flatMap(premier -> {
            if (premier.niveau() == Niveau.DEPARTEMENT) {
                return Optional.of(modele(nombres, contours.departements(), 0));
            }
            String departement = departement(premier.code());
            Map<Territoire, Long> dessinees = new LinkedHashMap<>();
            nombres.forEach((commune, nombre) -> {
                if (departement(commune.code()).equals(departement)) {
                    dessinees.put(commune, nombre);
                }
            });
            return contours.communes(new CodeTerritoire("DEP-" + departement))
                    .map(fond -> modele(dessinees, fond, nombres.size() - dessinees.size()));
        });
    }

    private static String departement(CodeTerritoire commune) {
        String insee = commune.valeur().substring("COM-".length());
        return insee.substring(0, insee.startsWith("97") ? 3 : 2);
    }

    private static FigureModele modele(Map<Territoire, Long> nombres, Fond fond, int ailleurs) {
        Niveau niveau = nombres.keySet().iterator().next().niveau();
        String phrase = phrase(nombres, niveau);
        List<String> notes = new ArrayList<>(List.of(
                "Une action d'un quartier, d'un réseau ou d'un établissement compte dans sa commune ; celle d'un territoire"
                        + " plus large que " + (niveau == Niveau.COMMUNE ? "la commune" : "le département")
                        + " n'est pas sur la carte."));
        if (ailleurs > 0) {
            notes.add(Nombres.compte(ailleurs, "commune", "communes") + " d'un autre département ne "
                    + (ailleurs > 1 ? "sont pas dessinées." : "est pas dessinée."));
        }
        return new FigureModele(
                "carte-des-actions",
                "Les actions, par " + niveau.libelle(),
                phrase,
                List.of(),
                new Graphique.Carte(
                        phrase,
                        LEGENDE,
                        fond,
                        classes(),
                        nombres.entrySet().stream()
                                .map(zone -> Graphique.Zone.valeur(
                                        zone.getKey().code(),
                                        zone.getKey().nom(),
                                        classe(zone.getValue()),
                                        Nombres.compte(zone.getValue(), "action", "actions")))
                                .toList(),
                        List.of(),
                        List.of(),
                        Adresses.LISTE + "?territoire={code}"),
                new FigureModele.Tableau(
                        "Actions, par " + niveau.libelle(),
                        List.of("Territoire", LEGENDE),
                        nombres.entrySet().stream()
                                .map(zone -> List.of(
                                        Cellule.texte(zone.getKey().nom()),
                                        new Cellule(Nombres.entier(zone.getValue()), String.valueOf(zone.getValue()))))
                                .toList()),
                "Actions saisies dans Copil par les services.",
                notes,
                "copil-actions-carte");
    }

    private static String phrase(Map<Territoire, Long> nombres, Niveau niveau) {
        Map.Entry<Territoire, Long> plus =
                nombres.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        return Nombres.compte(nombres.size(), niveau.libelle(), niveau.pluriel())
                + (nombres.size() == 1 ? " a " : " ont ") + "une action au moins ; "
                + plus.getKey().nom()
                + (nombres.size() == 1 ? " en compte " : " en compte le plus : ") + Nombres.entier(plus.getValue())
                + ".";
    }

    private static int classe(long nombre) {
        return (int) CLASSES.stream().filter(debut -> debut <= nombre).count() - 1;
    }

    private static List<String> classes() {
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < CLASSES.size() - 1; i++) {
            int fin = CLASSES.get(i + 1) - 1;
            classes.add(CLASSES.get(i) == fin ? String.valueOf(fin) : CLASSES.get(i) + " à " + fin);
        }
        classes.add(CLASSES.getLast() + " et plus");
        return classes;
    }
}
