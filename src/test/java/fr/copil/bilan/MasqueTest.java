package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffresInseres;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Marques;
import fr.copil.bilan.contenu.PhrasesVives;
import fr.copil.bilan.contenu.Section;
import fr.copil.commun.CodeTerritoire;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.CelluleRetiree;
import fr.copil.indicateur.mesure.Retrait;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What texts say of a figure that was withdrawn. Decision 0024. */
class MasqueTest {

    private static final FigureModele FIGURE = BilanDEssai.ecart().montrant(Stream.of("DNB-G"));

    private static String masque(String recit) {
        Section section = new Section(
                "synthese", "Synthèse", false, Markdown.lire(recit, DITES), List.of(new Bloc.Illustration(FIGURE)));
        Bilan bilan = new Bilan(BilanDEssai.signe().entete(), List.of(section), List.of());
        CelluleRetiree retiree = new CelluleRetiree(
                "DNB-G",
                "Réussite au DNB",
                new CodeTerritoire("DEP-44"),
                "Loire-Atlantique",
                2024,
                new Retrait(1, "essai", "Référent DSDEN", "erreur de saisie", Instant.parse("2026-11-24T09:05:00Z")));
        return Markdown.brut(
                Masque.de(bilan, List.of(retiree)).sections().getFirst().recit());
    }

    private static final Marques DITES = new Marques(
            ChiffresInseres.AUCUN,
            new PhrasesVives(Map.of(Markdown.cible(FIGURE), Markdown.echapper(FIGURE.lecture()))));

    @Test
    void la_phrase_d_une_figure_part_avec_elle_et_le_reste_du_texte_demeure() {
        assertThat(masque("**Résultats.** " + Markdown.lecture(FIGURE) + " À suivre."))
                .isEqualTo("Résultats. (chiffre retiré) À suivre.");
    }

    @Test
    void une_phrase_reprise_et_changee_par_un_auteur_part_aussi() {
        assertThat(masque("Selon nous, [77,2 % admis près d'un QPV](redite:" + FIGURE.id() + ")."))
                .isEqualTo("Selon nous, (chiffre retiré).");
    }

    @Test
    void un_lien_vers_une_citation_retiree_devient_un_avis() {
        assertThat(masque("Ici [77,2 %](https://copil.exemple/c/" + BilanDEssai.CODE
                        + ") et [rien](https://exemple.fr)."))
                .contains(
                        "Ici chiffre retiré le 24/11/2026 par essai (Référent DSDEN), motif : erreur de saisie et rien.")
                .doesNotContain("77,2");
    }

    @Test
    void une_phrase_ecrite_par_une_personne_reste_la_sienne() {
        assertThat(masque("La réussite progresse.")).isEqualTo("La réussite progresse.");
    }
}
