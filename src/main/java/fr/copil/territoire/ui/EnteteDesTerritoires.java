package fr.copil.territoire.ui;

import fr.copil.commun.Nombres;
import fr.copil.territoire.AdresseAnnuaire;
import fr.copil.territoire.Annuaire;
import fr.copil.territoire.Arbre;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Rubrique;
import fr.copil.territoire.Territoire;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What stands above the list: where one is, the way back up, what there is in all. */
final class EnteteDesTerritoires {

    private static final String INVITE =
            "Cherchez par nom, commune, UAI ou code de quartier, ou descendez de territoire" + " en territoire.";
    private static final String COMMUNES = "Communes connues" + Nombres.FINE + ": toutes celles de Loire-Atlantique,"
            + " d'Indre-et-Loire et de Provence-Alpes-Côte d'Azur" + Nombres.FINE + "; ailleurs, celles qui ont un"
            + " quartier prioritaire 2024. Les autres établissements se lisent dans leur département.";
    private static final String QPV_2015 = "Les quartiers de 2015 ont leur nom et leurs communes des tables de l'Insee"
            + Nombres.FINE
            + "; ceux que ces tables ne disent pas sont connus par les collèges publics situés dedans ou à"
            + " moins de 300 m et par les cités éducatives. Aucune table de passage ne les relie aux quartiers de 2024.";

    private EnteteDesTerritoires() {}

    static String titre(List<Territoire> chemin) {
        return chemin.size() < 2
                ? "Territoires"
                : "Territoires" + Nombres.FINE + ": " + chemin.getLast().nom();
    }

    static FicheModele de(Arbre arbre) {
        List<String> notes = new ArrayList<>();
        if (arbre.noeud().niveau().rang() <= Niveau.DEPARTEMENT.rang()) {
            notes.add(COMMUNES);
        }
        return new FicheModele(
                chemin(arbre.chemin()),
                "",
                titre(arbre.chemin()),
                INVITE,
                List.of(
                        Champ.liens("Contient", nombres(arbre), "rien que Copil connaisse"),
                        Champ.liens("Voir aussi", pages(arbre.noeud(), ""), "")),
                notes);
    }

    static FicheModele de(AdresseAnnuaire demande, Annuaire annuaire) {
        boolean partout = annuaire.chemin().isEmpty();
        return new FicheModele(
                partout ? List.of(new LienNomme("Territoires", Adresses.LISTE)) : chemin(annuaire.chemin()),
                "",
                titre(annuaire.chemin()),
                "",
                partout
                        ? List.of()
                        : List.of(Champ.liens(
                                "Voir aussi", pages(annuaire.chemin().getLast(), demande.recherche()), "")),
                demande.rubrique() == Rubrique.QPV_2015 ? List.of(QPV_2015) : List.of());
    }

    private static List<LienNomme> chemin(List<Territoire> chemin) {
        return chemin.size() < 2 ? List.of() : Adresses.chemin(chemin.subList(0, chemin.size() - 1), Adresses::dans);
    }

    private static List<LienNomme> nombres(Arbre arbre) {
        Map<Rubrique, Long> nombres = new EnumMap<>(Rubrique.class);
        nombres.putAll(arbre.nombres());
        return nombres.entrySet().stream()
                .map(entree -> new LienNomme(
                        Nombres.compte(
                                entree.getValue(),
                                entree.getKey().libelle(),
                                entree.getKey().pluriel()),
                        Adresses.dans(arbre.noeud().code(), entree.getKey())))
                .toList();
    }

    private static List<LienNomme> pages(Territoire territoire, String recherche) {
        List<LienNomme> pages = new ArrayList<>();
        if (!recherche.isBlank()) {
            pages.add(new LienNomme("Chercher dans toute la France", Adresses.recherche(recherche)));
        }
        pages.add(new LienNomme("Fiche de " + territoire.nom(), Adresses.fiche(territoire.code())));
        if (territoire.niveau().pilotable()) {
            pages.add(new LienNomme("Tableau de bord", Adresses.tableauDeBord(territoire.code())));
        }
        return pages;
    }
}
