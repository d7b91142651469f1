package fr.copil.tableaudebord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.convention.Engagement;
import fr.copil.convention.MeteoDePartie;
import fr.copil.tableaudebord.AdresseDeSuite;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.DecisionsPrises.Prise;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.tableaudebord.Suite;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.ui.LigneDeSigles;
import fr.copil.ui.Typographie;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Under a figure: where it comes from, what was promised about it, what was decided. */
class SuitePanneau extends Composite<Section> {

    private static final int MONTRES = 6;

    private final OuPanneau ou;
    private final Section promis = new Section();
    private final Section decide = new Section();
    private final LigneDeSigles sigles = new LigneDeSigles();
    private transient @Nullable Suite montree;
    private String demande = "";

    /** @param ouvrir what is open from now on, none to close */
    SuitePanneau(FigureCle cle, Consumer<@Nullable AdresseDeSuite> ouvrir) {
        ou = new OuPanneau(ouvrir);
        getContent().addClassName("copil-suite");
        getContent().setId("suite-" + cle.id());
        getContent().getElement().setAttribute("aria-labelledby", cle.id() + "-titre");
        getContent().add(ou, promis, decide, sigles);
        getContent().setVisible(false);
        Shortcuts.addShortcutListener(getContent(), () -> ouvrir.accept(null), Key.ESCAPE)
                .listenOn(getContent());
    }

    void fermer() {
        getContent().setVisible(false);
        montree = null;
        ou.oublier();
    }

    void montrer(TableauDeBord page, Suite suite) {
        getContent().setVisible(true);
        Suite avant = montree;
        montree = suite;
        // What is the same again stays as it is read: where one is in it, what one unfolded.
        if (avant == null || !avant.ou().equals(suite.ou())) {
            ou.montrer(suite);
        }
        String meme = page.demande() + " " + page.aujourdHui();
        if (avant == null || !avant.promis().equals(suite.promis()) || !meme.equals(demande)) {
            remplir(promis, "Promis", promis(page, suite));
        }
        if (avant == null || !avant.decide().equals(suite.decide())) {
            remplir(decide, "Décidé", decide(suite));
        }
        demande = meme;
        sigles.direDe(ou, promis, decide);
    }

    private static void remplir(Section ou, String titre, Stream<Component> quoi) {
        ou.removeAll();
        ou.add(new H3(titre));
        quoi.forEach(ou::add);
    }

    private static Stream<Component> promis(TableauDeBord page, Suite suite) {
        List<Engagement> engagements = suite.promis().engagements();
        Stream<Component> corps = engagements.isEmpty()
                ? Stream.of(quiet(
                        suite.cle() == FigureCle.AVANCEMENT
                                ? "Rien n'attend plus dans cette convention."
                                : "Cette convention ne promet rien que ce chiffre mesure."))
                : Stream.of(liste(
                        new UnorderedList(),
                        engagements.stream().limit(MONTRES).map(un -> engagement(un, page.aujourdHui()))));
        String convention = page.convention().code();
        return Stream.of(
                        corps,
                        engagements.size() <= MONTRES
                                ? Stream.<Component>of()
                                : Stream.<Component>of(new Paragraph(new Anchor(
                                        "/conventions/" + convention,
                                        Typographie.fines("Et "
                                                + Nombres.compte(engagements.size() - MONTRES, "autre", "autres")
                                                + " : voir la convention")))),
                        suite.promis().ailleurs().stream()
                                .<Component>map(autre -> new Paragraph(new Anchor(
                                        "/" + autre(page, autre.code()),
                                        Typographie.fines("Aussi dans : " + autre.titreCourt())))))
                .flatMap(un -> un);
    }

    private static String autre(TableauDeBord page, String convention) {
        AdresseDuTableau demande = page.demande();
        return demande.avecConvention(convention).lien();
    }

    private static ListItem engagement(Engagement engagement, LocalDate aujourdHui) {
        Span etat = new Span(Typographie.fines(
                engagement.type().montre(engagement.suivi().etat())
                        ? Textes.majuscule(engagement.suivi().etat().libelle())
                        : Textes.majuscule(engagement.type().sansEtat())));
        etat.addClassName("copil-etat");
        etat.getElement().setAttribute("data-etat", engagement.suivi().etat().code());
        Div ligne = new Div(etat);
        if (engagement.enRetard(aujourdHui)) {
            Span retard = new Span(Typographie.fines(engagement.retardEnClair(aujourdHui)));
            retard.addClassName("copil-etat");
            retard.getElement().setAttribute("data-etat", "en-retard");
            ligne.add(retard);
        }
        Div detail = new Div(Typographie.fines(Stream.of(
                        engagement.echeance().isEmpty()
                                ? "échéance non précisée"
                                : "échéance : " + engagement.echeance(),
                        engagement.pilote().isEmpty()
                                ? "pilote non précisé"
                                : "pilote : " + Textes.enumerer(engagement.pilotes()),
                        engagement.suivi().meteos().stream()
                                .map(MeteoDePartie::enClair)
                                .collect(Collectors.joining(", ")))
                .filter(mots -> !mots.isEmpty())
                .collect(Collectors.joining(" · "))));
        detail.addClassName("suite-detail");
        return new ListItem(new Anchor(engagement.lien(), Typographie.fines(engagement.titre())), ligne, detail);
    }

    private static Stream<Component> decide(Suite suite) {
        List<Prise> prises = suite.decide().prises();
        Component corps = prises.isEmpty()
                ? quiet(
                        suite.cle() == FigureCle.AVANCEMENT
                                ? "Rien n'a été décidé pour cette convention dans les comités où vous siégez."
                                : "Rien n'a été décidé à ce sujet dans les comités où vous siégez.")
                : liste(new OrderedList(), prises.stream().limit(MONTRES).map(SuitePanneau::decision));
        Component date = suite.decide()
                .prochaine()
                .map(prochaine -> new Paragraph(
                        new Span("Prochaine séance : "),
                        new Anchor(prochaine.adresse(), Typographie.fines(prochaine.quand())),
                        new Span(Typographie.fines(" (" + prochaine.comite() + ")"))))
                .orElseGet(() -> new Paragraph(
                        new Span("Aucune séance à venir dans les comités où vous siégez. "),
                        new Anchor("/seances", "Voir les séances")));
        return prises.size() <= MONTRES
                ? Stream.of(corps, date)
                : Stream.of(
                        corps,
                        quiet("Et " + Nombres.compte(prises.size() - MONTRES, "autre", "autres")
                                + ", à la page de leurs séances."),
                        date);
    }

    private static ListItem decision(Prise prise) {
        Div detail = new Div(Typographie.fines(
                "le " + Dates.jour(prise.le()) + " · " + prise.suite() + (prise.enRetard() ? " · en retard" : "")));
        detail.addClassName("suite-detail");
        return new ListItem(
                new Anchor(prise.adresse(), prise.numero()), new Span(Typographie.fines(" " + prise.quoi())), detail);
    }

    private static <T extends HtmlContainer> T liste(T liste, Stream<ListItem> lignes) {
        lignes.forEach(liste::add);
        liste.addClassName("suite-liste");
        return liste;
    }

    static Paragraph quiet(String texte) {
        Paragraph dit = new Paragraph(Typographie.fines(texte));
        dit.addClassName("suite-detail");
        return dit;
    }
}
