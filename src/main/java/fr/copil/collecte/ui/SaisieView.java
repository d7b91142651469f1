package fr.copil.collecte.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.transmission.DemandeDeTrame;
import fr.copil.collecte.transmission.LigneSaisie;
import fr.copil.collecte.transmission.Trame;
import fr.copil.collecte.transmission.TrameService;
import fr.copil.collecte.transmission.Transmission;
import fr.copil.collecte.transmission.TransmissionService;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.BrouillonService.Brouillon;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.territoire.Niveau;
import fr.copil.ui.Boutons;
import fr.copil.ui.Criteres;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures typed on the screen, kept while they are typed, then put in waiting by the same control as a file. */
@Route(value = "collecte/saisie", layout = MainLayout.class)
@RolesAllowed(Droit.TRANSMETTRE_DES_CHIFFRES)
class SaisieView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    /** More of them are for a workbook. */
    private static final int LIGNES_MAX = 400;

    private static final int OBJET_MAX = 100;
    private static final String CONTROLER = "Contrôler et envoyer";
    private static final String ENTIER = "le territoire lui-même";

    private final transient TrameService trames;
    private final transient TransmissionService transmissions;
    private final transient BrouillonService brouillons;
    private final transient LecteurCourant lecteurs;
    private final ChoixDeTrame choix;
    private final Div place = new Div();
    private final Message message = Message.annonce();
    private String objet = "";
    private final NativeButton envoi = Boutons.principal(CONTROLER, this::envoyer);
    private @Nullable GrilleDeSaisie grille;

    /** What was typed when something in it surprised: sent again as it is, it goes through. */
    private transient List<LigneSaisie> regardees = List.of();

    SaisieView(
            TrameService trames,
            TransmissionService transmissions,
            BrouillonService brouillons,
            LecteurCourant lecteurs) {
        this.trames = trames;
        this.transmissions = transmissions;
        this.brouillons = brouillons;
        this.lecteurs = lecteurs;
        choix = new ChoixDeTrame(trames);
        place.addClassName("copil-page");
        getContent().addClassName("copil-page");
        getContent().add(new H1("Saisir des chiffres"), choix, place, message);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Map<String, String> parametres =
                Criteres.de(evenement.getLocation().getQueryParameters()).parametres();
        place.removeAll();
        message.dire("");
        grille = null;
        regarder(List.of());
        choix.setVisible(!parametres.containsKey("indicateur"));
        if (parametres.containsKey("indicateur")) {
            try {
                montrer(trames.lire(DemandeDeTrame.de(parametres)), parametres);
            } catch (ErreurCopil refus) {
                choix.setVisible(true);
                message.refuser(refus);
            }
        }
    }

    private void montrer(Trame trame, Map<String, String> parametres) {
        place.add(
                mots(trame.indicateurs().stream().map(SaisieView::definition).collect(Collectors.joining(" "))),
                reglages(trame, parametres),
                ailleurs("?" + QueryParameters.simple(parametres).getQueryString()));
        if (trame.lignes().size() > LIGNES_MAX) {
            place.add(mots("Cela fait " + Nombres.entier(trame.lignes().size())
                    + " lignes, trop pour un écran : prenez le classeur, ou un autre détail."));
            return;
        }
        objet = objet(trame);
        Map<String, String> gardees =
                brouillons.lire(objet).map(Brouillon::champs).orElse(Map.of());
        GrilleDeSaisie neuve = new GrilleDeSaisie(trame, gardees, this::garder, message::dire);
        grille = neuve;
        place.add(
                mots(
                        "Un taux se donne par son numérateur et son dénominateur, ou par sa valeur seule ; un nombre, par sa"
                                + " valeur. Zéro est une valeur. À la place d'un nombre, « nd » dit qu'il n'est pas transmis,"
                                + " « secret » et « so » (sans objet) pourquoi. Un bloc copié d'un tableur se colle à partir de"
                                + " la cellule où vous êtes. Ce que vous tapez est gardé."),
                neuve,
                Boutons.rangee(envoi, Boutons.discret("Effacer la saisie", this::effacer)));
        if (!gardees.isEmpty()) {
            message.dire("Votre saisie a été retrouvée.");
        }
    }

    private static Paragraph ailleurs(String question) {
        Paragraph liens = new Paragraph("On peut aussi ");
        liens.add(ChoixDeTrame.classeurs(question));
        return liens;
    }

    private Div reglages(Trame trame, Map<String, String> parametres) {
        ComboBox<String> maille = new ComboBox<>("Détail");
        List<String> mailles =
                trame.mailles().stream().map(SaisieView::nomDeMaille).toList();
        maille.setItems(Stream.concat(Stream.of(ENTIER), mailles.stream()).toList());
        Niveau voulue = trame.maille();
        maille.setValue(voulue == null ? ENTIER : nomDeMaille(voulue));
        maille.addValueChangeListener(change -> {
            int rang = mailles.indexOf(change.getValue());
            aller(
                    parametres,
                    "maille",
                    rang < 0 ? "" : trame.mailles().get(rang).name().toLowerCase(Locale.ROOT));
        });
        Div reglages = new Div(annee(trame, parametres), maille);
        reglages.addClassName("copil-selecteurs");
        return reglages;
    }

    /** A late year is given on the screen too; several are asked for by the address. */
    private ComboBox<Integer> annee(Trame trame, Map<String, String> parametres) {
        ComboBox<Integer> annee = new ComboBox<>("Année");
        annee.setItems(Stream.concat(trame.periodes().stream(), trames.annees().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        annee.setItemLabelGenerator(String::valueOf);
        if (trame.periodes().size() == 1) {
            annee.setValue(trame.periodes().getFirst());
        }
        annee.addValueChangeListener(change ->
                aller(parametres, "periode", change.getValue() == null ? "" : String.valueOf(change.getValue())));
        return annee;
    }

    private static String nomDeMaille(Niveau niveau) {
        return "par " + niveau.libelle();
    }

    private static void aller(Map<String, String> parametres, String nom, String valeur) {
        Map<String, String> suite = new HashMap<>(parametres);
        suite.put(nom, valeur);
        if (valeur.isEmpty()) {
            suite.remove(nom);
        }
        UI.getCurrentOrThrow().navigate("collecte/saisie", QueryParameters.simple(suite));
    }

    private void garder() {
        if (grille != null) {
            regarder(List.of());
            brouillons.garder(objet, grille.aGarder());
        }
    }

    private void effacer() {
        if (grille != null) {
            grille.vider();
            brouillons.jeter(objet);
            message.dire("La saisie est effacée.");
        }
    }

    private void envoyer() {
        GrilleDeSaisie remplie = grille;
        if (remplie == null) {
            return;
        }
        try {
            List<LigneSaisie> saisies = remplie.saisies();
            Transmission recue = transmissions.saisir(saisies, saisies.equals(regardees));
            regarder(recue.enSuspens() ? saisies : List.of());
            suivre(recue, remplie);
        } catch (ErreurCopil refus) {
            message.refuser(refus);
        }
    }

    private void regarder(List<LigneSaisie> saisies) {
        regardees = saisies;
        envoi.setText(saisies.isEmpty() ? CONTROLER : "Envoyer quand même");
    }

    private void suivre(Transmission recue, GrilleDeSaisie remplie) {
        List<Faute> ailleurs = remplie.montrer(recue);
        if (recue.enSuspens()) {
            message.dire("Aucune faute, mais " + Nombres.compte(recue.reserves(), "chose étonne", "choses étonnent")
                    + " : rien n'est encore envoyé. Corrigez ; si tout est juste, envoyez quand même.");
            return;
        }
        if (!recue.fautes().isEmpty()) {
            message.dire(
                    "Rien n'est envoyé : " + Nombres.compte(recue.fautes().size(), "faute", "fautes") + " à corriger."
                            + ailleurs.stream()
                                    .map(faute -> " " + Textes.majuscule(faute.raison()))
                                    .collect(Collectors.joining()));
            return;
        }
        brouillons.jeter(objet);
        if (lecteurs.lecteur().peut(Droit.REPETER_UNE_LIVRAISON)) {
            UI.getCurrentOrThrow().navigate("repetition", QueryParameters.of("livraison", recue.livraison()));
        } else {
            remplie.vider();
            message.dire("Vos chiffres sont reçus. Personne ne les lit encore : le référent du territoire les contrôle,"
                    + " choisit qui les lira et les publie.");
        }
    }

    /** One draft for each grid that one may open. */
    private static String objet(Trame trame) {
        String entier = "saisie:" + trame.territoire().code() + ":" + trame.maille() + ":" + trame.periodes() + ":"
                + trame.indicateurs().stream().map(Definition::id).collect(Collectors.joining(","));
        return entier.length() <= OBJET_MAX
                ? entier
                : entier.substring(0, OBJET_MAX - 10) + "#" + Integer.toHexString(entier.hashCode());
    }

    private static String definition(Definition indicateur) {
        return indicateur.nom() + "."
                + (indicateur.numerateur().isEmpty() ? "" : " Numérateur : " + indicateur.numerateur() + ".")
                + (indicateur.denominateur().isEmpty() ? "" : " Dénominateur : " + indicateur.denominateur() + ".");
    }

    private static Paragraph mots(String texte) {
        return new Paragraph(Typographie.fines(texte));
    }

    @Override
    public String getPageTitle() {
        return "Saisir des chiffres · Copil";
    }
}
