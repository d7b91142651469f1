package fr.copil.convention.suivi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import fr.copil.convention.suivi.EntreeJournal;
import fr.copil.convention.suivi.NatureDuChangement;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalPanneauTest {

    @Test
    void une_nouvelle_ligne_vient_au_dessus_et_les_autres_restent_les_memes_elements() {
        JournalPanneau journal = new JournalPanneau();
        journal.montrer(List.of(entree(2), entree(1)), "rien");
        List<Component> avant = lignes(journal);

        journal.montrer(List.of(entree(3), entree(2), entree(1)), "rien");

        assertThat(lignes(journal)).hasSize(3).endsWith(avant.toArray(Component[]::new));
    }

    @Test
    void un_autre_journal_remplace_tout() {
        JournalPanneau journal = new JournalPanneau();
        journal.montrer(List.of(entree(2), entree(1)), "rien");

        journal.montrer(List.of(entree(9)), "rien");

        assertThat(lignes(journal)).hasSize(1);
    }

    private static List<Component> lignes(JournalPanneau journal) {
        return journal.getContent()
                .getChildren()
                .toList()
                .getLast()
                .getChildren()
                .toList();
    }

    private static EntreeJournal entree(long id) {
        return new EntreeJournal(
                id,
                OffsetDateTime.parse("2026-11-22T09:00:00Z"),
                "Référent DSDEN",
                NatureDuChangement.COMMENTAIRE,
                null,
                "",
                "",
                "ligne " + id,
                null,
                null);
    }
}
