package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.bilan.BilanOuvert;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.ComparaisonService;
import fr.copil.bilan.Entete;
import fr.copil.bilan.GelService;
import fr.copil.bilan.SectionEcrite;
import fr.copil.bilan.document.ExportService;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One bilan: its sections, its documents, its freeze. */
@Route(value = "bilans/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
class BilanView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, SectionVue.Actions {

    private final transient BilanService service;
    private final transient GelService gel;
    private final transient ExportService exports;
    private final transient ComparaisonService comparaisons;
    private final transient LecteurCourant lecteurCourant;
    private final transient EnDirect direct;
    private final Div refus = Boutons.refus();
    private long id;
    private String titreDeLaPage = "";

    BilanView(
            BilanService service,
            GelService gel,
            ExportService exports,
            ComparaisonService comparaisons,
            LecteurCourant lecteurCourant,
            EnDirect direct) {
        this.service = service;
        this.gel = gel;
        this.exports = exports;
        this.comparaisons = comparaisons;
        this.lecteurCourant = lecteurCourant;
        this.direct = direct;
        getContent().addClassName("copil-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        id = evenement.getRouteParameters().get("id").map(Long::parseLong).orElse(0L);
        montrer();
    }

    private void montrer() {
        getContent().removeAll();
        Optional<BilanOuvert> trouve = service.ouvrir(id);
        if (trouve.isEmpty()) {
            titreDeLaPage = "Bilan inconnu · Copil";
            getContent()
                    .add(
                            new H1("Bilan inconnu"),
                            new Paragraph("Aucun bilan ne porte ce numéro."),
                            new Anchor("/bilans", "Voir tous les bilans"));
            return;
        }
        BilanOuvert ouvert = trouve.get();
        Lecteur lecteur = lecteurCourant.lecteur();
        Entete entete = ouvert.bilan().entete();
        titreDeLaPage = entete.titre() + ", " + entete.convention() + " · Copil";
        Paragraph mention = new Paragraph(
                Typographie.fines(entete.convention() + ", " + entete.territoire() + ". " + entete.mention() + "."));
        getContent().add(new H1(entete.titre()), mention, refus);
        getContent().add(new ExportsVue(exports, direct, id, lecteur.audience()));
        sections(ouvert);
        getContent().add(new ChangementsVue(ouvert, comparaisons));
        getContent().add(new GelVue(ouvert, gel, lecteur.role(), this::montrer));
    }

    private void sections(BilanOuvert ouvert) {
        Map<String, SectionEcrite> ecrites =
                ouvert.sections().stream().collect(Collectors.toMap(SectionEcrite::cle, Function.identity()));
        ouvert.bilan().sections().forEach(section -> getContent()
                .add(new SectionVue(section, ecrites.get(section.cle()), ouvert.ouvert() ? this : null)));
        if (ouvert.ouvert()) {
            getContent()
                    .add(new PlanVue(
                            ouvert.sections(),
                            cle -> agir(() -> service.montrer(id, cle, true)),
                            titre -> agir(() -> service.ajouter(id, titre))));
        }
    }

    private void agir(Runnable action) {
        Boutons.tenter(refus, () -> {
            action.run();
            montrer();
        });
    }

    @Override
    public void ecrire(String cle, @Nullable String recit, int revisionLue) {
        service.ecrire(id, cle, recit, revisionLue);
    }

    @Override
    public void deplacer(String cle, int places) {
        agir(() -> service.deplacer(id, cle, places));
    }

    @Override
    public void cacher(String cle) {
        agir(() -> service.montrer(id, cle, false));
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
