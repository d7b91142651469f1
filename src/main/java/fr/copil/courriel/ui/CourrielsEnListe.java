package fr.copil.courriel.ui;

import fr.copil.commun.Dates;
import fr.copil.courriel.Courriel;
import fr.copil.figure.Trait;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The most recent messages, one a row. */
final class CourrielsEnListe {

    private CourrielsEnListe() {}

    static ListeModele de(List<Courriel> courriels) {
        return ListeModele.simple(
                "courriels",
                "Les deux cents courriels les plus récents",
                List.of(
                        Colonne.de("Courriel"),
                        Colonne.de("Pour"),
                        Colonne.de("État"),
                        Colonne.nombre("Essais"),
                        Colonne.de("Écrit le"),
                        Colonne.de("Suite")),
                courriels.stream().map(CourrielsEnListe::ligne).toList(),
                "Aucun courriel n'a encore été écrit.");
    }

    private static Ligne ligne(Courriel courriel) {
        return Ligne.de(List.of(
                // Its number tells two messages with one subject apart.
                Cellule.texte("n° " + courriel.id() + ", " + courriel.message().sujet()),
                courriel.compte().isEmpty()
                        ? Cellule.texte(String.valueOf(courriel.adresse()))
                        : Cellule.lien(courriel.compte(), "/administration/comptes/" + courriel.compte())
                                .avecDetail(courriel.adresse() == null ? "sans adresse" : courriel.adresse()),
                Cellule.etat(courriel.etat().libelle(), trait(courriel.etat()).code()),
                Cellule.texte(String.valueOf(courriel.essais())),
                Cellule.texte(moment(courriel.deposeLe())),
                suite(courriel)));
    }

    private static Cellule suite(Courriel courriel) {
        return switch (courriel.etat()) {
            case ENVOYE -> Cellule.texte("parti le " + moment(courriel.envoyeLe()));
            case EN_ECHEC -> Cellule.texte("abandonné").avecDetail(courriel.erreur());
            case EN_ATTENTE ->
                Cellule.texte(
                                courriel.adresse() == null
                                        ? "attend une adresse"
                                        : "prochain essai le " + moment(courriel.prochainLe()))
                        .avecDetail(courriel.erreur());
        };
    }

    private static Trait trait(Courriel.Etat etat) {
        return switch (etat) {
            case ENVOYE -> Trait.REALISE;
            case EN_ATTENTE -> Trait.EN_COURS;
            case EN_ECHEC -> Trait.BLOQUE;
        };
    }

    private static String moment(@Nullable OffsetDateTime quand) {
        return quand == null ? "" : Dates.moment(quand.toInstant());
    }
}
