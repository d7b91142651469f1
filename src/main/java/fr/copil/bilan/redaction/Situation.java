package fr.copil.bilan.redaction;

import static fr.copil.commun.Nombres.compte;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffreFige;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.commun.CodeTerritoire;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.territoire.LigneAnnuaire;
import fr.copil.territoire.PlanDeCommunes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The quartiers and the networks of the territory, each with what is published of it. */
final class Situation {

    /** What is published of each quartier of 2015, and the heading of its column. */
    static final List<String> DES_QUARTIERS = List.of("INS-POP", "INS-0A24", "INS-EMPLOI");

    private static final List<String> ENTETES =
            List.of("Quartier", "Commune", "Habitants", "Moins de 25 ans", "Emploi");

    private static final List<String> CLASSES = List.of("1 quartier", "2 à 4", "5 et plus");

    private static final Pattern UNITE = Pattern.compile("[\\s\\p{Z}]habitants$");

    private Situation() {}

    /**
     * The quartiers and the networks of a territory.
     *
     * @param plan the outlines of its communes, where they are shipped
     * @param communes by code
     * @param chiffres the last ones published of each quartier, by code of territory
     */
    record Lieux(
            List<LigneAnnuaire> quartiers,
            List<LigneAnnuaire> reseaux,
            @Nullable PlanDeCommunes plan,
            Map<CodeTerritoire, Commune> communes,
            Map<String, List<ChiffreRenvoye>> chiffres) {

        /** @param quartiers how many of 2015 are in it */
        record Commune(String nom, long quartiers) {}

        boolean vides() {
            return quartiers.isEmpty() && reseaux.isEmpty();
        }
    }

    static Proposition de(Matiere matiere) {
        Lieux lieux = matiere.lieux();
        List<Bloc> tableaux = new ArrayList<>();
        PlanDeCommunes plan = lieux.plan();
        if (plan != null) {
            tableaux.add(carte(plan, lieux));
        }
        if (!lieux.quartiers().isEmpty()) {
            tableaux.add(Valeurs.de(
                    "Quartiers prioritaires 2015 : ce que l'Insee en avait publié fin " + matiere.annee(),
                    ENTETES,
                    List.of(34, 24, 14, 14, 14),
                    lieux.quartiers().stream()
                            .map(ligne -> quartier(ligne, lieux))
                            .toList()));
            tableaux.add(
                    new Bloc.Note("Source : Insee, données sur les quartiers de la politique de la ville ; l'édition"
                            + " de chaque chiffre est entre parenthèses."));
        }
        if (!lieux.reseaux().isEmpty()) {
            tableaux.add(new Bloc.Grille(
                    new FigureModele.Tableau(
                            "Réseaux d'éducation prioritaire",
                            List.of("Réseau", "Commune", "Label"),
                            lieux.reseaux().stream()
                                    .map(ligne -> List.of(
                                            Cellule.texte(ligne.territoire().nom()),
                                            Cellule.texte(commune(ligne)),
                                            Cellule.texte(
                                                    Objects.requireNonNullElse(ligne.educationPrioritaire(), ""))))
                                    .toList()),
                    List.of(46, 40, 14)));
        }
        String ou = Markdown.echapper(matiere.territoire().nomEtNiveau());
        long plus = lieux.reseaux().stream()
                .filter(reseau -> "REP+".equals(reseau.educationPrioritaire()))
                .count();
        return Proposition.vive(
                "situation",
                ou + " : "
                        + compte(
                                lieux.quartiers().size(),
                                "quartier prioritaire de la carte de 2015",
                                "quartiers prioritaires de la carte de 2015")
                        + " et "
                        + compte(
                                lieux.reseaux().size(),
                                "réseau d'éducation prioritaire",
                                "réseaux d'éducation prioritaire")
                        + (plus == 0 ? "." : ", dont " + plus + " en REP+."),
                tableaux);
    }

    private static Bloc.Carte carte(PlanDeCommunes plan, Lieux lieux) {
        List<Bloc.Carte.Zone> zones = plan.chemins().entrySet().stream()
                .map(zone -> {
                    Lieux.Commune commune = lieux.communes().getOrDefault(zone.getKey(), new Lieux.Commune("", 0));
                    return new Bloc.Carte.Zone(commune.nom(), zone.getValue(), classe(commune.quartiers()));
                })
                .toList();
        List<String> avec = lieux.communes().values().stream()
                .filter(commune -> commune.quartiers() > 0)
                .map(commune -> commune.nom() + " (" + commune.quartiers() + ")")
                .toList();
        return new Bloc.Carte(
                "Communes où sont des quartiers prioritaires 2015",
                "Carte des communes. Ont des quartiers prioritaires : " + String.join(", ", avec) + ".",
                "Quartiers : carte de 2015. Contours 2018 : IGN et INSEE.",
                plan.largeur(),
                plan.hauteur(),
                CLASSES,
                zones);
    }

    private static int classe(long quartiers) {
        return quartiers == 0 ? -1 : quartiers == 1 ? 0 : quartiers < 5 ? 1 : 2;
    }

    private static Faits.LigneDeValeurs quartier(LigneAnnuaire ligne, Lieux lieux) {
        List<ChiffreRenvoye> siens =
                lieux.chiffres().getOrDefault(ligne.territoire().code().valeur(), List.of());
        return new Faits.LigneDeValeurs(
                List.of(ligne.territoire().nom(), commune(ligne)),
                DES_QUARTIERS.stream()
                        .map(code -> siens.stream()
                                .filter(chiffre -> chiffre.definition().id().equals(code))
                                .findFirst())
                        .map(chiffre -> datee(
                                Valeurs.fige(chiffre, ligne.territoire().nom()),
                                chiffre.map(lu -> lu.renvoi().periode()).orElse(0)))
                        .toList());
    }

    /** With its edition, and without the unit, which the column says. */
    private static ChiffreFige datee(ChiffreFige chiffre, int edition) {
        return new ChiffreFige(
                chiffre.renvoi(),
                chiffre.nom(),
                chiffre.etat(),
                chiffre.valeur(),
                UNITE.matcher(chiffre.dit()).replaceFirst("") + (edition == 0 ? "" : " (" + edition + ")"),
                chiffre.source(),
                chiffre.code());
    }

    /** Without its département, which is that of the bilan. */
    private static String commune(LigneAnnuaire ligne) {
        int fin = ligne.dans().lastIndexOf(", ");
        return fin < 0 ? ligne.dans() : ligne.dans().substring(0, fin);
    }
}
