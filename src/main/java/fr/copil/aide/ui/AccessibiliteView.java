package fr.copil.aide.ui;

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
import fr.copil.aide.EcransVerifies;
import fr.copil.commun.Version;
import fr.copil.ui.PiedDePage;
import fr.copil.ui.Typographie;
import java.util.stream.Stream;

/** What is true of accessibility: what is tried and how, what does not conform, how to complain. For everybody, logged in or not. */
@Route("accessibilite")
@PageTitle("Accessibilité : partiellement conforme · Copil")
@AnonymousAllowed
class AccessibiliteView extends Composite<Main> {

    /** Of the last reading of this page against what the tests do. */
    private static final String ETABLIE_LE = "30 novembre 2026";

    AccessibiliteView(PiedDePage pied) {
        Section page = new Section(
                new H1("Déclaration d'accessibilité"),
                new Paragraph(new Anchor("/", "Retour à Copil")),
                mots("Cette déclaration s'applique à Copil " + Version.NUMERO
                        + ", tel qu'il est installé ici. Le service qui"
                        + " l'a installé s'engage à le rendre accessible, selon l'article 47 de la loi n° 2005-102 du 11"
                        + " février 2005."),
                new H2("État de conformité"),
                mots(
                        "Copil est partiellement conforme au référentiel général d'amélioration de l'accessibilité (RGAA 4.1),"
                                + " à cause des non-conformités et des manques dits plus bas."),
                new H2("Résultats des tests"),
                mots(
                        "Ce niveau vient d'une évaluation faite avec le logiciel lui-même, non d'un audit par un tiers : les 106"
                                + " critères n'ont pas été relevés un par un, et aucun taux n'est donc calculé. À chaque version :"),
                liste(
                        "axe-core examine les écrans de la liste ci-dessous, en clair et en sombre, à la largeur d'un"
                                + " ordinateur, d'une tablette et d'un téléphone, dans un vrai navigateur (Chromium) : aucun"
                                + " défaut, quel que soit le poids qu'il lui donne, n'est laissé ; les cibles de 24 pixels et"
                                + " les noms qui contiennent ce qu'on lit en font partie ;",
                        "chacun de ces écrans tient dans 320 pixels de large (un écran d'ordinateur agrandi à 400 %) sans"
                                + " défilement de côté ;",
                        "en couleurs forcées, les traits des graphiques, les états, l'onglet ouvert, l'entrée du menu où"
                                + " l'on est et le focus restent dessinés ;",
                        "ce qu'un lecteur d'écran reçoit du tableau de bord, dans l'ordre, est comparé à un texte relu ;",
                        "une page qui s'ouvre se lit depuis son titre ; ce qui se referme rend le focus à ce qui l'avait"
                                + " ouvert ; un refus à la connexion se lit sur le champ à reprendre ;",
                        "des parcours vont au bout d'une tâche au clavier seul : se connecter, choisir un territoire, lire un"
                                + " graphique valeur par valeur, mettre à jour un engagement, préparer une séance, écrire dans"
                                + " un bilan ;",
                        "les couleurs des textes gardent un contraste de 4,5 pour 1 au moins ; ce qu'une couleur dit, une"
                                + " forme ou un mot le dit aussi ;",
                        "chaque graphique et chaque carte a le même contenu en tableau, et une phrase qui le lit."),
                new H2("Contenus non accessibles"),
                mots("Non-conformités et manques connus :"),
                liste(
                        "aucun essai n'a été fait avec un lecteur d'écran par une personne qui s'en sert chaque jour ;",
                        "l'espacement du texte n'est pas vérifié écran par écran ;",
                        "la projection d'une séance et son kit hors ligne ne sont vérifiés qu'au clavier ;",
                        "les documents produits (PDF, Word, OpenDocument, diaporamas) n'ont pas été audités : la page à"
                                + " l'écran dit la même chose."),
                mots(
                        "Les fichiers joints par les services (preuves, pièces de séance) sont repris tels quels : Copil ne peut"
                                + " garantir leur accessibilité."),
                new H2("Établissement de cette déclaration"),
                mots("Établie le " + ETABLIE_LE
                        + ". Techniques : HTML, CSS, JavaScript, SVG, WAI-ARIA. Outils : axe-core,"
                        + " Chromium, clavier."),
                new H2("Écrans vérifiés"),
                liste(Stream.concat(
                                Stream.of("Connexion et pages qui l'entourent", "Comptes, services et publication"),
                                EcransVerifies.lire().stream().map(EcransVerifies.Ecran::nom))
                        .toArray(String[]::new)),
                new H2("Signaler un défaut, obtenir un contenu"),
                mots(
                        "Si un contenu ou un service vous est inaccessible, écrivez-nous : dites l'adresse de la page et ce qui"
                                + " vous arrête ; vous serez orienté vers une autre façon de l'obtenir."),
                new Paragraph(pied.contact()),
                new H2("Voie de recours"),
                mots(
                        "Si vous avez signalé un défaut qui vous empêche d'accéder à un contenu ou à un service et que vous"
                                + " n'avez pas eu de réponse satisfaisante, vous pouvez :"),
                recours());
        page.addClassName("copil-page");
        getContent().addClassName("copil-connexion");
        getContent().add(page, pied.anonyme());
    }

    private static Component recours() {
        return new UnorderedList(
                new ListItem(dehors(
                        "https://formulaire.defenseurdesdroits.fr/", "écrire un message au Défenseur des droits")),
                new ListItem(dehors(
                        "https://www.defenseurdesdroits.fr/saisir/delegues",
                        "contacter le délégué du Défenseur des droits de votre région")),
                new ListItem(Typographie.fines("envoyer un courrier, sans timbre : Défenseur des droits, Libre réponse"
                        + " 71120, 75342 Paris CEDEX 07 ;")),
                new ListItem(Typographie.fines("téléphoner au 09 69 39 00 00.")));
    }

    private static Anchor dehors(String adresse, String mots) {
        Anchor lien = new Anchor(adresse, mots);
        lien.setRouterIgnore(true);
        return lien;
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
