package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.SuiviEntreTemps;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.convention.suivi.SuiviRefuse;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.BrouillonService.Brouillon;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.security.access.AccessDeniedException;

/**
 * The update of one engagement. What is typed is kept as a draft while it is being typed, and stays in the form until it
 * is saved or thrown away; Ctrl + Enter saves.
 */
class MiseAJourForm extends Composite<Div> {

    private static final String VERSION = "VERSION";

    private final transient SuiviService suivis;
    private final transient BrouillonService brouillons;
    private final BiConsumer<SuiviLu, String> enregistree;
    private final ChampsDeSuivi champs;
    private final Div messages = Message.alerter(new Div());
    private final NativeButton jeter = Boutons.secondaire("Annuler ma saisie", this::jeter);
    private final String objet;
    private SuiviLu enVigueur;
    private int versionVue;

    /** @param enregistree told what is in force after each save, with the sentence that says so */
    MiseAJourForm(
            SuiviLu suivi, SuiviService suivis, BrouillonService brouillons, BiConsumer<SuiviLu, String> enregistree) {
        this.suivis = suivis;
        this.brouillons = brouillons;
        this.enregistree = enregistree;
        this.enVigueur = suivi;
        this.versionVue = suivi.version();
        this.objet = "engagement:" + suivi.engagement() + (suivi.periode().isEmpty() ? "" : ":" + suivi.periode());
        this.champs = new ChampsDeSuivi(suivi, this::garder);
        NativeButton enregistrer = Boutons.principal("Enregistrer", this::enregistrer);
        enregistrer.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        jeter.setVisible(false);
        Div boutons = new Div(enregistrer, jeter);
        boutons.addClassName("suivi-boutons");
        getContent().addClassName("suivi-form");
        getContent().add(champs, messages, boutons);
        brouillons.lire(objet).or(() -> brouillonDAvant(suivi)).ifPresent(this::retrouver);
    }

    /** What was being typed when the engagement was not known to come back: it takes the name of the first period opened. */
    private Optional<Brouillon> brouillonDAvant(SuiviLu suivi) {
        String avant = "engagement:" + suivi.engagement();
        Optional<Brouillon> garde = avant.equals(objet) ? Optional.empty() : brouillons.lire(avant);
        garde.ifPresent(brouillon -> {
            brouillons.garder(objet, brouillon.champs());
            brouillons.jeter(avant);
        });
        return garde;
    }

    void focus() {
        champs.focus();
    }

    /** What others wrote meanwhile: shown at once when nothing is being typed, else when saving. */
    void rafraichir(SuiviLu suivi) {
        if (!jeter.isVisible()) {
            enVigueur = suivi;
            versionVue = suivi.version();
            champs.montrer(suivi);
        }
    }

    private void retrouver(Brouillon brouillon) {
        versionVue = Integer.parseInt(brouillon.champs().getOrDefault(VERSION, String.valueOf(versionVue)));
        champs.reprendre(brouillon.champs());
        jeter.setVisible(true);
        dire("Brouillon du " + Dates.moment(brouillon.le().toInstant()) + " retrouvé, pas encore enregistré."
                + (versionVue == enVigueur.version()
                        ? ""
                        : " L'engagement a changé depuis : vous comparerez en enregistrant."));
    }

    private void garder() {
        jeter.setVisible(true);
        Map<String, String> saisi = new TreeMap<>(champs.brouillon());
        saisi.put(VERSION, String.valueOf(versionVue));
        brouillons.garder(objet, saisi);
    }

    private void jeter() {
        brouillons.jeter(objet);
        fermer(suivis.lire(enVigueur.engagement(), enVigueur.periode()).orElse(enVigueur));
    }

    private void fermer(SuiviLu suivi) {
        messages.removeAll();
        jeter.setVisible(false);
        rafraichir(suivi);
    }

    private void enregistrer() {
        MiseAJour saisie = champs.lire(versionVue);
        messages.removeAll();
        try {
            SuiviLu apres = suivis.mettreAJour(saisie);
            brouillons.jeter(objet);
            fermer(apres);
            enregistree.accept(
                    apres,
                    "Enregistré : « " + apres.titre() + " », " + Phrases.pour(apres) + Phrases.etape(apres) + ".");
        } catch (SuiviRefuse refus) {
            champs.refuser(refus);
        } catch (SuiviEntreTemps entreTemps) {
            comparer(saisie, entreTemps);
        } catch (ErreurCopil refus) {
            dire(Message.refus(refus));
        } catch (AccessDeniedException refus) {
            dire("Votre compte ne permet pas de mettre à jour un engagement. Votre saisie reste dans ce formulaire.");
        }
    }

    private void comparer(MiseAJour saisie, SuiviEntreTemps entreTemps) {
        messages.add(new ConflitSuivi(
                saisie,
                entreTemps,
                suivis.journal(entreTemps.autre(), false).stream().findFirst(),
                (monEtat, monProgres) -> {
                    enVigueur = entreTemps.autre();
                    versionVue = enVigueur.version();
                    champs.rebaser(enVigueur, monEtat, monProgres);
                    garder();
                    enregistrer();
                }));
    }

    private void dire(String phrase) {
        dire(new Paragraph(Typographie.fines(phrase)));
    }

    private void dire(Paragraph message) {
        message.addClassName("copil-avis");
        messages.removeAll();
        messages.add(message);
    }
}
