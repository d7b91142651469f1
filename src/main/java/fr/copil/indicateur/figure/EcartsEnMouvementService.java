package fr.copil.indicateur.figure;

import fr.copil.commun.Calcul;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.EvolutionEcart;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.Tendance;
import fr.copil.territoire.Territoire;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The gaps of one territory that moved by more than chance, since the series that tell them began. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
@NamedInterface("figures")
public class EcartsEnMouvementService {

    private static final Set<Tendance> NETTES = EnumSet.of(Tendance.SE_CREUSE, Tendance.SE_REDUIT, Tendance.S_INVERSE);
    private static final int MAX = 3;

    /**
     * @param adresse of the gap's own figure
     * @param points by how much it moved, whichever the way
     * @param raison {@code l'écart s'est réduit de 2022 à 2024, au-delà de la marge d'incertitude}
     */
    public record EnMouvement(String titre, String adresse, String raison, double points) {}

    private final CatalogueService catalogue;
    private final SerieService series;

    EcartsEnMouvementService(CatalogueService catalogue, SerieService series) {
        this.catalogue = catalogue;
        this.series = series;
    }

    /** The three that moved most, in two statements. */
    public List<EnMouvement> dans(Territoire territoire) {
        Map<String, Definition> taux = catalogue.definitions().stream()
                .filter(definition -> definition.calcul() == Calcul.TAUX)
                .collect(Collectors.toMap(Definition::id, definition -> definition));
        Series connues =
                series.series(List.of(territoire.code()), taux.keySet()).sansProvisoires();
        return connues.mesures().stream()
                .map(Mesure::indicateur)
                .distinct()
                .sorted()
                .flatMap(code -> Paire.parmi(de(connues, code), territoire.code(), Map.of()).stream()
                        .filter(paire -> paire != Paire.SEXE)
                        .flatMap(paire ->
                                dire(connues, territoire, Objects.requireNonNull(taux.get(code)), paire).stream()))
                .sorted(Comparator.comparingDouble(EnMouvement::points).reversed())
                .limit(MAX)
                .toList();
    }

    private static Series de(Series connues, String indicateur) {
        return new Series(connues.mesures().stream()
                .filter(mesure -> mesure.indicateur().equals(indicateur))
                .toList());
    }

    private static Optional<EnMouvement> dire(
            Series connues, Territoire territoire, Definition definition, Paire paire) {
        List<Ecart> ecarts = EcartsSuivis.de(connues, territoire.code(), definition.id(), paire);
        if (ecarts.size() < 2
                || ecarts.getLast().cible().periode()
                        != connues.periodes(definition.id()).getLast()) {
            return Optional.empty();
        }
        Ecart avant = ecarts.getFirst();
        Ecart apres = ecarts.getLast();
        Tendance tendance = Tendance.entre(avant, apres);
        return NETTES.contains(tendance)
                ? Optional.of(new EnMouvement(
                        definition.nom() + ", écart « " + paire.libelle() + " », " + territoire.nom(),
                        "/indicateurs/" + definition.id() + "?groupes=" + paire.code() + "&territoire="
                                + territoire.code() + "#ecart",
                        mots(tendance) + " " + new EvolutionEcart(avant, apres).annees()
                                + ", au-delà de la marge d'incertitude",
                        Math.abs(new EvolutionEcart(avant, apres).enPoints())))
                : Optional.empty();
    }

    private static String mots(Tendance tendance) {
        return switch (tendance) {
            case SE_CREUSE -> "l'écart s'est creusé";
            case SE_REDUIT -> "l'écart s'est réduit";
            default -> "l'écart s'est inversé";
        };
    }
}
