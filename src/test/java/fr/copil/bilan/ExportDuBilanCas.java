package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Mandat;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.document.ExportService;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.figure.FigureModele;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each audience reads of a bilan, in its files too: the same cases on both databases. */
abstract class ExportDuBilanCas extends BilanOuvertCas {

    @Autowired
    private ExportService exports;

    @Test
    void un_chiffre_reserve_ne_se_lit_pas_dans_un_bilan_pour_une_audience_plus_large() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        corriger("update mesure set diffusion = 3 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        try {
            assertThat(dnb(Audience.DSDEN)).contains("% des candidats sont admis");
            assertThat(dnb(Audience.PUBLIC)).doesNotContain("% des candidats sont admis");
            assertThat(service.lire(id, Audience.PUBLIC).entete().audience()).isEqualTo(Audience.PUBLIC);
        } finally {
            corriger("update mesure set diffusion = 0 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        }
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThatThrownBy(() -> service.lire(id, Audience.DSDEN)).isInstanceOf(ErreurCopil.class);
    }

    /** One reads as far in one's own territory, and sits on the committee of another. */
    @Test
    void ce_qui_est_fige_pour_un_comite_n_est_dans_aucun_fichier_d_un_autre() {
        figer();
        long refus = refus();
        Identites.entrer(
                Identites.tenant(List.of(new Mandat(Role.REFERENT, Audience.DSDEN, "DEP-37", "F122")), "S-DSDEN-37"));

        for (Format format : formats()) {
            assertThatThrownBy(() -> exports.demander(id, format, Audience.COMITE))
                    .as(format.name())
                    .isInstanceOf(Interdit.class)
                    .hasMessageContaining("ne produit pas de document pour cette audience");
        }
        assertThatThrownBy(() -> publications.aPublier(id, Audience.COMITE)).isInstanceOf(Interdit.class);

        assertThat(refus() - refus).isEqualTo(formats().size() + 1);
        assertThat(exports.miens(id)).isEmpty();
        assertThat(publications
                        .aPublier(id, Audience.PARTENAIRES)
                        .bilan()
                        .entete()
                        .audience())
                .isEqualTo(Audience.PARTENAIRES);
    }

    private long refus() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from audit where nature = 'REFUS'", Long.class));
    }

    private String dnb(Audience audience) {
        return Copies.ecrire(service.lire(id, audience));
    }

    /** The documents that are written: what they say was read before, and none of them reads the database. */
    List<Format> formats() {
        return List.of(Format.values());
    }

    @Test
    void un_chiffre_reserve_n_est_dans_aucun_fichier_d_une_audience_plus_large() throws Exception {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        corriger("update mesure set diffusion = 3 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        try {
            Bilan complet = service.lire(id, Audience.DSDEN);
            FigureModele reservee = complet.figures().getFirst();
            String code = Objects.requireNonNull(reservee.citation());
            String phrase = reservee.lecture().substring(0, 40);
            Bilan ouvert = service.lire(id, Audience.PUBLIC);
            for (Format format : formats()) {
                assertThat(Octets.texte(complet, format)).as(format + " DSDEN").contains(code);
                assertThat(Octets.texte(ouvert, format)).as(format + " public").doesNotContain(code, phrase);
            }
        } finally {
            corriger("update mesure set diffusion = 0 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        }
    }
}
