package fr.copil.comite.ui;

import fr.copil.bilan.BilanOuvert;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.LigneDeBilan;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Section;
import fr.copil.comite.AdresseMontree;
import fr.copil.comite.Comite;
import fr.copil.comite.ComiteService;
import fr.copil.comite.FiguresNommees;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FiltreEngagements;
import fr.copil.indicateur.CatalogueService;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a point may show, in words: figures of the dashboard, a territory, engagements and bilans of the convention,
 * indicateurs.
 */
@Component
class Montrables {

    /** @param adresse a bilan has that of the whole, until one of its sections is chosen */
    record Montrable(String adresse, String nom) {}

    static final String BILAN = "Bilan : ";

    private final ComiteService comites;
    private final EngagementService engagements;
    private final CatalogueService catalogue;
    private final BilanService bilans;
    private final TerritoireService territoires;

    Montrables(
            ComiteService comites,
            EngagementService engagements,
            CatalogueService catalogue,
            BilanService bilans,
            TerritoireService territoires) {
        this.comites = comites;
        this.engagements = engagements;
        this.catalogue = catalogue;
        this.bilans = bilans;
        this.territoires = territoires;
    }

    List<Montrable> pour(Comite comite) {
        Territoire lieu = comites.lieu(comite);
        List<Montrable> tous = new ArrayList<>();
        for (FigureCle cle : FigureCle.values()) {
            tous.add(new Montrable(
                    FiguresNommees.adresse(cle, lieu, comite),
                    "Figure : " + FiguresNommees.nom(cle) + ", " + lieu.nom()));
        }
        tous.add(
                new Montrable(FiguresNommees.page(lieu, comite), "Territoire : " + lieu.nom() + ", en quatre figures"));
        bilans.inventaire().stream()
                .filter(ligne -> ligne.fiche().convention().equals(comite.convention()))
                .forEach(ligne ->
                        tous.add(new Montrable("/bilans/" + ligne.fiche().id(), BILAN + enMots(ligne))));
        engagements
                .lister(FiltreEngagements.tous(comite.convention()))
                .engagements()
                .forEach(engagement -> tous.add(
                        new Montrable("/engagements/" + engagement.id(), "Engagement : " + engagement.titre())));
        catalogue
                .definitions()
                .forEach(definition -> tous.add(new Montrable(
                        "/indicateurs/" + definition.id() + "?territoire=" + lieu.code(),
                        "Indicateur : " + definition.nom() + ", " + lieu.nom())));
        return List.copyOf(tous);
    }

    private String enMots(LigneDeBilan ligne) {
        FicheBilan fiche = ligne.fiche();
        String lieu = territoires
                .parCode(fiche.territoire())
                .map(Territoire::nom)
                .orElse(fiche.territoire().valeur());
        String etat =
                switch (ligne.etat()) {
                    case BROUILLON -> "brouillon, pas encore envoyé au comité";
                    case ENVOYE -> "brouillon envoyé au comité";
                    case FIGE -> "figé, en attente de signature";
                    case SIGNE -> "signé";
                    case REMPLACE -> "remplacé par une version rectifiée";
                };
        return fiche.genre().libelle().toLowerCase(Locale.FRENCH).replaceFirst("^bilan ", "") + " " + fiche.annee()
                + ", " + lieu + (fiche.version() == 1 ? "" : ", version " + fiche.version()) + " (" + etat + ")";
    }

    /** Those of a bilan, as its page shows them; none for an address that is no bilan, or of one that is not read. */
    List<Montrable> sections(String adresse) {
        return AdresseMontree.lire(adresse)
                .filter(lue -> lue.genre() == AdresseMontree.Genre.BILAN)
                .flatMap(lue -> {
                    try {
                        return bilans.ouvrir(Long.parseLong(lue.code()));
                    } catch (ErreurCopil pasPourLui) {
                        return Optional.<BilanOuvert>empty();
                    }
                })
                .map(ouvert -> ouvert.bilan().sections().stream()
                        .map(section -> section(ouvert, section))
                        .toList())
                .orElse(List.of());
    }

    private static Montrable section(BilanOuvert ouvert, Section section) {
        return new Montrable(AdresseMontree.bilan(ouvert.fiche().id(), section.cle()), section.titre());
    }
}
