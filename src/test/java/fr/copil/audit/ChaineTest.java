package fr.copil.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.NatureDActe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChaineTest {

    private static final Instant LE = Instant.parse("2026-11-28T09:00:00Z");

    private static LigneDAudit apres(@Nullable LigneDAudit avant, String nature, String objet, @Nullable Long jusquA) {
        return new LigneDAudit(
                        avant == null ? 1 : avant.numero() + 1,
                        LE,
                        "essai",
                        "",
                        nature,
                        objet,
                        "",
                        jusquA,
                        avant == null ? LigneDAudit.ORIGINE : avant.empreinte(),
                        "")
                .scellee();
    }

    private static List<LigneDAudit> lignes(int combien) {
        List<LigneDAudit> lignes = new ArrayList<>();
        for (int i = 0; i < combien; i++) {
            lignes.add(
                    apres(lignes.isEmpty() ? null : lignes.getLast(), NatureDActe.EXPORT.name(), "objet " + i, null));
        }
        return lignes;
    }

    /** The first fault, against the end that was noted. */
    private static Optional<String> faute(List<LigneDAudit> lignes, LigneDAudit fin) {
        Chaine chaine = new Chaine();
        return lignes.stream()
                .flatMap(ligne -> chaine.suivre(ligne).stream())
                .findFirst()
                .or(() -> chaine.finir(fin.numero(), fin.empreinte()));
    }

    @Test
    void une_chaine_entiere_tient() {
        List<LigneDAudit> lignes = lignes(4);

        assertThat(faute(lignes, lignes.getLast())).isEmpty();
    }

    @Test
    void une_ligne_retiree_du_milieu_du_debut_ou_de_la_fin_manque() {
        List<LigneDAudit> lignes = lignes(4);
        LigneDAudit fin = lignes.getLast();

        assertThat(faute(List.of(lignes.get(0), lignes.get(2), fin), fin).orElseThrow())
                .contains("ligne 2, qui manque");
        assertThat(faute(lignes.subList(1, 4), fin).orElseThrow()).contains("ligne 2 : celles d'avant ont disparu");
        assertThat(faute(lignes.subList(0, 3), fin).orElseThrow()).contains("ligne 4 : les dernières");
        assertThat(faute(List.of(), fin).orElseThrow()).contains("ligne 1 : les dernières");
    }

    @Test
    void ce_qu_une_purge_a_note_peut_manquer_et_rien_de_plus() {
        List<LigneDAudit> lignes = lignes(4);
        LigneDAudit purge =
                apres(lignes.getLast(), NatureDActe.PURGE.name(), lignes.get(1).empreinte(), 2L);
        lignes.add(purge);

        assertThat(faute(lignes.subList(2, 5), purge)).isEmpty();
        assertThat(faute(lignes.subList(3, 5), purge).orElseThrow()).contains("ligne 4 : celles d'avant");
    }

    @Test
    void une_ligne_refaite_ne_suit_plus() {
        List<LigneDAudit> lignes = lignes(4);
        LigneDAudit fin = lignes.getLast();
        lignes.set(1, apres(lignes.get(0), NatureDActe.EXPORT.name(), "autre chose", null));

        assertThat(faute(lignes, fin).orElseThrow()).contains("ligne 3, qui ne suit plus celle d'avant");
    }

    @Test
    void rien_ne_glisse_d_un_champ_dans_le_suivant() {
        LigneDAudit une = new LigneDAudit(1, LE, "ab", "c", "X", "", "", null, LigneDAudit.ORIGINE, "");
        LigneDAudit autre = new LigneDAudit(1, LE, "a", "bc", "X", "", "", null, LigneDAudit.ORIGINE, "");

        assertThat(une.empreinteCalculee()).isNotEqualTo(autre.empreinteCalculee());
    }
}
