package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import fr.copil.comite.Comite;
import fr.copil.comite.ComiteEnVue;
import fr.copil.comite.ComiteService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.SeanceSaisie;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.territoire.Territoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which committee, when and where: enough to open a séance, whose agenda comes next. An instance of a text meets on any
 * territory inside that of its convention.
 */
class NouvelleSeanceForm extends Composite<Div> {

    private final transient ComiteService comites;
    private final transient Function<String, List<Territoire>> dedans;
    private final ComboBox<Comite> comite = new ComboBox<>("Comité");
    private final ComboBox<Territoire> ou = new ComboBox<>("Où");
    private final ChampsDeSeance champs = new ChampsDeSeance();
    private final Div refus = Message.alerter(new Div());
    private final Message fait = Message.annonce().absentSiVide();
    private final NativeButton reseaux = Boutons.secondaire("Réunir dans chaque réseau", this::reunirLesReseaux);

    /** @param dedans the territories inside that of a convention, itself included */
    NouvelleSeanceForm(
            ComiteService comites,
            OrdreDuJourService ordre,
            Function<String, List<Territoire>> dedans,
            List<ComiteEnVue> vus,
            LongConsumer suite) {
        this.comites = comites;
        this.dedans = dedans;
        comite.setItems(comites.preparables(vus));
        comite.setItemLabelGenerator(un -> un.nom() + ", " + un.lieu());
        comite.setWidth("28rem");
        comite.addValueChangeListener(choix -> choisir(choix.getValue()));
        ou.setItemLabelGenerator(Territoire::nomEtNiveau);
        ou.setWidth("20rem");
        ou.setHelperText("Dans le territoire de sa convention");
        choisir(null);
        Div rangee = new Div(comite, ou, champs);
        rangee.addClassName("copil-selecteurs");
        getContent()
                .add(
                        new H2("Préparer une séance"),
                        rangee,
                        refus,
                        fait,
                        Boutons.rangee(
                                Boutons.principal(
                                        "Préparer la séance",
                                        () -> Message.tenter(refus, () -> suite.accept(planifier(ordre)))),
                                reseaux));
    }

    private void choisir(@Nullable Comite choisi) {
        boolean duTexte = choisi != null && !choisi.instance().isEmpty();
        List<Territoire> lieux = choisi != null && duTexte ? dedans.apply(choisi.convention()) : List.of();
        ou.setItems(lieux);
        ou.setVisible(duTexte);
        reseaux.setVisible(choisi != null && choisi.deReseau());
        lieux.stream()
                .filter(lieu -> choisi != null && lieu.code().equals(choisi.territoire()))
                .findFirst()
                .ifPresent(ou::setValue);
    }

    private Comite choisi() {
        if (comite.isEmpty()) {
            throw new ErreurCopil("SEANCE-COMITE-VIDE", "Choisissez d'abord le comité qui se réunit.");
        }
        return comite.getValue();
    }

    /** Its own when none is chosen any more. */
    private CodeTerritoire ou(Comite choisi) {
        return ou.isEmpty() ? choisi.territoire() : ou.getValue().code();
    }

    private long planifier(OrdreDuJourService ordre) {
        Comite choisi = choisi();
        SeanceSaisie saisie = champs.lire();
        CodeTerritoire lieu = ou(choisi);
        long id = choisi.id() == 0 || !lieu.equals(choisi.territoire())
                ? comites.appeler(choisi.instance(), lieu)
                : choisi.id();
        return ordre.planifier(
                comites.lire(id)
                        .orElseThrow(
                                () -> new ErreurCopil(
                                        "COMITE-RESERVE",
                                        "Ce comité se réunit déjà, et sa salle voit plus que votre compte : demandez-en la séance à qui l'anime.")),
                saisie);
    }

    /** Nothing typed is lost: the same committee stays chosen, beside those of the networks. */
    private void reunirLesReseaux() {
        fait.dire("");
        Message.tenter(refus, () -> {
            Comite choisi = choisi();
            Territoire lieu = ou.getValue();
            int reunis = comites.appelerParReseau(choisi.instance(), ou(choisi));
            comite.setItems(comites.preparables(comites.lister()));
            comite.setValue(choisi);
            ou.setValue(lieu);
            fait.dire(Typographie.fines(Nombres.compte(reunis, "réseau a ce comité", "réseaux ont ce comité")
                    + " : choisissez celui qui se réunit, ou voyez-les dans la liste."));
        });
    }
}
