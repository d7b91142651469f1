package fr.copil.convention.ui;

import static fr.copil.commun.Nombres.compte;

import fr.copil.commun.Dates;
import fr.copil.commun.Textes;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.MeteoDePartie;
import fr.copil.convention.Occurrence;
import fr.copil.convention.Suivi;
import fr.copil.convention.TypeEngagement;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** One engagement as a row: what, how far, of which kind, by when, by whom, measured by what. */
final class LigneEngagement {

    private static final int INDICATEURS_MONTRES = 4;

    private LigneEngagement() {}

    static List<Colonne> colonnes() {
        return List.of(
                new Colonne("Engagement", "titre", false),
                new Colonne("État", "etat", false),
                Colonne.de("Météo"),
                new Colonne("Échéance", "echeance", false),
                new Colonne("Pilote", "pilote", false),
                Colonne.de("Indicateurs"));
    }

    /** Where the order is that of the groups. */
    static List<Colonne> colonnesSansTri() {
        return colonnes().stream().map(colonne -> Colonne.de(colonne.titre())).toList();
    }

    static Ligne de(Engagement engagement, LocalDate aujourdHui) {
        return Ligne.de(List.of(
                titre(engagement).avecDetail(detail(engagement)),
                etat(engagement),
                meteo(engagement.suivi()),
                echeance(engagement, aujourdHui),
                Cellule.texte(
                        engagement.pilote().isEmpty() ? "non précisé" : MotsDesConventions.liste(engagement.pilote())),
                indicateurs(engagement)));
    }

    /** Most are engagements: what is something else says so before its promise. */
    private static String detail(Engagement engagement) {
        return MotsDesConventions.joindre(
                " : ",
                engagement.type() == TypeEngagement.ENGAGEMENT
                        ? ""
                        : Textes.majuscule(engagement.type().libelle()),
                engagement.promesse());
    }

    static Cellule titre(Engagement engagement) {
        return Cellule.lien(engagement.titre(), engagement.lien());
    }

    static Cellule etat(Engagement engagement) {
        Suivi suivi = engagement.suivi();
        if (!engagement.type().montre(suivi.etat())) {
            return Cellule.texte(sansSuivi(engagement.type()));
        }
        Integer progres = suivi.progres();
        boolean chiffre = progres != null && suivi.etat() == EtatSuivi.EN_COURS;
        return Cellule.etat(
                        suivi.etat().libelle() + (chiffre ? ", " + progres + " %" : ""),
                        suivi.etat().code())
                .avecDetail(nouvelles(engagement));
    }

    private static String nouvelles(Engagement engagement) {
        Suivi suivi = engagement.suivi();
        OffsetDateTime majLe = suivi.majLe();
        Occurrence occurrence = engagement.occurrence();
        return MotsDesConventions.joindre(
                " · ",
                occurrence == null ? "" : "pour " + occurrence.periode().pour(),
                suivi.rapporteParLeDocument() ? "rapporté par le document" : "",
                majLe == null ? "" : "dit le " + Dates.jour(majLe.toInstant()));
    }

    /** What each party thinks, by rank; nothing where nobody said. */
    static Cellule meteo(Suivi suivi) {
        List<String> donnees = meteos(suivi);
        return donnees.isEmpty()
                ? Cellule.texte("")
                : Cellule.texte(donnees.getFirst()).avecDetail(String.join(" · ", donnees.subList(1, donnees.size())));
    }

    static List<String> meteos(Suivi suivi) {
        return suivi.meteos().stream().map(MeteoDePartie::enClair).toList();
    }

    /** What stands for a state where nobody owes one. */
    static String sansSuivi(TypeEngagement type) {
        return type.sansEtat();
    }

    static Cellule echeance(Engagement engagement, LocalDate aujourdHui) {
        if (engagement.enRetard(aujourdHui)) {
            return Cellule.etat(engagement.retardEnClair(aujourdHui), "en-retard")
                    .avecDetail(MotsDesConventions.joindre(
                            ", ", engagement.echeance(), MotsDesConventions.echeance(engagement)));
        }
        return Cellule.texte(engagement.echeance().isEmpty() ? "non précisée" : engagement.echeance());
    }

    /** How many: the sheet of the engagement names them. */
    private static Cellule indicateurs(Engagement engagement) {
        int nombre = engagement.indicateurs().size();
        return nombre == 0
                ? Cellule.texte("aucun")
                : Cellule.lien(compte(nombre, "indicateur", "indicateurs"), "/engagements/" + engagement.id());
    }

    /** Where the number itself names what it measures: one follows it as long as they are few. */
    static Cellule indicateurs(List<String> codes) {
        return codes.size() > INDICATEURS_MONTRES
                ? Cellule.texte(compte(codes.size(), "indicateur", "indicateurs"))
                : Cellule.liens(
                        IntStream.range(0, codes.size())
                                .mapToObj(i -> new LienNomme(
                                        codes.size() == 1 ? "l'indicateur" : "indicateur " + (i + 1),
                                        "/indicateurs/" + codes.get(i)))
                                .toList(),
                        "aucun");
    }
}
