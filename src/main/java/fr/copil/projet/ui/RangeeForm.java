package fr.copil.projet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.commun.ErreurCopil;
import fr.copil.projet.ChampRefuse;
import fr.copil.projet.GenreDeRangee;
import fr.copil.projet.RangeeDeProjet;
import fr.copil.projet.RedactionDeProjetService;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** One row of a text, field by field: added or corrected, moved, dropped or brought back; each is saved at once. */
class RangeeForm extends Composite<Div> {

    private final Map<String, ChampSaisi> champs = new LinkedHashMap<>();
    private final Message refus = Message.alerte().absentSiVide();
    private final transient RedactionDeProjetService service;
    private final transient GenreDeRangee genre;
    private final transient @Nullable RangeeDeProjet rangee;
    private final transient Consumer<String> suite;
    private final long projet;

    /**
     * @param rangee none to add one
     * @param suite what to show, with a sentence on what was done
     */
    RangeeForm(
            RedactionDeProjetService service,
            TerritoireService territoires,
            ChoixDesLiens liens,
            GenreDeRangee genre,
            @Nullable RangeeDeProjet rangee,
            Consumer<String> suite) {
        this.service = service;
        this.genre = genre;
        this.rangee = rangee;
        this.suite = suite;
        this.projet = liens.projet().id();
        genre.champs()
                .forEach(champ -> champs.put(
                        champ.colonne(),
                        ChampSaisi.de(
                                champ, rangee == null ? "" : rangee.cellule(champ.colonne()), liens, territoires)));
        Div saisies = new Div();
        saisies.addClassName("copil-selecteurs");
        champs.values().forEach(champ -> saisies.add(champ.composant()));
        getContent().addClassName("copil-page");
        getContent().setId("formulaire");
        getContent().add(new H2(titre()));
        suivi().ifPresent(getContent()::add);
        getContent().add(saisies, refus, Boutons.rangee(boutons().toArray(NativeButton[]::new)));
    }

    private String titre() {
        return rangee == null
                ? Typographie.fines("Ajouter " + genre.singulier())
                : Typographie.fines((rangee.abandonnee() ? "Abandonné : " : "Corriger : ") + rangee.titre());
    }

    /** Where what it continues is to be read. */
    private Optional<Paragraph> suivi() {
        if (rangee == null || rangee.poursuit().isEmpty() || genre != GenreDeRangee.ENGAGEMENT) {
            return Optional.empty();
        }
        Paragraph phrase = new Paragraph(Typographie.fines("Poursuit un engagement du texte d'avant : "));
        phrase.add(new Anchor("/engagements/" + rangee.poursuit(), "voir celui-ci et son suivi"));
        return Optional.of(phrase);
    }

    private List<NativeButton> boutons() {
        List<NativeButton> boutons = new ArrayList<>();
        if (rangee == null) {
            boutons.add(Boutons.principal("Ajouter", this::enregistrer));
            return boutons;
        }
        String ligne = rangee.id();
        if (rangee.abandonnee()) {
            boutons.add(Boutons.principal(
                    "Remettre dans le texte",
                    () -> tenter(() -> {
                        service.reprendre(projet, ligne);
                        suite.accept("Remis dans le texte.");
                    })));
            return boutons;
        }
        boutons.add(Boutons.principal("Enregistrer", this::enregistrer));
        if (genre != GenreDeRangee.IDENTITE) {
            boutons.add(Boutons.secondaire("Monter", () -> deplacer(ligne, true)));
            boutons.add(Boutons.secondaire("Descendre", () -> deplacer(ligne, false)));
            boutons.add(Boutons.secondaire(
                    "Abandonner",
                    () -> tenter(() -> {
                        service.abandonner(projet, ligne);
                        suite.accept("Abandonné : il reste sous la liste, pour être remis dans le texte.");
                    })));
        }
        return boutons;
    }

    private void deplacer(String ligne, boolean versLeHaut) {
        tenter(() -> {
            service.deplacer(projet, ligne, versLeHaut);
            suite.accept(versLeHaut ? "Monté d'un rang." : "Descendu d'un rang.");
        });
    }

    private void enregistrer() {
        tenter(() -> {
            Map<String, String> saisies = new HashMap<>();
            champs.forEach(
                    (colonne, champ) -> saisies.put(colonne, champ.lecture().get()));
            if (rangee == null) {
                service.ajouter(projet, genre, saisies);
            } else {
                service.corriger(projet, rangee.id(), rangee.version(), saisies);
            }
            suite.accept(rangee == null ? "Ajouté au texte." : "Enregistré.");
        });
    }

    /** A refusal stands by its field, or below all of them; what was typed stays. */
    private void tenter(Runnable action) {
        refus.dire("");
        try {
            action.run();
        } catch (ChampRefuse e) {
            ChampSaisi champ = champs.get(e.colonne());
            if (champ == null) {
                refus.refuser(e);
            } else {
                Message.refuser(champ.validation(), e);
            }
        } catch (ErreurCopil e) {
            refus.refuser(e);
        } catch (AccessDeniedException interdit) {
            refus.dire("Votre compte ne permet pas cette action. Rien n'a été changé.");
        }
    }
}
