package fr.copil.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.acces.LienRemis;
import fr.copil.administration.ImportDesComptesService;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.ui.Message;
import fr.copil.ui.Tableur;
import fr.copil.ui.Televersement;
import fr.copil.ui.Typographie;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Several accounts at once, from the lines of a spreadsheet; their links come back as another, once. */
class ImportPanneau extends Composite<Section> {

    private final transient ImportDesComptesService service;
    private final Runnable apres;
    private final Message refus = Message.alerte();
    private final Div reponse = Message.annoncer(new Div());
    private volatile List<LienRemis> liens = List.of();
    private volatile List<Faute> fautes = List.of();

    /** @param apres once accounts came in */
    ImportPanneau(ImportDesComptesService service, Runnable apres) {
        this.service = service;
        this.apres = apres;
        Paragraph entete = new Paragraph(String.join(";", ImportDesComptesService.COLONNES));
        entete.addClassName("compte-lien");
        getContent()
                .add(
                        new H2("Inviter plusieurs personnes"),
                        new Paragraph(
                                Typographie.fines("Un fichier CSV, une personne par ligne, avec cet en-tête ; tout"
                                        + " est pris, ou rien s'il y a une faute :")),
                        entete,
                        new Televersement(
                                "Choisir un fichier CSV", "ou déposez-le ici", this::recevoir, this::montrer, refus),
                        refus,
                        reponse);
    }

    private void recevoir(String nom, InputStream contenu) throws IOException {
        liens = List.of();
        fautes = List.of();
        try {
            liens = service.importer(nom, contenu.readAllBytes());
        } catch (FichierIllisible illisible) {
            fautes = illisible.fautes();
        }
    }

    private void montrer() {
        reponse.removeAll();
        if (!fautes.isEmpty()) {
            UnorderedList liste = new UnorderedList();
            fautes.forEach(faute -> liste.add(new ListItem(Typographie.fines(faute.enClair()))));
            reponse.add(new Paragraph("Rien n'a été pris : corrigez ces fautes et renvoyez le fichier."), liste);
            return;
        }
        reponse.add(
                new Paragraph(Typographie.fines(Nombres.compte(liens.size(), "compte ouvert", "comptes ouverts")
                        + ". Remettez à chacun le sien, et à personne d'autre ; ils ne seront plus affichés :")),
                new Paragraph(enTableur(liens).lien("Enregistrer leurs liens (CSV)")));
        apres.run();
    }

    private static Tableur enTableur(List<LienRemis> liens) {
        return new Tableur(
                "liens",
                List.of("identifiant", "lien", "jusqu'au"),
                liens.stream()
                        .map(lien -> List.<Object>of(
                                lien.compte(),
                                lien.adresse(),
                                Dates.moment(lien.expireLe().toInstant())))
                        .toList());
    }
}
