package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.compte;
import static fr.copil.commun.Nombres.entier;

import fr.copil.commun.Textes;
import fr.copil.convention.Avancement;
import fr.copil.convention.Convention;
import fr.copil.convention.Document;
import fr.copil.convention.Document.Contenu;
import fr.copil.convention.Documents;
import fr.copil.convention.EtatSuivi;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The documents side by side: who, until when, how much, how far. */
class ConventionsEnListe {

    private final Documents documents;
    private final List<EtatSuivi> etats;

    ConventionsEnListe(Documents documents) {
        this.documents = documents;
        // The three that every document starts with, and any other as soon as somebody uses it.
        this.etats = Arrays.stream(EtatSuivi.values())
                .filter(etat -> etat == EtatSuivi.REALISE
                        || etat == EtatSuivi.EN_COURS
                        || etat == EtatSuivi.NON_RENSEIGNE
                        || documents.tous().stream()
                                .anyMatch(document -> document.contenu().nombre(etat) > 0))
                .toList();
    }

    ListeModele modele() {
        List<Colonne> colonnes = new ArrayList<>(List.of(
                Colonne.de("Document"),
                Colonne.de("Parties"),
                Colonne.de("Territoire"),
                Colonne.de("Période et révision"),
                Colonne.de("Contenu")));
        etats.forEach(etat -> colonnes.add(Colonne.nombre(Textes.majuscule(etat.libelle(2)))));
        return ListeModele.simple(
                "conventions",
                "Les documents suivis : parties, période, contenu et avancement",
                colonnes,
                documents.tous().stream().map(this::ligne).toList(),
                "Aucun document : le référentiel n'est pas chargé. L'administrateur trouvera la faute dans le journal"
                        + " de démarrage de Copil.");
    }

    private Ligne ligne(Document document) {
        Convention convention = document.convention();
        List<Cellule> cellules = new ArrayList<>(List.of(
                Cellule.lien(convention.titreCourt(), "/conventions/" + document.code())
                        .avecDetail(convention.titre()),
                Cellule.texte(MotsDesConventions.liste(document.parties())),
                Cellule.lien(document.nomTerritoire(), "/territoires/" + convention.territoire())
                        .avecDetail("niveau " + MotsDesConventions.niveau(convention.niveau())),
                Cellule.texte(MotsDesConventions.joindre(
                                ", ",
                                MotsDesConventions.periode(document),
                                MotsDesConventions.reste(document, documents.aujourdHui())))
                        .avecDetail(
                                document.revision().isEmpty()
                                        ? "révision non précisée"
                                        : "révision : " + document.revision()),
                contenu(document.contenu())));
        etats.forEach(
                etat -> cellules.add(Cellule.etat(entier(document.contenu().nombre(etat)), etat.code())));
        return Ligne.de(cellules);
    }

    private static Cellule contenu(Contenu contenu) {
        return Cellule.texte(compte(contenu.suivis(), "engagement suivi", "engagements suivis"))
                .avecDetail(MotsDesConventions.joindre(
                        ", ",
                        Avancement.enPlaceEnClair(contenu.enPlace()),
                        compte(contenu.objectifs(), "objectif", "objectifs"),
                        compte(contenu.indicateurs(), "indicateur", "indicateurs"),
                        contenu.dispositifs() == 0 ? "" : compte(contenu.dispositifs(), "dispositif", "dispositifs")));
    }
}
