package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import fr.copil.commun.ErreurCopil;
import fr.copil.figure.FigureModele;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What each audience reads of a bilan, in its files too: the same cases on both databases. */
abstract class ExportDuBilanCas extends BilanOuvertCas {

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
