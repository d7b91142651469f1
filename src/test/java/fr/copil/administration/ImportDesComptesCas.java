package fr.copil.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.LienRemis;
import fr.copil.acces.Role;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.essai.BaseDEssai;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

abstract class ImportDesComptesCas {

    private static final String ENTETE =
            "identifiant;nom;fonction;courriel;service;role;audience;territoire;convention\n";

    @Autowired
    private ImportDesComptesService service;

    @Autowired
    private BaseDEssai base;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void preparer() {
        base.chargerLesDonneesReduites();
        effacer();
        Identites.en(Role.ADMINISTRATEUR, Audience.DSDEN, "FR");
    }

    @AfterEach
    void effacer() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from compte where not demonstration");
    }

    private static byte[] fichier(String lignes) {
        return (ENTETE + lignes).getBytes(StandardCharsets.UTF_8);
    }

    private int comptes() {
        return jdbc.queryForList("select identifiant from compte where not demonstration")
                .size();
    }

    @Test
    void chaque_ligne_invite_quelqu_un_et_rend_son_lien() {
        assertThat(
                        service.importer(
                                "comptes.csv",
                                fichier(
                                        """
                                pref44-a;A. Essai;Chargée;a@exemple.fr;S-PREF-44;Cabinet du sous-préfet;comité;DEP-44;LA
                                dsden37-b;;;;;REFERENT;DSDEN;DEP-37;
                                """)))
                .extracting(LienRemis::compte)
                .containsExactly("pref44-a", "dsden37-b");
        assertThat(comptes()).isEqualTo(2);
    }

    @Test
    void une_faute_refuse_tout_et_toutes_se_disent_par_ligne_et_colonne() {
        assertThatThrownBy(
                        () -> service.importer(
                                "comptes.csv",
                                fichier(
                                        """
                                pref44-a;A. Essai;;a@exemple.fr;;CABINET;COMITE;DEP-44;LA
                                É;;;;;MEMBRE;COMITE;DEP-44;
                                pref44-c;;;pas-une-adresse;;MEMBRE;COMITE;DEP-44;
                                pref44-d;;;;;CHEF;COMITE;DEP-44;
                                pref44-e;;;;;MEMBRE;COMITE;DEP-999;
                                pref44-a;;;;;MEMBRE;COMITE;DEP-44;ZZ
                                """)))
                .isInstanceOfSatisfying(FichierIllisible.class, illisible -> assertThat(illisible.fautes())
                        .extracting(faute -> faute.ligne() + " " + faute.colonne())
                        .containsExactly(
                                "3 identifiant",
                                "4 courriel",
                                "5 role",
                                "6 territoire",
                                "7 identifiant",
                                "7 convention"));
        assertThat(comptes()).isZero();
    }

    @Test
    void une_ligne_fausse_partout_le_dit_en_une_fois() {
        assertThatThrownBy(() -> service.importer(
                        "comptes.csv", fichier("É;A. Essai;;pas-une-adresse;S-RIEN;CHEF;TOUS;DEP-999;ZZ\n")))
                .isInstanceOfSatisfying(FichierIllisible.class, illisible -> assertThat(illisible.fautes())
                        .extracting(Faute::colonne)
                        .containsExactly(
                                "identifiant", "courriel", "service", "role", "audience", "territoire", "convention"));
    }
}
