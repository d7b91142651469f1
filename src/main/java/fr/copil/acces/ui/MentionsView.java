package fr.copil.acces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.copil.ui.PiedDePage;
import fr.copil.ui.Typographie;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;

/** What Copil keeps of people, why, how long and what they may ask; for everybody, before they come in too. */
@Route("mentions")
@PageTitle("Mentions et données personnelles · Copil")
@AnonymousAllowed
class MentionsView extends Composite<Main> {

    MentionsView(
            @Value("${copil.mentions.responsable}") String responsable,
            @Value("${copil.mentions.contact}") String contact,
            @Value("${copil.audit.mois}") int mois,
            PiedDePage pied) {
        Section page = new Section(
                new H1("Mentions et données personnelles"),
                new Paragraph(new Anchor("/", "Retour à Copil")),
                mots("Copil suit les conventions d'objectifs entre politique de la ville et Éducation nationale. Il ne"
                        + " contient de données personnelles que de ceux qui y ont un compte ; les chiffres y sont des"
                        + " agrégats, protégés par le secret statistique."),
                new H2("Qui en répond"),
                mots(
                        responsable.isBlank()
                                ? "Le service qui a installé Copil et ouvre les comptes."
                                : responsable + "."),
                new H2("Ce qui est gardé, et pourquoi"),
                liste(
                        "Votre nom, votre courriel, votre service et votre fonction : pour savoir qui a un compte, et vous"
                                + " écrire.",
                        "Ce que vous avez fait au nom de votre service (suivi des engagements, livraisons, textes et"
                                + " signatures de bilans) : c'est la mémoire des conventions.",
                        "Un journal d'audit (connexions, refus, publications, exports…) avec l'adresse d'où vous veniez :"
                                + " pour la sécurité.",
                        "Ce qui vous fait entrer : votre mot de passe, haché ; le secret de votre second facteur, chiffré ; le"
                                + " nom que vous donne le fournisseur d'identité ; les appareils dont vous avez demandé que"
                                + " Copil se souvienne, avec le nom de leur navigateur.",
                        "Si vous demandez un accès : votre nom, votre courriel, le SIRET de votre établissement et votre"
                                + " message, pour qu'un administrateur vous réponde.",
                        "Un témoin de session, nécessaire à la connexion, et un autre sur les appareils dont Copil se"
                                + " souvient. Copil ne mesure pas d'audience et n'envoie rien"
                                + " à personne d'autre."),
                mots("Base légale : la mission d'intérêt public de l'administration (RGPD, article 6.1.e)."),
                new H2("Combien de temps"),
                liste(
                        "Nom et courriel : tant que le compte sert ; l'administrateur les efface une fois le compte clos.",
                        "Identifiant et fonction de l'auteur d'un acte : autant que l'acte, sans quoi la convention"
                                + " perdrait sa mémoire.",
                        "Appareil dont Copil se souvient : trente jours sans venir, ou jusqu'à ce que vous l'oubliiez ; nom du"
                                + " fournisseur d'identité : autant que le compte ; demande d'accès : jusqu'à ce qu'un"
                                + " administrateur y réponde ou l'écarte.",
                        "Journal d'audit : " + mois + " mois."),
                new H2("Vos droits"),
                mots(
                        "Vous lisez et téléchargez ce que Copil garde de vous, et corrigez votre nom, votre fonction et votre"
                                + " courriel, sur la page « Mon compte ». Pour l'effacement, la limitation ou l'opposition,"
                                + " adressez-vous "
                                + (contact.isBlank()
                                        ? "à l'administrateur de Copil ou à son délégué à la protection des données"
                                        : "à " + contact)
                                + ". Vous pouvez saisir la CNIL (cnil.fr)."));
        page.addClassName("copil-page");
        getContent().addClassName("copil-connexion");
        getContent().add(page, pied.anonyme());
    }

    private static Paragraph mots(String texte) {
        return new Paragraph(Typographie.fines(texte));
    }

    private static Component liste(String... lignes) {
        UnorderedList liste = new UnorderedList();
        Stream.of(lignes).map(Typographie::fines).map(ListItem::new).forEach(liste::add);
        return liste;
    }
}
