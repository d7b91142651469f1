package fr.copil.tableaudebord;

import fr.copil.commun.Etat;
import fr.copil.figure.Trait;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Rupture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The groups of collèges of the first figure and what is known of each, year by year.
 *
 * @param suivis those that the convention follows, the one whose gap is drawn first
 * @param cible of the gap, when the référentiel holds it
 */
record GroupesCompares(TableauDeBord page, List<Groupe> suivis, Groupe reference, @Nullable Cible cible) {

    record Groupe(Population population, Trait trait) {}

    static GroupesCompares de(TableauDeBord page) {
        boolean qpv = page.comparaison() == AxeDeComparaison.QPV;
        return new GroupesCompares(
                page,
                qpv
                        ? List.of(new Groupe(Population.PUBLIC_QPV, Trait.QPV))
                        : List.of(
                                new Groupe(Population.PUBLIC_REP_PLUS, Trait.REP_PLUS),
                                new Groupe(Population.PUBLIC_REP, Trait.REP)),
                qpv
                        ? new Groupe(Population.PUBLIC_HORS_QPV, Trait.HORS_QPV)
                        : new Groupe(Population.PUBLIC_HORS_EP, Trait.HORS_EP),
                page.cibles().stream()
                        .filter(c -> c.indicateur().equals(Indicateurs.ECART_EP))
                        .findFirst()
                        .orElse(null));
    }

    Stream<Groupe> tous() {
        return Stream.concat(suivis.stream(), Stream.of(reference));
    }

    Optional<Mesure> observation(Groupe groupe, int periode) {
        return page.series().en(page.territoire().code(), Indicateurs.DNB_GENERAL, groupe.population(), periode);
    }

    /** The observation, when it is a value. */
    Optional<Mesure> mesure(Groupe groupe, int periode) {
        return observation(groupe, periode).filter(m -> m.enPourcent().isPresent());
    }

    Optional<Ecart> ecart(Groupe groupe, int periode) {
        return Ecart.entre(mesure(groupe, periode), mesure(reference, periode));
    }

    /**
     * The gap of the first session shown before the one in use: a trend is of all the years, not of the last step, and
     * goes back to no other map or producer.
     */
    Optional<Ecart> premier(Groupe groupe) {
        int depuis = Stream.of(groupe, reference)
                .flatMap(un -> ruptures(un).stream())
                .map(Rupture::annee)
                .filter(annee -> annee <= page.periode())
                .reduce(0, Math::max);
        return page.periodes().stream()
                .filter(periode -> periode >= depuis && periode < page.periode())
                .sorted()
                .flatMap(periode -> ecart(groupe, periode).stream())
                .findFirst();
    }

    List<Rupture> ruptures(Groupe groupe) {
        return Rupture.de(page.series().de(page.territoire().code(), Indicateurs.DNB_GENERAL, groupe.population()));
    }

    /**
     * Why there is no value: what the observation says; else a group without any collège here has no figure to transmit,
     * one with figures in other years has a missing one. Collèges without candidates have no rate.
     */
    Etat absence(Groupe groupe, int periode) {
        return observation(groupe, periode)
                .map(Mesure::absence)
                .orElse(existe(groupe) || nonClasses() ? Etat.NON_TRANSMIS : Etat.SANS_OBJET);
    }

    /** The territory has public collèges, and no list says which group any of them is in: that is no zero. */
    boolean nonClasses() {
        return tous().noneMatch(this::existe)
                && !page.series()
                        .de(page.territoire().code(), Indicateurs.DNB_GENERAL, Population.PUBLIC)
                        .isEmpty();
    }

    boolean existe(Groupe groupe) {
        return !page.series()
                .de(page.territoire().code(), Indicateurs.DNB_GENERAL, groupe.population())
                .isEmpty();
    }
}
