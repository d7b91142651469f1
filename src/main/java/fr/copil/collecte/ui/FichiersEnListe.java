package fr.copil.collecte.ui;

import fr.copil.collecte.FichierDepose;
import fr.copil.collecte.FichierRecu;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.transmission.Transmission;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.figure.Trait;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.stream.Collectors;

/** The lists of the screen. */
final class FichiersEnListe {

    private FichiersEnListe() {}

    static ListeModele fichiers(List<FichierRecu> recus) {
        return ListeModele.simple(
                "fichiers",
                "Dernière livraison de chaque fichier",
                List.of(
                        Colonne.de("Jeu de données"),
                        Colonne.de("Producteur"),
                        Colonne.de("Licence"),
                        Colonne.de("État"),
                        Colonne.nombre("Lignes"),
                        Colonne.de("Lu le")),
                recus.stream().map(FichiersEnListe::ligne).toList(),
                "Aucun fichier n'a encore été lu.");
    }

    /** What became of each file that was just dropped. */
    static ListeModele deposes(List<FichierDepose> sorts) {
        return ListeModele.simple(
                "deposes",
                "Ce que contenait cet envoi",
                List.of(
                        Colonne.de("Fichier"),
                        Colonne.de("Reconnu comme"),
                        Colonne.nombre("Lignes"),
                        Colonne.de("Ce qu'il devient")),
                sorts.stream()
                        .map(sort -> Ligne.de(List.of(
                                Cellule.texte(sort.fichier()),
                                Cellule.texte(sort.jeu().isEmpty() ? "non reconnu" : sort.jeu()),
                                Cellule.texte(Nombres.entier(sort.lignes())),
                                sort(sort))))
                        .toList(),
                "Cet envoi ne contenait aucun fichier.");
    }

    private static Cellule sort(FichierDepose sort) {
        if (sort.dejaLa()) {
            return Cellule.texte("déjà là : rien ne change");
        }
        if (sort.aDater()) {
            return Cellule.texte("gardé de côté : dites plus bas de quelle année est cette carte");
        }
        return sort.garde()
                ? Cellule.etat("gardé : ce qu'il dit entre en vigueur", Trait.REALISE.code())
                : Cellule.etat("refusé", Trait.BLOQUE.code())
                        .avecDetail(sort.fautes().stream()
                                .limit(3)
                                .map(Faute::enClair)
                                .collect(Collectors.joining(" ")));
    }

    static ListeModele fautes(List<FichierRecu> recus) {
        return fautesDe(recus.stream()
                .filter(recu -> recu.sort() == FichierRecu.Sort.REFUSE)
                .flatMap(recu -> recu.fautes().stream())
                .toList());
    }

    static ListeModele fautesDe(List<Faute> fautes) {
        return ListeModele.simple(
                "fautes",
                "Fautes des fichiers refusés",
                List.of(
                        Colonne.de("Fichier"),
                        Colonne.nombre("Ligne"),
                        Colonne.de("Colonne"),
                        Colonne.de("Ce qui ne va pas")),
                fautes.stream().map(FichiersEnListe::ligne).toList(),
                "Aucun fichier n'est refusé.");
    }

    /** Of a file that was just sent: what was read, and what may have been meant. */
    static ListeModele fautesLues(List<Faute> fautes) {
        return ListeModele.simple(
                "fautes",
                "Fautes du fichier : rien n'en est retenu",
                List.of(
                        Colonne.nombre("Ligne"),
                        Colonne.de("Colonne"),
                        Colonne.de("Texte lu"),
                        Colonne.de("Ce qui ne va pas"),
                        Colonne.de("Proposition")),
                fautes.stream()
                        .map(faute -> Ligne.de(List.of(
                                Cellule.texte(faute.ligne() > 0 ? Nombres.entier(faute.ligne()) : "fichier entier"),
                                Cellule.texte(faute.colonne()),
                                Cellule.texte(faute.lu()),
                                Cellule.texte(faute.raison()),
                                Cellule.texte(faute.proposition()))))
                        .toList(),
                "Aucune faute.");
    }

    /** What surprises in a file that was just sent, beside what stood before. */
    static ListeModele aVerifier(Transmission envoi) {
        int dites = envoi.aVerifier().size();
        return ListeModele.simple(
                "a-verifier",
                "À vérifier (" + Nombres.entier(envoi.reserves()) + ")"
                        + (dites < envoi.reserves() ? " : les " + Nombres.entier(dites) + " premiers" : ""),
                List.of(
                        Colonne.de("Fichier"),
                        Colonne.nombre("Ligne"),
                        Colonne.de("Colonne"),
                        Colonne.de("Texte lu"),
                        Colonne.de("Avant"),
                        Colonne.de("Ce qui étonne")),
                envoi.aVerifier().stream()
                        .map(reserve -> Ligne.de(List.of(
                                Cellule.texte(reserve.lieu()),
                                Cellule.texte(reserve.ligne() > 0 ? Nombres.entier(reserve.ligne()) : "fichier entier"),
                                Cellule.texte(reserve.colonne()),
                                Cellule.texte(reserve.lu()),
                                Cellule.texte(reserve.avant()),
                                Cellule.texte(Textes.majuscule(reserve.raison())))))
                        .toList(),
                "Rien n'étonne.");
    }

    private static Ligne ligne(FichierRecu recu) {
        return Ligne.de(List.of(
                Cellule.texte(recu.jeu()).avecDetail(recu.fichier()),
                Cellule.texte(recu.producteur()),
                Cellule.texte(recu.licence()),
                etat(recu.sort()).avecDetail(Typographie.fines(recu.pourquoi())),
                Cellule.texte(Nombres.entier(recu.lignes())),
                Cellule.texte(Dates.moment(recu.recuLe().toInstant()))));
    }

    private static Cellule etat(FichierRecu.Sort sort) {
        return switch (sort) {
            case LU -> Cellule.etat(sort.libelle(), Trait.REALISE.code());
            case REFUSE -> Cellule.etat(sort.libelle(), Trait.BLOQUE.code());
            case GARDE, SORTI -> Cellule.texte(sort.libelle());
        };
    }

    private static Ligne ligne(Faute faute) {
        return Ligne.de(List.of(
                Cellule.texte(faute.fichier()),
                Cellule.texte(faute.ligne() > 0 ? Nombres.entier(faute.ligne()) : "fichier entier"),
                Cellule.texte(faute.colonne()),
                Cellule.texte(faute.raison())));
    }
}
