package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.EcheanceFixee;
import fr.copil.convention.Occurrence;
import fr.copil.convention.suivi.DevoirService;
import fr.copil.convention.suivi.SuiviLu;
import fr.copil.ui.Boutons;
import fr.copil.ui.ChampDate;
import fr.copil.ui.Message;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The day by which one period of a duty is due, as those who do it set it: apart from what its text says. */
class EcheanceForm extends Composite<Div> {

    private final ChampDate jour = new ChampDate("Échéance que vous fixez");
    private final NativeButton revenir;
    private final transient DevoirService devoirs;
    private final BiConsumer<SuiviLu, String> fixee;
    private SuiviLu enVigueur;

    EcheanceForm(SuiviLu suivi, DevoirService devoirs, BiConsumer<SuiviLu, String> fixee) {
        this.devoirs = devoirs;
        this.fixee = fixee;
        this.enVigueur = suivi;
        this.revenir = Boutons.discret("Revenir à l'échéance du texte", () -> fixer(null));
        NativeButton fixer = Boutons.secondaire("Fixer cette échéance", () -> {
            if (jour.getValue() == null) {
                Message.refuser(
                        jour,
                        new ErreurCopil("SUIVI-ECHEANCE-VIDE", "Choisissez le jour, ou écrivez-le : 15/11/2026."));
            } else {
                fixer(jour.getValue());
            }
        });
        getContent().addClassName("suivi-form");
        getContent().add(jour, fixer, revenir);
        rafraichir(suivi);
    }

    /** What others wrote meanwhile; a day that is being chosen stays. */
    final void rafraichir(SuiviLu suivi) {
        enVigueur = suivi;
        revenir.setVisible(dite(suivi) != null);
    }

    private static @Nullable LocalDate dite(SuiviLu suivi) {
        Occurrence occurrence = suivi.occurrence();
        EcheanceFixee fixee = occurrence == null ? null : occurrence.fixee();
        return fixee == null ? null : fixee.jour();
    }

    private void fixer(@Nullable LocalDate voulu) {
        jour.setInvalid(false);
        try {
            SuiviLu apres = devoirs.fixerLEcheance(enVigueur, voulu);
            jour.clear();
            rafraichir(apres);
            fixee.accept(apres, voulu == null ? "L'échéance est de nouveau celle du texte." : "Échéance fixée.");
        } catch (ErreurCopil refus) {
            Message.refuser(jour, refus);
        }
    }
}
