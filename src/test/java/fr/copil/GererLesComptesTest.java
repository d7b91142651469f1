package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.audit.VerificationDeLAudit;
import fr.copil.essai.DossiersTemporaires;
import fr.copil.essai.Moteur;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** Accounts from the shell, on both engines, with what the screen refuses too. */
class GererLesComptesTest {

    private static final String ADMINISTRATEUR = "--role=administrateur --territoire=FR";

    private String[] reglages = {};

    private String commande(String ligne) {
        ByteArrayOutputStream ecran = new ByteArrayOutputStream();
        int code = GererLesComptes.executer(
                Reglages.lire(reglages),
                ligne.split(" "),
                new PrintStream(ecran, true, StandardCharsets.UTF_8),
                reglages);
        return code + " " + ecran.toString(StandardCharsets.UTF_8);
    }

    private Moteur.Base base(Moteur moteur) {
        Moteur.Base base = moteur.nouvelle();
        reglages = new String[] {
            "--spring.datasource.url=" + base.adresse(),
            "--spring.datasource.username=" + base.compte(),
            "--spring.datasource.password=",
            "--copil.home=" + DossiersTemporaires.creer(),
            "--copil.url=https://copil.exemple.fr"
        };
        return base;
    }

    private static String commande(BeanFactory copil, String ligne) {
        ByteArrayOutputStream ecran = new ByteArrayOutputStream();
        int code = GererLesComptes.executer(
                copil, CommandeDeCompte.lire(ligne.split(" ")), new PrintStream(ecran, true, StandardCharsets.UTF_8));
        return code + " " + ecran.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void les_comptes_se_gerent_sans_ecran_avec_les_memes_refus_et_la_meme_trace(Moteur moteur) throws Exception {
        Moteur.Base base = base(moteur).migree("classpath:db/migration");
        base.jdbc()
                .update("insert into territoire (code, niveau, rang, nom, recherche, commune)"
                        + " values ('FR', 'PAYS', 0, 'France', 'france', '')");
        try (ConfigurableApplicationContext copil = GererLesComptes.ouvrir(Reglages.Cle.lire(reglages), reglages)) {
            assertThat(commande(copil, "inviter prefet-admin " + ADMINISTRATEUR + " --nom=Essai"))
                    .startsWith("0 Remettez ce lien à « prefet-admin »")
                    .contains(
                            "https://copil.exemple.fr/bienvenue/",
                            "prefet-admin, invité, Essai",
                            "1. Administrateur, FR");
            base.jdbc().update("update compte set etat = 'ACTIF'");
            assertThat(commande(copil, "suspendre prefet-admin")).startsWith("1 C'est le dernier administrateur");

            assertThat(commande(copil, "inviter second " + ADMINISTRATEUR)).startsWith("0 ");
            assertThat(commande(copil, "inviter tiers --role=membre --territoire=DEP-44"))
                    .startsWith("1 Aucun territoire");
            assertThat(commande(copil, "mandater second --role=membre --territoire=FR --au=2099-12-31"))
                    .contains("2. Membre du comité, FR, jusqu'au 31/12/2099");
            assertThat(base.jdbc().queryForList("select audience from mandat order by role", String.class))
                    .as("what each role reads unless told otherwise")
                    .containsExactly("PUBLIC", "PUBLIC", "COMITE");
            assertThat(commande(copil, "retirer second --mandat=2")).doesNotContain("2. ");
            assertThat(commande(copil, "lien second")).contains("/bienvenue/");
            assertThat(commande(copil, "clore second")).contains("second, clos");
            assertThat(commande(copil, "lister")).contains("prefet-admin, actif", "second, clos");
        }

        assertThat(base.jdbc()
                        .queryForList(
                                "select nature from audit where compte like 'console:%' order by numero", String.class))
                .containsExactly("COMPTE", "COMPTE", "DROITS", "DROITS", "LIEN", "COMPTE");
        assertThat(base.jdbc().queryForList("select * from audit").toString()).doesNotContain("bienvenue");
        try (Connection lue = base.source().getConnection()) {
            assertThat(VerificationDeLAudit.faire(lue).intact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void une_base_embarquee_que_copil_tient_est_refusee_en_le_disant(Moteur moteur) throws Exception {
        Moteur.Base base = base(moteur);
        base.jdbc().execute("create table autre (id int)");
        Path fichier = Path.of(base.adresse().replaceFirst("jdbc:h2:file:", "").replaceFirst(";.*", "") + ".mv.db");

        try (FileChannel copil = FileChannel.open(fichier, StandardOpenOption.WRITE)) {
            copil.lock();
            assertThat(commande("lister"))
                    .startsWith("2 Copil tourne avec la base")
                    .contains("arrêtez-le");
        }
        assertThat(commande("lister")).startsWith("2 Cette base n'est pas encore à la version de ce Copil");
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void ce_qui_est_mal_ecrit_est_dit_avant_que_rien_ne_s_ouvre(Moteur moteur) {
        base(moteur);

        Stream.of("ajouter x", "suspendre", "suspendre x y", "lister x", "clore x --mandat=1")
                .forEach(ligne -> assertThat(commande(ligne)).startsWith("1 ").contains("(code COMMANDE-"));
        assertThat(commande("lister")).startsWith("2 La base").contains("n'existe pas");
    }
}
