package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class FreinTest {

    private final Frein frein = new Frein();

    private void rater(String compte, String adresse, int fois) {
        UsernamePasswordAuthenticationToken essai = UsernamePasswordAuthenticationToken.unauthenticated(compte, "faux");
        essai.setDetails(new WebAuthenticationDetails(adresse, null));
        IntStream.range(0, fois)
                .forEach(i -> frein.refuse(
                        new AuthenticationFailureBadCredentialsEvent(essai, new BadCredentialsException("faux"))));
    }

    @Test
    void quelques_fautes_de_frappe_ne_coutent_rien() {
        rater("cabinet", "192.0.2.1", Frein.POUR_UN_COMPTE_D_ICI - 1);

        assertThat(frein.laisse("cabinet", "192.0.2.1")).isTrue();
    }

    @Test
    void trop_d_essais_sur_un_compte_arretent_celui_qui_les_fait_et_lui_seul() {
        rater("cabinet", "192.0.2.1", Frein.POUR_UN_COMPTE_D_ICI);

        assertThat(frein.laisse("cabinet", "192.0.2.1")).isFalse();
        assertThat(frein.laisse(" CABINET ", "192.0.2.1")).isFalse();
        assertThat(frein.laisse("cabinet", "192.0.2.2")).isTrue();
        assertThat(frein.laisse("referent", "192.0.2.1")).isTrue();
    }

    @Test
    void changer_d_adresse_ne_suffit_pas() {
        IntStream.range(0, Frein.POUR_UN_COMPTE).forEach(i -> rater("cabinet", "192.0.2." + i, 1));

        assertThat(frein.laisse("cabinet", "198.51.100.1")).isFalse();
    }

    @Test
    void changer_de_compte_ne_suffit_pas() {
        IntStream.range(0, Frein.D_UNE_ADRESSE).forEach(i -> rater("compte" + i, "192.0.2.1", 1));

        assertThat(frein.laisse("un-autre", "192.0.2.1")).isFalse();
        assertThat(frein.laisse("un-autre", "192.0.2.2")).isTrue();
    }

    @Test
    void un_nom_sans_fin_ne_prend_pas_de_place() {
        rater("x".repeat(100_000), "192.0.2.1", 1);

        assertThat(frein.laisse(null, "192.0.2.1")).isTrue();
    }
}
