package fr.copil.bilan.redaction;

import static fr.copil.commun.Nombres.compte;

import fr.copil.commun.Textes;
import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.convention.MeteoDePartie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What goes well and what to watch, by name and never by code: what people said of it, nothing that they did not. */
final class Vigilance {

    private static final int NOMMES_MAX = 5;

    /** From so many steps between two météos on, their parties have something to say to each other. */
    private static final int DESACCORD = 2;

    private Vigilance() {}

    static String ceQuiVa(Matiere matiere) {
        List<String> phrases = new ArrayList<>();
        List<Engagement> realises = matiere.suivis(
                engagement -> !engagement.enPlace() && engagement.suivi().etat() == EtatSuivi.REALISE);
        List<Engagement> surs = matiere.suivis(engagement -> toutes(engagement, Meteo.SECURISES));
        dire(phrases, realises, "engagement est réalisé", "engagements sont réalisés");
        dire(
                phrases,
                surs,
                "engagement a ses objectifs sécurisés selon toutes les météos données",
                "engagements ont leurs objectifs sécurisés selon toutes les météos données");
        return phrases.isEmpty() ? "Rien n'est encore inscrit comme réalisé." : String.join(" ", phrases);
    }

    static String points(Matiere matiere) {
        List<String> phrases = new ArrayList<>();
        dire(
                phrases,
                matiere.alertes(),
                "engagement est en retard, bloqué ou suspendu",
                "engagements sont en retard, bloqués ou suspendus");
        dire(
                phrases,
                matiere.suivis(engagement -> engagement.suivi().ecart() >= DESACCORD),
                "engagement est jugé différemment par ses parties",
                "engagements sont jugés différemment par leurs parties");
        dire(
                phrases,
                matiere.suivis(engagement ->
                        engagement.suivi().meteos().stream().anyMatch(donnee -> donnee.meteo() == Meteo.COMPROMIS)),
                "engagement a ses objectifs compromis selon une météo au moins",
                "engagements ont leurs objectifs compromis selon une météo au moins");
        long sansNouvelle = matiere.suivis(engagement ->
                        !engagement.enPlace() && engagement.suivi().etat() == EtatSuivi.NON_RENSEIGNE)
                .size();
        if (sansNouvelle > 0) {
            phrases.add(
                    compte(sansNouvelle, "engagement n'a pas d'état", "engagements n'ont pas d'état") + " renseigné.");
        }
        return phrases.isEmpty() ? "Aucun engagement n'est en retard, bloqué ni suspendu." : String.join(" ", phrases);
    }

    private static boolean toutes(Engagement engagement, Meteo meteo) {
        List<MeteoDePartie> donnees = engagement.suivi().meteos();
        return !donnees.isEmpty() && donnees.stream().allMatch(donnee -> donnee.meteo() == meteo);
    }

    /** Each by its title while they are few. */
    private static void dire(List<String> phrases, List<Engagement> engagements, String un, String plusieurs) {
        if (!engagements.isEmpty()) {
            List<String> noms = Stream.concat(
                            engagements.stream().limit(NOMMES_MAX).map(engagement -> "« " + engagement.titre() + " »"),
                            engagements.size() > NOMMES_MAX
                                    ? Stream.of(compte(engagements.size() - NOMMES_MAX, "autre", "autres"))
                                    : Stream.empty())
                    .toList();
            phrases.add(compte(engagements.size(), un, plusieurs) + " : " + Textes.enumerer(noms) + ".");
        }
    }
}
