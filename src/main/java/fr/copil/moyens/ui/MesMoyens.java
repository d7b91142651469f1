package fr.copil.moyens.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.commun.Nombres;
import fr.copil.moyens.DeclarationDeMoyensService;
import fr.copil.moyens.Moyen;
import fr.copil.moyens.MoyensDuTerritoire;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.function.Consumer;

/** What the reader's own service declared that year, each line with what may be done to it. */
class MesMoyens extends Composite<Section> {

    private final transient DeclarationDeMoyensService service;
    private final transient Consumer<String> suite;
    private final Div lignes = new Div();

    /** @param suite what to show, with a sentence on what was done */
    MesMoyens(DeclarationDeMoyensService service, Consumer<String> suite) {
        this.service = service;
        this.suite = suite;
        getContent().addClassName("copil-page");
        getContent().add(new H2("Ce que votre service a déclaré"), lignes);
    }

    void montrer(MoyensDuTerritoire moyens, int annee) {
        lignes.removeAll();
        List<Moyen> siens = moyens.ouverte()
                ? service.siennes(moyens.territoire().code()).stream()
                        .filter(moyen ->
                                moyen.annee() == annee || !moyens.annees().contains(moyen.annee()))
                        .toList()
                : List.of();
        setVisible(!siens.isEmpty());
        siens.forEach(moyen -> lignes.add(ligne(moyen)));
    }

    private Div ligne(Moyen moyen) {
        String nom = nom(moyen);
        return new Div(
                new Paragraph(Typographie.fines(nom + " : "
                        + EnClair.valeur(moyen.valeur(), moyen.poste().unite())
                        + (moyen.provisoire() ? ", provisoire" : "")
                        + enfants(moyen) + ". Diffusion : " + moyen.diffusion().libelle() + ".")),
                Boutons.rangee(
                        Boutons.discret("Corriger", nom, () -> new CorrectionDeMoyenDialogue(service, moyen, nom, suite)
                                .open()),
                        Boutons.discret(
                                "Retirer", nom, () -> new RetraitDeMoyenDialogue(service, moyen, nom, suite).open()),
                        Boutons.discret("Historique", nom, () -> new HistoriqueDeMoyenDialogue(
                                        nom, service.versions(moyen.id()))
                                .open())));
    }

    private static String enfants(Moyen moyen) {
        Long enfants = moyen.beneficiaires().nombre();
        return enfants == null ? "" : ", " + Nombres.compte(enfants, "enfant", "enfants");
    }

    private static String nom(Moyen moyen) {
        return moyen.poste().dispositifEnClair() + ", " + moyen.poste().financeurEnClair() + ", "
                + moyen.ou().nomEtNiveau() + ", " + moyen.annee();
    }
}
