package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import fr.copil.commun.Version;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PiedDePageTest {

    private static List<String> liens(Footer pied) {
        return pied.getChildren()
                .flatMap(part -> part instanceof Anchor ? Stream.of(part) : part.getChildren())
                .filter(Anchor.class::isInstance)
                .map(part -> ((Anchor) part).getHref())
                .toList();
    }

    @Test
    void une_adresse_s_ecrit_une_page_s_ouvre_un_numero_se_lit() {
        assertThat(liens(new PiedDePage(" copil@exemple.fr ").anonyme())).contains("mailto:copil@exemple.fr");
        assertThat(liens(new PiedDePage("https://exemple.fr/aide").anonyme())).contains("https://exemple.fr/aide");
        Footer numero = new PiedDePage("02 40 00 00 00").anonyme();
        assertThat(numero.getElement().getTextRecursively()).contains("02 40 00 00 00");
        assertThat(liens(numero)).containsExactly("/accessibilite", "/mentions");
    }

    @Test
    void sans_contact_le_pied_le_dit() {
        assertThat(new PiedDePage("").anonyme().getElement().getTextRecursively())
                .contains("aucune adresse n'est réglée", "Copil " + Version.NUMERO);
    }
}
