package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import fr.copil.commun.Renvois;
import fr.copil.commun.Sigles;
import fr.copil.essai.EcranEssai;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a préfet reads without unfolding anything. Decision 0055. */
@ViewPackages(packages = "fr.copil")
class MotsDesEcransTest extends EcranEssai {

    private static final Pattern STATISTIQUE = Pattern.compile(
            "Newcombe|Wilson|[Dd]ominance|moindres carrés|[Ii]ntervalle de|[Bb]orne (?:basse|haute) à|reçue?s? le [0-9]");

    /** What the browser keeps to itself or folds: addresses, anchors, what stands behind « D'où vient… ». */
    private static final Set<String> TUS = Set.of(
            "id",
            "code",
            "ici",
            "lien",
            "fichier",
            "ancre",
            "tri",
            "export",
            "indicateurs",
            "citation",
            "origine",
            "marques",
            "cadre",
            "valeur",
            "nom");

    /** What one copies to quote a figure, always in sight; what the reader's own address said, given back as it was. */
    private static final Pattern CITATION =
            Pattern.compile("[A-Z0-9-]+-[0-9]{4}-[a-z2-7]{12}|« [^»]* » (?:du lien|n'existe pas)");

    /** It shows the very columns that a référent fills in. */
    private static final String FICHIER_A_REMPLIR = "transmettre";

    private static final List<String> ECRANS = List.of(
            "",
            "?territoire=FR&convention=N&comparaison=ep",
            "?suite=ecart-qpv",
            "?suite=moins-de-trois-ans",
            "?suite=couverture-pre",
            "?suite=avancement",
            "?territoire=DEP-99&convention=X&periode=1999",
            "?territoire=dep-44",
            "indicateurs",
            "indicateurs/N-M07",
            "indicateurs/N-I08",
            "indicateurs/N-A2I-05",
            "indicateurs/LA-I03",
            "indicateurs/LA-I02",
            "indicateurs/DNB-G",
            "indicateurs/DNB-G?vue=definition",
            "indicateurs/RIEN",
            "territoires",
            "territoires/FR",
            "territoires/DEP-44",
            "territoires/DEP-44/moyens",
            "territoires/DEP-44/moyens?annee=2021",
            "territoires/QPV-QN04405M/moyens",
            "territoires/DEP-00/moyens",
            "territoires/DEP-44/annuaire",
            "territoires/DEP-00/annuaire",
            "territoires/COM-44109",
            "territoires/QPV-QN04405M",
            "territoires/ETAB-0440284V",
            "conventions",
            "conventions/N",
            "conventions/N?vue=synthese",
            "conventions/N?vue=references",
            "conventions/N?vue=orphelins",
            "conventions/N?vue=valeurs",
            "conventions/N?vue=instances",
            "conventions/LA",
            "conventions/PACA?vue=references",
            "conventions/F123?vue=references",
            "conventions/LA?vue=references",
            "conventions/LA?vue=instances",
            "conventions/LA?vue=valeurs",
            "conventions/LA?vue=etats",
            "conventions/LA?vue=frise",
            "conventions/PACA",
            "conventions/F122",
            "conventions/F123",
            "conventions/X",
            "conventions/projets",
            "conventions/projets/0",
            "engagements/N-2.1.1-a",
            "engagements/LA-3.7-a",
            "engagements/LA-P-a",
            "engagements/N-A2-03",
            "engagements/X",
            "dispositifs",
            "dispositifs?recensement=a-recenser",
            "dispositifs/D1-01",
            "dispositifs/D1-02",
            "dispositifs/D2-10",
            "actions",
            "actions?territoire=DEP-44",
            "actions?par=engagement",
            "actions/1",
            "actions/saisie",
            "actions/import",
            "appel",
            "appel/1",
            "appel/depot",
            "appel/import",
            "methode",
            "pre",
            "seances",
            "bilans",
            "collecte",
            FICHIER_A_REMPLIR,
            "fichiers",
            "repetition",
            "a-mettre-a-jour",
            "lecture-de-cible?convention=LA",
            "administration/sauvegardes",
            "administration/sante",
            "compte");

    /** A dispositif is read with what services say of it: one that runs, one that is only prepared. */
    @BeforeEach
    void un_dispositif_est_recense() {
        jdbc.update(
                """
                insert into releve (dispositif, cle, version, annee, scolaire, territoire, etat, sites, enfants, mots,
                    diffusion, service, retire, motif, compte, le)
                values ('D1-02', '2025-2026|COM-44109', 1, 2025, true, 'COM-44109', 'FONCTIONNE', 12, 3, '', 0,
                    'S-DSDEN-44', false, '', 'essai', current_timestamp),
                ('D1-02', '2025-2026|QPV-QN04405M', 1, 2025, true, 'QPV-QN04405M', 'EN_PREPARATION', null, null, '', 0,
                    'S-PREF-44', false, '', 'essai', current_timestamp)
                """);
    }

    @AfterEach
    void effacer_le_recensement() {
        jdbc.update("delete from releve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"membre", "cabinet", "referent", "admin"})
    void aucun_code_ni_terme_de_statistique_sur_un_ecran_et_chaque_sigle_y_est_dit_en_entier(String compte) {
        seConnecter(compte);
        Set<String> codes = new TreeSet<>();
        Set<String> sigles = new TreeSet<>();

        for (String ecran : ECRANS) {
            List<String> lus = lus(ecran).toList();
            Set<String> dits = dits();
            Sigles.dans(lus.stream()).stream()
                    .map(Sigles.Sigle::sigle)
                    .filter(sigle -> !dits.contains(sigle))
                    .forEach(sigle -> sigles.add(ecran + " : " + sigle));
            if (!ecran.equals(FICHIER_A_REMPLIR)) {
                Stream.of(lus.stream(), choix(), dialogues())
                        .flatMap(textes -> textes)
                        .filter(texte -> Renvois.dans(texte)
                                || STATISTIQUE.matcher(texte).find())
                        .forEach(texte -> codes.add(ecran + " : " + texte));
            }
        }

        assertThat(codes).isEmpty();
        assertThat(sigles).isEmpty();
    }

    /** What stands behind a button that asks for more before it does anything. */
    private Stream<String> dialogues() {
        List<NativeButton> boutons = visibles(UI.getCurrentOrThrow())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(bouton -> bouton.isEnabled() && bouton.getText().endsWith("…"))
                .toList();
        List<String> lus = new ArrayList<>();
        for (NativeButton bouton : boutons) {
            test(bouton).click();
            visibles(UI.getCurrentOrThrow())
                    .filter(Dialog.class::isInstance)
                    .map(Dialog.class::cast)
                    .filter(Dialog::isOpened)
                    .toList()
                    .forEach(dialogue -> {
                        Stream.concat(lus(dialogue), visibles(dialogue).flatMap(MotsDesEcransTest::choix))
                                .map(MotsDesEcransTest::sansCitation)
                                .forEach(lus::add);
                        dialogue.close();
                    });
        }
        return lus.stream();
    }

    private Stream<String> lus(String ecran) {
        ouvrir(ecran);
        return lus(UI.getCurrentOrThrow()).map(MotsDesEcransTest::sansCitation);
    }

    private static String sansCitation(String texte) {
        return CITATION.matcher(texte.replace('\u00A0', ' ').replace('\u202F', ' '))
                .replaceAll("");
    }

    private Stream<String> lus(Component composant) {
        if (!composant.isVisible()) {
            return Stream.empty();
        }
        Stream<String> siens = composant instanceof Modelise<?>
                ? lus(modele(composant, "modele"), composant instanceof Figure)
                : composant
                        .getElement()
                        .getChildren()
                        .filter(enfant -> enfant.isTextNode())
                        .map(enfant -> enfant.getText());
        return Stream.concat(siens, composant.getChildren().flatMap(this::lus));
    }

    private static Stream<String> choix() {
        return visibles(UI.getCurrentOrThrow())
                .flatMap(MotsDesEcransTest::choix)
                .map(MotsDesEcransTest::sansCitation);
    }

    /** What a field is called, and what it offers to choose among. */
    private static Stream<String> choix(Component composant) {
        Stream<String> nom = Stream.of("label", "helperText", "placeholder")
                .map(propriete -> composant.getElement().getProperty(propriete, ""));
        return composant instanceof ComboBoxBase<?, ?, ?> champ ? Stream.concat(nom, offerts(champ)) : nom;
    }

    private static <T> Stream<String> offerts(ComboBoxBase<?, T, ?> champ) {
        ItemLabelGenerator<T> nom = champ.getItemLabelGenerator();
        try {
            return champ.getListDataView().getItems().map(nom);
        } catch (IllegalStateException parPages) {
            // Territories, by their names.
            return Stream.empty();
        }
    }

    private static Stream<String> lus(JsonNode noeud, boolean figure) {
        if (noeud.isString()) {
            return Stream.of(noeud.asString());
        }
        return noeud instanceof ObjectNode objet
                ? objet.properties().stream()
                        .filter(champ -> !TUS.contains(champ.getKey()) || nomme(champ.getKey(), objet))
                        // A figure folds its notes, a sheet shows them.
                        .filter(champ -> !figure || !champ.getKey().equals("notes"))
                        .flatMap(champ -> lus(champ.getValue(), figure))
                : noeud.valueStream().flatMap(enfant -> lus(enfant, figure));
    }

    /** The name of a filter is for the address, that of anything else is read. */
    private static boolean nomme(String cle, ObjectNode objet) {
        return (cle.equals("nom") && !objet.has("genre")) || (cle.equals("valeur") && objet.has("quand"));
    }

    private static JsonNode modele(Component composant, String propriete) {
        return JsonMapper.builder()
                .build()
                .readTree(String.valueOf(composant.getElement().getPropertyRaw(propriete)));
    }

    private Set<String> dits() {
        return visibles(UI.getCurrentOrThrow())
                .flatMap(composant -> composant instanceof Modelise<?>
                        ? modele(composant, "sigles").valueStream().map(sigle -> sigle.path("sigle")
                                .asString())
                        : Stream.ofNullable(composant.getElement().getAttribute("data-sigle")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Component> visibles(Component composant) {
        return composant.isVisible()
                ? Stream.concat(Stream.of(composant), composant.getChildren().flatMap(MotsDesEcransTest::visibles))
                : Stream.empty();
    }
}
