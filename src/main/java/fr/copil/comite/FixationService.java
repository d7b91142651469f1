package fr.copil.comite;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import fr.copil.convention.Meteo;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.figure.FigureModele;
import fr.copil.figure.Graphique.Courbes;
import fr.copil.figure.Graphique.Serie;
import fr.copil.figure.Trait;
import fr.copil.indicateur.LectureDeCibleService;
import fr.copil.indicateur.diffusion.RegleDeDiffusion;
import fr.copil.indicateur.diffusion.RegleDeDiffusionService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.repere.PointDeCourbe;
import fr.copil.indicateur.repere.Repere;
import fr.copil.indicateur.repere.RepereService;
import fr.copil.territoire.Perimetre;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a committee fixes while it sits: how a target is read, the météo of a party, what explains a point of a chart. It holds
 * at once, in its own room of Copil and by the rights of that room, and its trace names the séance. Decision 0051.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FixationService {

    /** A line of a series that broke says which part it is. */
    private static final Pattern PERIODE = Pattern.compile(" (avant|depuis) \\d{4}$");

    private final OrdreDuJourService ordre;
    private final DecisionService decisions;
    private final VuesService vues;
    private final Adresses adresses;
    private final LectureDeCibleService lectures;
    private final SuiviService suivis;
    private final RepereService reperes;
    private final RegleDeDiffusionService diffusions;

    FixationService(
            OrdreDuJourService ordre,
            DecisionService decisions,
            VuesService vues,
            Adresses adresses,
            LectureDeCibleService lectures,
            SuiviService suivis,
            RepereService reperes,
            RegleDeDiffusionService diffusions) {
        this.ordre = ordre;
        this.decisions = decisions;
        this.vues = vues;
        this.adresses = adresses;
        this.lectures = lectures;
        this.suivis = suivis;
        this.reperes = reperes;
        this.diffusions = diffusions;
    }

    /** Whether the convention has a target that its committee reads, and the reader may write down how. */
    @Transactional(readOnly = true)
    public boolean fixeUneLecture(Comite comite) {
        return lectures.cible(comite.convention()).isPresent()
                && lectures.convention(comite.convention())
                        .filter(convention -> lectures.peutFixer(convention.territoire(), convention.code()))
                        .isPresent();
    }

    /** What can be fixed of what the room looks at, as far as the room and the reader read it. */
    @Transactional(readOnly = true)
    public Sujet sujet(Seance seance) {
        if (seance.etat() != EtatSeance.OUVERTE || !seance.prepare()) {
            return Sujet.AUCUN;
        }
        Point point = seance.courant().orElse(null);
        AdresseMontree adresse = point == null
                ? null
                : AdresseMontree.lire(seance.detour().isEmpty() ? point.montre() : seance.detour())
                        .orElse(null);
        if (point == null || adresse == null) {
            return Sujet.AUCUN;
        }
        Vue vue = vues.de(point, seance.detour(), seance.comite().audience());
        String nom = seance.detour().isEmpty() ? point.titre() : vue.titre();
        if (adresse.genre() == AdresseMontree.Genre.ENGAGEMENT) {
            boolean partie = suivis.lire(adresse.code())
                    .filter(suivi -> suivis.droits(suivi).partie() != null)
                    .isPresent();
            return partie ? new Sujet(nom, adresse.code(), "", CodeTerritoire.FRANCE, List.of()) : Sujet.AUCUN;
        }
        // A section of a bilan is of its own territory and year: nothing is fixed on it.
        FigureModele figure = adresse.deTerritoire() ? vue.figure() : null;
        CodeTerritoire territoire =
                CodeTerritoire.lire(adresse.parametre("territoire")).orElse(CodeTerritoire.FRANCE);
        return figure == null
                ? Sujet.AUCUN
                : figure.indicateurs().stream()
                        .map(code ->
                                new Sujet(nom, "", code, territoire, traces(figure, points(seance, code, territoire))))
                        .filter(sujet -> !sujet.points().isEmpty())
                        .findFirst()
                        .orElse(Sujet.AUCUN);
    }

    private List<PointDeCourbe> points(Seance seance, String indicateur, CodeTerritoire territoire) {
        return vues.dansLaSalle(seance.comite().audience(), () -> reperes.points(indicateur, territoire));
    }

    /** Those that the chart draws: a group is named as its line is. */
    private static List<PointDeCourbe> traces(FigureModele figure, List<PointDeCourbe> connus) {
        if (!(figure.graphique() instanceof Courbes courbes)) {
            return List.of();
        }
        return connus.stream()
                .filter(point -> courbes.series().stream()
                        .filter(serie -> estDe(serie, point.population()))
                        .flatMap(serie -> serie.points().stream())
                        .anyMatch(trace -> trace.y() != null && trace.x().equals(String.valueOf(point.periode()))))
                .toList();
    }

    private static boolean estDe(Serie serie, Population population) {
        String nom = PERIODE.matcher(serie.nom()).replaceFirst("");
        return nom.equals(population.libelle())
                || nom.endsWith(", " + population.libelle())
                || (population == Population.ENSEMBLE && serie.trait() == Trait.TERRITOIRE);
    }

    /**
     * @param lecture none to show both again
     * @return the number of the decision that it is
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public String lireLaCible(long id, @Nullable LectureDeCible lecture) {
        Seance seance = ouverte(id);
        lectures.fixer(seance.comite().convention(), lecture, jour(seance));
        return noter(
                seance,
                "Lecture de la cible de l'écart au DNB : "
                        + (lecture == null ? "aucune des deux, les deux sont montrées" : lecture.libelle()),
                "/indicateurs/" + Indicateurs.ECART_EP);
    }

    /**
     * That of the reader's own party: nobody speaks for another one.
     *
     * @return the number of the decision that it is
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public String donnerSaMeteo(long id, String engagement, Meteo meteo, String phrase) {
        Seance seance = ouverte(id);
        suivis.donnerSaMeteo(
                engagement, meteo, phrase.isBlank() ? "" : "Séance " + seance.numero() + " : " + phrase.strip());
        return noter(
                seance,
                Textes.abreger("Météo donnée : " + meteo.libelle() + ". " + phrase.strip(), DecisionSaisie.QUOI_MAX),
                "/engagements/" + engagement);
    }

    /**
     * @param audience the widest that may read what is sent of it from now on
     * @return the number of the decision that it is
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public String limiterLaDiffusion(long id, Sujet sujet, Audience audience) {
        Seance seance = ouverte(id);
        if (points(seance, sujet.indicateur(), sujet.territoire()).isEmpty()) {
            throw new ErreurCopil(
                    "FIXATION-SUJET",
                    "Ce comité ne lit aucune valeur de cet indicateur ici : il n'en fixe pas la diffusion.");
        }
        diffusions.fixer(sujet.indicateur(), sujet.territoire(), audience, seance.numero());
        String regle = diffusions.deLaSeance(seance.numero()).getLast().enClair();
        return noter(
                seance,
                Textes.abreger("Diffusion de " + regle, DecisionSaisie.QUOI_MAX),
                "/indicateurs/" + sujet.indicateur());
    }

    /** Lifted as it was fixed, in a séance, whose decision it is. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public String leverLaDiffusion(long id, long regle) {
        Seance seance = ouverte(id);
        if (diffusions(seance).stream().noneMatch(une -> une.id() == regle)) {
            throw new ErreurCopil(
                    "FIXATION-REGLE", "Cette règle ne tient plus, ou n'est pas du territoire de ce comité.");
        }
        RegleDeDiffusion levee = diffusions.lever(regle);
        return noter(
                seance, Textes.abreger("Règle de diffusion levée : " + levee.enClair(), DecisionSaisie.QUOI_MAX), "");
    }

    /** While it is open, those that hold in the territory of its committee; afterwards, those of its own that still do. */
    @Transactional(readOnly = true)
    public List<RegleDeDiffusion> diffusions(Seance seance) {
        List<RegleDeDiffusion> siennes = diffusions.deLaSeance(seance.numero());
        return seance.etat() == EtatSeance.OUVERTE
                ? Stream.concat(
                                siennes.stream(),
                                Stream.of(seance.comite().territoire(), lieu(seance))
                                        .distinct()
                                        .flatMap(ou -> diffusions.dans(ou).stream()))
                        .distinct()
                        .toList()
                : siennes;
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void epingler(long id, Sujet sujet, PointDeCourbe point, String texte) {
        Seance seance = ouverte(id);
        if (!points(seance, sujet.indicateur(), sujet.territoire()).contains(point)) {
            throw new ErreurCopil(
                    "FIXATION-POINT", "La salle ne lit pas de valeur en ce point : choisissez-en un autre.");
        }
        reperes.epingler(
                sujet.indicateur(),
                sujet.territoire(),
                point,
                texte,
                seance.comite().audience(),
                seance.numero(),
                jour(seance));
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void desepingler(long repere) {
        reperes.retirer(repere);
    }

    /** What was pinned in it, as its committee reads it. */
    @Transactional(readOnly = true)
    public List<Repere> epingles(Seance seance) {
        return reperes.deLaSeance(seance.numero());
    }

    /** Where its room looks: a network is seen in its commune. */
    private CodeTerritoire lieu(Seance seance) {
        return adresses.lieu(seance.comite()).code();
    }

    private String noter(Seance seance, String quoi, String sujet) {
        String numero = decisions.decider(
                seance.id(),
                seance.courant().map(Point::id).orElse(null),
                new DecisionSaisie(quoi, seance.animePar(), null, sujet));
        decisions.deLaSeance(seance.id()).stream()
                .filter(decision -> decision.numero().equals(numero))
                .forEach(decision -> decisions.suivre(decision, EtatDecision.FAITE, "", null));
        return numero;
    }

    /** One that is held before its day is held today. */
    private LocalDate jour(Seance seance) {
        LocalDate aujourdHui = decisions.aujourdhui();
        return seance.jour().isAfter(aujourdHui) ? aujourdHui : seance.jour();
    }

    private Seance ouverte(long id) {
        Seance seance = ordre.lire(id).orElseThrow(OrdreDuJourService::inconnue);
        if (!seance.prepare()) {
            throw Perimetre.refus("FIXATION-COMITE", "Ce comité", "vous ne pouvez rien y fixer.");
        }
        if (seance.etat() != EtatSeance.OUVERTE) {
            throw new ErreurCopil("FIXATION-OUVERTE", "Un comité ne fixe rien que pendant sa séance : ouvrez-la.");
        }
        return seance;
    }
}
