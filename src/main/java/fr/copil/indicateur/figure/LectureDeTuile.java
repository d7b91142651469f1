package fr.copil.indicateur.figure;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Sens;
import fr.copil.indicateur.mesure.Series;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicateur on one territory, read as its own page reads it: the same pair first, the same group.
 *
 * @param series of this indicateur alone
 */
record LectureDeTuile(Definition definition, Territoire territoire, Series series) {

    /** @param paire none when the group is not compared */
    private record Choix(@Nullable Paire paire, Population population) {}

    /** Nothing when nothing is said of it there. */
    Optional<Tuile> tuile() {
        List<Choix> possibles = possibles();
        return possibles.stream()
                .filter(choix -> derniere(choix).isPresent())
                .findFirst()
                .or(() -> possibles.stream().findFirst())
                .map(choix ->
                        derniere(choix).map(mesure -> tuile(choix, mesure)).orElseGet(() -> sansValeur(choix)));
    }

    /** What is ranked with those of other territories. */
    Optional<Mesure> comparee() {
        return possibles().stream().flatMap(choix -> derniere(choix).stream()).findFirst();
    }

    private List<Choix> possibles() {
        List<Integer> annees = series.mesures().stream()
                .filter(mesure -> mesure.territoire().equals(ici()))
                .map(Mesure::periode)
                .sorted()
                .toList();
        return annees.isEmpty()
                ? List.of()
                : Stream.concat(
                                Paire.parmi(series, ici(), Map.of()).stream()
                                        .map(paire -> new Choix(paire, paire.cible())),
                                definition.dAbordLesSiennes(series.populations(ici(), annees.getLast())).stream()
                                        .map(population -> new Choix(null, population)))
                        .toList();
    }

    private CodeTerritoire ici() {
        return territoire.code();
    }

    private List<Mesure> mesures(Choix choix) {
        return series.de(ici(), definition.id(), choix.population());
    }

    private Optional<Mesure> derniere(Choix choix) {
        return mesures(choix).stream()
                .filter(mesure -> mesure.enValeur().isPresent())
                .reduce((avant, apres) -> apres);
    }

    private Tuile tuile(Choix choix, Mesure mesure) {
        Grandeur grandeur = Grandeur.de(definition);
        Paire paire = choix.paire();
        List<Ecart> ecarts = paire == null || grandeur.effectif()
                ? List.of()
                : EcartsSuivis.de(series, ici(), definition.id(), paire);
        boolean actuel = !ecarts.isEmpty() && ecarts.getLast().cible().periode() == mesure.periode();
        return new Tuile(
                definition.id(),
                definition.nom(),
                Liens.marque(grandeur.texte(mesure), mesure),
                Etat.VALEUR,
                quand(choix, mesure),
                actuel ? grandeur.ecart(ecarts.getLast().enPoints()) : "",
                aRattraper(),
                actuel ? ecarts.getLast().reference().population().court() : "",
                actuel && grandeur.taux() && aRattraper() ? mouvement(paire, mesure.periode()) : null,
                france(grandeur, mesure),
                "",
                EtincelleDeSerie.de(grandeur, traces(choix)));
    }

    /** Nothing when the year of the value is provisional on either side: its gap is said, and no way that it goes. */
    private @Nullable Mouvement mouvement(@Nullable Paire paire, int annee) {
        List<Ecart> surs =
                paire == null ? List.of() : EcartsSuivis.de(series.sansProvisoires(), ici(), definition.id(), paire);
        return surs.size() > 1 && surs.getLast().cible().periode() == annee ? Mouvement.de(surs) : null;
    }

    private Tuile sansValeur(Choix choix) {
        Mesure mesure = mesures(choix).getLast();
        return new Tuile(
                definition.id(),
                definition.nom(),
                mesure.absenceEnClair(),
                mesure.absence(),
                annee(choix, mesure),
                "",
                false,
                "",
                null,
                "",
                "",
                null);
    }

    private String quand(Choix choix, Mesure mesure) {
        Mesure suite = mesures(choix).getLast();
        return annee(choix, mesure)
                + (suite.periode() > mesure.periode() ? " ; " + suite.periode() + " : " + suite.absenceEnClair() : "");
    }

    private static String annee(Choix choix, Mesure mesure) {
        return mesure.periode()
                + (mesure.provisoire() ? ", provisoire" : "")
                + (choix.population() == Population.ENSEMBLE
                        ? ""
                        : ", " + choix.population().court());
    }

    /** Where none way is better, nobody is behind. */
    private boolean aRattraper() {
        Sens sens = definition.sens();
        return sens != null && sens != Sens.CONTEXTE;
    }

    private String france(Grandeur grandeur, Mesure mesure) {
        return territoire.niveau() == Niveau.PAYS || grandeur.effectif()
                ? ""
                : series.en(CodeTerritoire.FRANCE, definition.id(), mesure.population(), mesure.periode())
                        .filter(nationale -> nationale.enValeur().isPresent())
                        .map(nationale -> Liens.marque(grandeur.texte(nationale), nationale))
                        .orElse("");
    }

    private List<List<Mesure>> traces(Choix choix) {
        Paire paire = choix.paire();
        return Stream.concat(
                        Stream.of(mesures(choix)),
                        Stream.ofNullable(paire).map(p -> series.de(ici(), definition.id(), p.reference())))
                .map(mesures -> mesures.stream()
                        .filter(mesure -> mesure.enValeur().isPresent())
                        .toList())
                .filter(mesures -> !mesures.isEmpty())
                .toList();
    }
}
