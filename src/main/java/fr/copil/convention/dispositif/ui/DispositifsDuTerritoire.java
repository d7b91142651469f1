package fr.copil.convention.dispositif.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.convention.dispositif.DernierReleve;
import fr.copil.convention.dispositif.RelevesService;
import fr.copil.ui.LigneDeSigles;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The dispositifs that services say to be in a territory, or inside it: a few lines on its sheet. */
@org.springframework.stereotype.Component
@Order(2)
class DispositifsDuTerritoire implements SousLaPage {

    private static final String TERRITOIRES = "/territoires/";
    private static final int MONTRES = 6;

    private final RelevesService service;

    DispositifsDuTerritoire(RelevesService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> sur(String sujet) {
        return sujet.startsWith(TERRITOIRES)
                ? CodeTerritoire.lire(sujet.substring(TERRITOIRES.length()))
                        .map(service::connus)
                        .filter(connus -> !connus.isEmpty())
                        .map(DispositifsDuTerritoire::rubrique)
                : Optional.empty();
    }

    private static Component rubrique(List<DernierReleve> connus) {
        UnorderedList lignes = new UnorderedList();
        connus.stream().limit(MONTRES).forEach(dernier -> lignes.add(ligne(dernier)));
        if (connus.size() > MONTRES) {
            lignes.add(new ListItem(new Anchor(
                    "/dispositifs",
                    Typographie.fines("Tous les dispositifs, dont "
                            + Nombres.compte(connus.size() - MONTRES, "autre recensé ici", "autres recensés ici")))));
        }
        LigneDeSigles sigles = new LigneDeSigles();
        sigles.direDe(lignes);
        return new Section(new H2("Dispositifs recensés ici"), lignes, sigles);
    }

    private static ListItem ligne(DernierReleve dernier) {
        return new ListItem(
                new Anchor("/dispositifs/" + dernier.dispositif(), Typographie.fines(dernier.nom())),
                new Span(Typographie.fines(
                        " : " + dernier.annee().libelle() + ", selon " + MotsDuRecensement.par(dernier))));
    }
}
