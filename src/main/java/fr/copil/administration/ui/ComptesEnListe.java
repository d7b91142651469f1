package fr.copil.administration.ui;

import fr.copil.acces.CompteLu;
import fr.copil.acces.EtatDuCompte;
import fr.copil.acces.Mandat;
import fr.copil.acces.Profil;
import fr.copil.figure.Trait;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.List;
import java.util.stream.Collectors;

/** Accounts, one a row. */
final class ComptesEnListe {

    private ComptesEnListe() {}

    static ListeModele de(List<CompteLu> comptes, CompteLu.Noms noms) {
        return ListeModele.simple(
                "comptes",
                "Comptes, par identifiant",
                List.of(
                        Colonne.de("Compte"),
                        Colonne.de("Fonction"),
                        Colonne.de("Rôle"),
                        Colonne.de("Territoire"),
                        Colonne.de("État")),
                comptes.stream().map(compte -> ligne(compte, noms)).toList(),
                "Aucun compte ne correspond.");
    }

    /** What one searches by: codes too. */
    static String enClair(CompteLu compte, CompteLu.Noms noms) {
        Profil profil = compte.profil();
        return String.join(
                " ",
                compte.identifiant(),
                profil.nom(),
                profil.fonction(),
                String.valueOf(profil.courriel()),
                String.valueOf(profil.service()),
                compte.mandats().stream()
                        .map(mandat -> mandat.role().libelle() + " " + mandat.territoire() + " "
                                + noms.lieu(mandat.territoire()))
                        .collect(Collectors.joining(" ")),
                compte.etat().libelle());
    }

    private static Ligne ligne(CompteLu compte, CompteLu.Noms noms) {
        Profil profil = compte.profil();
        Mandat premier = compte.mandats().getFirst();
        return Ligne.de(List.of(
                Cellule.lien(compte.identifiant(), "/administration/comptes/" + compte.identifiant())
                        .avecDetail(compte.demonstration() ? "démonstration" : profil.nom()),
                Cellule.texte(profil.fonction()).avecDetail(profil.service() == null ? "" : profil.service()),
                Cellule.texte(premier.role().libelle())
                        .avecDetail(premier.audience().libelle()),
                Cellule.texte(noms.lieu(premier.territoire()))
                        .avecDetail(autres(compte.mandats().size() - 1)),
                Cellule.etat(compte.etat().libelle(), trait(compte.etat()).code())));
    }

    private static String autres(int nombre) {
        return nombre == 0 ? "" : nombre == 1 ? "et un autre mandat" : "et " + nombre + " autres mandats";
    }

    private static Trait trait(EtatDuCompte etat) {
        return switch (etat) {
            case INVITE -> Trait.EN_COURS;
            case ACTIF -> Trait.REALISE;
            case SUSPENDU -> Trait.SUSPENDU;
            case CLOS -> Trait.ABANDONNE;
        };
    }
}
