package fr.copil.comite.ui;

import fr.copil.comite.Comite;
import fr.copil.comite.ComiteEnVue;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Committees by convention: what they are, when they met last, when they meet next, what is amiss. */
class ComitesEnListe {

    private final List<ComiteEnVue> vus;
    private final LocalDate aujourdHui;

    ComitesEnListe(List<ComiteEnVue> vus, LocalDate aujourdHui) {
        this.vus = vus;
        this.aujourdHui = aujourdHui;
    }

    String phrase() {
        if (vus.isEmpty()) {
            return "Vous ne siégez à aucun comité : ce qui se dit en séance se lit de ceux qui y siègent.";
        }
        long alertes =
                vus.stream().filter(vu -> !vu.alertes(aujourdHui).isEmpty()).count();
        long appeles = vus.stream().filter(vu -> vu.comite().id() > 0).count();
        return Nombres.compte(appeles, "comité réuni", "comités réunis") + " ; "
                + Nombres.compte(vus.size() - appeles, "autre prévu par les textes", "autres prévus par les textes")
                + (alertes == 0 ? "." : " ; " + Nombres.compte(alertes, "demande", "demandent") + " votre attention.");
    }

    ListeModele modele() {
        List<Ligne> lignes = new ArrayList<>();
        String convention = "";
        for (ComiteEnVue vu : vus.stream()
                .sorted(Comparator.comparing(vu -> vu.comite().titreConvention()))
                .toList()) {
            boolean ouvre = !vu.comite().titreConvention().equals(convention);
            convention = vu.comite().titreConvention();
            lignes.add(ligne(vu, ouvre ? new Groupe(convention, 1) : null));
        }
        return ListeModele.simple(
                "comites",
                "Comités où vous siégez",
                List.of(
                        Colonne.de("Comité"),
                        Colonne.de("Rythme"),
                        Colonne.de("Dernière séance"),
                        Colonne.de("Prochaine"),
                        Colonne.de("À voir")),
                lignes,
                "Vous ne siégez à aucun comité. L'administrateur dit de quel comité un compte est membre.");
    }

    private Ligne ligne(ComiteEnVue vu, @Nullable Groupe groupe) {
        Comite comite = vu.comite();
        Cellule nom = comite.id() == 0
                ? Cellule.texte(comite.nom())
                : Cellule.lien(comite.nom(), "/seances/comites/" + comite.id());
        return new Ligne(
                groupe,
                List.of(
                        nom.avecDetail(comite.lieu() + (comite.clos() ? ", ne se réunit plus" : "")),
                        Cellule.texte(rythme(comite)),
                        Cellule.texte(
                                vu.derniere() == null
                                        ? comite.id() == 0 ? "" : "aucune"
                                        : Dates.jour(Objects.requireNonNull(vu.derniere()))),
                        vu.prochaine() == null
                                ? Cellule.texte("")
                                : Cellule.lien(
                                        Dates.jour(vu.prochaine().jour()),
                                        "/seances/" + vu.prochaine().id()),
                        Cellule.texte(String.join(" ; ", vu.alertes(aujourdHui)))),
                comite.cle());
    }

    private static String rythme(Comite comite) {
        Integer parAn = comite.parAn();
        return parAn == null || comite.rythme().contains("an")
                ? comite.rythme()
                : Nombres.compte(parAn, "séance par an", "séances par an");
    }
}
