package fr.copil.annuaire.ui;

import com.vaadin.flow.component.dialog.Dialog;
import fr.copil.annuaire.Fonction;
import fr.copil.annuaire.FonctionsService;
import fr.copil.commun.ErreurCopil;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.function.Consumer;

/** A function that changed: its number, its service, its exact name. */
class CorrectionDeFonctionDialogue extends Dialog {

    /** @param suite what to show, with a sentence on what was done */
    CorrectionDeFonctionDialogue(FonctionsService service, Fonction fonction, Consumer<String> suite) {
        setHeaderTitle(Typographie.fines("Corriger : " + fonction.enClair()));
        setWidth("44rem");
        ChampsDeFonction champs = new ChampsDeFonction(fonction.territoire(), service.services());
        champs.montrer(fonction);
        add(champs);
        getFooter().add(Boutons.secondaire("Annuler", this::close), Boutons.principal("Enregistrer", () -> {
            try {
                service.corriger(fonction.cle(), fonction.version(), champs.saisie());
            } catch (ErreurCopil e) {
                champs.refuser(e);
                return;
            }
            close();
            suite.accept("Fonction corrigée.");
        }));
    }
}
