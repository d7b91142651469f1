package fr.copil.acces.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinRequest;
import fr.copil.acces.connexion.Appareil;
import fr.copil.acces.connexion.AppareilsService;
import fr.copil.commun.Dates;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where one is logged in or remembered, and how to end it there. */
class AppareilsPanneau extends Composite<Section> {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM", Locale.FRANCE);

    private final transient SessionsOuvertes sessions;
    private final transient AppareilsService appareils;
    private final transient Clock horloge;
    private final Div listes = new Div();
    private String compte = "";

    AppareilsPanneau(SessionsOuvertes sessions, AppareilsService appareils, Clock horloge) {
        this.sessions = sessions;
        this.appareils = appareils;
        this.horloge = horloge;
        getContent().add(new H2("Mes appareils et sessions"), listes);
    }

    void montrer(String de) {
        compte = de;
        listes.removeAll();
        UnorderedList liste = new UnorderedList();
        String ici = cetteSession();
        sessions.de(compte)
                .forEach(session -> liste.add(ligne(session, session.id().equals(ici))));
        appareils.miens().forEach(appareil -> liste.add(ligne(appareil)));
        listes.add(liste);
    }

    private ListItem ligne(SessionLue session, boolean ici) {
        String nom = Navigateurs.nom(session.navigateur());
        ListItem ligne = new ListItem(Typographie.fines("Session ouverte le " + heure(session.ouverteLe()) + ", " + nom
                + (session.adresse().isEmpty() ? "" : ", depuis " + session.adresse())
                + session.comme()
                        .map(vu -> ", voit comme « " + vu.compte() + " »")
                        .orElse("")
                + (ici ? " : celle-ci" : ", vue le " + heure(session.vueLe())) + " "));
        if (!ici) {
            ligne.add(Boutons.discret("Fermer", nom, () -> {
                sessions.fermer(compte, session.id());
                ligne.removeFromParent();
            }));
        }
        return ligne;
    }

    private ListItem ligne(Appareil appareil) {
        String nom = Navigateurs.nom(appareil.navigateur());
        ListItem ligne = new ListItem(Typographie.fines("Appareil dont Copil se souvient depuis le "
                + heure(appareil.retenuLe().toInstant()) + ", " + nom + ", venu le "
                + heure(appareil.vuLe().toInstant()) + " "));
        ligne.add(Boutons.discret("Oublier", nom, () -> {
            appareils.oublier(appareil.serie());
            ligne.removeFromParent();
        }));
        return ligne;
    }

    private String heure(Instant quand) {
        ZonedDateTime ici = quand.atZone(horloge.getZone());
        return JOUR.format(ici) + " à " + Dates.heure(ici.toLocalTime());
    }

    private static String cetteSession() {
        @Nullable VaadinRequest requete = VaadinRequest.getCurrent();
        return requete == null || requete.getWrappedSession(false) == null
                ? ""
                : requete.getWrappedSession(false).getId();
    }
}
