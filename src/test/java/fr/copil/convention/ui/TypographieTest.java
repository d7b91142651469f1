package fr.copil.convention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Filtre;
import fr.copil.ui.ListeModele.Groupe;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.ListeModele.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypographieTest {

    @Test
    void les_signes_doubles_et_les_guillemets_tiennent_a_leur_mot() {
        assertThat(Typographie.fines("« près de » 56 % ; quand ? lu : oui !"))
                .isEqualTo("«\u202Fprès de\u202F» 56\u202F%\u202F; quand\u202F? lu\u00A0: oui\u202F!");
        assertThat(Typographie.fines("réseaux (?)")).isEqualTo("réseaux (?)");
    }

    @Test
    void les_adresses_et_les_valeurs_des_filtres_ne_changent_pas() {
        ListeModele liste = new ListeModele(
                "id",
                "légende ;",
                List.of(Filtre.choix("pilote", "Pilote", "a : b", List.of(new Option("a : b", "a : b")))),
                List.of(Colonne.de("Titre ?")),
                List.of(
                        Ligne.titre(new Groupe("Groupe : un", 1, "détail ;")),
                        Ligne.de(List.of(Cellule.lien("texte ;", "/x?a=« »").avecDetail("10 %")))),
                1,
                1,
                50,
                "rien !",
                "/export/x");

        ListeModele fine = Typographie.de(liste);

        assertThat(fine.filtres().getFirst().valeur()).isEqualTo("a : b");
        assertThat(fine.filtres().getFirst().options()).containsExactly(new Option("a : b", "a\u00A0: b"));
        assertThat(fine.lignes().getFirst().groupe()).isEqualTo(new Groupe("Groupe\u00A0: un", 1, "détail\u202F;"));
        assertThat(fine.lignes().getLast().cellules().getFirst())
                .isEqualTo(new Cellule("texte\u202F;", "/x?a=« »", null, "10\u202F%"));
        assertThat(fine.export()).isEqualTo("/export/x");
    }

    @Test
    void une_fiche_garde_ses_liens() {
        FicheModele fine = Typographie.de(new FicheModele(
                List.of(new LienNomme("Conventions", "/conventions")),
                "",
                "Titre : un",
                "",
                List.of(
                        Champ.texte("Échéance", ""),
                        Champ.liens("Liens", List.of(new LienNomme("a ; b", "/a")), "aucun")),
                List.of("note ;")));

        assertThat(fine.titre()).isEqualTo("Titre\u00A0: un");
        assertThat(fine.champs().getFirst().texte()).isEqualTo("non précisé par le document");
        assertThat(fine.champs().getLast().liens()).containsExactly(new LienNomme("a\u202F; b", "/a"));
        assertThat(fine.notes()).containsExactly("note\u202F;");
    }
}
