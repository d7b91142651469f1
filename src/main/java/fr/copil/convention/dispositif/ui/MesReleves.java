package fr.copil.convention.dispositif.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.commun.Nombres;
import fr.copil.convention.dispositif.PublicCompte;
import fr.copil.convention.dispositif.RecensementService;
import fr.copil.convention.dispositif.Releve;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the reader's own service counted of a dispositif, each relevé with what may be done to it. */
class MesReleves extends Composite<Section> {

    private static final int TAILLE = 20;

    private final transient RecensementService service;
    private final transient Consumer<String> suite;
    private final Div lignes = new Div();
    private transient List<Releve> siens = List.of();

    /** @param suite what to show, with a sentence on what was done */
    MesReleves(RecensementService service, Consumer<String> suite) {
        this.service = service;
        this.suite = suite;
        getContent().addClassName("copil-page");
        getContent().add(new H3("Ce que votre service a recensé"), lignes);
    }

    void montrer(List<Releve> releves) {
        siens = releves;
        setVisible(!releves.isEmpty());
        montrer(TAILLE);
    }

    private void montrer(int combien) {
        lignes.removeAll();
        siens.stream().limit(combien).forEach(releve -> lignes.add(ligne(releve)));
        if (siens.size() > combien) {
            lignes.add(Boutons.rangee(
                    Boutons.secondaire("Montrer les relevés plus anciens", () -> montrer(combien + TAILLE))));
        }
    }

    private Div ligne(Releve releve) {
        String nom = releve.ou().nomEtNiveau() + ", " + releve.annee().libelle();
        return new Div(
                new Paragraph(Typographie.fines(nom + " : " + chiffres(releve) + ". Diffusion : "
                        + releve.diffusion().libelle() + ".")),
                Boutons.rangee(
                        Boutons.discret(
                                "Corriger", nom, () -> new CorrectionDeReleveDialogue(service, releve, nom, suite)
                                        .open()),
                        Boutons.discret(
                                "Retirer", nom, () -> new RetraitDeReleveDialogue(service, releve, nom, suite).open()),
                        Boutons.discret("Historique", nom, () -> new HistoriqueDeReleveDialogue(
                                        nom, service.versions(releve.id()))
                                .open())));
    }

    private static String chiffres(Releve releve) {
        List<String> dits = new ArrayList<>(List.of(releve.etat().libelle()));
        Integer sites = releve.sites();
        if (sites != null) {
            dits.add(Nombres.compte(sites, "site", "sites"));
        }
        for (PublicCompte qui : PublicCompte.values()) {
            Long nombre = releve.effectif(qui).nombre();
            if (nombre != null) {
                dits.add(Nombres.compte(nombre, qui.un(), qui.plusieurs()));
            }
        }
        return String.join(", ", dits);
    }
}
