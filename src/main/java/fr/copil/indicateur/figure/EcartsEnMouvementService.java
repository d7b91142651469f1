package fr.copil.indicateur.figure;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.EtudeService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.EvolutionEcart;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.Tendance;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param raison {@code l'écart s'est réduit de 2022 à 2024, au-delà de la marge d'incertitude}
     */
    public record EnMouvement(String titre, String adresse, String raison) {}

    private final CatalogueService catalogue;
    private final SerieService series;
    private final EtudeService etudes;

    EcartsEnMouvementService(CatalogueService catalogue, SerieService series, EtudeService etudes) {
        this.catalogue = catalogue;
        this.series = series;
        this.etudes = etudes;
    }

    /** In two statements, and those of a study for each of the few that are told. */
    public List<EnMouvement> dans(CodeTerritoire territoire) {
        Map<String, Definition> taux = catalogue.definitions().stream()
                .filter(definition -> definition.calcul() == Calcul.TAUX)
                .collect(Collectors.toMap(Definition::id, definition -> definition));
        Series connues = series.series(List.of(territoire), taux.keySet());
        return connues.mesures().stream()
                .map(mesure -> mesure.indicateur())
                .distinct()
                .sorted()
                .flatMap(code -> Paire.parmi(de(connues, code), territoire, Map.of()).stream()
                        .filter(paire -> paire != Paire.SEXE)
                        .flatMap(paire -> enMouvement(territoire, code, paire).stream()))
                .limit(MAX)
                .toList();
    }

    private static Series de(Series connues, String indicateur) {
        return new Series(connues.mesures().stream()
                .filter(mesure -> mesure.indicateur().equals(indicateur))
                .toList());
    }

    private Optional<EnMouvement> enMouvement(CodeTerritoire territoire, String code, Paire paire) {
        return etudes.lire(code, new AdresseEtude(territoire.valeur(), null, paire.code(), null, null))
                .flatMap(etude -> Stream.ofNullable(etude.ecart(etude.periode()).orElse(null))
                        .flatMap(apres -> etude.premierEcart().stream().map(avant -> dire(etude, paire, avant, apres)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<EnMouvement> dire(Etude etude, Paire paire, Ecart avant, Ecart apres) {
        Tendance tendance = Tendance.entre(avant, apres);
        return NETTES.contains(tendance)
                ? Optional.of(new EnMouvement(
                        etude.definition().nom() + ", écart « " + paire.libelle() + " », "
                                + etude.territoire().nom(),
                        "/indicateurs/" + etude.definition().id() + "?groupes=" + paire.code() + "&territoire="
                                + etude.territoire().code() + "#ecart",
                        mots(tendance) + " " + new EvolutionEcart(avant, apres).annees()
                                + ", au-delà de la marge d'incertitude"))
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
