package fr.copil.moyens.ui;

import fr.copil.commun.Etat;
import fr.copil.moyens.LigneComptee;
import fr.copil.moyens.Moyen;
import fr.copil.moyens.MoyensDuTerritoire;
import fr.copil.moyens.MoyensDuTerritoire.Total;
import fr.copil.moyens.Poste;
import fr.copil.moyens.Unite;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Filtre;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.ListeModele.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The two tables: by funder, dispositif and year; and, of one year, line by line. */
final class MoyensEnListe {

    private static final int TAILLE = 50;
    private static final String VIDE =
            "Aucun moyen n'est connu ici : aucun fichier publié n'en dit, aucun service n'en a"
                    + " déclaré à votre niveau de lecture.";

    private MoyensEnListe() {}

    static ListeModele parPoste(MoyensDuTerritoire moyens) {
        List<Integer> annees = moyens.annees();
        List<Colonne> colonnes = new ArrayList<>(List.of(Colonne.de("Dispositif"), Colonne.de("Financeur")));
        annees.forEach(annee -> colonnes.add(Colonne.nombre(annee.toString())));
        List<Ligne> lignes = new ArrayList<>();
        for (Unite unite : Unite.values()) {
            List<Poste> postes = moyens.postes(unite);
            for (int i = 0; i < postes.size(); i++) {
                Poste poste = postes.get(i);
                lignes.add(new Ligne(
                        i == 0 ? new Groupe(unite == Unite.EUROS ? "En euros" : "En postes", 3) : null,
                        cellules(
                                poste.dispositifEnClair(),
                                poste.financeurEnClair(),
                                annees,
                                moyens.totaux(poste),
                                unite)));
            }
            if (postes.size() > 1) {
                lignes.add(Ligne.de(cellules(
                        unite == Unite.EUROS ? "Total des crédits comptés" : "Total des postes comptés",
                        "",
                        annees,
                        moyens.totaux(unite),
                        unite)));
            }
        }
        return ListeModele.simple(
                "moyens-par-financeur",
                "Moyens par financeur, dispositif et année, "
                        + moyens.territoire().nom(),
                colonnes,
                lignes,
                VIDE);
    }

    private static List<Cellule> cellules(
            String nom, String financeur, List<Integer> annees, Map<Integer, Total> totaux, Unite unite) {
        List<Cellule> cellules = new ArrayList<>(List.of(Cellule.texte(nom), Cellule.texte(financeur)));
        annees.forEach(annee -> {
            Total total = totaux.get(annee);
            cellules.add(
                    total == null
                            ? Cellule.texte("")
                            : Cellule.texte(EnClair.valeur(total.valeur(), unite))
                                    .avecDetail(total.provisoire() ? "provisoire" : ""));
        });
        return cellules;
    }

    /** @param page from 1 */
    static ListeModele parLigne(MoyensDuTerritoire moyens, int annee, int page) {
        List<LigneComptee> lignes = moyens.de(annee);
        int debut = Math.min((page - 1) * TAILLE, lignes.size());
        return new ListeModele(
                "lignes",
                "Moyens de " + annee + ", ligne par ligne, "
                        + moyens.territoire().nom(),
                List.of(Filtre.choix(
                        "annee",
                        "Année",
                        String.valueOf(annee),
                        moyens.annees().reversed().stream()
                                .map(une -> new Option(une.toString(), une.toString()))
                                .toList())),
                List.of(
                        Colonne.de("Territoire"),
                        Colonne.de("Dispositif"),
                        Colonne.de("Financeur"),
                        Colonne.nombre("Crédits ou postes"),
                        Colonne.nombre("Enfants"),
                        Colonne.de("Par enfant, par habitant"),
                        Colonne.de("Qui le dit"),
                        Colonne.de("Dans le total")),
                lignes.subList(debut, Math.min(debut + TAILLE, lignes.size())).stream()
                        .map(MoyensEnListe::ligne)
                        .toList(),
                lignes.size(),
                page,
                TAILLE,
                VIDE,
                "/export/moyens?territoire=" + moyens.territoire().code());
    }

    private static Ligne ligne(LigneComptee ligne) {
        Moyen moyen = ligne.moyen();
        return Ligne.de(List.of(
                Cellule.lien(
                        moyen.ou().nomEtNiveau(), "/territoires/" + moyen.ou().code() + "/moyens"),
                Cellule.texte(moyen.poste().dispositifEnClair()),
                Cellule.texte(moyen.poste().financeurEnClair()),
                Cellule.texte(EnClair.valeur(moyen.valeur(), moyen.poste().unite()))
                        .avecDetail(moyen.provisoire() ? "provisoire" : ""),
                enfants(moyen),
                Cellule.texte(EnClair.ratios(moyen)),
                Cellule.texte(EnClair.qui(moyen)).avecDetail(EnClair.suite(moyen)),
                Cellule.texte(EnClair.place(ligne))));
    }

    private static Cellule enfants(Moyen moyen) {
        return moyen.beneficiaires().etat() == Etat.SECRET
                ? Cellule.etat(Etat.SECRET.libelle(), Etat.SECRET.code())
                : Cellule.texte(moyen.beneficiaires().enClair());
    }
}
