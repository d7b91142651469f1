package fr.copil.bilan.redaction;

import fr.copil.acces.Audience;
import fr.copil.acces.AudienceReduite;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Document;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.Parties;
import fr.copil.convention.TexteService;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.EtudeService;
import fr.copil.indicateur.FiltreIndicateurs;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.methode.MethodeService;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.AxeDeComparaison;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.tableaudebord.TableauDeBordService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gathers what a bilan is drafted from, with the rights of the audience it is meant for and never more. */
@Service
@PreAuthorize("isAuthenticated()")
class MatiereService {

    /** Those that the dashboard shows already. */
    private static final Set<String> SUR_LE_TABLEAU =
            Set.of(Indicateurs.MOINS_DE_TROIS_ANS, Indicateurs.COUVERTURE_PRE, Indicateurs.ECART_EP);

    private static final int ETUDES_MAX = 6;

    private final TableauDeBordService tableau;
    private final ConventionService conventions;
    private final Parties parties;
    private final EngagementService engagements;
    private final SuiviService suivis;
    private final TexteService textes;
    private final CatalogueService catalogue;
    private final EtudeService etudes;
    private final MethodeService methode;
    private final AudienceReduite audiences;
    private final MatieresGardees gardees;
    private final Clock horloge;

    MatiereService(
            TableauDeBordService tableau,
            ConventionService conventions,
            Parties parties,
            EngagementService engagements,
            SuiviService suivis,
            TexteService textes,
            CatalogueService catalogue,
            EtudeService etudes,
            MethodeService methode,
            AudienceReduite audiences,
            MatieresGardees gardees,
            Clock horloge) {
        this.tableau = tableau;
        this.conventions = conventions;
        this.parties = parties;
        this.engagements = engagements;
        this.suivis = suivis;
        this.textes = textes;
        this.catalogue = catalogue;
        this.etudes = etudes;
        this.methode = methode;
        this.audiences = audiences;
        this.gardees = gardees;
        this.horloge = horloge;
    }

    Matiere lire(FicheBilan fiche, Audience audience) {
        audiences.verifier(audience);
        return gardees.lire(fiche, audience, () -> audiences.lire(audience, () -> lire(fiche)));
    }

    private Matiere lire(FicheBilan fiche) {
        String code = fiche.convention();
        Document document = conventions
                .documents()
                .de(code)
                .orElseThrow(() -> new ErreurCopil(
                        "BILAN-CONVENTION", "La convention « " + code + " » n'est plus dans le référentiel chargé."));
        TableauDeBord qpv = page(fiche, AxeDeComparaison.QPV);
        List<LigneDeCatalogue> lignes = catalogue
                .lire(FiltreIndicateurs.lire(Map.of("convention", code)))
                .lignes();
        List<Etude> suivies = alimentes(lignes)
                .flatMap(indicateur ->
                        etudes
                                .lire(
                                        indicateur,
                                        new AdresseEtude(fiche.territoire().valeur(), annee(qpv), null))
                                .stream())
                .toList();
        return new Matiere(
                document,
                parties.de(code),
                qpv.territoire(),
                fiche.annee(),
                engagements.lister(FiltreEngagements.tous(code)),
                engagements.themes(),
                FiguresDuBilan.de(qpv, page(fiche, AxeDeComparaison.EP), suivies),
                suivies,
                lignes,
                methode.lire(fiche.territoire().valeur()),
                suivis.journalDeLaConvention(code, false).stream()
                        .filter(ligne -> ligne.entree().le().getYear() >= fiche.annee())
                        .toList(),
                textes.evenements(code),
                LocalDate.now(horloge));
    }

    /** The year accounted for, or the last one known before it. */
    private TableauDeBord page(FicheBilan fiche, AxeDeComparaison comparaison) {
        AdresseDuTableau demande =
                new AdresseDuTableau(fiche.territoire().valeur(), fiche.convention(), null, null).avec(comparaison);
        TableauDeBord derniere = tableau.lire(demande);
        return derniere.periodes().stream()
                .filter(periode -> periode <= fiche.annee())
                .reduce((avant, apres) -> apres)
                .filter(periode -> periode != derniere.periode())
                .map(periode -> tableau.lire(demande.avecPeriode(periode)))
                .orElse(derniere);
    }

    private static String annee(TableauDeBord page) {
        return String.valueOf(page.periode());
    }

    /** What the convention measures, itself or through a published series that answers it. */
    private static Stream<String> alimentes(List<LigneDeCatalogue> lignes) {
        return Stream.concat(
                        Stream.of(Indicateurs.DNB_GENERAL),
                        lignes.stream()
                                .filter(ligne -> !ligne.alias())
                                .flatMap(ligne -> ligne.donnees() == null
                                        ? ligne.series().stream()
                                        : Stream.of(ligne.definition().id())))
                .distinct()
                .filter(indicateur -> !SUR_LE_TABLEAU.contains(indicateur))
                .limit(ETUDES_MAX);
    }
}
