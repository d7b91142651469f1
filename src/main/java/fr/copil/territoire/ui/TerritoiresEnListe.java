package fr.copil.territoire.ui;

import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.territoire.AdresseAnnuaire;
import fr.copil.territoire.Annuaire;
import fr.copil.territoire.AnnuaireService;
import fr.copil.territoire.Arbre;
import fr.copil.territoire.LigneAnnuaire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Rubrique;
import fr.copil.territoire.Territoire;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Filtre;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.ListeModele.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns territories into the list: rows that match, or one step of the walk. */
final class TerritoiresEnListe {

    private static final String ID = "territoires";
    private static final String VIDE = "Aucun territoire ne correspond. Retirez un filtre, écrivez moins de lettres, ou"
            + " cherchez un UAI (0440284V) ou un code de quartier (QN04405M).";

    private TerritoiresEnListe() {}

    static ListeModele lignes(AdresseAnnuaire demande, Annuaire annuaire) {
        return new ListeModele(
                ID,
                "Territoires, du plus large au plus fin, puis par ordre alphabétique",
                filtres(demande),
                colonnes(),
                annuaire.lignes().stream().map(TerritoiresEnListe::ligne).toList(),
                annuaire.total(),
                annuaire.page(),
                AnnuaireService.TAILLE,
                VIDE,
                "/export/territoires");
    }

    static List<Colonne> colonnes() {
        return Stream.of("Nom", "Niveau", "Code", "Dans", "Éducation prioritaire", "Secteur")
                .map(Colonne::de)
                .toList();
    }

    static Ligne ligne(LigneAnnuaire ligne) {
        Territoire territoire = ligne.territoire();
        return Ligne.de(List.of(
                Cellule.lien(territoire.nom(), Adresses.fiche(territoire.code())),
                Cellule.texte(ligne.rubrique().libelle()),
                Cellule.texte(EnClair.code(territoire.code())),
                Cellule.texte(ligne.dans()),
                Cellule.texte(EnClair.educationPrioritaire(ligne)),
                Cellule.texte(EnClair.secteur(ligne))));
    }

    static ListeModele arbre(AdresseAnnuaire demande, Arbre arbre) {
        List<Rubrique> comptees = Stream.of(
                        Rubrique.DEPARTEMENT,
                        Rubrique.COMMUNE,
                        Rubrique.QPV_AUTRE,
                        Rubrique.QPV_2024,
                        Rubrique.QPV_2015,
                        Rubrique.RESEAU,
                        Rubrique.ETABLISSEMENT)
                .filter(rubrique -> arbre.branches().stream()
                        .anyMatch(branche -> branche.nombres().containsKey(rubrique)))
                .toList();
        List<Ligne> lignes = IntStream.range(0, arbre.branches().size())
                .mapToObj(i -> branche(arbre, i, comptees))
                .toList();
        return new ListeModele(
                ID,
                "Ce que contient " + arbre.noeud().nom() + ", avec des nombres",
                filtres(demande),
                Stream.concat(
                                Stream.of(Colonne.de("Territoire")),
                                comptees.stream().map(rubrique -> Colonne.nombre(EnClair.court(rubrique))))
                        .toList(),
                lignes,
                lignes.size(),
                1,
                Math.max(1, lignes.size()),
                VIDE,
                null);
    }

    private static Ligne branche(Arbre arbre, int rang, List<Rubrique> comptees) {
        Arbre.Branche branche = arbre.branches().get(rang);
        Territoire territoire = branche.territoire();
        Niveau precedent = rang == 0
                ? Niveau.ETABLISSEMENT
                : arbre.branches().get(rang - 1).territoire().niveau();
        List<Cellule> cellules = Stream.concat(
                        Stream.of(Cellule.lien(territoire.nom(), Adresses.dans(territoire.code()))),
                        comptees.stream().map(rubrique -> nombre(territoire, branche.nombres(), rubrique)))
                .toList();
        return new Ligne(
                precedent == territoire.niveau() ? null : new Groupe(EnClair.titre(territoire.niveau()), 1), cellules);
    }

    private static Cellule nombre(Territoire territoire, Map<Rubrique, Long> nombres, Rubrique rubrique) {
        Long nombre = nombres.get(rubrique);
        return nombre == null
                ? Cellule.texte("")
                : Cellule.lien(Nombres.entier(nombre), Adresses.dans(territoire.code(), rubrique));
    }

    private static List<Filtre> filtres(AdresseAnnuaire demande) {
        Rubrique rubrique = demande.rubrique();
        return List.of(
                Filtre.texte("Nom, commune, UAI ou code", demande.recherche()),
                Filtre.choix(
                        "niveau",
                        "Niveau",
                        rubrique == null ? "" : rubrique.code(),
                        Arrays.stream(Rubrique.values())
                                .filter(r -> r != Rubrique.PAYS)
                                .map(r -> new Option(r.code(), Textes.majuscule(r.pluriel())))
                                .toList()),
                Filtre.choix(
                        "ep",
                        "Éducation prioritaire",
                        demande.educationPrioritaire(),
                        List.of(new Option("REP+", "REP+"), new Option("REP", "REP"))));
    }
}
