package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Occurrence;
import fr.copil.convention.suivi.ChampDuSuivi;
import fr.copil.convention.suivi.Etape;
import fr.copil.convention.suivi.FauteDeSaisie;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.convention.suivi.SuiviRefuse;
import fr.copil.convention.suivi.Sujet;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Frappe;
import fr.copil.ui.Message;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of an update: a state shows those that it needs, and each keeps its own refusal beside it. */
class ChampsDeSuivi extends Composite<Div> {

    private static final String OU = "Où en est-il ?";

    private final RadioButtonGroup<EtatSuivi> etat = new RadioButtonGroup<>(OU);
    private final IntegerField progres = new IntegerField("Avancement, en % par pas de 5");
    private final TextField cause = new TextField("Ce qui bloque");
    private final TextField debloqueur = new TextField("Qui peut débloquer (fonction ou service)");
    private final ChampDate revoirLe = new ChampDate("À revoir le");
    private final TextField raison = new TextField("Pourquoi");
    private final ChampDate realiseLe = new ChampDate("Réalisé le");
    private final TextField preuve = new TextField("Adresse d'une preuve (https://…)");
    private final RadioButtonGroup<Sujet> sujet = new RadioButtonGroup<>("Ce que vous en dites");
    private final TextArea phrase = new TextArea("Phrase (facultative)");
    private final Map<ChampDuSuivi, Component> champs = new EnumMap<>(ChampDuSuivi.class);
    private final Runnable touche;
    private SuiviLu depart;

    /** @param touche called after each change that a person makes */
    ChampsDeSuivi(SuiviLu depart, Runnable touche) {
        this.depart = depart;
        this.touche = touche;
        champs.put(ChampDuSuivi.ETAT, etat);
        champs.put(ChampDuSuivi.PROGRES, progres);
        champs.put(ChampDuSuivi.CAUSE, cause);
        champs.put(ChampDuSuivi.DEBLOQUEUR, debloqueur);
        champs.put(ChampDuSuivi.REVOIR_LE, revoirLe);
        champs.put(ChampDuSuivi.RAISON, raison);
        champs.put(ChampDuSuivi.REALISE_LE, realiseLe);
        champs.put(ChampDuSuivi.PREUVE, preuve);
        champs.put(ChampDuSuivi.PHRASE, phrase);
        etat.setItemLabelGenerator(EtatSuivi::titre);
        sujet.setItems(Sujet.values());
        sujet.setItemLabelGenerator(Sujet::libelle);
        progres.setStep(Etape.PAS);
        progres.setMin(0);
        progres.setMax(Etape.FAIT);
        progres.setStepButtonsVisible(true);
        progres.setManualValidation(true);
        List.<HasValue<?, ?>>of(etat, progres, revoirLe, realiseLe, sujet).forEach(this::suivre);
        List.<HasValueChangeMode>of(cause, debloqueur, raison, preuve, phrase).forEach(this::suivreLaFrappe);
        etat.addValueChangeListener(choix -> adapter());
        Div details = new Div(progres, cause, debloqueur, revoirLe, raison, realiseLe, preuve);
        details.addClassName("suivi-details");
        getContent().addClassName("suivi-champs");
        getContent().add(etat, details, sujet, phrase);
        montrer(depart);
    }

    private void suivre(HasValue<?, ?> champ) {
        champ.addValueChangeListener(changement -> {
            if (changement.isFromClient()) {
                ((HasValidation) champ).setInvalid(false);
                touche.run();
            }
        });
    }

    private void suivreLaFrappe(HasValueChangeMode champ) {
        Frappe.suivre(champ);
        suivre((HasValue<?, ?>) champ);
    }

    /** What is in force, nothing typed. */
    final void montrer(SuiviLu suivi) {
        depart = suivi;
        Occurrence occurrence = suivi.occurrence();
        etat.setLabel(
                occurrence == null
                        ? OU
                        : "Où en est-il, pour " + occurrence.periode().pour() + " ?");
        Etape etape = suivi.etape();
        etat.setItems(etape.suites());
        etat.setValue(etape.etat());
        progres.setValue(etape.progres());
        Etape.Bloque blocage = blocage(etape);
        cause.setValue(blocage.cause());
        debloqueur.setValue(blocage.debloqueur());
        revoirLe.setValue(blocage.revoirLe());
        raison.clear();
        realiseLe.clear();
        preuve.clear();
        sujet.setValue(Sujet.AVANCEMENT);
        phrase.clear();
        champs.values().forEach(champ -> ((HasValidation) champ).setInvalid(false));
        adapter();
    }

    /** What is typed stays, over what is now in force. */
    void rebaser(SuiviLu autre, boolean garderMonEtat, boolean garderMonProgres) {
        EtatSuivi monEtat = etat.getValue();
        Integer monProgres = progres.getValue();
        Map<String, String> saisi = brouillon();
        montrer(autre);
        reprendre(saisi);
        etat.setValue(
                garderMonEtat && autre.etape().suites().contains(monEtat)
                        ? monEtat
                        : autre.etape().etat());
        progres.setValue(garderMonProgres ? monProgres : autre.etape().progres());
    }

    private void adapter() {
        EtatSuivi voulu = voulu();
        boolean change = voulu != depart.etape().etat();
        boolean bloque = voulu == EtatSuivi.BLOQUE;
        progres.setVisible(voulu == EtatSuivi.EN_COURS && depart.progresSaisi());
        cause.setVisible(bloque);
        debloqueur.setVisible(bloque);
        revoirLe.setVisible(bloque);
        raison.setVisible(change
                && switch (voulu) {
                    case SUSPENDU, ABANDONNE -> true;
                    case NON_DEMARRE -> depart.etape().etat() == EtatSuivi.EN_COURS;
                    case EN_COURS -> depart.etape().terminee();
                    case NON_RENSEIGNE, BLOQUE, REALISE -> false;
                });
        realiseLe.setVisible(change && voulu == EtatSuivi.REALISE);
        preuve.setVisible(change && voulu == EtatSuivi.REALISE);
    }

    private static Etape.Bloque blocage(Etape etape) {
        return etape instanceof Etape.Bloque bloque ? bloque : new Etape.Bloque(null, null, "", "", null);
    }

    private EtatSuivi voulu() {
        return Objects.requireNonNullElse(etat.getValue(), depart.etape().etat());
    }

    /** What is asked; nothing is asked where nothing changed. */
    MiseAJour lire(int versionVue) {
        Etape etape = depart.etape();
        Etape.Bloque blocage = blocage(etape);
        boolean precise = voulu() == EtatSuivi.BLOQUE
                && (!cause.getValue().equals(blocage.cause())
                        || !debloqueur.getValue().equals(blocage.debloqueur())
                        || !Objects.equals(revoirLe.getValue(), blocage.revoirLe()));
        return new MiseAJour(
                depart.engagement(),
                versionVue,
                voulu() != etape.etat() || precise ? voulu() : null,
                progres.isVisible() && !Objects.equals(progres.getValue(), etape.progres()) ? progres.getValue() : null,
                cause.getValue(),
                debloqueur.getValue(),
                revoirLe.getValue(),
                raison.isVisible() ? raison.getValue() : "",
                realiseLe.getValue(),
                preuve.isVisible() ? preuve.getValue() : "",
                sujet.getValue(),
                phrase.getValue(),
                depart.periode());
    }

    /** The first of the fields refused keeps the focus. */
    void refuser(SuiviRefuse refus) {
        for (FauteDeSaisie faute : refus.fautes().reversed()) {
            Message.refuser((HasValidation) Objects.requireNonNull(champs.get(faute.champ())), refus.de(faute));
        }
    }

    void focus() {
        // The group has its buttons after this answer only.
        etat.getElement()
                .executeJs("setTimeout(() => (this.querySelector('vaadin-radio-button[checked] input')"
                        + " ?? this.querySelector('input'))?.focus())");
    }

    /** What is typed, field by field, so that it can be found again. */
    Map<String, String> brouillon() {
        Map<String, String> saisi = new LinkedHashMap<>();
        champs.forEach((nom, champ) -> {
            Object valeur = ((HasValue<?, ?>) champ).getValue();
            saisi.put(nom.name(), valeur == null ? "" : valeur instanceof EtatSuivi e ? e.name() : valeur.toString());
        });
        saisi.put("SUJET", sujet.getValue().name());
        return saisi;
    }

    void reprendre(Map<String, String> saisi) {
        texte(saisi, ChampDuSuivi.ETAT, valeur -> {
            EtatSuivi garde = EtatSuivi.valueOf(valeur);
            if (depart.etape().suites().contains(garde)) {
                etat.setValue(garde);
            }
        });
        texte(saisi, ChampDuSuivi.PROGRES, valeur -> progres.setValue(Integer.valueOf(valeur)));
        texte(saisi, ChampDuSuivi.CAUSE, cause::setValue);
        texte(saisi, ChampDuSuivi.DEBLOQUEUR, debloqueur::setValue);
        texte(saisi, ChampDuSuivi.REVOIR_LE, valeur -> revoirLe.setValue(LocalDate.parse(valeur)));
        texte(saisi, ChampDuSuivi.RAISON, raison::setValue);
        texte(saisi, ChampDuSuivi.REALISE_LE, valeur -> realiseLe.setValue(LocalDate.parse(valeur)));
        texte(saisi, ChampDuSuivi.PREUVE, preuve::setValue);
        texte(saisi, ChampDuSuivi.PHRASE, phrase::setValue);
        sujet.setValue(Sujet.valueOf(saisi.getOrDefault("SUJET", Sujet.AVANCEMENT.name())));
    }

    private static void texte(Map<String, String> saisi, ChampDuSuivi champ, Consumer<String> mettre) {
        @Nullable String valeur = saisi.get(champ.name());
        if (valeur != null && !valeur.isEmpty()) {
            mettre.accept(valeur);
        }
    }
}
