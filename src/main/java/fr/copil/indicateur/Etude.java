package fr.copil.indicateur;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Revision;
import fr.copil.indicateur.mesure.Rupture;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicateur on one territory, read once: its years, the groups one compares, its peers, its establishments, what was
 * revised.
 *
 * @param periode the year in use
 * @param periodes all the years that say something here or nationally
 * @param paire the groups in use; none when the indicateur is not known by group here
 * @param reference the territory that the second group is of: the same one, unless the pair is of territories
 * @param series of the territory and of France
 * @param semblables of the same level around it, for the group in use, in the year in use
 * @param carte every département of the country, or every commune of the département, to map the group in use
 * @param etablissements values of those inside, in the year in use
 * @param le the past day whose series these are, alone; none for today
 * @param avis what the address asked for that does not exist, in sentences
 */
public record Etude(
        Definition definition,
        Territoire territoire,
        int periode,
        List<Integer> periodes,
        @Nullable Paire paire,
        Territoire reference,
        List<Paire> paires,
        Series series,
        List<Cible> cibles,
        List<SousTerritoire> semblables,
        List<SousTerritoire> carte,
        List<Double> etablissements,
        List<Revision> revisions,
        @Nullable LocalDate le,
        List<String> avis) {

    /** The group whose values bars and establishments show. */
    public Population population() {
        return population(definition, paire, series, territoire, periode);
    }

    static Population population(
            Definition definition, @Nullable Paire paire, Series series, Territoire territoire, int periode) {
        return paire == null
                ? populations(definition, series, territoire, periode).stream()
                        .findFirst()
                        .orElse(Population.ENSEMBLE)
                : paire.cible();
    }

    /** Those drawn when one does not compare. */
    public List<Population> populations() {
        return populations(definition, series, territoire, periode);
    }

    private static List<Population> populations(
            Definition definition, Series series, Territoire territoire, int periode) {
        return definition.dAbordLesSiennes(series.populations(territoire.code(), periode));
    }

    public Optional<Mesure> mesure(Population population, int annee) {
        return series.en(territoire.code(), definition.id(), population, annee);
    }

    public List<Rupture> ruptures(CodeTerritoire ou, Population population) {
        return Rupture.de(series.de(ou, definition.id(), population));
    }

    /** Why there is no gap: what hides one of its sides, else what it lacks. */
    public Etat absenceDeLEcart(int annee) {
        Paire groupes = paire;
        List<Etat> etats = groupes == null
                ? List.of()
                : Stream.of(mesure(groupes.cible(), annee), enReference(groupes, annee))
                        .map(m -> m.map(Mesure::absence).orElse(Etat.NON_TRANSMIS))
                        .toList();
        return Stream.of(Etat.RESTREINT, Etat.SECRET, Etat.PARTIEL, Etat.NON_TRANSMIS)
                .filter(etats::contains)
                .findFirst()
                .orElse(Etat.SANS_OBJET);
    }

    public Optional<Ecart> ecart(int annee) {
        Paire groupes = paire;
        return groupes == null
                ? Optional.empty()
                : Ecart.entre(mesure(groupes.cible(), annee), enReference(groupes, annee));
    }

    /**
     * The gap of the first year known before the one in use: a trend is of all the years shown. Never across a break: two
     * producers do not join.
     */
    public Optional<Ecart> premierEcart() {
        return ecartsQuiSeSuivent().stream()
                .filter(e -> e.cible().periode() < periode)
                .findFirst();
    }

    /** Year by year up to the one in use, since the last break. */
    public List<Ecart> ecartsQuiSeSuivent() {
        int depuis = depuis();
        return periodes.stream()
                .filter(annee -> annee <= periode && annee >= depuis)
                .sorted()
                .flatMap(annee -> ecart(annee).stream())
                .toList();
    }

    /** The target that bears on the gap itself. */
    public Optional<Cible> cibleDeLEcart() {
        return cibles.stream().filter(c -> c.population() == null).findFirst();
    }

    private int depuis() {
        Paire groupes = paire;
        return groupes == null
                ? 0
                : Stream.concat(
                                ruptures(territoire.code(), groupes.cible()).stream(),
                                ruptures(reference.code(), groupes.reference()).stream())
                        .mapToInt(Rupture::annee)
                        .filter(annee -> annee <= periode)
                        .max()
                        .orElse(0);
    }

    private Optional<Mesure> enReference(Paire groupes, int annee) {
        return series.en(reference.code(), definition.id(), groupes.reference(), annee);
    }
}
