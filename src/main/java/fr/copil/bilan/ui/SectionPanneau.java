package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.bilan.Fil;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.bilan.contenu.TextePropose;
import fr.copil.bilan.redaction.Chapitre;
import fr.copil.commun.Dates;
import fr.copil.commun.TexteSaisi;
import fr.copil.commun.Textes;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One section: its text, which people edit in place, then what follows from the data. It follows what others write. */
class SectionPanneau extends Composite<com.vaadin.flow.component.html.Section> {

    /** What a section asks of the page. */
    interface Plan {

        void deplacer(String cle, int places);

        void renommer(String cle, String titre);

        void cacher(String cle);
    }

    private final H2 titre = new H2();
    private final Paragraph presence = Message.annoncer(new Paragraph());
    private final Paragraph auteur = new Paragraph();
    private final Div texte = new Div();
    private final Div commandes = new Div();
    private final Div propose = Message.annoncer(new Div());
    private final Div elements = new Div();
    private final transient OutilsDeRedaction ecriture;
    private final transient Place place;
    private final transient @Nullable Plan plan;
    private final transient Runnable relire;
    private final FilsPanneau fils;
    private transient @Nullable Section montree;
    private transient @Nullable SectionEcrite ecrite;
    private List<Bloc> illustres = List.of();
    private boolean renommee;
    private @Nullable EditeurSection editeur;

    /**
     * @param plan none for those who may not change it
     * @param relire the page, once something was written here
     */
    SectionPanneau(Place place, OutilsDeRedaction ecriture, @Nullable Plan plan, FilsPanneau fils, Runnable relire) {
        this.place = place;
        this.ecriture = ecriture;
        this.plan = plan;
        this.fils = fils;
        this.relire = relire;
        presence.addClassName("copil-presence");
        auteur.addClassName("copil-presence");
        elements.addClassName("copil-page");
        getContent().setId(place.cle());
        getContent().addClassName("copil-page");
        getContent().add(titre, presence, auteur, texte, commandes, propose, fils, elements);
    }

    /**
     * The section as it stands: what did not change is not touched, nor what is being typed.
     *
     * @param nouvelle none for those who only read
     * @param saisie what the reader was typing, found again
     */
    void montrer(Section section, @Nullable SectionEcrite nouvelle, OutilsDeRedaction.@Nullable Saisie saisie) {
        if (!section.elements().equals(illustres)) {
            illustres = section.elements();
            elements.removeAll();
            RenduBlocs.de(section.cle(), illustres).forEach(elements::add);
        }
        boolean change = !section.equals(montree) || !Objects.equals(nouvelle, ecrite);
        boolean premiere = ecrite == null;
        montree = section;
        ecrite = nouvelle;
        montrerQuiEcrit();
        titre.setText(Typographie.fines(section.titre()));
        if (editeur != null && nouvelle != null) {
            editeur.prevenir(nouvelle);
        } else if (change && !renommee) {
            lire();
            if (saisie != null && premiere) {
                if (nouvelle == null) {
                    rendre(saisie);
                } else {
                    editer(saisie);
                }
            }
        }
    }

    void montrerQuiEcrit() {
        presence.setText(Typographie.fines(ecrite == null ? "" : ecriture.autres(place)));
    }

    void montrerLesFils(List<Fil> nouveaux, boolean ouvert) {
        fils.montrer(nouveaux, ouvert);
    }

    /** The bilan was frozen meanwhile: what was typed and not saved is given back. */
    private void rendre(OutilsDeRedaction.Saisie saisie) {
        Paragraph quoi = new Paragraph(Typographie.fines("Vous écriviez ceci le "
                + Dates.moment(saisie.brouillon().le().toInstant())
                + " ; le bilan a été figé avant que ce soit enregistré."));
        quoi.addClassName("copil-avis");
        Div perdu = new Div();
        perdu.addClassNames("bilan-texte", "bilan-lu");
        RenduBlocs.de(place.cle() + "-perdu", ecriture.lire(place, saisie.texte()))
                .forEach(perdu::add);
        commandes.add(quoi, perdu, Boutons.rangee(Boutons.secondaire("Jeter ce texte", () -> {
            ecriture.jeter(place);
            commandes.removeAll();
        })));
    }

    private void fermer() {
        editeur = null;
        montree = null;
        relire.run();
    }

    private void lire() {
        Section section = montree;
        SectionEcrite modifiable = ecrite;
        texte.removeAll();
        commandes.removeAll();
        propose.removeAll();
        auteur.setText("");
        if (section == null) {
            return;
        }
        if (section.proposee() && !section.recit().isEmpty()) {
            Paragraph propose = new Paragraph("Texte proposé par Copil à partir des données, non relu.");
            propose.addClassName("copil-avis");
            texte.add(propose);
        }
        RenduBlocs.de(section.cle() + "-texte", section.recit()).forEach(texte::add);
        if (section.blocs().isEmpty()) {
            texte.add(vide(section.cle()));
        }
        if (modifiable != null) {
            String par = Auteurs.par(modifiable);
            auteur.setText(Typographie.fines(par.isEmpty() ? "" : "Écrit" + par.substring(1) + "."));
            commander(section.titre(), modifiable);
        }
    }

    private void renommer(String nom, Plan possible) {
        TextField nouveau = new TextField("Titre de la section");
        nouveau.setValue(nom);
        nouveau.setMaxLength(200);
        nouveau.setWidthFull();
        commandes.removeAll();
        commandes.add(
                nouveau,
                Boutons.rangee(
                        Boutons.parEntree(
                                Boutons.principal("Enregistrer le titre", () -> {
                                    possible.renommer(place.cle(), nouveau.getValue());
                                    finirDeRenommer(nouveau.getValue());
                                }),
                                nouveau),
                        Boutons.secondaire("Annuler", () -> {
                            renommee = false;
                            lire();
                        })));
        renommee = true;
        nouveau.focus();
    }

    /** A title that was refused stays in its field. */
    private void finirDeRenommer(String voulu) {
        if (ecrite != null && ecrite.titre().equals(TexteSaisi.nettoyer(voulu))) {
            renommee = false;
            lire();
        }
    }

    /** Unless one is walking down the plan, what is read next begins here. */
    void commencer() {
        titre.getElement().setAttribute("tabindex", "-1");
        titre.getElement()
                .executeJs("if (!document.activeElement?.closest('.bilan-plan')) { this.focus({ preventScroll: true });"
                        + " this.scrollIntoView({ block: 'start' }); }");
    }

    private static Paragraph vide(String cle) {
        String attente = Chapitre.attente(cle);
        Paragraph vide = new Paragraph(
                Typographie.fines((attente.isEmpty() ? "" : "On attend ici : " + Textes.minuscule(attente) + " ")
                        + "Tant que rien n'est écrit, cette section ne paraît dans aucun document."));
        vide.addClassName("copil-avis");
        return vide;
    }

    private void commander(String nom, SectionEcrite modifiable) {
        Plan possible = plan;
        Div boutons = Boutons.rangee(Boutons.discret("Écrire", nom, () -> {
            editer(null);
            if (editeur != null) {
                editeur.focus();
            }
        }));
        boutons.add(Boutons.discret("Commenter", nom, fils::commenter));
        if (modifiable.recit() != null) {
            boutons.add(Boutons.discret("Voir le texte proposé", nom, () -> comparer(modifiable)));
        }
        if (possible != null) {
            boutons.add(
                    Boutons.discret("Monter", nom, () -> possible.deplacer(place.cle(), -1)),
                    Boutons.discret("Descendre", nom, () -> possible.deplacer(place.cle(), 1)),
                    Boutons.discret("Renommer", nom, () -> renommer(nom, possible)),
                    Boutons.discret("Cacher", nom, () -> possible.cacher(place.cle())));
        }
        commandes.add(boutons);
    }

    /** What Copil says now, and whether it said something else when the section was last written. */
    private void comparer(SectionEcrite modifiable) {
        TextePropose maintenant = ecriture.propose(place);
        String alors = modifiable.propose();
        String dit = maintenant.mots().isEmpty()
                ? "Copil ne propose rien pour cette section."
                : "Ce que Copil propose"
                        + (alors == null
                                ? " aujourd'hui :"
                                : (alors.equals(maintenant.empreinte()) ? " n'a pas changé" : " a changé")
                                        + " depuis que cette section fut écrite :");
        propose.removeAll();
        propose.add(
                new Paragraph(Typographie.fines(dit)),
                texteSeul(maintenant.mots()),
                Boutons.rangee(Boutons.discret("Fermer", modifiable.titre(), propose::removeAll)));
    }

    private static Div texteSeul(String mots) {
        Div texte = new Div();
        texte.addClassName("bilan-texte");
        texte.setText(Typographie.fines(mots));
        return texte;
    }

    private void editer(OutilsDeRedaction.@Nullable Saisie saisie) {
        SectionEcrite modifiable = ecrite;
        if (modifiable != null) {
            editeur = new EditeurSection(modifiable, place, ecriture, saisie, this::fermer);
            texte.removeAll();
            commandes.removeAll();
            texte.add(editeur);
        }
    }
}
