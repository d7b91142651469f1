package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.bilan.export.DocumentSigne;
import fr.copil.bilan.export.DocumentsSignesService;
import fr.copil.commun.Dates;
import fr.copil.ui.Message;
import fr.copil.ui.Televersement;
import fr.copil.ui.Typographie;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The documents of a signed bilan by their SHA-256, and whether a file that one has in hand is one of them. */
class DocumentsSignesPanneau extends Composite<Section> {

    private static final int MO_MAX = 50;

    private final Message reponse = Message.annonce();
    private final Message refus = Message.alerte().absentSiVide();
    private final transient DocumentsSignesService service;
    private final long bilan;
    private volatile String trouve = "";

    DocumentsSignesPanneau(DocumentsSignesService service, long bilan) {
        this.service = service;
        this.bilan = bilan;
        getContent().addClassName("copil-page");
        List<DocumentSigne> signes = service.de(bilan);
        UnorderedList liste = new UnorderedList();
        signes.forEach(document -> {
            Code empreinte = new Code(document.empreinte());
            empreinte.addClassName("bilan-empreinte");
            liste.add(new ListItem(new Span(Typographie.fines(nom(document) + " : SHA-256 ")), empreinte));
        });
        getContent()
                .add(
                        new H2("Documents signés"),
                        signes.isEmpty()
                                ? new Paragraph(
                                        Typographie.fines(
                                                "Aucun document signé n'a encore été préparé :"
                                                        + " le premier préparé de chaque format et de chaque audience est gardé tel quel."))
                                : new Div(
                                        new Paragraph(
                                                Typographie.fines(
                                                        "Chacun est gardé octet pour octet depuis sa"
                                                                + " première préparation : le même fichier est rendu à qui le redemande.")),
                                        liste),
                        new Televersement(
                                "Vérifier un document",
                                "ou déposez-le ici",
                                MO_MAX,
                                (nom, contenu) -> verifier(nom, contenu),
                                () -> reponse.dire(trouve),
                                refus),
                        reponse,
                        refus);
    }

    /** Read, compared and forgotten. */
    private void verifier(String nom, InputStream contenu) throws IOException {
        Optional<DocumentSigne> document = service.reconnaitre(bilan, contenu);
        trouve = "« " + nom + " » "
                + document.map(signe -> "est, octet pour octet, le document signé : " + nom(signe) + ".")
                        .orElse(
                                "n'est aucun des documents signés de ce bilan que vous pouvez lire : il a été modifié, ou"
                                        + " vient d'ailleurs.");
    }

    private static String nom(DocumentSigne document) {
        return document.format().libelle() + ", pour : " + document.audience().libelle() + ", signé le "
                + Dates.jour(document.signeLe());
    }
}
