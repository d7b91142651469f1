package fr.copil.bilan.ui;

import com.vaadin.flow.component.UI;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.PlanService;
import fr.copil.bilan.RemarqueService;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffresInseres;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Marques;
import fr.copil.bilan.contenu.PhrasesVives;
import fr.copil.bilan.contenu.TextePropose;
import fr.copil.bilan.redaction.Chapitre;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.BrouillonService.Brouillon;
import fr.copil.direct.Presences;
import fr.copil.direct.ui.EnDirect;
import fr.copil.direct.ui.Fonctions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who write a bilan together need, section by section. */
@Component
class OutilsDeRedaction {

    private static final String TEXTE = "TEXTE";
    private static final String REVISION = "REVISION";

    /** What somebody was typing in a section, and the revision that they had read. */
    record Saisie(String texte, int revision, Brouillon brouillon) {}

    private final BilanService service;
    private final PlanService plans;
    private final RemarqueService remarques;
    private final BrouillonService brouillons;
    private final Presences presences;
    private final EnDirect direct;
    private final Chiffrier chiffrier;
    private final LecteurCourant lecteurs;

    OutilsDeRedaction(
            BilanService service,
            PlanService plans,
            RemarqueService remarques,
            BrouillonService brouillons,
            Presences presences,
            EnDirect direct,
            Chiffrier chiffrier,
            LecteurCourant lecteurs) {
        this.service = service;
        this.plans = plans;
        this.remarques = remarques;
        this.brouillons = brouillons;
        this.presences = presences;
        this.direct = direct;
        this.chiffrier = chiffrier;
        this.lecteurs = lecteurs;
    }

    PlanService plans() {
        return plans;
    }

    RemarqueService remarques() {
        return remarques;
    }

    BrouillonService brouillons() {
        return brouillons;
    }

    EnDirect direct() {
        return direct;
    }

    Chiffrier chiffrier() {
        return chiffrier;
    }

    void ecrire(Place place, @Nullable String recit, int revisionLue) {
        service.ecrire(place.bilan(), place.cle(), recit, revisionLue);
        brouillons.jeter(place.objet());
    }

    String depart(Place place) {
        return service.depart(place.bilan(), place.cle());
    }

    TextePropose propose(Place place) {
        return service.propose(place.bilan(), place.cle());
    }

    /** A text that is not in the bilan, or not yet, as it would read there. */
    List<Bloc> lire(Place place, String texte) {
        return Chapitre.dits(
                place.cle(),
                Markdown.lire(
                        texte,
                        new Marques(
                                new ChiffresInseres(chiffrier.cites(texte), ""),
                                new PhrasesVives(service.phrases(place.bilan())))));
    }

    /** What the marks of a text say today, by their destination. */
    Map<String, String> valeurs(Place place, String texte) {
        Map<String, String> valeurs = new TreeMap<>(new PhrasesVives(service.phrases(place.bilan())).enMots());
        valeurs.putAll(new ChiffresInseres(chiffrier.cites(texte), "").valeurs());
        return valeurs;
    }

    /** What the reader was typing in this bilan, by section. */
    Map<String, Saisie> saisies(long bilan) {
        String debut = new Place(bilan, "").objet();
        return brouillons.tous(debut).entrySet().stream()
                .filter(garde -> garde.getValue().champs().containsKey(TEXTE))
                .collect(Collectors.toMap(
                        garde -> garde.getKey().substring(debut.length()),
                        garde -> saisie(garde.getValue()),
                        (une, autre) -> une,
                        TreeMap::new));
    }

    private static Saisie saisie(Brouillon garde) {
        return new Saisie(
                garde.champs().getOrDefault(TEXTE, ""),
                Integer.parseInt(garde.champs().getOrDefault(REVISION, "0")),
                garde);
    }

    void garder(Place place, String texte, int revisionVue) {
        brouillons.garder(place.objet(), Map.of(TEXTE, texte, REVISION, String.valueOf(revisionVue)));
    }

    void jeter(Place place) {
        brouillons.jeter(place.objet());
    }

    /** The reader writes there until the returned action is run. */
    Runnable entrer(UI ui, Place place) {
        return direct.entrer(ui, place.page(), lecteurs.lecteur());
    }

    /** {@code La DSDEN écrit ici.}, or nothing. */
    String autres(Place place) {
        Lecteur lecteur = lecteurs.lecteur();
        return Fonctions.ecrivent(presences.autres(place.page(), lecteur), lecteur.role());
    }
}
