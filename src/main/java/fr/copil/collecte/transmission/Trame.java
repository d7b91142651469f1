package fr.copil.collecte.transmission;

import fr.copil.commun.Calcul;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures that somebody is about to give, one a row, before there is any number.
 *
 * @param maille level whose territories are given one by one; none for the territory itself
 * @param mailles levels that could be given so
 */
public record Trame(
        List<Definition> indicateurs,
        Territoire territoire,
        List<Integer> periodes,
        @Nullable Niveau maille,
        List<Niveau> mailles,
        List<Ligne> lignes) {

    /** @param precedente the last one, that of the year itself where it stands already, as the reader may read it */
    public record Ligne(
            Definition indicateur,
            Territoire territoire,
            Population population,
            int periode,
            @Nullable Mesure precedente) {

        /** {@code 77,5 % (31 sur 40) en 2024}; empty when nothing stood there. */
        public String avant() {
            if (precedente == null) {
                return "";
            }
            return valeur(precedente) + " en " + precedente.periode();
        }

        private String valeur(Mesure mesure) {
            if (mesure.enValeur().isEmpty()) {
                return mesure.absenceEnClair();
            }
            String unite = indicateur.unite();
            String nombre =
                    Nombres.court(mesure.enValeur().getAsDouble()) + (unite.equals("%") ? Nombres.FINE + "%" : "");
            return mesure.partsConnues() && mesure.calcul() == Calcul.TAUX
                    ? nombre + " (" + Nombres.entier(mesure.numerateurArrondi()) + " sur "
                            + Nombres.entier(mesure.denominateurArrondi()) + ")"
                    : nombre;
        }

        /** What tells it from the others, for drafts. */
        public String cle() {
            return indicateur.id() + "|" + territoire.code() + "|" + population + "|" + periode;
        }
    }
}
