package fr.copil.projet;

import fr.copil.acces.Systeme;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.referentiel.TexteEcrit;
import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import fr.copil.collecte.referentiel.TexteEcritService;
import fr.copil.commun.Textes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What refuses a text today: the rules of the référentiel, and what a text must hold to be one. */
@Component
class Controle {

    private static final int CITATION_MAX = 600;

    private final TexteEcritService textes;
    private final Suites suites;
    private final Systeme systeme;

    Controle(TexteEcritService textes, Suites suites, Systeme systeme) {
        this.textes = textes;
        this.suites = suites;
        this.systeme = systeme;
    }

    List<FauteDeProjet> fautes(Projet projet) {
        List<FauteDeProjet> fautes = new ArrayList<>();
        if (projet.de(GenreDeRangee.PARTIE).isEmpty()) {
            fautes.add(new FauteDeProjet(null, "Aucune partie ne s'engage : ajoutez-en une au moins."));
        }
        if (projet.de(GenreDeRangee.ENGAGEMENT).isEmpty()) {
            fautes.add(new FauteDeProjet(null, "Ce texte n'a aucun engagement : ajoutez-en un au moins."));
        }
        dates(projet, fautes);
        parties(projet, fautes);
        champs(projet, fautes);
        fautes.addAll(suites.ailleurs(projet));
        fautes.addAll(suites.fautes(
                projet.territoire(),
                projet.poursuit(),
                projet.rangees().stream().filter(une -> !une.abandonnee()).toList()));
        if (!fautes.isEmpty()) {
            // The référentiel would say again what stands in those fields.
            return fautes;
        }
        TexteEcrit texte = projet.texte();
        List<Faute> lues = new ArrayList<>();
        systeme.executer(() -> lues.addAll(textes.fautes(texte)));
        lues.forEach(faute -> fautes.add(enClair(projet, texte, faute)));
        return fautes;
    }

    private static void dates(Projet projet, List<FauteDeProjet> fautes) {
        RangeeDeProjet identite = projet.de(GenreDeRangee.IDENTITE).getFirst();
        String debut = identite.cellule("debut");
        String fin = identite.cellule("fin");
        if (debut.isEmpty() || fin.isEmpty()) {
            fautes.add(new FauteDeProjet(identite, "La période n'est pas dite : donnez son début et sa fin."));
        } else if (fin.compareTo(debut) < 0) {
            fautes.add(new FauteDeProjet(identite, "La période finit avant de commencer : corrigez ses deux dates."));
        }
    }

    /** Rows that come from a file were never typed in a form. */
    private static void champs(Projet projet, List<FauteDeProjet> fautes) {
        for (GenreDeRangee genre : GenreDeRangee.values()) {
            for (RangeeDeProjet rangee : projet.de(genre)) {
                try {
                    Saisie.cellules(genre, rangee.cellules());
                } catch (ChampRefuse e) {
                    fautes.add(new FauteDeProjet(rangee, nom(rangee) + " : " + Textes.minuscule(e.phrase())));
                }
                if (rangee.cellule("type").equals("R")
                        && rangee.cellule("etat_citation").length() > CITATION_MAX) {
                    fautes.add(new FauteDeProjet(
                            rangee,
                            nom(rangee) + " : la citation de son état tient en " + CITATION_MAX
                                    + " signes. Raccourcissez-la" + " dans le fichier d'où elle vient."));
                }
                if (genre == GenreDeRangee.VALEUR
                        && !rangee.cellule(Recopie.LECTURE).isEmpty()) {
                    tracee(rangee, fautes);
                }
            }
        }
    }

    /** What a figure needs to draw a target. */
    private static void tracee(RangeeDeProjet cible, List<FauteDeProjet> fautes) {
        if (cible.cellule("indicateur").isEmpty() || cible.cellule("indicateur").contains(",")) {
            fautes.add(new FauteDeProjet(
                    cible,
                    nom(cible) + " : une cible qui a une lecture est celle d'un seul indicateur, choisissez-le."));
        }
        if (cible.cellule("valeur").isEmpty()) {
            fautes.add(new FauteDeProjet(
                    cible,
                    nom(cible) + " : une cible qui a une lecture a une valeur, donnez-la ou retirez la lecture."));
        }
        if (cible.cellule(Recopie.POPULATION_TRACEE).isEmpty()) {
            fautes.add(new FauteDeProjet(
                    cible,
                    nom(cible) + " : une cible qui a une lecture dit sur quelle population elle est tracée,"
                            + " choisissez-la."));
        }
    }

    private static String nom(RangeeDeProjet rangee) {
        return "« " + Textes.abreger(rangee.titre(), 80) + " »";
    }

    private static void parties(Projet projet, List<FauteDeProjet> fautes) {
        List<RangeeDeProjet> parties = projet.de(GenreDeRangee.PARTIE);
        for (int i = 0; i < parties.size(); i++) {
            String service = parties.get(i).cellule("service");
            if (parties.subList(0, i).stream()
                    .anyMatch(autre -> autre.cellule("service").equals(service))) {
                fautes.add(new FauteDeProjet(
                        parties.get(i),
                        "« " + parties.get(i).titre()
                                + " » : ce service est déjà une partie. Un service s'engage une fois."));
            }
        }
    }

    private static FauteDeProjet enClair(Projet projet, TexteEcrit texte, Faute faute) {
        RangeeDeProjet rangee = rangee(projet, texte, faute);
        if (rangee == null) {
            return new FauteDeProjet(null, "Les fichiers du référentiel ont une faute : " + faute.enClair());
        }
        String champ = rangee.genre().champ(faute.colonne()).map(Champ::libelle).orElse("");
        String raison = faute.raison().contains("ne désigne aucune ligne connue")
                ? "ce qui y est nommé n'est plus dans le texte ni dans le référentiel : choisissez de nouveau"
                : Textes.sansPoint(faute.raison());
        return new FauteDeProjet(rangee, nom(rangee) + (champ.isEmpty() ? "" : ", " + champ) + " : " + raison + ".");
    }

    /** The rows of a file are numbered from 2, as in its export. */
    private static @Nullable RangeeDeProjet rangee(Projet projet, TexteEcrit texte, Faute faute) {
        String debut = texte.code() + "/";
        if (!faute.fichier().startsWith(debut)) {
            return null;
        }
        String fichier = faute.fichier().substring(debut.length());
        List<Rangee> siennes = texte.rangees().stream()
                .filter(une -> une.fichier().equals(fichier))
                .toList();
        int numero = (int) faute.ligne() - 2;
        return numero < 0 || numero >= siennes.size()
                ? null
                : projet.rangees().stream()
                        .filter(une -> une.id().equals(siennes.get(numero).id()))
                        .findFirst()
                        .orElse(null);
    }
}
