package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import fr.copil.bilan.BilanOuvert;
import fr.copil.bilan.Fil;
import fr.copil.bilan.PlanService;
import fr.copil.bilan.RemarqueChange;
import fr.copil.bilan.RemarqueService;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.ui.Ecoute;
import fr.copil.ui.Typographie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a bilan and, beside it, the section that one reads or writes: one at a time, or all of them on demand. Each keeps
 * its place and its focus; what was being typed in one that is left is found again there.
 */
class SectionsPanneau extends Composite<Div> implements SectionPanneau.Plan {

    /** In the address, in the place of a section. */
    static final String TOUT = "tout";

    private final Div corps = new Div();
    private final Nav suite = new Nav();
    private final PlanPanneau plan;
    private final Map<String, SectionPanneau> vues = new HashMap<>();
    private final transient PlanService plans;
    private final transient OutilsDeRedaction ecriture;
    private final transient RemarqueService remarques;
    private final transient BrouillonService brouillons;
    private final long id;
    private final boolean dirige;
    private final transient Consumer<Runnable> agir;
    private final transient Ecoute ecritures;
    private List<SectionEcrite> auPlan = List.of();
    private Set<String> commencees = Set.of();
    private transient @Nullable String voulue;
    private transient @Nullable String premiere;
    private boolean modifiable;

    /** @param agir runs what changes the plan, says a refusal, shows what became of it */
    SectionsPanneau(OutilsDeRedaction ecriture, long id, boolean dirige, Consumer<Runnable> agir) {
        this.plans = ecriture.plans();
        this.ecriture = ecriture;
        this.remarques = ecriture.remarques();
        this.brouillons = ecriture.brouillons();
        this.id = id;
        this.dirige = dirige;
        this.agir = agir;
        plan = new PlanPanneau(
                id,
                dirige,
                cle -> agir.accept(() -> plans.montrer(id, cle, true)),
                titre -> agir.accept(() -> plans.ajouter(id, titre)));
        corps.addClassName("copil-page");
        suite.addClassName("bilan-suite");
        getContent().addClassName("bilan-cote-a-cote");
        Div droite = new Div(corps, suite);
        droite.addClassName("copil-page");
        getContent().add(plan, droite);
        ecriture.direct().suivre(this, this::relireLesFils).sur(Set.of(RemarqueChange.cle(id)));
        ecritures = ecriture.direct().suivre(this, () -> vues.values().forEach(SectionPanneau::montrerQuiEcrit));
    }

    void montrer(BilanOuvert ouvert) {
        Map<String, SectionEcrite> ecrites = ouvert.ouvert()
                ? ouvert.sections().stream().collect(Collectors.toMap(SectionEcrite::cle, Function.identity()))
                : Map.of();
        Map<String, OutilsDeRedaction.Saisie> saisies = ecriture.saisies(id);
        List<Section> toutes = sections(ouvert);
        List<Section> sections = choisies(toutes);
        List<String> cles = sections.stream().map(Section::cle).toList();
        vues.entrySet().removeIf(vue -> {
            boolean partie = !cles.contains(vue.getKey());
            if (partie) {
                corps.remove(vue.getValue());
            }
            return partie;
        });
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            SectionPanneau vue = vues.computeIfAbsent(
                    section.cle(),
                    cle -> new SectionPanneau(
                            new Place(id, cle),
                            ecriture,
                            dirige ? this : null,
                            new FilsPanneau(new Place(id, cle), remarques, brouillons, this::relireLesFils),
                            this::relire));
            if (corps.getComponentCount() <= i || corps.getComponentAt(i) != vue) {
                corps.addComponentAtIndex(i, vue);
            }
            vue.montrer(section, ecrites.get(section.cle()), saisies.get(section.cle()));
        }
        enchainer(toutes, sections);
        auPlan = ouvert.sections().isEmpty()
                ? toutes.stream()
                        .map(section -> SectionEcrite.nouvelle(section.cle(), section.titre(), ""))
                        .toList()
                : ouvert.sections();
        modifiable = ouvert.ouvert();
        commencees = Set.copyOf(saisies.keySet());
        plan.ouvrir(ouvert.ouvert());
        ecritures.sur(auPlan.stream()
                .map(section -> new Place(id, section.cle()).annonce())
                .collect(Collectors.toSet()));
        relireLesFils();
    }

    /** What is said of the bilan, and nothing else of it: a comment touches its own thread. */
    private void relireLesFils() {
        Map<String, List<Fil>> fils = remarques.lire(id).stream().collect(Collectors.groupingBy(Fil::section));
        vues.forEach((cle, vue) -> vue.montrerLesFils(fils.getOrDefault(cle, List.of()), modifiable));
        plan.montrer(auPlan.stream()
                .map(section -> new PlanPanneau.Ligne(
                        section,
                        Stream.of(
                                        commencees.contains(section.cle()) ? "votre saisie attend" : "",
                                        FilsPanneau.enAttente(fils.getOrDefault(section.cle(), List.of())))
                                .filter(attente -> !attente.isEmpty())
                                .collect(Collectors.joining(" · "))))
                .toList());
        plan.situer(vues.size() == 1 ? vues.keySet().iterator().next() : "");
    }

    static String adresse(long bilan, String section) {
        return "/bilans/" + bilan + "?section=" + section;
    }

    /** The section that the address asks for; none for the first one. */
    void choisir(@Nullable String cle) {
        voulue = cle;
    }

    /** Once it stands there: whoever came by a link that is gone is led to it. */
    void commencer() {
        vues.values().stream().limit(1).forEach(SectionPanneau::commencer);
    }

    private List<Section> choisies(List<Section> toutes) {
        if (TOUT.equals(voulue) || toutes.isEmpty()) {
            return toutes;
        }
        // Without a wish, the one that stands there stays, wherever the plan puts it.
        String attendue = voulue == null ? premiere : voulue;
        Section choisie = toutes.stream()
                .filter(section -> section.cle().equals(attendue))
                .findFirst()
                .orElse(toutes.getFirst());
        premiere = choisie.cle();
        return List.of(choisie);
    }

    /** What comes before and after, as in a book. */
    private void enchainer(List<Section> toutes, List<Section> montrees) {
        suite.removeAll();
        suite.setAriaLabel("Sections voisines");
        boolean une = montrees.size() == 1 && toutes.size() > 1;
        int rang = une ? toutes.indexOf(montrees.getFirst()) : -1;
        if (rang > 0) {
            suite.add(vers("Avant : ", toutes.get(rang - 1)));
        }
        if (rang >= 0 && rang < toutes.size() - 1) {
            suite.add(vers("Après : ", toutes.get(rang + 1)));
        }
        if (toutes.size() > 1) {
            suite.add(
                    une
                            ? new Anchor(adresse(id, TOUT), "Lire toutes les sections d'affilée")
                            : new Anchor("/bilans/" + id, "Lire une section à la fois"));
        }
    }

    private Anchor vers(String ou, Section section) {
        return new Anchor(adresse(id, section.cle()), Typographie.fines(ou + section.titre()));
    }

    /** Whoever writes sees those that are empty too: they are not part of the bilan, and wait for them. */
    private static List<Section> sections(BilanOuvert ouvert) {
        List<Section> dites = ouvert.bilan().sections();
        if (!ouvert.ouvert()) {
            return dites;
        }
        Map<String, Section> parCle = dites.stream().collect(Collectors.toMap(Section::cle, Function.identity()));
        return ouvert.sections().stream()
                .filter(SectionEcrite::visible)
                .map(ecrite -> parCle.getOrDefault(
                        ecrite.cle(), new Section(ecrite.cle(), ecrite.titre(), false, List.of(), List.of())))
                .toList();
    }

    private void relire() {
        agir.accept(() -> {});
    }

    @Override
    public void deplacer(String cle, int places) {
        agir.accept(() -> plans.deplacer(id, cle, places));
    }

    @Override
    public void renommer(String cle, String titre) {
        agir.accept(() -> plans.renommer(id, cle, titre));
    }

    @Override
    public void cacher(String cle) {
        agir.accept(() -> plans.montrer(id, cle, false));
    }
}
