package fr.copil.tableaudebord;

import fr.copil.indicateur.mesure.Intervalle;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from: the parts of its territory, those where it is worst first.
 *
 * @param titre what is listed: {@code L'écart par commune}
 * @param chemin from the territory of the page to the one whose parts these are; the last one is the one in use
 * @param notes what the rows do not say
 * @param colleges the collèges one by one; none where they are not listed
 */
public record Ou(
        String titre, List<Pas> chemin, List<Lieu> lieux, List<String> notes, @Nullable AdresseDeSuite colleges) {

    /** Where one comes back to. */
    public record Pas(String nom, AdresseDeSuite adresse) {}

    /**
     * @param valeur as it is read: a number with its unit, or the state that stands for it
     * @param detail its two sides, how many are behind it
     * @param ecart in points, with its interval; none where there is none
     * @param dedans its own parts; none when it has none that are known
     * @param lien its sheet; empty for none
     */
    public record Lieu(
            String nom,
            String valeur,
            String detail,
            @Nullable Double ecart,
            @Nullable Intervalle marge,
            @Nullable AdresseDeSuite dedans,
            String lien) {

        /** What a drawing has to hold of it; nothing where there is no gap. */
        public DoubleStream bornes() {
            Double valeur = ecart;
            Intervalle autour = marge;
            return valeur == null
                    ? DoubleStream.empty()
                    : autour == null ? DoubleStream.of(valeur) : DoubleStream.of(autour.bas(), autour.haut());
        }

        /** What hides a value hides how many are behind it. */
        static Lieu muet(String nom, String etat, AdresseDeSuite dedans) {
            return new Lieu(nom, etat, "", null, null, dedans, "");
        }
    }

    Ou avecNote(String note) {
        return new Ou(
                titre,
                chemin,
                lieux,
                Stream.concat(Stream.of(note), notes.stream()).toList(),
                colleges);
    }

    /** The level above, one key away; none on the territory of the page. */
    public @Nullable Pas dessus() {
        return chemin.size() < 2 ? null : chemin.get(chemin.size() - 2);
    }
}
