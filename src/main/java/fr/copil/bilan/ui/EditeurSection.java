package fr.copil.bilan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.SectionEntreTemps;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.commun.Dates;
import fr.copil.indicateur.figure.FiguresPourDocuments;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import org.jspecify.annotations.Nullable;

/**
 * The text of a section while somebody writes it: kept as it is typed, found again when the page opens, compared when
 * somebody else saved meanwhile. Ctrl + Enter saves. Decision 0018.
 */
class EditeurSection extends Composite<Div> {

    private final Redaction champ;
    private final Div apercu = new Div();
    private final String titre;
    private final Div messages = Message.annoncer(new Div());
    private final Div conflit = Message.alerter(new Div());
    private final Div refus = Message.alerter(new Div());
    private final transient OutilsDeRedaction ecriture;
    private final transient Place place;
    private final Runnable fermer;
    private int revisionVue;
    private transient @Nullable Runnable sortie;

    /** @param fermer back to the section as it stands now */
    EditeurSection(
            SectionEcrite section,
            Place place,
            OutilsDeRedaction ecriture,
            OutilsDeRedaction.@Nullable Saisie saisie,
            Runnable fermer) {
        this.place = place;
        this.ecriture = ecriture;
        this.fermer = fermer;
        champ = new Redaction("Texte de la section « " + section.titre() + " »", BilanService.RECIT_MAX);
        revisionVue = saisie == null ? section.revision() : saisie.revision();
        champ.addValueChangeListener(frappe -> {
            if (frappe.isFromClient()) {
                ecriture.garder(place, frappe.getValue(), revisionVue);
                apercevoir();
            }
        });
        apercu.addClassNames("bilan-apercu", "bilan-lu");
        apercu.getElement().setAttribute("role", "region");
        apercu.getElement().setAttribute("aria-label", "Aperçu de la section « " + section.titre() + " »");
        apercu.getElement().setAttribute("tabindex", "0");
        titre = section.titre();
        Div deux = new Div(champ, apercu);
        deux.addClassName("bilan-et-apercu");
        mettre(saisie == null ? ecriture.depart(place) : saisie.texte());
        NativeButton enregistrer = Boutons.principal("Enregistrer", () -> enregistrer(champ.getValue()));
        enregistrer.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        getContent().addClassName("bilan-editeur");
        getContent()
                .add(
                        messages,
                        deux,
                        conflit,
                        refus,
                        Boutons.rangee(
                                enregistrer,
                                Boutons.secondaire("Insérer un chiffre", this::choisirUnChiffre),
                                Boutons.secondaire("Annuler ma saisie", this::jeter),
                                Boutons.secondaire("Revenir au texte proposé", () -> enregistrer(null))));
        if (saisie != null) {
            dire("Brouillon du " + Dates.moment(saisie.brouillon().le().toInstant())
                    + " retrouvé, pas encore enregistré."
                    + (revisionVue == section.revision()
                            ? ""
                            : " La section a changé depuis : vous comparerez en enregistrant."));
        }
    }

    void focus() {
        champ.focus();
    }

    /** Somebody else saved: what is being typed here stays. */
    void prevenir(SectionEcrite autre) {
        if (autre.revision() != revisionVue && conflit.getChildren().findAny().isEmpty()) {
            dire("Cette section vient d'être réécrite" + Auteurs.par(autre)
                    + ". Votre texte reste ici : vous comparerez en enregistrant.");
        }
    }

    @Override
    protected void onAttach(AttachEvent arrivee) {
        super.onAttach(arrivee);
        if (sortie == null) {
            sortie = ecriture.entrer(arrivee.getUI(), place);
        }
    }

    @Override
    protected void onDetach(DetachEvent depart) {
        super.onDetach(depart);
        if (sortie != null) {
            sortie.run();
            sortie = null;
        }
    }

    private void mettre(String texte) {
        champ.valeurs(ecriture.valeurs(place, texte));
        champ.setValue(texte);
        apercevoir();
    }

    /** The page as it will read, beside what is typed; typing never waits for it. */
    private void apercevoir() {
        apercu.removeAll();
        apercu.add(new H3(Typographie.fines(titre)));
        RenduBlocs.de(place.cle() + "-apercu", ecriture.lire(place, champ.getValue()))
                .forEach(apercu::add);
    }

    private void choisirUnChiffre() {
        new ChoixChiffre(
                        ecriture.chiffrier(),
                        chiffre -> champ.inserer(Markdown.chiffre(chiffre), FiguresPourDocuments.enMots(chiffre)))
                .open();
    }

    private void jeter() {
        ecriture.jeter(place);
        fermer.run();
    }

    private void enregistrer(@Nullable String texte) {
        conflit.removeAll();
        Message.tenter(refus, () -> {
            try {
                ecriture.ecrire(place, texte, revisionVue);
                fermer.run();
            } catch (SectionEntreTemps entreTemps) {
                comparer(texte, entreTemps);
            }
        });
    }

    private void comparer(@Nullable String mien, SectionEntreTemps entreTemps) {
        SectionEcrite autre = entreTemps.autre();
        String enPlace = autre.recit();
        ConflitSection choix = new ConflitSection(
                entreTemps,
                Auteurs.par(autre),
                RenduBlocs.de("en-place", ecriture.lire(place, enPlace == null ? ecriture.depart(place) : enPlace)),
                RenduBlocs.de("le-mien", ecriture.lire(place, mien == null ? ecriture.depart(place) : mien)),
                voulu -> {
                    revisionVue = autre.revision();
                    switch (voulu) {
                        case EN_PLACE -> jeter();
                        case LE_MIEN -> enregistrer(mien);
                        case LES_DEUX -> reunir(enPlace, champ.getValue());
                    }
                });
        messages.removeAll();
        conflit.add(choix);
    }

    private void reunir(@Nullable String enPlace, String mien) {
        conflit.removeAll();
        mettre((enPlace == null ? ecriture.depart(place) : enPlace) + "\n\n" + mien);
        ecriture.garder(place, champ.getValue(), revisionVue);
        dire("Les deux textes sont réunis ici, le vôtre à la suite. Relisez, puis enregistrez.");
        champ.focus();
    }

    private void dire(String phrase) {
        Paragraph message = new Paragraph(Typographie.fines(phrase));
        message.addClassName("copil-avis");
        messages.removeAll();
        messages.add(message);
    }
}
