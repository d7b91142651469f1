package fr.copil.indicateur.figure;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.PlaceDeLEcart;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.versement.CeQuiBouge;
import fr.copil.territoire.Territoire;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gaps and targets, as the screens define them: a delivery that moves one says so before it is published. */
@Component
class EcartsQuiBougent implements CeQuiBouge {

    private static final String NATIONALE = "N";

    private final SerieService series;

    EcartsQuiBougent(SerieService series) {
        this.series = series;
    }

    @Override
    public Map<String, String> dire(Set<String> indicateurs, List<Territoire> lieux) {
        Map<String, String> dits = new LinkedHashMap<>();
        if (lieux.isEmpty()) {
            return dits;
        }
        Series lues = series.series(lieux.stream().map(Territoire::code).toList(), indicateurs);
        List<Cible> cibles = series.cibles(indicateurs, NATIONALE, CodeTerritoire.FRANCE);
        for (String indicateur : indicateurs) {
            List<Cible> siennes = cibles.stream()
                    .filter(cible -> cible.indicateur().equals(indicateur))
                    .toList();
            for (Territoire lieu : lieux) {
                ecarts(lues, indicateur, lieu, siennes, dits);
                siennes.forEach(cible -> cible(lues, lieu, cible, dits));
            }
        }
        return dits;
    }

    private static void ecarts(
            Series lues, String indicateur, Territoire lieu, List<Cible> cibles, Map<String, String> dits) {
        Arrays.stream(Paire.values()).filter(paire -> paire.ailleurs() == null).forEach(paire -> {
            for (Mesure mesure : lues.de(lieu.code(), indicateur, paire.cible())) {
                ecart(mesure, lues.en(lieu.code(), indicateur, paire.reference(), mesure.periode()))
                        .ifPresent(ecart -> dits.put(
                                "Écart « " + paire.libelle() + " », " + indicateur + ", " + lieu.nom() + ", "
                                        + mesure.periode(),
                                Nombres.points(ecart.enPoints())
                                        + cibles.stream()
                                                .filter(cible -> cible.population() == null)
                                                .findFirst()
                                                .map(cible -> new PlaceDeLEcart(ecart, cible).enIncise())
                                                .orElse("")));
            }
        });
    }

    /** Two sides that do not compare make no gap. */
    private static Optional<Ecart> ecart(Mesure cible, Optional<Mesure> reference) {
        try {
            return Ecart.entre(Optional.of(cible), reference);
        } catch (ErreurCopil incomparables) {
            return Optional.empty();
        }
    }

    private static void cible(Series lues, Territoire lieu, Cible cible, Map<String, String> dits) {
        if (cible.population() == null) {
            return;
        }
        for (Mesure mesure : lues.de(lieu.code(), cible.indicateur(), Objects.requireNonNull(cible.population()))) {
            mesure.enValeur()
                    .ifPresent(valeur -> dits.put(
                            "Cible de " + Nombres.court(cible.valeur().doubleValue()) + " " + cible.unite() + ", "
                                    + cible.indicateur() + ", "
                                    + Objects.requireNonNull(cible.population()).court() + ", " + lieu.nom() + ", "
                                    + mesure.periode(),
                            Nombres.decimal(valeur, 1)));
        }
    }
}
