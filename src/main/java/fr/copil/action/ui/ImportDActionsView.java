package fr.copil.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.action.ControleDuClasseur;
import fr.copil.action.ImportDActionsService;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.ui.Boutons;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Televersement;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many actions at once: the workbook to fill in, its control, then what is kept of it. */
@Route(value = "actions/import", layout = MainLayout.class)
@RolesAllowed(Droit.CONDUIRE_DES_ACTIONS)
class ImportDActionsView extends Composite<Section> implements HasDynamicTitle {

    private static final int OCTETS_MAX = Televersement.MO_MAX * 1024 * 1024;

    private final transient ImportDActionsService service;
    private final Message message = Message.alerte().absentSiVide();
    private final Message fait = Message.annonce().absentSiVide();
    private final Div issue = new Div();
    private transient volatile @Nullable ControleDuClasseur lu;

    ImportDActionsView(ImportDActionsService service) {
        this.service = service;
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new Paragraph(new Anchor(Adresses.LISTE, "Actions")),
                        new H1("Saisir des actions par un classeur"),
                        new Paragraph(
                                Typographie.fines("Copil prépare un classeur avec les listes de votre territoire : une"
                                        + " ligne par action. Une fois rempli, il est contrôlé en entier avant que rien ne soit"
                                        + " enregistré.")),
                        new Paragraph(telechargement("xlsx", "Télécharger le classeur, pour Excel")),
                        new Paragraph(telechargement("ods", "Télécharger le classeur, pour LibreOffice")),
                        new Televersement(
                                "Choisir le classeur rempli…",
                                "ou déposez-le ici : XLSX ou ODS, " + Televersement.MO_MAX + " Mo au plus",
                                this::recevoir,
                                this::montrer,
                                message),
                        message,
                        fait,
                        issue);
    }

    private static Anchor telechargement(String extension, String texte) {
        Anchor lien = new Anchor("/export/actions-a-remplir." + extension, texte);
        lien.setRouterIgnore(true);
        return lien;
    }

    private void recevoir(String fichier, InputStream contenu) throws IOException {
        lu = null;
        byte[] octets = contenu.readNBytes(OCTETS_MAX + 1);
        if (octets.length > OCTETS_MAX) {
            throw new ErreurCopil("ACTION-LOURD", "Ce classeur dépasse " + Televersement.MO_MAX + " Mo.");
        }
        lu = service.controler(fichier, octets);
    }

    private void montrer() {
        issue.removeAll();
        fait.dire("");
        ControleDuClasseur controle = lu;
        if (controle == null) {
            return;
        }
        int bonnes = controle.bonnes().size();
        issue.add(new Paragraph(Typographie.fines(phrase(controle))));
        if (!controle.fautes().isEmpty()) {
            Liste liste = new Liste();
            liste.montrer(fautes(controle));
            issue.add(liste);
        }
        if (bonnes > 0) {
            boolean reste = !controle.fautes().isEmpty();
            issue.add(Boutons.rangee(Boutons.principal(
                    "Enregistrer " + (reste ? "seulement " : "")
                            + (bonnes == 1 ? "l'action" : "les " + Nombres.entier(bonnes) + " actions")
                            + (reste ? " sans faute" : ""),
                    () -> enregistrer(controle, reste))));
        }
    }

    private static String phrase(ControleDuClasseur controle) {
        return Nombres.compte(controle.lignes(), "action lue", "actions lues") + " dans « " + controle.fichier()
                + " » : "
                + (controle.fautes().isEmpty()
                        ? "toutes peuvent être enregistrées."
                        : Nombres.compte(controle.bonnes().size(), "peut être enregistrée", "peuvent être enregistrées")
                                + ", " + Nombres.entier(controle.fautes().size()) + " à corriger. Rien n'est encore"
                                + " enregistré : corrigez le classeur et renvoyez-le, ou gardez celles qui sont sans faute.");
    }

    private static ListeModele fautes(ControleDuClasseur controle) {
        return ListeModele.simple(
                "fautes-du-classeur",
                "Ce qui est à corriger dans le classeur, ligne par ligne",
                List.of(Colonne.nombre("Ligne"), Colonne.de("Action"), Colonne.de("À corriger")),
                controle.fautes().stream()
                        .map(faute -> Ligne.de(List.of(
                                Cellule.texte(Nombres.entier(faute.ligne())),
                                Cellule.texte(faute.titre()),
                                Cellule.texte(faute.raison()))))
                        .toList(),
                "Rien n'est à corriger.");
    }

    private void enregistrer(ControleDuClasseur controle, boolean malgreLesFautes) {
        message.dire("");
        try {
            int nombre = service.enregistrer(controle, malgreLesFautes);
            lu = null;
            issue.removeAll();
            fait.dire(Nombres.compte(nombre, "action enregistrée.", "actions enregistrées."));
            issue.add(new Paragraph(new Anchor(Adresses.LISTE, "Voir les actions")));
        } catch (ErreurCopil refus) {
            message.refuser(refus);
        }
    }

    @Override
    public String getPageTitle() {
        return "Saisir des actions par un classeur · Copil";
    }
}
