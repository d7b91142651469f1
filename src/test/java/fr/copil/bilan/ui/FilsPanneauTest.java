package fr.copil.bilan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.BilansPropres;
import fr.copil.bilan.Fil;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.RemarqueService;
import fr.copil.bilan.contenu.Genre;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.CompteurDeRequetes;
import fr.copil.essai.EcranEssai;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many comments on one section. */
class FilsPanneauTest extends EcranEssai {

    @Autowired
    private BilanService service;

    @Autowired
    private RemarqueService remarques;

    private long id;

    @BeforeEach
    void ouvrirUnBilan() {
        seConnecter("cabinet");
        id = service.creer(new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.ANNUEL, 2024));
    }

    @AfterEach
    void ranger() {
        BilansPropres.effacer(jdbc);
    }

    private void commenter(int combien) {
        for (int i = 1; i <= combien; i++) {
            remarques.ouvrir(id, "synthese", "Remarque n° " + i, false);
        }
    }

    private void envoyer(String texte) {
        test(nomme("Commenter : Synthèse")).click();
        TextArea champ = find(TextArea.class).all().stream()
                .filter(saisi -> saisi.getLabel().contains("Votre commentaire"))
                .findFirst()
                .orElseThrow();
        test(champ).setValue(texte);
        test(find(NativeButton.class).withText("Envoyer le commentaire").single())
                .click();
    }

    private NativeButton nomme(String nom) {
        return find(NativeButton.class).all().stream()
                .filter(bouton -> nom.equals(bouton.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private List<Component> montres() {
        return find(FilPanneau.class).all().stream()
                .flatMap(fil -> fil.getContent().getChildren().flatMap(Component::getChildren))
                .toList();
    }

    @Test
    void un_nouveau_commentaire_ne_touche_aucun_des_autres_fils() {
        commenter(12);
        ouvrir("bilans/" + id);
        List<Component> avant = montres();

        envoyer("Une de plus");

        assertThat(find(FilPanneau.class).all()).hasSize(13);
        assertThat(montres()).containsAll(avant);
    }

    @Test
    void une_reponse_s_ajoute_a_son_fil_sans_refaire_ce_qui_etait_dit() {
        commenter(1);
        ouvrir("bilans/" + id);
        List<ListItem> avant = find(ListItem.class).all();

        test(nomme("Répondre : Remarque n° 1")).click();
        test(find(TextArea.class).withCaption("Votre réponse").single()).setValue("En effet.");
        test(find(NativeButton.class).withText("Répondre").all().getLast()).click();

        assertThat(find(ListItem.class).all()).containsAll(avant).hasSize(avant.size() + 1);
        assertThat(ecran()).contains("En effet.");
    }

    /** Of the page that comments, and of the same page that hears of it. */
    @Test
    void un_commentaire_de_plus_parmi_cent_ne_lit_pas_les_fils_un_par_un() {
        commenter(100);
        ouvrir("bilans/" + id);

        assertThat(CompteurDeRequetes.pendant(() -> envoyer("La dernière"))).hasSizeLessThan(20);
        assertThat(ecran()).contains("La dernière", "101 commentaires non résolus");
    }

    @Test
    void les_plus_anciens_de_beaucoup_de_fils_se_montrent_sur_demande() {
        commenter(50);
        ouvrir("bilans/" + id);
        assertThat(find(FilPanneau.class).all()).hasSize(PileDeFils.DERNIERS);
        assertThat(ecran()).contains("Remarque n° 50", "30 restent").doesNotContain("Remarque n° 30");

        test(find(NativeButton.class)
                        .withCondition(bouton -> bouton.getText().contains("plus anciens"))
                        .single())
                .click();
        assertThat(ecran()).contains("Remarque n° 11", "10 restent").doesNotContain("Remarque n° 10\n");
        test(find(NativeButton.class)
                        .withCondition(bouton -> bouton.getText().contains("plus anciens"))
                        .single())
                .click();

        assertThat(find(FilPanneau.class).all()).hasSize(50);
        assertThat(ecran().indexOf("Remarque n° 2\n")).isLessThan(ecran().indexOf("Remarque n° 49"));
        assertThat(ecran()).doesNotContain("plus anciens");
    }

    @Test
    void un_fil_resolu_ne_se_construit_que_deplie() {
        commenter(2);
        remarques.lire(id).stream().map(Fil::id).forEach(fil -> remarques.resoudre(fil, ""));
        ouvrir("bilans/" + id);
        assertThat(find(FilPanneau.class).exists()).isFalse();

        NativeDetails pli = find(NativeDetails.class)
                .withCondition(details -> details.getSummaryText().contains("résolus"))
                .single();
        test(pli).toggleContent();

        assertThat(find(FilPanneau.class).all()).hasSize(2);
        test(nomme("Rouvrir : Remarque n° 1")).click();
        assertThat(nomme("Répondre : Remarque n° 1").isVisible()).isTrue();
    }
}
