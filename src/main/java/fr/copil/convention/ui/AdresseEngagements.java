package fr.copil.convention.ui;

import fr.copil.commun.Textes;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.Objectif;
import fr.copil.convention.Periode;
import fr.copil.convention.Recurrence;
import fr.copil.convention.Signe;
import fr.copil.convention.TypeEngagement;
import fr.copil.ui.Criteres;
import fr.copil.ui.ListeModele.Filtre;
import fr.copil.ui.ListeModele.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the parameters of an address to what is asked of the engagements, and back to the filters above the list. */
final class AdresseEngagements {

    private static final int LONGUEUR_OPTION = 80;
    private static final int ANNEES = 12;

    private AdresseEngagements() {}

    /** The orphans are a list of their own, that nothing narrows. */
    static FiltreEngagements lire(@Nullable String convention, Criteres criteres) {
        if (PartieDeLEcran.lire(criteres.valeur("vue")) == PartieDeLEcran.ORPHELINS) {
            return FiltreEngagements.orphelins(convention);
        }
        return new FiltreEngagements(
                convention,
                criteres.recherche(),
                types(criteres.valeur("type")),
                lireOuRien(criteres.valeur("etat")),
                criteres.valeur("pilote"),
                criteres.valeur("objectif"),
                Signe.lire(criteres::coche),
                annee(criteres));
    }

    /** The school year shown of what comes back, empty for the present one. */
    static String annee(Criteres criteres) {
        return Optional.ofNullable(criteres.valeur("periode"))
                .flatMap(Periode::lire)
                .map(Periode::annee)
                .orElse("");
    }

    private static @Nullable EtatSuivi lireOuRien(@Nullable String etat) {
        return Optional.ofNullable(etat).flatMap(EtatSuivi::lire).orElse(null);
    }

    private static Set<TypeEngagement> types(@Nullable String type) {
        return Optional.ofNullable(type)
                .flatMap(TypeEngagement::lire)
                .filter(FiltreEngagements.SOUS_OBJECTIFS::contains)
                .map(Set::of)
                .orElse(FiltreEngagements.SOUS_OBJECTIFS);
    }

    static List<Filtre> filtres(String convention, FiltreEngagements filtre, ListeEngagements liste) {
        EtatSuivi etat = filtre.etat();
        List<Filtre> filtres = new ArrayList<>(List.of(
                Filtre.texte("Rechercher", filtre.texte()),
                Filtre.choix("etat", "État", etat == null ? null : etat.code(), etats()),
                Filtre.choix("type", "Type", type(filtre), types()),
                Filtre.choix("objectif", "Objectif", filtre.objectif(), objectifs(convention, liste)),
                Filtre.choix(
                        "pilote",
                        "Pilote",
                        filtre.pilote(),
                        liste.pilotes().stream().map(p -> new Option(p, p)).toList())));
        if (liste.devoirs().nombre() > 0 || !filtre.annee().isEmpty()) {
            filtres.add(Filtre.choix(
                    "periode",
                    "Période de ce qui revient",
                    filtre.annee().isEmpty() ? null : filtre.annee(),
                    annees(liste)));
        }
        for (Signe signe : Signe.values()) {
            filtres.add(
                    Filtre.coche(signe.nom(), signe.libelle(), filtre.signes().contains(signe)));
        }
        return filtres;
    }

    /** The present school year first; nothing chosen is that one. */
    private static List<Option> annees(ListeEngagements liste) {
        return Stream.iterate(Recurrence.ANNUELLE.periode(liste.aujourdHui()), Periode::precedente)
                .limit(ANNEES)
                .map(une -> new Option(une.code(), une.libelle()))
                .toList();
    }

    private static List<Option> etats() {
        return Arrays.stream(EtatSuivi.values())
                .map(etat -> new Option(etat.code(), etat.libelle()))
                .toList();
    }

    private static @Nullable String type(FiltreEngagements filtre) {
        return filtre.types().size() == 1 ? filtre.types().iterator().next().code() : null;
    }

    private static List<Option> types() {
        return Arrays.stream(TypeEngagement.values())
                .filter(FiltreEngagements.SOUS_OBJECTIFS::contains)
                .map(type -> new Option(type.code(), type.libelle()))
                .toList();
    }

    /** Indented like the tree: a wide objective stands for all that it holds. */
    private static List<Option> objectifs(String convention, ListeEngagements liste) {
        return liste.objectifs().arbre(convention).stream()
                .map(objectif -> new Option(objectif.id(), libelle(objectif, liste)))
                .toList();
    }

    private static String libelle(Objectif objectif, ListeEngagements liste) {
        int niveau = liste.objectifs().chemin(objectif).size();
        return Textes.abreger("\u2003".repeat(niveau - 1) + objectif.libelle(), LONGUEUR_OPTION);
    }
}
