package fr.copil.methode.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks before an answer that was begun is left behind. */
class DepartMethode extends ConfirmDialog {

    DepartMethode(ContinueNavigationAction partir, Runnable rester) {
        setHeader("Une réponse n'est pas enregistrée");
        setText("Si vous partez maintenant, ce que vous avez commencé à répondre ne sera pas gardé.");
        setCancelable(true);
        setCancelText("Rester sur la page");
        setConfirmText("Partir sans enregistrer");
        addConfirmListener(clic -> partir.proceed());
        addCancelListener(clic -> {
            partir.cancel();
            rester.run();
        });
    }
}
