package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.CitationService;
import fr.copil.indicateur.FigureCitee;
import fr.copil.indicateur.figure.Grandeur;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Sources;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.ui.Fiche;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figure that a code quotes: as it was, and as it is when it was revised. */
@Route(value = "c/:code", layout = MainLayout.class)
@PermitAll
class CitationView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CitationService service;
    private final Fiche fiche = new Fiche();
    private final transient Ecoute ecoute;
    private String code = "";
    private String titre = "";

    CitationView(CitationService service, EnDirect direct) {
        this.service = service;
        this.ecoute = direct.suivre(this, this::montrer);
        getContent().addClassName("copil-page");
        getContent().add(fiche);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        code = evenement.getRouteParameters().get("code").orElse("");
        montrer();
    }

    private void montrer() {
        FicheModele modele = lire(code);
        titre = modele.titre();
        fiche.montrer(modele);
    }

    private FicheModele lire(String code) {
        try {
            Optional<FigureCitee> figure = service.ouvrir(code);
            ecoute.sur(
                    figure.map(citee -> MesuresPubliees.cle(citee.definition().id())).stream()
                            .collect(Collectors.toSet()));
            return figure.map(CitationView::modele).orElseGet(() -> inconnue(code));
        } catch (ErreurCopil refus) {
            Message.noter(refus);
            return new FicheModele(
                    List.of(new LienNomme("Indicateurs", "/indicateurs")),
                    "",
                    "Attendez une minute avant un autre code",
                    refus.toString(),
                    List.of(),
                    List.of());
        }
    }

    private static FicheModele modele(FigureCitee figure) {
        Grandeur grandeur = Grandeur.de(figure.definition());
        Instant revisee = figure.revisee();
        Retrait retrait = figure.retrait();
        boolean lisible = !figure.alors().isEmpty();
        List<Champ> champs = new ArrayList<>();
        if (retrait != null) {
            champs.add(Champ.texte(lisible ? "Retrait" : "Valeur citée", retrait.dit()));
        }
        if (lisible) {
            champs.add(Champ.texte("Valeur citée", enMots(figure.alors(), grandeur)));
        }
        champs.add(Champ.texte(
                "Depuis",
                revisee == null
                        ? "inchangée : c'est la valeur en vigueur"
                        : (retrait == null ? "révisée le " + Dates.moment(revisee) + " : " : "")
                                + (figure.maintenant().isEmpty()
                                        ? "aucune valeur en vigueur"
                                        : "en vigueur, " + enMots(figure.maintenant(), grandeur))));
        figure.alors().stream()
                .filter(m -> !m.commentaire().isEmpty())
                .forEach(m -> champs.add(Champ.texte("Commentaire joint", m.commentaire())));
        if (lisible) {
            champs.add(Champ.texte(
                    "Source", Sources.enClair(figure.alors().stream().limit(1), "")));
        }
        champs.add(Champ.liens("Voir", List.of(new LienNomme("Les séries et l'écart", lien(figure))), ""));
        return new FicheModele(
                        List.of(new LienNomme("Indicateurs", "/indicateurs")),
                        figure.citation().code(),
                        figure.definition().nom() + " : " + figure.territoire().nom() + ", "
                                + figure.citation().periode(),
                        "",
                        champs,
                        List.of(
                                retrait == null
                                        ? "Ce code ouvre toujours cette valeur, même si une livraison plus récente l'a"
                                                + " remplacée."
                                        : "Ce qui a été retiré ne se lit plus, à aucune date, en dessous du niveau de la"
                                                + " DSDEN."))
                .venantDe("D'où vient ce chiffre", Sources.receptions(figure.alors().stream()).stream());
    }

    private static String lien(FigureCitee figure) {
        Paire paire = figure.citation().paire();
        return new AdresseEtude(
                        figure.territoire().code().valeur(),
                        String.valueOf(figure.citation().periode()),
                        paire == null ? null : paire.code())
                .lien(figure.definition().id());
    }

    private static String enMots(List<Mesure> cotes, Grandeur grandeur) {
        String valeurs = cotes.stream()
                .map(m -> grandeur.texte(m) + " (" + m.population().libelle() + ")")
                .collect(Collectors.joining(" contre "));
        return cotes.size() < 2
                ? valeurs
                : "écart de " + grandeur.ecart(new Ecart(cotes.getFirst(), cotes.getLast()).enPoints()) + " : "
                        + valeurs;
    }

    private static FicheModele inconnue(String code) {
        return new FicheModele(
                List.of(new LienNomme("Indicateurs", "/indicateurs")),
                "",
                "Ce code ne cite aucune valeur",
                "« " + Textes.abreger(code, 60)
                        + " » n'est le code d'aucun chiffre que vous puissiez lire. Un code se copie"
                        + " en entier sous sa figure, par exemple DNB-G-QPV-DEP44-2024-k3vq7ahd2m5x.",
                List.of(),
                List.of());
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
