package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.entier;

import fr.copil.convention.Document;
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
class ListeDesConventions {

    private final Documents documents;
    private final List<EtatSuivi> etats;

    ListeDesConventions(Documents documents) {
        this.documents = documents;
        // The three that every document starts with, and any other as soon as somebody uses it.
        this.etats = Arrays.stream(EtatSuivi.values())
                .filter(etat -> etat == EtatSuivi.REALISE
                        || etat == EtatSuivi.EN_COURS
                        || etat == EtatSuivi.NON_RENSEIGNE
                        || documents.tous().stream().anyMatch(d -> d.contenu().nombre(etat) > 0))
                .toList();
    }

    ListeModele modele() {
        List<Colonne> colonnes = new ArrayList<>(List.of(
                Colonne.de("Document"),
                Colonne.de("Parties"),
                Colonne.de("Territoire"),
                Colonne.de("Période"),
                Colonne.de("Révision"),
                Colonne.nombre("Objectifs"),
                Colonne.nombre("Engagements suivis"),
                Colonne.nombre("Indicateurs"),
                Colonne.nombre("Dispositifs")));
        etats.forEach(etat -> colonnes.add(Colonne.nombre(titre(etat))));
        return ListeModele.simple(
                "conventions",
                "Les documents suivis : parties, période, contenu et avancement",
                colonnes,
                documents.tous().stream().map(this::ligne).toList(),
                "Aucun document : le référentiel n'est pas chargé. L'administrateur trouvera la faute dans le journal de "
                        + "démarrage de Copil.");
    }

    private static String titre(EtatSuivi etat) {
        String pluriel = etat.libelle(2);
        return Character.toUpperCase(pluriel.charAt(0)) + pluriel.substring(1);
    }

    private Ligne ligne(Document document) {
        List<Cellule> cellules = new ArrayList<>(List.of(
                Cellule.lien(document.convention().titreCourt(), "/conventions/" + document.code())
                        .avecDetail(document.convention().titre()),
                Cellule.texte(Mots.liste(document.parties())),
                Cellule.lien(
                                document.nomTerritoire(),
                                "/territoires/" + document.convention().territoire())
                        .avecDetail(
                                "niveau " + Mots.niveau(document.convention().niveau())),
                Cellule.texte(Mots.periode(document)).avecDetail(Mots.reste(document, documents.aujourdHui())),
                Cellule.texte(Mots.ouNonPrecise(document.revision())),
                nombre(document.contenu().objectifs()),
                nombre(document.contenu().suivis()),
                nombre(document.contenu().indicateurs()),
                nombre(document.contenu().dispositifs())));
        etats.forEach(
                etat -> cellules.add(Cellule.etat(entier(document.contenu().nombre(etat)), etat.code())));
        return Ligne.de(cellules);
    }

    private static Cellule nombre(int nombre) {
        return Cellule.texte(entier(nombre));
    }
}
