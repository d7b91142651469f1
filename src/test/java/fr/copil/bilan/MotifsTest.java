package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.convention.suivi.EntreeJournal;
import fr.copil.convention.suivi.LigneDeJournal;
import fr.copil.convention.suivi.NatureDuChangement;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Revision;
import fr.copil.indicateur.mesure.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was revised since a bilan was frozen says why, whatever figure shows it, with or without a code. */
class MotifsTest {

    private static final Instant GEL = Instant.parse("2026-11-22T09:00:00Z");

    private static Motifs motifs(String motif, String texte) {
        return new Motifs(
                Map.of(
                        "PRE-REP",
                        List.of(new Revision(
                                Population.REP_PLUS,
                                2024,
                                OptionalDouble.of(3),
                                OptionalDouble.of(4),
                                Instant.parse("2026-12-01T09:00:00Z"),
                                new Source("Préfecture", "PRE", LocalDate.of(2026, 12, 1)),
                                motif,
                                null))),
                List.of(
                        ligne("2026-12-02T09:00:00Z", NatureDuChangement.COMMENTAIRE, "autre chose"),
                        ligne("2026-12-01T09:00:00Z", NatureDuChangement.ETAT, texte),
                        ligne("2026-11-01T09:00:00Z", NatureDuChangement.ETAT, "avant le gel")),
                GEL);
    }

    private static LigneDeJournal ligne(String le, NatureDuChangement nature, String texte) {
        return new LigneDeJournal(
                "LA-1",
                "Titre",
                new EntreeJournal(
                        0,
                        OffsetDateTime.parse(le),
                        "Référent DSDEN",
                        nature,
                        null,
                        "en cours",
                        "suspendu",
                        texte,
                        null,
                        null));
    }

    @Test
    void un_chiffre_dit_ce_que_la_livraison_qui_le_revise_en_dit() {
        assertThat(motifs("liste corrigée", "").desChiffres(Set.of("PRE-REP", "AUTRE")))
                .isEqualTo("Révisé le 01/12/2026 par Préfecture : liste corrigée.");
        assertThat(motifs("", "").desChiffres(Set.of("PRE-REP"))).endsWith("la livraison n'en dit pas la raison.");
        assertThat(motifs("liste corrigée", "").desChiffres(Set.of("AUTRE"))).isEmpty();
    }

    @Test
    void un_etat_dit_qui_l_a_change_quand_et_pourquoi_a_qui_peut_le_lire() {
        assertThat(motifs("", "locaux non livrés").deLEngagement("LA-1"))
                .isEqualTo("Changé le 01/12/2026 par Référent DSDEN : locaux non livrés");
        assertThat(motifs("", "").deLEngagement("LA-1")).isEqualTo("Changé le 01/12/2026 par Référent DSDEN.");
        assertThat(motifs("", "").deLEngagement("LA-2")).isEmpty();
    }
}
