package fr.copil.convention.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.convention.TableauDeSynthese;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest figure known for France of what a label of annexe 2 names, in words. */
class ValeurFrance {

    /** The national gap between QPV and the rest, which the open series DNB-G measures. Art. 4.4. */
    private static final String ECART_DNB_QPV = "N-I08";

    private final Series mesures;

    ValeurFrance(Series mesures) {
        this.mesures = mesures;
    }

    /** {@code non transmis} where nothing is in force; what was sent and may not be read here says why. */
    String de(TableauDeSynthese.Libelle libelle) {
        List<String> connues = libelle.reprises().stream()
                .flatMap(reprise -> valeurs(reprise.id())
                        .map(valeur -> libelle.reprises().size() == 1 ? valeur : reprise.nom() + ", " + valeur))
                .toList();
        return connues.isEmpty() ? absence(libelle).libelle() : String.join(" ; ", connues);
    }

    private Etat absence(TableauDeSynthese.Libelle libelle) {
        return libelle.reprises().stream()
                .flatMap(reprise -> Arrays.stream(Population.values())
                        .flatMap(population -> mesures.de(CodeTerritoire.FRANCE, reprise.id(), population).stream()))
                .map(Mesure::etat)
                .filter(etat -> etat == Etat.RESTREINT || etat == Etat.SECRET)
                .findFirst()
                .orElse(Etat.NON_TRANSMIS);
    }

    private Stream<String> valeurs(String indicateur) {
        return Stream.concat(
                Arrays.stream(Population.values())
                        .flatMap(population -> derniere(indicateur, population).stream())
                        .map(ValeurFrance::valeur),
                indicateur.equals(ECART_DNB_QPV) ? ecartQpv().stream() : Stream.empty());
    }

    private Optional<Mesure> derniere(String indicateur, Population population) {
        return mesures.de(CodeTerritoire.FRANCE, indicateur, population).stream()
                .filter(mesure -> mesure.enPourcent().isPresent())
                .reduce((avant, apres) -> apres);
    }

    private static String valeur(Mesure mesure) {
        return mesure.population().court() + " : "
                + Nombres.pourcent(mesure.enPourcent().orElseThrow()) + " en " + mesure.periode();
    }

    private Optional<String> ecartQpv() {
        return derniere(Indicateurs.DNB_GENERAL, Population.PUBLIC_QPV)
                .flatMap(qpv -> Ecart.entre(
                        Optional.of(qpv),
                        mesures.en(
                                CodeTerritoire.FRANCE,
                                Indicateurs.DNB_GENERAL,
                                Population.PUBLIC_HORS_QPV,
                                qpv.periode())))
                .map(ecart -> "d'après la réussite au diplôme national du brevet, série générale : "
                        + Nombres.points(ecart.enPoints()) + " d'écart en "
                        + ecart.cible().periode());
    }
}
