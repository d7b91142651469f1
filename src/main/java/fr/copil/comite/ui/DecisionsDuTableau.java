package fr.copil.comite.ui;

import fr.copil.comite.ComiteService;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionService;
import fr.copil.comite.Seance;
import fr.copil.tableaudebord.DecisionsPrises;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers the dashboard, which knows no committee. */
@Component
class DecisionsDuTableau implements DecisionsPrises {

    private final DecisionService decisions;
    private final ComiteService comites;

    DecisionsDuTableau(DecisionService decisions, ComiteService comites) {
        this.decisions = decisions;
        this.comites = comites;
    }

    @Override
    public List<Prise> sur(Collection<String> sujets) {
        return prises(decisions.sur(sujets));
    }

    @Override
    public List<Prise> attendues(String convention) {
        return prises(decisions.deLaConvention(convention));
    }

    private List<Prise> prises(List<Decision> lues) {
        LocalDate aujourdHui = decisions.aujourdhui();
        return lues.stream()
                .map(decision -> new Prise(
                        decision.numero(),
                        decision.priseLe(),
                        decision.quoi(),
                        MotsDeSeance.suite(decision),
                        decision.enRetard(aujourdHui),
                        "/seances/" + decision.seance()))
                .toList();
    }

    @Override
    public Optional<Prochaine> prochaine(String convention) {
        return comites.lister().stream()
                .filter(vu -> vu.comite().convention().equals(convention))
                .flatMap(vu -> Optional.ofNullable(vu.prochaine()).stream())
                .min(Comparator.comparing(Seance.Datee::jour))
                .map(seance -> new Prochaine(seance.nom(), seance.jour(), seance.enMots(), "/seances/" + seance.id()));
    }

    @Override
    public Set<String> cles() {
        return Set.of("decisions", "seances");
    }
}
