package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffreFige;
import fr.copil.bilan.contenu.ChiffresInseres;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Marques;
import fr.copil.bilan.contenu.PhrasesVives;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.redaction.Valeurs;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.FigureModele.Tableau;
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

    private static final CelluleRetiree RETIREE = new CelluleRetiree(
            "DNB-G",
            "Réussite au DNB",
            new CodeTerritoire("DEP-44"),
            "Loire-Atlantique",
            2024,
            new Retrait(1, "essai", "Référent DSDEN", "erreur de saisie", Instant.parse("2026-11-24T09:05:00Z")));

    private static String masque(String recit) {
        Section section = new Section(
                "synthese", "Synthèse", false, Markdown.lire(recit, DITES), List.of(new Bloc.Illustration(FIGURE)));
        Bilan bilan = new Bilan(BilanDEssai.signe().entete(), List.of(section), List.of());
        return Markdown.brut(
                Masque.de(bilan, List.of(RETIREE)).sections().getFirst().recit());
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

    @Test
    void une_valeur_retiree_quitte_sa_case_et_les_autres_restent() {
        ChiffreFige retiree = new ChiffreFige(
                "DNB-G/DEP-44/ENSEMBLE/2024", "Réussite", Etat.VALEUR, 77.2, "77,2 %", "DEPP", BilanDEssai.CODE);
        ChiffreFige tenue = new ChiffreFige(
                "INS-POP/DEP-44/ENSEMBLE/2022", "Habitants", Etat.VALEUR, 12.0, "12 habitants", "Insee", null);
        Faits.Valeurs faits =
                new Faits.Valeurs(List.of(new Faits.LigneDeValeurs(List.of("Un quartier"), List.of(retiree, tenue))));
        Bloc.Grille grille = Valeurs.autre(
                new Bloc.Grille(new Tableau("Quartiers", List.of("Quartier", "A", "B"), List.of()), List.of(1, 1, 1)),
                faits);
        Bilan bilan = new Bilan(
                BilanDEssai.signe().entete(),
                List.of(new Section("situation", "Situation", false, List.of(), List.of(grille))),
                List.of());

        Bilan lu = Copies.lire(Copies.ecrire(bilan));
        assertThat(lu).isEqualTo(bilan);
        Bloc.Grille masquee = (Bloc.Grille)
                Masque.de(lu, List.of(RETIREE)).sections().getFirst().elements().getFirst();
        assertThat(masquee.tableau().lignes().getFirst())
                .extracting(Cellule::texte)
                .satisfies(cases -> {
                    assertThat(cases.get(1)).isEqualTo("chiffre retiré");
                    assertThat(cases.get(2)).isEqualTo("12 habitants");
                });
        assertThat(masquee.faits().toString()).doesNotContain("77");
    }
}
