package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Component;

/** Up and down arrows go from one place of a list to the next, as in every list of Copil. */
record Fleches(String selecteur) {

    void sur(Component liste) {
        liste.addAttachListener(attache -> liste.getElement()
                .executeJs(
                        """
                        this.addEventListener('keydown', (touche) => {
                          const pas = { ArrowDown: 1, ArrowUp: -1 }[touche.key];
                          const places = [...this.querySelectorAll($0)];
                          const ici = places.indexOf(document.activeElement);
                          if (pas && ici >= 0 && places[ici + pas]) {
                            touche.preventDefault();
                            places[ici + pas].focus();
                          }
                        })
                        """,
                        selecteur));
    }
}
