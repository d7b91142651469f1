package fr.copil.bilan.redaction;

import fr.copil.acces.Audience;
import fr.copil.acces.AudienceReduite;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.Avancement;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Document;
import fr.copil.convention.Engagement;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.Parties;
import fr.copil.convention.TexteService;
import fr.copil.convention.dispositif.DispositifFiltre;
import fr.copil.convention.dispositif.DispositifService;
import fr.copil.convention.suivi.LigneDeJournal;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.EtudeService;
import fr.copil.indicateur.FiltreIndicateurs;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.RenvoiService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Revision;
import fr.copil.methode.MethodeService;
import fr.copil.moyens.MoyensService;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.AxeDeComparaison;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.tableaudebord.TableauDeBordService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final DispositifService dispositifs;
    private final RenvoiService renvois;
    private final LieuxService lieux;
    private final MoyensService moyens;
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
            DispositifService dispositifs,
            RenvoiService renvois,
            LieuxService lieux,
            MoyensService moyens,
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
        this.dispositifs = dispositifs;
        this.renvois = renvois;
        this.lieux = lieux;
        this.moyens = moyens;
        this.audiences = audiences;
        this.gardees = gardees;
        this.horloge = horloge;
    }

    Matiere lire(FicheBilan fiche, Audience audience) {
        audiences.verifier(audience);
        return gardees.lire(fiche, audience, () -> audiences.lire(audience, () -> lire(fiche)));
    }

    /** What became of figures of these indicateurs, on the territory of a bilan and in France. */
    Map<String, List<Revision>> revisions(FicheBilan fiche, Set<String> indicateurs, Audience audience) {
        return audiences.lire(audience, () -> {
            Map<String, List<Revision>> toutes = new HashMap<>(etudes.revisions(indicateurs, fiche.territoire()));
            if (!fiche.territoire().equals(CodeTerritoire.FRANCE)) {
                etudes.revisions(indicateurs, CodeTerritoire.FRANCE)
                        .forEach((code, autres) ->
                                toutes.merge(code, autres, (ici, france) -> Stream.concat(ici.stream(), france.stream())
                                        .toList()));
            }
            return toutes;
        });
    }

    /** All that was said of the engagements of its convention, the newest first. */
    List<LigneDeJournal> journal(FicheBilan fiche, Audience audience) {
        return audiences.lire(audience, () -> suivis.journalDeLaConvention(fiche.convention(), false));
    }

    private Matiere lire(FicheBilan fiche) {
        String code = fiche.convention();
        Document document = conventions
                .documents()
                .de(code)
                .orElseThrow(() -> new ErreurCopil(
                        "BILAN-CONVENTION", "La convention « " + code + " » n'est plus dans le référentiel chargé."));
        LocalDate aujourdHui = LocalDate.now(horloge);
        LocalDate fin = LocalDate.of(fiche.annee(), 12, 31);
        LocalDate arrete = fin.isBefore(aujourdHui) ? fin : aujourdHui;
        // Of what comes back, the school year that ends in the year accounted for: the one that is over, or ending.
        LocalDate rentree = LocalDate.of(fiche.annee(), 8, 31);
        LocalDate montre = rentree.isBefore(arrete) ? rentree : arrete;
        List<LigneDeJournal> journal = suivis.journalDeLaConvention(code, false);
        ListeEngagements lus = engagements.lister(FiltreEngagements.tous(code), montre);
        SuivisAuJour alors = new SuivisAuJour(arrete, journal);
        // The period before is of the bilan before, whenever this one is read.
        ListeEngagements arretes = lus.avec(lus.engagements().stream()
                .map(Engagement::seul)
                .map(un -> arrete.equals(aujourdHui) ? un : alors.de(un))
                .toList());
        Avancement avancement = Avancement.de(
                document.convention(),
                arretes.engagements().stream()
                        .filter(engagement -> engagement.type().suivi())
                        .toList(),
                montre);
        TableauDeBord qpv = page(fiche, AxeDeComparaison.QPV).seul(avancement, arrete);
        TableauDeBord ep = page(fiche, AxeDeComparaison.EP).seul(avancement, arrete);
        List<LigneDeCatalogue> lignes =
                catalogue.lire(FiltreIndicateurs.lire(Map.of("convention", code))).lignes().stream()
                        .map(ligne -> ligne.jusqua(fiche.annee()))
                        .toList();
        List<Etude> suivies = alimentes(lignes)
                .flatMap(indicateur -> etude(indicateur, fiche).stream())
                .filter(etude -> !etude.periodes().isEmpty())
                .toList();
        // Of a year that is over nobody waits for anything more; of this one, a figure says who is to send what it
        // lacks.
        EnumSet<FigureCle> sansDonnee = EnumSet.noneOf(FigureCle.class);
        if (arrete.isBefore(aujourdHui)) {
            Arrays.stream(FigureCle.values()).filter(cle -> cle.sansDonnee(qpv)).forEach(sansDonnee::add);
        }
        return new Matiere(
                document,
                parties.de(code),
                qpv.territoire(),
                fiche.annee(),
                arretes,
                avancement,
                engagements.themes(),
                FiguresDuBilan.de(qpv, ep, EnumSet.complementOf(sansDonnee), suivies),
                sansDonnee.stream()
                        .map(cle -> FiguresDuBilan.sujet(cle.de(qpv)))
                        .toList(),
                suivies,
                lignes,
                methode.lire(fiche.territoire().valeur()),
                journal.stream()
                        .filter(ligne -> ligne.entree().jour().getYear() == fiche.annee())
                        .toList(),
                textes.evenements(code),
                textes.instances(code),
                document.contenu().dispositifs() == 0
                        ? List.of()
                        : dispositifs.lire(DispositifFiltre.lire(Map.of())).lignes().stream()
                                .map(ligne -> ligne.dispositif().nom())
                                .toList(),
                renvois.derniers(
                        Moyens.indicateurs(lignes),
                        Map.of(qpv.territoire().code(), qpv.territoire().nom()),
                        fiche.annee()),
                moyens.lire(fiche.territoire())
                        .map(connus -> MoyensDeclares.de(connus, fiche.annee()))
                        .orElse(null),
                lieux.lire(qpv.territoire(), fiche.annee()),
                arrete,
                aujourdHui);
    }

    /** With the last year known until the end of the one accounted for. */
    private TableauDeBord page(FicheBilan fiche, AxeDeComparaison comparaison) {
        return tableau.lire(
                new AdresseDuTableau(fiche.territoire().valeur(), fiche.convention(), null, null).avec(comparaison),
                fiche.annee());
    }

    private Optional<Etude> etude(String indicateur, FicheBilan fiche) {
        return etudes.lire(indicateur, new AdresseEtude(fiche.territoire().valeur(), null, null), fiche.annee());
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
