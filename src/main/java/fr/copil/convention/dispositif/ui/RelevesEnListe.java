package fr.copil.convention.dispositif.ui;

import fr.copil.commun.Etat;
import fr.copil.convention.dispositif.AnneeRecensee;
import fr.copil.convention.dispositif.Aujourdhui;
import fr.copil.convention.dispositif.Effectif;
import fr.copil.convention.dispositif.PublicCompte;
import fr.copil.convention.dispositif.Releve;
import fr.copil.convention.dispositif.ReleveCompte;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The relevés of a dispositif as a list, year by year. */
final class RelevesEnListe {

    private static final int TAILLE = 50;

    private RelevesEnListe() {}

    /** @param page from 1 */
    static ListeModele de(String dispositif, String nom, Aujourdhui aujourdhui, int page) {
        List<ReleveCompte> releves = aujourdhui.releves();
        int debut = Math.min((page - 1) * TAILLE, releves.size());
        List<Ligne> lignes = new ArrayList<>();
        @Nullable AnneeRecensee courante = null;
        for (ReleveCompte compte : releves.subList(debut, Math.min(debut + TAILLE, releves.size()))) {
            AnneeRecensee annee = compte.releve().annee();
            lignes.add(new Ligne(
                    annee.equals(courante) ? null : new Groupe(MotsDuRecensement.titre(aujourdhui.annee(annee)), 3),
                    cellules(compte)));
            courante = annee;
        }
        return new ListeModele(
                "releves",
                "Relevés par année et par territoire, " + nom,
                List.of(),
                List.of(
                        Colonne.de("Territoire"),
                        Colonne.de("État"),
                        Colonne.nombre("Sites"),
                        Colonne.nombre(PublicCompte.ENFANTS.titre()),
                        Colonne.nombre(PublicCompte.JEUNES.titre()),
                        Colonne.nombre(PublicCompte.ADULTES.titre()),
                        Colonne.de("Précisions"),
                        Colonne.de("Qui le dit"),
                        Colonne.de("Dans le total des sites")),
                lignes,
                releves.size(),
                page,
                TAILLE,
                "Aucun relevé n'est connu à votre niveau de lecture.",
                "/export/releves?dispositif=" + dispositif);
    }

    private static List<Cellule> cellules(ReleveCompte compte) {
        Releve releve = compte.releve();
        return List.of(
                Cellule.lien(
                        releve.ou().nomEtNiveau(), "/territoires/" + releve.ou().code()),
                Cellule.texte(releve.etat().libelle()),
                Cellule.texte(MotsDuRecensement.sites(releve.sites())),
                effectif(releve.effectif(PublicCompte.ENFANTS)),
                effectif(releve.effectif(PublicCompte.JEUNES)),
                effectif(releve.effectif(PublicCompte.ADULTES)),
                Cellule.texte(releve.mots()),
                Cellule.texte(MotsDuRecensement.qui(releve)).avecDetail(MotsDuRecensement.suite(releve)),
                Cellule.texte(MotsDuRecensement.place(compte)));
    }

    private static Cellule effectif(Effectif effectif) {
        return effectif.secret()
                ? Cellule.etat(Etat.SECRET.libelle(), Etat.SECRET.code())
                : Cellule.texte(effectif.enClair());
    }
}
