package fr.copil.essai;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.copil.ui.Fiche;
import fr.copil.ui.Liste;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

/** A screen of the whole application, under the account of a member of the committee unless a test says otherwise. */
@CopilEntier
@WithUserDetails("membre")
public abstract class EcranDEssai extends SpringBrowserlessTest {

    @Autowired
    protected JdbcTemplate jdbc;

    protected void ouvrir(String chemin, String parametres) {
        UI.getCurrent().navigate(chemin, QueryParameters.fromString(parametres));
    }

    protected String titre() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** All that is written on the screen, as the components received it. */
    protected String ecran() {
        return affiches(UI.getCurrent())
                .map(composant -> composant instanceof Liste || composant instanceof Fiche
                        ? String.valueOf(composant.getElement().getPropertyRaw("modele"))
                        : composant.getElement().getText())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    /** How many statements the database ran while the page was opened. */
    protected long ordresPour(String chemin, String parametres) {
        jdbc.execute("set query_statistics false");
        jdbc.execute("set query_statistics true");
        try {
            ouvrir(chemin, parametres);
            Long ordres = jdbc.queryForObject(
                    "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                            + " where lower(sql_statement) like 'select%'",
                    Long.class);
            return ordres == null ? 0 : ordres;
        } finally {
            jdbc.execute("set query_statistics false");
        }
    }

    private static Stream<Component> affiches(Component composant) {
        return composant.isVisible()
                ? Stream.concat(Stream.of(composant), composant.getChildren().flatMap(EcranDEssai::affiches))
                : Stream.empty();
    }
}
