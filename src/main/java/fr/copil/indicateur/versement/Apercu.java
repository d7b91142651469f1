package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.secret.Lisibilite;
import fr.copil.indicateur.versement.LigneDeRepetition.Marque;
import fr.copil.indicateur.versement.LigneDeRepetition.Valeurs;
import fr.copil.territoire.Territoire;
import java.util.List;
import java.util.Map;

/**
 * What the chosen part of a delivery in waiting would change once published.
 *
 * @param absents given last year, and by nothing this year
 * @param mouvements gaps and targets that it moves, before and after
 * @param bilans those being written that follow it
 */
public record Apercu(
        List<Part> parts, Portee portee, List<Absent> absents, List<String> mouvements, List<String> bilans) {

    public static final Apercu AUCUN =
            new Apercu(List.of(), new Portee(Map.of(), Map.of()), List.of(), List.of(), List.of());

    /** One indicateur: lines of the file, those that are new, those that replace another figure; the rest is the same. */
    public record Part(String indicateur, String nom, int lignes, int nouvelles, int changees) {

        public int inchangees() {
            return lignes - nouvelles - changees;
        }
    }

    /** A figure of last year that nothing follows. */
    public record Absent(
            String indicateur, Territoire territoire, Population population, int periode, Valeurs anDernier) {}

    /**
     * What secrecy decides, by the very rule that publication follows.
     *
     * @param duFichier how many values of the file carry each decision
     * @param autour the same of the other figures of those years: sums, and what was there before
     */
    public record Portee(Map<Marque, Integer> duFichier, Map<Marque, Integer> autour) {

        public int duFichier(Audience audience, Lisibilite statut) {
            return nombre(duFichier, audience, statut);
        }

        /** Hidden from all for the sake of a small one, in the file or beside it. */
        public int protectrices(Audience audience) {
            return nombre(duFichier, audience, Lisibilite.SECRET_SECONDAIRE)
                    + nombre(autour, audience, Lisibilite.SECRET_SECONDAIRE);
        }

        private static int nombre(Map<Marque, Integer> nombres, Audience audience, Lisibilite statut) {
            return nombres.entrySet().stream()
                    .filter(entree -> entree.getKey().pour(audience) == statut)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }
}
