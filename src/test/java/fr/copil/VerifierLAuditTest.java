package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.Moteur;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifierLAuditTest {

    private static String verifier(Moteur.Base base) {
        ByteArrayOutputStream ecran = new ByteArrayOutputStream();
        String[] reglages = {
            "--spring.datasource.url=" + base.adresse(),
            "--spring.datasource.username=" + base.compte(),
            "--spring.datasource.password="
        };
        int code = VerifierLAudit.verifier(
                Reglages.lire(reglages),
                Reglages.Cle.lire(reglages),
                new PrintStream(ecran, true, StandardCharsets.UTF_8));
        return code + " " + ecran.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void la_commande_dit_ce_qu_elle_trouve_et_son_code_aussi(Moteur moteur) {
        Moteur.Base base = moteur.nouvelle();
        base.jdbc().execute("create table autre (id int)");
        assertThat(verifier(base)).startsWith("2 La base").contains("n'a pas encore de journal d'audit");

        base.jdbc().execute("drop table autre");
        base.migree("classpath:db/migration");
        assertThat(verifier(base)).isEqualToIgnoringNewLines("0 Le journal d'audit est vide.\n");

        base.jdbc()
                .update("insert into audit (numero, le, compte, adresse, nature, objet, detail, precedente, empreinte)"
                        + " values (1, current_timestamp, '', '', 'EXPORT', '', '', repeat('0', 64), repeat('a', 64))");
        assertThat(verifier(base)).startsWith("1 Le journal d'audit est rompu à la ligne 1, ");
    }
}
