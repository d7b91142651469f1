package fr.copil.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Locale;

/** A day, typed or chosen, the way it is written in France. */
public class ChampDate extends DatePicker {

    /** Whether what is typed there is no day: to an empty field it looks the same. */
    public boolean illisible() {
        return isInputUnparsable();
    }

    public ChampDate(String libelle) {
        super(libelle);
        setLocale(Locale.FRANCE);
        setManualValidation(true);
        // Whoever types a day goes on typing: the calendar opens by its button.
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setDateFormat("dd/MM/yyyy")
                .setFirstDayOfWeek(1)
                .setToday("Aujourd'hui")
                .setCancel("Annuler")
                .setMonthNames(List.of(
                        "janvier",
                        "février",
                        "mars",
                        "avril",
                        "mai",
                        "juin",
                        "juillet",
                        "août",
                        "septembre",
                        "octobre",
                        "novembre",
                        "décembre"))
                .setWeekdays(List.of("dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"))
                .setWeekdaysShort(List.of("dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam.")));
    }
}
