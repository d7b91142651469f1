package fr.copil.sante;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Constat;
import fr.copil.commun.Constat.Etat;
import fr.copil.commun.Temoin;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

class TemoinsTest {

    private static Temoins temoins(Temoin... temoins) {
        StaticListableBeanFactory copil = new StaticListableBeanFactory();
        for (Temoin temoin : temoins) {
            copil.addBean("temoin" + copil.getBeanDefinitionCount(), temoin);
        }
        return new Temoins(copil.getBeanProvider(Temoin.class));
    }

    @Test
    void ce_qui_ne_va_pas_vient_d_abord_et_ce_qui_se_tait_ne_va_pas() {
        Temoins temoins = temoins(
                () -> new Constat("Un", Etat.BIEN, ""),
                () -> {
                    throw new IllegalStateException("muet");
                },
                () -> new Constat("Deux", Etat.A_SURVEILLER, ""));

        assertThat(temoins.constats())
                .extracting(Constat::etat)
                .containsExactly(Etat.EN_DEFAUT, Etat.A_SURVEILLER, Etat.BIEN);
        assertThat(temoins.constats().getFirst().phrase()).startsWith("Ne répond pas");
    }

    @Test
    void une_base_qui_ne_repond_pas_se_dit() {
        Temoin base = new TemoinsDeLaMachine().base(new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("stopped");
            }

            @Override
            public Connection getConnection(String compte, String motDePasse) throws SQLException {
                return getConnection();
            }
        });

        assertThat(base.constat().etat()).isEqualTo(Etat.EN_DEFAUT);
    }
}
