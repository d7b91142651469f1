package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.Changement.Objet;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.MarkdownEcrit;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a document adds to a frozen bilan. */
class RevisionsTest {

    private static final LocalDate JOUR = LocalDate.of(2027, 2, 10);

    private static Bilan revise() {
        return Revisions.jointes(
                BilanDEssai.signe(),
                List.of(new Changement(Objet.FIGURE, "Réussite", "ancien 77,2", "nouveau 77,4", "raison dite")),
                JOUR);
    }

    @Test
    void ce_qui_est_fige_ne_bouge_pas_et_les_revisions_viennent_apres() {
        Bilan fige = BilanDEssai.signe();
        Bilan revise = revise();

        assertThat(revise.sections().subList(0, fige.sections().size())).isEqualTo(fige.sections());
        assertThat(revise.sections()).hasSize(fige.sections().size() + 1);
        assertThat(revise.sections().getLast().aPart()).isTrue();
        assertThat(Copies.ecrire(revise)).contains("Au 10/02/2027");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "XLSX", "ODS", "HTML"})
    void l_ancien_le_nouveau_et_la_raison_sont_dans_chaque_document(Format format) throws IOException {
        assertThat(Octets.texte(revise(), format)).contains("ancien 77,2", "nouveau 77,4", "raison dite");
    }

    @Test
    void rien_ne_s_invente_quand_rien_n_a_change() {
        Section derniere = Revisions.jointes(BilanDEssai.signe(), List.of(), JOUR)
                .sections()
                .getLast();

        assertThat(derniere.elements()).isEmpty();
        assertThat(MarkdownEcrit.de(derniere.recit())).contains("aucun chiffre ni aucun état n'a changé");
    }
}
