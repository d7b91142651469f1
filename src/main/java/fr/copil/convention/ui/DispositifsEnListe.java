package fr.copil.convention.ui;

import fr.copil.commun.Famille;
import fr.copil.commun.Nombres;
import fr.copil.convention.dispositif.DernierReleve;
import fr.copil.convention.dispositif.Dispositif;
import fr.copil.convention.dispositif.DispositifEngagement;
import fr.copil.convention.dispositif.DispositifFiltre;
import fr.copil.convention.dispositif.DispositifRecensement;
import fr.copil.convention.dispositif.DispositifSection;
import fr.copil.convention.dispositif.RecensementVoulu;
import fr.copil.convention.dispositif.ui.MotsDuRecensement;
import fr.copil.ui.Criteres;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Filtre;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.ListeModele.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The census as a list, under the four titles of its tables. */
final class DispositifsEnListe {

    private static final String NON_PRECISE = "non précisé";

    private DispositifsEnListe() {}

    static String chapeau(int total) {
        return "Le recensement annexé à la convention de Loire-Atlantique : " + Nombres.entier(total)
                + " dispositifs. Le point d'interrogation entre parenthèses marque une lecture douteuse du document, à "
                + "confirmer. Une colonne convention laissée vide est montrée « non renseigné » : elle ne dit pas "
                + "qu'aucune convention n'est signée.";
    }

    static ListeModele de(DispositifRecensement recensement, Criteres criteres) {
        List<Ligne> lignes = lignes(recensement.lignes());
        return new ListeModele(
                "dispositifs",
                "Dispositifs recensés, par section de l'annexe",
                filtres(criteres),
                List.of(
                        Colonne.de("Dispositif"),
                        Colonne.de("Pilote"),
                        Colonne.de("Public"),
                        Colonne.de("Territoire"),
                        Colonne.de("Dernier recensement"),
                        Colonne.de("Convention signée"),
                        Colonne.de("Acteurs"),
                        Colonne.de("Financements"),
                        Colonne.de("Engagements servis")),
                lignes,
                lignes.size(),
                1,
                Math.max(1, lignes.size()),
                "Aucun dispositif ne répond à ces filtres. Retirez-en un, ou cherchez un autre mot.",
                "/export/dispositifs");
    }

    private static List<Filtre> filtres(Criteres criteres) {
        return List.of(
                Filtre.texte("Rechercher", criteres.recherche()),
                Filtre.choix(
                        "section",
                        "Section",
                        criteres.valeur("section"),
                        avecToutes(Arrays.stream(DispositifSection.values())
                                .map(section -> new Option(section.code(), section.titre())))),
                Filtre.choix("pilote", "Pilote", criteres.valeur("pilote"), options(DispositifFiltre.PILOTES)),
                Filtre.choix("public", "Public", criteres.valeur("public"), options(DispositifFiltre.PUBLICS)),
                Filtre.choix(
                        "territoire",
                        "Territoire",
                        criteres.valeur("territoire"),
                        options(DispositifFiltre.TERRITOIRES)),
                Filtre.choix(
                        "convention",
                        "Convention signée",
                        criteres.valeur("convention"),
                        avecToutes(DispositifFiltre.CONVENTIONS.stream()
                                .map(convention -> new Option(convention.code(), convention.libelle())))),
                Filtre.choix(
                        "recensement",
                        "Recensement",
                        criteres.valeur("recensement"),
                        Arrays.stream(RecensementVoulu.values())
                                .map(voulu -> new Option(voulu.code(), voulu.libelle()))
                                .toList()));
    }

    private static List<Option> avecToutes(Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", "Toutes")), options).toList();
    }

    private static List<Option> options(List<Famille> familles) {
        return familles.stream()
                .map(famille -> new Option(famille.code(), famille.libelle()))
                .toList();
    }

    private static List<Ligne> lignes(List<DispositifRecensement.Ligne> lues) {
        List<Ligne> lignes = new ArrayList<>();
        @Nullable DispositifSection courante = null;
        for (DispositifRecensement.Ligne lue : lues) {
            Dispositif d = lue.dispositif();
            Groupe groupe = d.section() == courante
                    ? d.horsTableau() ? new Groupe("Cités hors du tableau", 3) : null
                    : new Groupe(d.section().titre(), 2);
            courante = d.section();
            lignes.add(new Ligne(groupe, cellules(d, lue.engagements(), lue.dernier())));
        }
        return lignes;
    }

    private static List<Cellule> cellules(
            Dispositif d, List<DispositifEngagement> engagements, @Nullable DernierReleve dernier) {
        return List.of(
                Cellule.lien(d.nom(), "/dispositifs/" + d.id())
                        .avecDetail(detail(d))
                        .venantDe(d.id()),
                Cellule.texte(ou(d.pilote())),
                Cellule.texte(ou(d.publicVise())),
                Cellule.texte(ou(d.territoire())),
                dernier == null
                        ? Cellule.texte(MotsDuRecensement.NON_RECENSE)
                        : Cellule.texte(dernier.annee().libelle()).avecDetail(MotsDuRecensement.par(dernier)),
                Cellule.texte(d.convention().libelle())
                        .avecDetail(d.mention().isEmpty() ? "" : "« " + d.mention() + " »"),
                Cellule.texte(ou(d.acteurs())),
                Cellule.texte(ou(d.financements())),
                Cellule.liens(
                        engagements.stream()
                                .map(e -> new LienNomme(e.titre(), "/engagements/" + e.id()))
                                .toList(),
                        "aucun"));
    }

    private static String detail(Dispositif d) {
        String notes =
                d.notes().isEmpty() ? "" : Nombres.compte(d.notes().size(), "note de lecture", "notes de lecture");
        return MotsDesConventions.joindre(
                " · ", d.nomImprime().isEmpty() ? "" : "imprimé " + cite(d.nomImprime()), notes);
    }

    /** Words of the document; some quote others already. */
    static String cite(String texte) {
        return texte.contains("«") ? texte : "« " + texte + " »";
    }

    private static String ou(String texte) {
        return texte.isEmpty() ? NON_PRECISE : MotsDesConventions.liste(texte);
    }
}
