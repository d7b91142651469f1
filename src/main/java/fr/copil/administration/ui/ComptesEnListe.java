package fr.copil.administration.ui;

import fr.copil.acces.CompteLu;
import fr.copil.acces.EtatDuCompte;
import fr.copil.acces.Mandat;
import fr.copil.acces.Profil;
import fr.copil.acces.service.GestionDesServicesService;
import fr.copil.figure.Trait;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Accounts, one a row, with the names of what codes say. */
final class ComptesEnListe {

    private final CompteLu.Noms noms;
    private final Map<String, String> services;

    /** @param services closed ones too: an account keeps the one that it had */
    ComptesEnListe(CompteLu.Noms noms, List<GestionDesServicesService.Tenu> services) {
        this.noms = noms;
        this.services = services.stream()
                .collect(Collectors.toMap(
                        tenu -> tenu.service().id(), tenu -> tenu.service().nom()));
    }

    ListeModele de(List<CompteLu> comptes) {
        return ListeModele.simple(
                "comptes",
                "Comptes, par identifiant",
                List.of(
                        Colonne.de("Compte"),
                        Colonne.de("Fonction"),
                        Colonne.de("Rôle"),
                        Colonne.de("Territoire"),
                        Colonne.de("État")),
                comptes.stream().map(this::ligne).toList(),
                "Aucun compte ne correspond.");
    }

    /** What one searches by: codes too. */
    String enClair(CompteLu compte) {
        Profil profil = compte.profil();
        return String.join(
                " ",
                compte.identifiant(),
                profil.nom(),
                profil.fonction(),
                String.valueOf(profil.courriel()),
                String.valueOf(profil.service()),
                service(profil),
                compte.mandats().stream()
                        .map(mandat -> mandat.role().libelle() + " " + mandat.territoire() + " "
                                + noms.lieu(mandat.territoire()))
                        .collect(Collectors.joining(" ")),
                compte.etat().libelle());
    }

    private String service(Profil profil) {
        String id = profil.service();
        return id == null ? "" : services.getOrDefault(id, id);
    }

    private Ligne ligne(CompteLu compte) {
        Profil profil = compte.profil();
        Mandat premier = compte.mandats().getFirst();
        return Ligne.de(List.of(
                Cellule.lien(compte.identifiant(), "/administration/comptes/" + compte.identifiant())
                        .avecDetail(compte.demonstration() ? "démonstration" : profil.nom()),
                Cellule.texte(profil.fonction()).avecDetail(service(profil)),
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
