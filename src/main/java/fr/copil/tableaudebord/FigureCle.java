package fr.copil.tableaudebord;

import fr.copil.figure.FigureModele;
import fr.copil.indicateur.mesure.Indicateurs;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The key figures, in the order of the page: a new one is its class and one line here. */
@SuppressWarnings("ImmutableEnumChecker") // The sets are copies, the functions hold nothing.
public enum FigureCle {
    ECART(
            "ecart-qpv",
            page -> new FigureEcart(page).modele().montrant(Stream.of(Indicateurs.DNB_GENERAL)),
            Set.of(Indicateurs.DNB_GENERAL),
            Set.of(Indicateurs.ECART_EP)),
    MOINS_DE_TROIS_ANS(
            "moins-de-trois-ans",
            page -> new FigureMoinsDeTroisAns(page).modele(),
            Set.of(Indicateurs.MOINS_DE_TROIS_ANS, Indicateurs.MOINS_DE_TROIS_ANS_QPV),
            Set.of(Indicateurs.MOINS_DE_TROIS_ANS, Indicateurs.MOINS_DE_TROIS_ANS_REP)),
    COUVERTURE_PRE(
            "couverture-pre",
            page -> new FigureCouverturePre(page).modele().montrant(Stream.of(Indicateurs.COUVERTURE_PRE)),
            Set.of(Indicateurs.COUVERTURE_PRE),
            Set.of(Indicateurs.COUVERTURE_PRE)),
    /** Follows engagements, no indicateur. */
    AVANCEMENT("avancement", page -> new FigureAvancement(page).modele(), Set.of(), Set.of());

    /** All those whose series the page reads and follows. */
    public static final Set<String> INDICATEURS = tous(figure -> figure.indicateurs);

    /** All those whose targets the page reads. */
    static final Set<String> CIBLES = tous(figure -> figure.cibles);

    private final String id;
    private final Function<TableauDeBord, FigureModele> modele;
    private final Set<String> indicateurs;
    private final Set<String> cibles;

    FigureCle(String id, Function<TableauDeBord, FigureModele> modele, Set<String> indicateurs, Set<String> cibles) {
        this.id = id;
        this.modele = modele;
        this.indicateurs = indicateurs;
        this.cibles = cibles;
    }

    /** What links target, as in {@code /#ecart-qpv}; also that of the model. */
    public String id() {
        return id;
    }

    public static Optional<FigureCle> deId(String id) {
        return Arrays.stream(values()).filter(cle -> cle.id.equals(id)).findFirst();
    }

    /** With those that bear its targets. */
    List<String> tousSesIndicateurs() {
        return Stream.concat(indicateurs.stream(), cibles.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a decision taken on it is about; nothing for what follows engagements. */
    public Optional<String> indicateur() {
        return switch (this) {
            case ECART -> Optional.of(Indicateurs.DNB_GENERAL);
            case MOINS_DE_TROIS_ANS -> Optional.of(Indicateurs.MOINS_DE_TROIS_ANS);
            case COUVERTURE_PRE -> Optional.of(Indicateurs.COUVERTURE_PRE);
            case AVANCEMENT -> Optional.empty();
        };
    }

    public FigureModele de(TableauDeBord page) {
        return modele.apply(page);
    }

    /** The sheet of what it shows, seen from the same territory through the same convention. */
    public String fiche(TableauDeBord page) {
        String ici = "?territoire=" + page.territoire().code() + "&convention="
                + page.convention().code();
        return switch (this) {
            case ECART ->
                "/indicateurs/" + Indicateurs.DNB_GENERAL + ici + "&periode=" + page.periode() + "&groupes="
                        + page.comparaison().paire().code();
            case MOINS_DE_TROIS_ANS ->
                "/indicateurs/" + LignesMoinsDeTroisAns.de(page).demandee().indicateur() + ici;
            case COUVERTURE_PRE -> "/indicateurs/" + Indicateurs.COUVERTURE_PRE + ici;
            case AVANCEMENT -> "/conventions/" + page.convention().code();
        };
    }

    /** Whether nothing at all is known of it there, be it hidden. */
    public boolean sansDonnee(TableauDeBord page) {
        return !indicateurs.isEmpty()
                && page.series().mesures().stream().noneMatch(mesure -> indicateurs.contains(mesure.indicateur()));
    }

    /** Where its reader sends what it lacks for the territory, when it is for them to send. */
    public Optional<String> transmettre(TableauDeBord page) {
        return page.dues().pour(page.territoire().code(), indicateurs);
    }

    /** Whether figures that are published or withdrawn change it. */
    public boolean suitDesChiffres() {
        return !indicateurs.isEmpty();
    }

    /** {@code copil-couverture-pre-dep-44-2024}: names of downloads say what they hold. */
    String fichier(AdresseDuTableau demande) {
        return fichier(demande, id);
    }

    /** @param demande resolved */
    static String fichier(AdresseDuTableau demande, String nom) {
        return "copil-" + nom + "-" + String.valueOf(demande.territoire()).toLowerCase(Locale.ROOT) + "-"
                + demande.periode();
    }

    private static Set<String> tous(Function<FigureCle, Set<String>> codes) {
        return Arrays.stream(values())
                .flatMap(figure -> codes.apply(figure).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
