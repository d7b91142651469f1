package fr.copil.comite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.comite.Comite;
import fr.copil.comite.Membre;
import fr.copil.comite.SiegesService;
import fr.copil.commun.Textes;
import fr.copil.ui.Boutons;
import fr.copil.ui.Choix;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.List;
import java.util.Map;

/** Who is called, by function; those that a text wants are unticked, never removed. */
class SiegesPanneau extends Composite<Div> {

    SiegesPanneau(SiegesService sieges, Comite comite, boolean prepare, Div refus) {
        getContent().add(new H2("Sièges"));
        List<Membre> membres = sieges.membres(comite.id());
        Map<Long, String> adresses = prepare ? sieges.courriels(comite.id()) : Map.of();
        if (membres.isEmpty()) {
            getContent().add(new Paragraph("Le texte ne dit pas qui y siège."));
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("seances-sieges");
        membres.forEach(membre ->
                liste.add(siege(sieges, comite, membre, adresses.getOrDefault(membre.id(), ""), prepare, refus)));
        getContent().add(liste);
    }

    /** Beside the list, so that what is typed there outlives it. */
    static Div ajouter(SiegesService sieges, long comite, Div refus) {
        TextField fonction = new TextField("Ajouter un siège : une fonction et son service");
        fonction.setMaxLength(SiegesService.FONCTION_MAX);
        fonction.setWidth("28rem");
        return new Div(
                fonction,
                Boutons.rangee(Boutons.parEntree(
                        Boutons.secondaire(
                                "Ajouter ce siège",
                                () -> Message.tenter(refus, () -> {
                                    sieges.ajouterUnMembre(comite, fonction.getValue());
                                    fonction.clear();
                                })),
                        fonction)));
    }

    private static ListItem siege(
            SiegesService sieges, Comite comite, Membre membre, String adresse, boolean prepare, Div refus) {
        ListItem ligne = new ListItem();
        Checkbox invite = new Checkbox(Typographie.fines(membre.fonction()), membre.invite());
        invite.setReadOnly(!prepare);
        Choix.suivre(invite, oui -> Message.tenter(refus, () -> sieges.inviter(comite.id(), membre.id(), oui)));
        ligne.add(invite);
        if (!membre.exige().isEmpty()) {
            Span source =
                    new Span(Typographie.fines("prévu par " + String.join(", ", Textes.plusieurs(membre.exige()))));
            source.addClassName("seances-detail");
            ligne.add(source);
        } else if (prepare) {
            ligne.add(Boutons.discret(
                    "Retirer",
                    membre.fonction(),
                    () -> Message.tenter(refus, () -> sieges.retirerUnMembre(comite.id(), membre.id()))));
        }
        if (prepare) {
            Span ecrit = new Span(adresse.isEmpty() ? "convoqué par courrier" : adresse);
            ecrit.addClassName("seances-detail");
            ligne.add(
                    ecrit,
                    Boutons.discret(
                            adresse.isEmpty() ? "Ajouter une adresse" : "Changer l’adresse",
                            membre.fonction(),
                            () -> new AdresseDeSiegeDialogue(sieges, comite.id(), membre, adresse).open()));
        }
        return ligne;
    }
}
