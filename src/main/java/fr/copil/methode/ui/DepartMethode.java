package fr.copil.methode.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Asks before an answer that was begun is left behind; staying is what Enter and Escape do. */
class DepartMethode extends ConfirmDialog {

    DepartMethode(ContinueNavigationAction partir, Runnable rester) {
        setHeader("Une réponse n'est pas enregistrée");
        setText("Ce que vous avez commencé à répondre reste ici en brouillon, pour vous seul, sans être enregistré.");
        setConfirmText("Rester sur la page");
        setRejectable(true);
        setRejectText("Partir sans enregistrer");
        addConfirmListener(clic -> rester(partir, rester));
        addCancelListener(echappement -> rester(partir, rester));
        addRejectListener(clic -> partir.proceed());
    }

    private static void rester(ContinueNavigationAction partir, Runnable rester) {
        partir.cancel();
        rester.run();
    }
}
