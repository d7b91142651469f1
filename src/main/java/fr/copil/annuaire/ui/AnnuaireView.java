package fr.copil.annuaire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.annuaire.AnnuaireChange;
import fr.copil.annuaire.Fonction;
import fr.copil.annuaire.FonctionsService;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.direct.ui.EnDirect;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Boutons;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom one calls in a territory: functions of services, in it and around it. */
@Route(value = "territoires/:code/annuaire", layout = MainLayout.class)
@PermitAll
class AnnuaireView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FonctionsService service;
    private final transient TerritoireService territoires;
    private final H1 titre = new H1();
    private final Message fait = Message.annonce().absentSiVide();
    private final Paragraph phrase = new Paragraph();
    private final Div lignes = new Div();
    private final Div formulaire = new Div();
    private transient Optional<Territoire> ici = Optional.empty();

    AnnuaireView(FonctionsService service, TerritoireService territoires, EnDirect direct) {
        this.service = service;
        this.territoires = territoires;
        direct.suivre(this, this::relire).sur(Set.of(AnnuaireChange.CLE));
        getContent().addClassName("copil-page");
        getContent().add(titre, phrase, fait, lignes, formulaire);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        ici = evenement
                .getRouteParameters()
                .get("code")
                .flatMap(CodeTerritoire::lire)
                .flatMap(territoires::parCode);
        fait.dire("");
        formulaire.removeAll();
        titre.setText(ici.map(la -> Typographie.fines("Annuaire : " + la.nomEtNiveau()))
                .orElse("Territoire inconnu"));
        relire();
        ici.filter(la -> service.ouvert(la.code())).ifPresent(this::proposer);
    }

    private void relire() {
        lignes.removeAll();
        if (ici.isEmpty()) {
            phrase.setText("");
            phrase.add(new Anchor("/territoires", "Chercher un territoire par son nom"));
            return;
        }
        List<Fonction> fonctions = service.autour(ici.get().code());
        phrase.setText(Typographie.fines(
                fonctions.isEmpty()
                        ? "Aucune fonction n'est encore dite pour ce territoire, ni autour."
                        : "Des fonctions, de services : ici, à l'intérieur, et dans ce qui contient ce territoire. Un nom n'y"
                                + " est que si son titulaire l'a accepté."));
        fonctions.forEach(fonction -> lignes.add(ligne(fonction)));
    }

    private Div ligne(Fonction fonction) {
        List<NativeButton> boutons = new ArrayList<>();
        String nom = fonction.enClair();
        if (fonction.modifiable()) {
            boutons.add(Boutons.discret(
                    "Corriger", nom, () -> new CorrectionDeFonctionDialogue(service, fonction, this::dire).open()));
            boutons.add(Boutons.discret(
                    "Retirer",
                    nom,
                    () -> tenter(() -> service.retirer(fonction.cle(), fonction.version()), "Fonction retirée.")));
        }
        if (fonction.sienne()) {
            boutons.add(Boutons.discret(
                    "Ne plus m'y nommer",
                    nom,
                    () -> tenter(() -> service.nePlusNommer(fonction.cle()), "Votre nom n'y est plus.")));
        } else if (fonction.lui()) {
            boutons.add(Boutons.discret(
                    "C'est moi, nommez-moi",
                    nom,
                    () -> tenter(
                            () -> service.accepter(fonction.cle()),
                            "Votre nom s'y lit, par les partenaires et au-delà.")));
        }
        Div ligne = new Div(FonctionEnClair.ligne(fonction));
        if (!boutons.isEmpty()) {
            ligne.add(Boutons.rangee(boutons.toArray(NativeButton[]::new)));
        }
        return ligne;
    }

    private void proposer(Territoire la) {
        ChampsDeFonction champs = new ChampsDeFonction(la, service.services());
        formulaire.add(new H2("Dire une fonction"), champs, Boutons.rangee(Boutons.principal("Ajouter", () -> {
            try {
                service.dire(champs.saisie());
            } catch (ErreurCopil e) {
                champs.refuser(e);
                return;
            }
            champs.vider();
            dire("Fonction ajoutée.");
        })));
    }

    private void tenter(Runnable action, String phraseDite) {
        try {
            action.run();
        } catch (ErreurCopil refus) {
            fait.refuser(refus);
            return;
        }
        dire(phraseDite);
    }

    private void dire(String phraseDite) {
        relire();
        fait.dire(phraseDite);
    }

    @Override
    public String getPageTitle() {
        return titre.getText() + " · Copil";
    }
}
