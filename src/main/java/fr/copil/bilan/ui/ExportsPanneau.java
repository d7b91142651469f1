package fr.copil.bilan.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.acces.Audience;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.export.Export;
import fr.copil.bilan.export.ExportService;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Asks for files and shows how far each one is, without holding the page. */
class ExportsPanneau extends Composite<Section> {

    private final ComboBox<Format> format = new ComboBox<>("Format");
    private final ComboBox<Audience> audience = new ComboBox<>("Pour");
    private final UnorderedList liste = new UnorderedList();
    private final Div refus = Message.alerter(new Div());
    private final transient ExportService service;
    private final long bilan;
    private List<Export> montres = List.of();

    ExportsPanneau(ExportService service, EnDirect direct, long bilan, Audience plafond, boolean signe) {
        this.service = service;
        this.bilan = bilan;
        direct.suivre(this, this::montrer).sur(Set.of(Export.cle(bilan)));
        format.setItems(Format.values());
        format.setItemLabelGenerator(f -> f.libelle() + " (" + f.extension() + ")");
        format.setValue(Format.DOCX);
        List<Audience> permises = Arrays.stream(Audience.values())
                .filter(a -> a.rang() <= plafond.rang())
                .toList();
        audience.setItems(permises);
        audience.setItemLabelGenerator(Audience::libelle);
        audience.setValue(permises.getLast());
        format.setWidth("18rem");
        audience.setWidth("14rem");
        Div champs = new Div(format, audience);
        champs.addClassName("copil-selecteurs");
        liste.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("bilan-exports");
        getContent().add(new H2("Documents"), champs, refus, boutons(signe), liste);
    }

    private Div boutons(boolean signe) {
        NativeButton document = Boutons.principal("Préparer le document", () -> demander(service::demander));
        if (!signe) {
            return Boutons.rangee(document);
        }
        return new Div(
                new Paragraph(Typographie.fines("Le document signé ne bouge plus. Ce qui a changé depuis, révisions ou"
                        + " version rectifiée, est dans un feuillet à joindre.")),
                Boutons.rangee(
                        document,
                        Boutons.secondaire(
                                "Préparer le feuillet « depuis le gel »",
                                () -> demander(service::demanderLeFeuillet))));
    }

    /** A document, or what goes with it. */
    private interface Demande {
        UUID de(long bilan, Format format, Audience audience);
    }

    private void demander(Demande demande) {
        Format voulu = Objects.requireNonNullElse(format.getValue(), Format.DOCX);
        Audience pour = Objects.requireNonNullElse(audience.getValue(), Audience.PUBLIC);
        Message.tenter(refus, () -> demande.de(bilan, voulu, pour));
        montrer();
    }

    @Override
    protected void onAttach(AttachEvent attache) {
        montrer();
    }

    /** Files of others announce themselves too: what the reader sees does not move for them. */
    private void montrer() {
        List<Export> miens = service.miens(bilan);
        if (!miens.equals(montres)) {
            montres = miens;
            liste.removeAll();
            miens.forEach(export -> liste.add(new ListItem(ligne(export))));
        }
    }

    private Component[] ligne(Export export) {
        String quoi = (export.feuillet() ? "Feuillet, " : "") + export.format().libelle() + ", pour : "
                + export.audience().libelle();
        if (export.etape() == Export.Etape.PRET) {
            Anchor lien = new Anchor("/export/bilans/" + export.id(), "Télécharger " + export.nom());
            lien.setRouterIgnore(true);
            lien.getElement().setAttribute("download", "");
            Span avis = new Span(export.message().isEmpty() ? "" : " " + Typographie.fines(export.message()));
            return new Component[] {new Span(Typographie.fines(quoi) + " · "), lien, avis};
        }
        Span etat = new Span(Typographie.fines(quoi + " : " + export.etape().libelle()
                + (export.enCours() ? ", " + export.progres() + " %" : "") + ". " + export.message()));
        return export.enCours()
                ? new Component[] {etat, Boutons.discret("Annuler", quoi, () -> annuler(export))}
                : new Component[] {etat};
    }

    private void annuler(Export export) {
        service.annuler(export.id());
        montrer();
    }
}
