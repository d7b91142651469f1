package fr.copil.comite.kit;

import fr.copil.comite.Decision;
import fr.copil.comite.DecisionSaisie;
import fr.copil.comite.EtatDecision;
import fr.copil.comite.Seance;
import fr.copil.comite.kit.LigneDeReprise.Sort;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One file before one séance, line after line: what is new, what is there already, what somebody has to look at. */
final class Repetition {

    private static final Pattern CLE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String DANS_LE_KIT = " Corrigez-la dans le kit, et enregistrez son fichier de nouveau.";

    private final Seance seance;
    private final List<Decision> prises;
    private final Map<String, RepriseQueries.Reprise> reprises;
    private final Predicate<String> sujetConnu;
    private final Set<String> cles = new HashSet<>();
    private final Set<String> mots = new HashSet<>();

    /**
     * @param prises that the séance has
     * @param reprises what came in before, of the same file or of an earlier one
     */
    Repetition(
            Seance seance,
            List<Decision> prises,
            Map<String, RepriseQueries.Reprise> reprises,
            Predicate<String> sujetConnu) {
        this.seance = seance;
        this.prises = prises;
        this.reprises = reprises;
        this.sujetConnu = sujetConnu;
    }

    LigneDeReprise ligne(DecisionDuKit lue) {
        if (!CLE.matcher(lue.cle()).matches()) {
            return refusee(lue, "Elle n'a pas l'identifiant que donne un kit : notez-la à la main.");
        }
        if (!cles.add(lue.cle())) {
            return refusee(lue, "Elle est déjà plus haut dans ce fichier.");
        }
        RepriseQueries.Reprise deja = reprises.get(lue.cle());
        if (deja != null && deja.empreinte().equals(lue.empreinte())) {
            return LigneDeReprise.sans(lue, Sort.DEJA_REPRISE, "Elle est ici sous le numéro " + deja.decision() + ".");
        }
        LocalDate pour = jour(lue.pour());
        String mauvaisJour = pour == null && !lue.pour().isEmpty()
                ? "« " + Textes.abreger(lue.pour(), 30) + " » n'est pas un jour : cochée, elle se note sans échéance. "
                : "";
        boolean sujet = sujetConnu.test(lue.sujet());
        DecisionSaisie saisie;
        try {
            saisie = new DecisionSaisie(lue.quoi(), lue.qui(), pour, sujet ? lue.sujet() : "");
        } catch (ErreurCopil refus) {
            return refusee(lue, refus.phrase() + DANS_LE_KIT);
        }
        if (deja != null) {
            return changee(lue, saisie, deja, mauvaisJour);
        }
        Long point = point(lue).orElse(null);
        String doublee = doublee(lue);
        String dit = doublee
                + mauvaisJour
                + sansPoint(lue, point)
                + (sujet
                        ? ""
                        : "Copil ne connaît pas ce qu'elle concerne (« " + Textes.abreger(lue.sujet(), 60)
                                + " ») : elle se note sans lui. ");
        return new LigneDeReprise(
                lue,
                dit.isEmpty() ? Sort.NOUVELLE : Sort.A_VERIFIER,
                dit.strip(),
                saisie,
                point,
                "",
                doublee.isEmpty() && mauvaisJour.isEmpty());
    }

    private LigneDeReprise changee(
            DecisionDuKit lue, DecisionSaisie saisie, RepriseQueries.Reprise deja, String mauvaisJour) {
        String change = "Reprise sous le numéro " + deja.decision() + ", elle a changé dans le kit depuis. ";
        Decision prise = prises.stream()
                .filter(une -> une.numero().equals(deja.decision()))
                .findFirst()
                .orElse(null);
        if (prise == null || !seance.etat().vivante() || prise.etat() != EtatDecision.A_FAIRE) {
            return refusee(
                    lue,
                    change
                            + "Elle se suit déjà, ses mots ne changent plus : notez le changement en la suivant, ou par une"
                            + " autre décision.");
        }
        return new LigneDeReprise(
                lue,
                Sort.A_VERIFIER,
                (change + mauvaisJour + "Cochée, elle y remplace : « " + prise.quoi() + " », " + prise.qui() + ".")
                        .strip(),
                saisie,
                prise.point(),
                prise.numero(),
                false);
    }

    private Optional<Long> point(DecisionDuKit lue) {
        return Optional.ofNullable(lue.point())
                .filter(voulu -> seance.points().stream().anyMatch(un -> un.id() == voulu));
    }

    private static String sansPoint(DecisionDuKit lue, @Nullable Long point) {
        return lue.point() == null || point != null
                ? ""
                : "« " + Textes.abreger(lue.titreDuPoint(), 80)
                        + " » n'est plus à l'ordre du jour : elle se note hors d'un point. ";
    }

    private String doublee(DecisionDuKit lue) {
        String siens = Textes.normaliser(lue.quoi());
        Optional<Decision> memes = prises.stream()
                .filter(prise -> Textes.normaliser(prise.quoi()).equals(siens))
                .findFirst();
        boolean plusHaut = !mots.add(siens);
        return memes.map(prise -> "Les mêmes mots sont notés sous le numéro " + prise.numero() + ". ")
                .orElse(plusHaut ? "Les mêmes mots sont plus haut dans ce fichier. " : "");
    }

    private static @Nullable LocalDate jour(String dit) {
        try {
            LocalDate lu = LocalDate.parse(dit);
            return lu.getYear() < 2000 || lu.getYear() > 2100 ? null : lu;
        } catch (DateTimeParseException pasUnJour) {
            return null;
        }
    }

    private static LigneDeReprise refusee(DecisionDuKit lue, String dit) {
        return LigneDeReprise.sans(lue, Sort.REFUSEE, dit);
    }
}
