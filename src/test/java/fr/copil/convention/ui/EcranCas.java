package fr.copil.convention.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.copil.essai.CopilEntier;
import fr.copil.ui.Fiche;
import fr.copil.ui.Liste;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

/** A screen of the whole application, under the account of a member of the committee, and what its elements were given. */
@CopilEntier
@WithUserDetails("membre")
abstract class EcranCas extends SpringBrowserlessTest {

    @Autowired
    private JdbcTemplate jdbc;

    void ouvrir(String chemin, String parametres) {
        UI.getCurrent().navigate(chemin, QueryParameters.fromString(parametres));
    }

    /** All that is written on the screen, as the components received it. */
    String ecran() {
        return tous(UI.getCurrent())
                .filter(composant -> composant.isVisible())
                .map(composant -> composant instanceof Liste || composant instanceof Fiche
                        ? String.valueOf(composant.getElement().getPropertyRaw("modele"))
                        : composant.getElement().getText())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    List<Liste> listes() {
        return tous(UI.getCurrent())
                .filter(Liste.class::isInstance)
                .map(Liste.class::cast)
                .toList();
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
        return Stream.concat(Stream.of(composant), composant.getChildren().flatMap(EcranCas::tous));
    }
}
