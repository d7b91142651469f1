package fr.copil.collecte;

import fr.copil.collecte.fichier.Ligne;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rates published for girls and boys only: the whole is their sum, where both are there. */
final class ParSexe {

    /** What was counted for one sex. */
    record Compte(
            String indicateur,
            CodeTerritoire territoire,
            int periode,
            Population sexe,
            BigDecimal numerateur,
            BigDecimal denominateur) {

        private List<Object> cle() {
            return List.of(indicateur, territoire, periode);
        }

        private MesureRecue mesure() {
            return MesureRecue.taux(indicateur, territoire, periode, numerateur, denominateur, Qualite.DEFINITIF)
                    .de(sexe);
        }

        private Compte plus(Compte autre) {
            return new Compte(
                    indicateur,
                    territoire,
                    periode,
                    Population.ENSEMBLE,
                    numerateur.add(autre.numerateur),
                    denominateur.add(autre.denominateur));
        }
    }

    private ParSexe() {}

    static Releves releves(List<Compte> comptes) {
        Stream<Compte> ensembles = comptes.stream()
                .collect(Collectors.groupingBy(Compte::cle, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(sexes -> sexes.size() == 2)
                .map(sexes -> sexes.getFirst().plus(sexes.getLast()));
        return Releves.sansEtablissement(
                comptes.size(), Stream.concat(comptes.stream(), ensembles).map(Compte::mesure));
    }

    static Population lire(Ligne ligne, String colonne) {
        return ligne.parmi(colonne, List.of("Féminin", "Masculin")).equals("Féminin")
                ? Population.FILLES
                : Population.GARCONS;
    }
}
