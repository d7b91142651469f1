package fr.copil.territoire.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import fr.copil.essai.CopilEntier;
import fr.copil.ui.Fiche;
import fr.copil.ui.Liste;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

/** A screen of territories in the whole application, under the account of a member of the committee. */
@CopilEntier
@WithUserDetails("membre")
abstract class EcranTerritoires extends SpringBrowserlessTest {

    @Autowired
    private JdbcTemplate jdbc;

    void ouvrir(String chemin, String parametres) {
        UI.getCurrent().navigate(chemin, QueryParameters.fromString(parametres));
    }

    /** All that is written on the screen, links included, as the components received it. */
    String ecran() {
        return tous(UI.getCurrent())
                .map(composant -> composant instanceof Liste || composant instanceof Fiche
                        ? String.valueOf(composant.getElement().getPropertyRaw("modele"))
                        : composant.getElement().getText()
                                + (composant instanceof Anchor lien ? " " + lien.getHref() : ""))
                .reduce("", (a, b) -> a + "\n" + b);
    }

    /** How many statements the database ran while the page was opened. */
    long ordresPour(String chemin, String parametres) {
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

    private static Stream<Component> tous(Component composant) {
        return Stream.concat(Stream.of(composant), composant.getChildren().flatMap(EcranTerritoires::tous));
    }
}
