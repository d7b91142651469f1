package fr.copil.collecte.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import fr.copil.ui.Typographie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a delivery looks like, for who never sent one: the very file that can be downloaded, drawn. */
class ExempleDeLivraison extends Composite<NativeDetails> {

    static final String ADRESSE = "/aide/exemple-livraison.csv";

    ExempleDeLivraison() {
        List<List<String>> rangees = lire();
        Liste tableau = new Liste();
        tableau.montrer(ListeModele.simple(
                "exemple-de-livraison",
                "Exemple de livraison, aux nombres inventés",
                rangees.getFirst().stream().map(Colonne::de).toList(),
                rangees.stream()
                        .skip(1)
                        .map(rangee ->
                                Ligne.de(rangee.stream().map(Cellule::texte).toList()))
                        .toList(),
                ""));
        Anchor fichier = new Anchor(ADRESSE, "Télécharger cet exemple (CSV)");
        fichier.setRouterIgnore(true);
        fichier.getElement().setAttribute("download", true);
        getContent().setSummaryText("Voir un exemple de livraison");
        getContent()
                .setContent(new Div(
                        new Paragraph(
                                Typographie.fines(
                                        "Trois façons de répondre, une par ligne : un taux par ses deux"
                                                + " nombres, un taux seul, un chiffre qui manque et pourquoi. Les nombres sont inventés.")),
                        tableau,
                        new Paragraph(fichier)));
    }

    static List<List<String>> lire() {
        try (InputStream flux =
                Objects.requireNonNull(ExempleDeLivraison.class.getResourceAsStream("/META-INF/resources" + ADRESSE))) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(ligne -> Arrays.asList(ligne.split(";", -1)))
                    .toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
