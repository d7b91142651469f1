package fr.copil.acces;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.copil.acces.DroitsTest.Porte;
import fr.copil.action.EtatDAction;
import fr.copil.action.SaisieDAction;
import fr.copil.action.SaisieDActionsService;
import fr.copil.action.appel.CircuitService;
import fr.copil.action.appel.DossierSaisi;
import fr.copil.bilan.AvantGel;
import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.BilansPropres;
import fr.copil.bilan.ComparaisonService;
import fr.copil.bilan.ComplementService;
import fr.copil.bilan.EnvoiService;
import fr.copil.bilan.GelService;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.PlanService;
import fr.copil.bilan.RemarqueService;
import fr.copil.bilan.VersionService;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.export.ExportService;
import fr.copil.comite.ComiteService;
import fr.copil.commun.Annonce;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Interdit;
import fr.copil.convention.Meteo;
import fr.copil.convention.dispositif.AnneeRecensee;
import fr.copil.convention.dispositif.EtatDuDispositif;
import fr.copil.convention.dispositif.RecensementService;
import fr.copil.convention.dispositif.ReleveSaisi;
import fr.copil.convention.dispositif.SaisieDeReleve;
import fr.copil.convention.publication.PublicationADeuxService;
import fr.copil.convention.suivi.DevoirService;
import fr.copil.convention.suivi.ListeDeTravailService;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.PreuveService;
import fr.copil.convention.suivi.SeanceService;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.convention.suivi.Sujet;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.SuiviPropre;
import fr.copil.essai.SurH2;
import fr.copil.indicateur.ChiffreRetirable;
import fr.copil.indicateur.LectureDeCibleService;
import fr.copil.indicateur.RetraitService;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.pre.PreService;
import fr.copil.methode.MethodeService;
import fr.copil.methode.Reponse;
import fr.copil.methode.ReponseSaisie;
import fr.copil.moyens.DeclarationDeMoyensService;
import fr.copil.moyens.DispositifFinance;
import fr.copil.moyens.Financeur;
import fr.copil.moyens.MontantSaisi;
import fr.copil.moyens.SaisieDeMoyen;
import fr.copil.moyens.Unite;
import fr.copil.recherche.RechercheService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every door of every service × every role × inside and outside the territory × inside and outside the convention × every
 * audience, tried by hand: who may not enter is refused, and the audit log says so. A new door fails here until it says who
 * enters, and where.
 */
@SurH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatriceTest {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = new CodeTerritoire("DEP-44");
    private static final CodeTerritoire NANTES_METROPOLE = new CodeTerritoire("EPCI-244400404");
    private static final LocalDate LA_VEILLE = LocalDate.of(2026, 10, 4);

    /** Rights that are the same wherever one is. */
    private static final Set<String> SANS_LIEU = Set.of(
            Droit.GERER_LES_COMPTES,
            Droit.LIRE_LES_COURRIELS,
            Droit.LIRE_L_AUDIT,
            Droit.VEILLER_SUR_LES_FICHIERS,
            Droit.VEILLER_SUR_LES_SAUVEGARDES,
            Droit.VEILLER_SUR_LA_SANTE,
            Droit.COPIL_LUI_MEME);

    /** Doors that only open on what somebody sent before: the cases that send it try them. */
    private static final Map<String, String> AILLEURS = Map.ofEntries(
            entry("CircuitService.aviser", "DossiersCas"),
            entry("CircuitService.decider", "DossiersCas"),
            entry("CircuitService.financer", "DossiersCas"),
            entry("CircuitService.instruire", "DossiersCas"),
            entry("CircuitService.prioriser", "DossiersCas"),
            entry("CircuitService.retirer", "DossiersCas"),
            entry("CollecteService.aujourdhui", "CollecteCas"),
            entry("CollecteService.fixer", "CollecteCas"),
            entry("CollecteService.lire", "CollecteCas"),
            entry("CollecteService.rappeler", "CollecteCas"),
            entry("ComiteService.appelerParReseau", "SeanceCas"),
            entry("ComiteService.changer", "SeanceCas"),
            entry("ComiteService.clore", "SeanceCas"),
            entry("ComiteService.rouvrir", "SeanceCas"),
            entry("ConduiteService.aller", "SeanceCas"),
            entry("ConduiteService.animer", "SeanceCas"),
            entry("ConduiteService.avancer", "SeanceCas"),
            entry("ConduiteService.clore", "SeanceCas"),
            entry("ConduiteService.montrer", "SeanceCas"),
            entry("ConduiteService.regarder", "SeanceCas"),
            entry("DecisionService.corriger", "SeanceCas"),
            entry("DecisionService.decider", "SeanceCas"),
            entry("DecisionService.reprendre", "KitCas"),
            entry("DecisionService.suivre", "SeanceCas"),
            entry("FixationService.desepingler", "SeanceCas"),
            entry("FixationService.donnerSaMeteo", "SeanceCas"),
            entry("FixationService.epingler", "SeanceCas"),
            entry("FixationService.leverLaDiffusion", "SeanceCas"),
            entry("FixationService.limiterLaDiffusion", "SeanceCas"),
            entry("FixationService.lireLaCible", "SeanceCas"),
            entry("ConduiteService.tourner", "SeanceCas"),
            entry("FichierService.joindre", "CeQuUnPointMontreCas"),
            entry("OrdreDuJourService.ajouter", "SeanceCas"),
            entry("OrdreDuJourService.annuler", "SeanceCas"),
            entry("OrdreDuJourService.changer", "SeanceCas"),
            entry("OrdreDuJourService.deplacer", "SeanceCas"),
            entry("OrdreDuJourService.noterLaPresence", "SeanceCas"),
            entry("OrdreDuJourService.ordonner", "SeanceCas"),
            entry("OrdreDuJourService.planifier", "SeanceCas"),
            entry("OrdreDuJourService.retirer", "SeanceCas"),
            entry("CompteService.joignables", "ConvocationCas"),
            entry("ConvocationService.apercu", "ConvocationCas"),
            entry("ConvocationService.destinataires", "ConvocationCas"),
            entry("ConvocationService.envoyer", "ConvocationCas"),
            entry("ConvocationService.restes", "ConvocationCas"),
            entry("ContestationService.aArbitrer", "ContestationCas"),
            entry("ContestationService.contester", "ContestationCas"),
            entry("ContresignatureService.contresigner", "ContresignatureCas"),
            entry("ContresignatureService.lire", "ContresignatureCas"),
            entry("ContresignatureService.proposer", "ContresignatureCas"),
            entry("ContresignatureService.refuser", "ContresignatureCas"),
            entry("FonctionsService.services", "AnnuaireCas"),
            entry("FonctionsService.dire", "AnnuaireCas"),
            entry("FonctionsService.corriger", "AnnuaireCas"),
            entry("FonctionsService.retirer", "AnnuaireCas"),
            entry("FonctionsService.choisir", "AnnuaireCas"),
            entry("DeclarationDeMoyensService.annees", "MoyensCas"),
            entry("DeclarationDeMoyensService.corriger", "MoyensCas"),
            entry("DeclarationDeMoyensService.lieu", "MoyensCas"),
            entry("DeclarationDeMoyensService.lieux", "MoyensCas"),
            entry("DeclarationDeMoyensService.retirer", "MoyensCas"),
            entry("DeclarationDeMoyensService.siennes", "MoyensCas"),
            entry("DeclarationDeMoyensService.versions", "MoyensCas"),
            entry("EchangeDeProjetService.classeur", "ProjetCas"),
            entry("EchangeDeProjetService.exporter", "ProjetCas"),
            entry("EchangeDeProjetService.importer", "ProjetCas"),
            entry("ProjetService.abandonner", "ProjetCas"),
            entry("ProjetService.comparer", "ProjetCas"),
            entry("ProjetService.creer", "ProjetCas"),
            entry("ProjetService.indicateurs", "ProjetCas"),
            entry("ProjetService.lire", "ProjetCas"),
            entry("ProjetService.lister", "ProjetCas"),
            entry("ProjetService.modeles", "ProjetCas"),
            entry("ProjetService.peutEcrire", "ProjetCas"),
            entry("ProjetService.peutSigner", "ReglesDesProjetsCas"),
            entry("RedactionDeProjetService.abandonner", "ProjetCas"),
            entry("RedactionDeProjetService.ajouter", "ProjetCas"),
            entry("RedactionDeProjetService.corriger", "ProjetCas"),
            entry("RedactionDeProjetService.deplacer", "ProjetCas"),
            entry("RedactionDeProjetService.reprendre", "ProjetCas"),
            entry("ValidationDeProjetService.fautes", "ProjetCas"),
            entry("ValidationDeProjetService.mettreEnVigueur", "ProjetCas"),
            entry("ValidationDeProjetService.signer", "ProjetCas"),
            entry("ValidationDeProjetService.valider", "ProjetCas"),
            entry("RecensementService.annees", "RelevesCas"),
            entry("RecensementService.corriger", "RelevesCas"),
            entry("RecensementService.lieu", "RelevesCas"),
            entry("RecensementService.lieux", "RelevesCas"),
            entry("RecensementService.retirer", "RelevesCas"),
            entry("RecensementService.siens", "RelevesCas"),
            entry("RecensementService.versions", "RelevesCas"),
            entry("DepotService.abandonner", "DepotCas"),
            entry("ControleService.annotable", "ControleServiceTest"),
            entry("ControleService.annuler", "ControleServiceTest"),
            entry("ControleService.copie", "ControleServiceTest"),
            entry("ControleService.demander", "ControleServiceTest"),
            entry("ControleService.envoyerQuandMeme", "ControleServiceTest"),
            entry("ControleService.trouver", "ControleServiceTest"),
            entry("DepotService.deposer", "DepotCas"),
            entry("DepotService.publier", "DepotCas"),
            entry("DepotService.reception", "DepotCas"),
            entry("DepotService.regler", "DepotCas"),
            entry("PublicationADeuxService.lire", "ContresignatureCas"),
            entry("RepetitionService.controler", "DepotCas"),
            entry("RepetitionService.examiner", "DepotCas"),
            entry("RepetitionService.lire", "DepotCas"),
            entry("RegleDeDiffusionService.fixer", "SeanceCas"),
            entry("RegleDeDiffusionService.lever", "SeanceCas"),
            entry("RepereService.epingler", "SeanceCas"),
            entry("RepereService.retirer", "SeanceCas"),
            entry("RepriseService.repeter", "KitCas"),
            entry("RepriseService.reprendre", "KitCas"),
            entry("RetraitService.livraisons", "RetraitCas"),
            entry("RetraitService.retirerLivraison", "RetraitCas"),
            entry("ImportDeDossiersService.controler", "DossiersCas"),
            entry("ImportDeDossiersService.enregistrer", "DossiersCas"),
            entry("ImportDeDossiersService.modele", "DossiersCas"),
            entry("ImportDActionsService.controler", "ImportDActionsCas"),
            entry("ImportDActionsService.enregistrer", "ImportDActionsCas"),
            entry("ImportDActionsService.modele", "ImportDActionsCas"),
            entry("SaisieDActionsService.corriger", "ActionsCas"),
            entry("SaisieDActionsService.dispositifs", "ActionsCas"),
            entry("SaisieDActionsService.engagements", "ActionsCas"),
            entry("SaisieDActionsService.lieu", "ActionsCas"),
            entry("SaisieDActionsService.lieux", "ActionsCas"),
            entry("SaisieDActionsService.retirer", "ActionsCas"),
            entry("SaisieDActionsService.versions", "ActionsCas"),
            entry("SiegesService.ajouterUnMembre", "SeanceCas"),
            entry("SiegesService.courriels", "ConvocationCas"),
            entry("SiegesService.ecrireA", "ConvocationCas"),
            entry("SiegesService.siegeants", "ConvocationCas"),
            entry("SiegesService.inviter", "SeanceCas"),
            entry("SiegesService.retirerUnMembre", "SeanceCas"),
            entry("TrameService.annees", "SaisieViewTest"),
            entry("TrameService.indicateurs", "SaisieViewTest"),
            entry("TrameService.lire", "SaisieViewTest"),
            entry("TrameService.territoires", "SaisieViewTest"),
            entry("TransmissionService.recevoir", "LectureDepotTest"),
            entry("TransmissionService.saisir", "SaisieViewTest"));

    /** Services with doors for every account: what documents say, and figures that SQL gives up to the reader's audience. */
    private static final Set<String> SELON_L_AUDIENCE = Set.of(
            "AVoirService",
            "ActionsService",
            "AnnuaireService",
            "CatalogueService",
            "ChiffresDesActionsService",
            "CitationService",
            "ChiffreDEngagementService",
            "CollecteService",
            "ContestationService",
            "ContresignatureService",
            "ContoursService",
            "ConventionService",
            "DispositifService",
            "EcartsEnMouvementService",
            "EngagementService",
            "EtudeService",
            "FonctionsService",
            "FicheTerritoireService",
            "LectureDeCibleService",
            "MethodeService",
            "MoyensService",
            "Parties",
            "PerimetreService",
            "PreService",
            "PressantsService",
            "RechercheService",
            "RelevesService",
            "RegleDeDiffusionService",
            "RenvoiService",
            "RepereService",
            "RetraitService",
            "SeanceService",
            "SerieService",
            "Services",
            "SuiteService",
            "TableauDeBordService",
            "TerritoireService",
            "TexteService",
            "TuilesService");

    /** What is said among those who sit on a committee. */
    private static final Set<String> DU_COMITE = Set.of(
            "BilanService",
            "ComiteService",
            "Comites",
            "ComparaisonService",
            "ComplementService",
            "ConduiteService",
            "ConvocationService",
            "DecisionService",
            "DevoirService",
            "DossiersService",
            "DocumentsSignesService",
            "EnvoiService",
            "ExportService",
            "FichierService",
            "FixationService",
            "GelService",
            "KitService",
            "OrdreDuJourService",
            "PiecesService",
            "PreuveService",
            "PropositionsService",
            "PublicationDuBilanService",
            "RedactionService",
            "RemarqueService",
            "RepriseService",
            "SiegesService",
            "SuiviService",
            "VersionService",
            "VuesService");

    /** What belongs to the account itself. */
    private static final Set<String> A_SOI = Set.of(
            "AbonnementService",
            "AppareilsService",
            "AvisDeCompteService",
            "BrouillonService",
            "CompteService",
            "CourrielService",
            "IdentiteService",
            "MesDonneesService",
            "SecondFacteurService",
            "VisiteService",
            "VoirCommeService");

    /** Kinds that search gives to everybody: documents say them. Of bilans, those that one may open. */
    private static final Set<String> RAYONS_PUBLICS = Set.of(
            "ENGAGEMENTS",
            "INDICATEURS",
            "DISPOSITIFS",
            "INSTANCES",
            "OBJECTIFS",
            "VALEURS",
            "CALENDRIER",
            "ATTENTES",
            "DATES_DE_COMITE",
            "REFERENCES",
            "METHODE",
            "CONVENTIONS");

    /** Found by who may open them alone: {@code RechercheCas} holds it. */
    private static final Set<String> RAYONS_DE_QUI_SIEGE = Set.of("BILANS", "DECISIONS", "SEANCES");

    /** What is told to open screens, that read again with the rights of their reader. */
    private static final Set<String> ANNONCES = Set.of(
            "AnnuaireChange",
            "ActionsChangees",
            "AttenteChangee",
            "BilanChange",
            "ChiffresRetires",
            "CollecteChange",
            "ComiteChange",
            "CourrielChange",
            "DossiersChanges",
            "EngagementChange",
            "MesuresPubliees",
            "MoyensChanges",
            "ProjetChange",
            "RelevesChanges",
            "RemarqueChange",
            "SauvegardesChangees",
            "SeanceChange",
            "TexteEnVigueur");

    @FunctionalInterface
    private interface Essai {
        void tenter() throws Exception;
    }

    /**
     * @param droit what opens it where one holds it; none for what only a party's service may do, which nobody is here
     * @param convention whether the convention counts, beside the territory
     * @param dedans whether those who may are to try too
     */
    private record Lieu(@Nullable String droit, boolean convention, boolean dedans, Essai essai) {}

    private record Personne(Role role, boolean territoire, boolean convention, Audience audience) {

        void entrer() {
            Identites.entrer(Identites.tenant(
                    List.of(new Mandat(role, audience, territoire ? "DEP-44" : "DEP-37", convention ? "LA" : "F122")),
                    null));
        }

        boolean siege() {
            return Droit.de(role, Droit.LIRE_SELON_SON_AUDIENCE)
                    && audience.rang() >= Audience.COMITE.rang()
                    && convention;
        }

        boolean entre(Lieu lieu) {
            return lieu.droit() != null
                    && Droit.de(role, lieu.droit())
                    && territoire
                    && (convention || !lieu.convention());
        }
    }

    @Autowired
    private ApplicationContext contexte;

    @Autowired
    private BaseDEssai base;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private SuiviService suivis;

    @Autowired
    private DevoirService devoirs;

    @Autowired
    private ListeDeTravailService travail;

    @Autowired
    private PreuveService preuves;

    @Autowired
    private SeanceService seances;

    @Autowired
    private ComiteService comites;

    @Autowired
    private MethodeService methode;

    @Autowired
    private DeclarationDeMoyensService moyens;

    @Autowired
    private SaisieDActionsService actions;

    @Autowired
    private CircuitService circuit;

    @Autowired
    private RecensementService recensement;

    @Autowired
    private LectureDeCibleService lectures;

    @Autowired
    private PreService pre;

    @Autowired
    private PublicationADeuxService publication;

    @Autowired
    private RetraitService retraits;

    @Autowired
    private BilanService bilans;

    @Autowired
    private PlanService plans;

    @Autowired
    private GelService gel;

    @Autowired
    private VersionService versions;

    @Autowired
    private EnvoiService envois;

    @Autowired
    private ComplementService complements;

    @Autowired
    private RemarqueService remarques;

    @Autowired
    private ComparaisonService comparaisons;

    @Autowired
    private ExportService exports;

    @Autowired
    private RechercheService recherche;

    private String engagement = "";
    private long bilan;
    private long fil;
    private long preuve;

    @BeforeAll
    void preparer() {
        base.chargerLesDonneesReduites();
        engagement = String.valueOf(jdbc.queryForObject(
                "select max(id) from engagement where convention = 'LA' and type = 'E'", String.class));
        Identites.en(Role.CABINET, Audience.COMITE);
        bilan = bilans.creer(new NouveauBilan("LA", LOIRE_ATLANTIQUE, Genre.ANNUEL, 2024));
        remarques.ouvrir(bilan, "synthese", "À revoir ensemble.", false);
        envois.envoyer(bilan);
        fil = remarques.lire(bilan).getFirst().id();
        Identites.en(Role.REFERENT, Audience.COMITE);
        preuves.joindre(
                engagement,
                "note.pdf",
                new ByteArrayInputStream("%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII)));
        preuve = preuves.de(engagement).getFirst().id();
        sortir();
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    @AfterAll
    void ranger() {
        BilansPropres.effacer(jdbc);
        SuiviPropre.remettre(jdbc, engagement);
    }

    private static List<Personne> personnes() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Stream.of(true, false).flatMap(territoire -> Stream.of(true, false)
                        .flatMap(convention -> Arrays.stream(Audience.values())
                                .map(audience -> new Personne(role, territoire, convention, audience)))))
                .toList();
    }

    private Map<String, Lieu> lieux() {
        MiseAJour saisie = MiseAJour.commentaire(engagement, Sujet.FREINS, "Le poste est vacant.");
        String question = String.valueOf(jdbc.queryForObject("select min(id) from item_methode", String.class));
        CodeTerritoire reseau = enTantQueReferent();
        Map<String, Lieu> lieux = new HashMap<>();
        lieux.put("SuiviService.mettreAJour", ici(Droit.SUIVRE_CEUX_DES_AUTRES, () -> suivis.mettreAJour(saisie)));
        lieux.put(
                "ListeDeTravailService.mettreAJour",
                ici(Droit.SUIVRE_CEUX_DES_AUTRES, () -> refuser(travail.mettreAJour(List.of(saisie)))));
        lieux.put(
                "DevoirService.fixerLEcheance",
                ici(
                        Droit.SUIVRE_CEUX_DES_AUTRES,
                        () -> devoirs.fixerLEcheance(suivis.lire(engagement).orElseThrow(), null)));
        lieux.put(
                "SuiviService.demanderDesNouvelles",
                ici(Droit.DEMANDER_DES_NOUVELLES, () -> suivis.demanderDesNouvelles(engagement, "Où en est-on ?")));
        lieux.put(
                "SuiviService.donnerSaMeteo",
                pourUnePartie(() -> suivis.donnerSaMeteo(engagement, Meteo.COMPROMIS, "Tout va bien.")));
        lieux.put(
                "PreuveService.joindre",
                ici(
                        Droit.SUIVRE_CEUX_DES_AUTRES,
                        () -> preuves.joindre(engagement, "vide.pdf", new ByteArrayInputStream(new byte[0]))));
        lieux.put("SeanceService.noter", ici(Droit.NOTER_UNE_SEANCE, () -> seances.noter("LA", LA_VEILLE)));
        lieux.put(
                "ComiteService.appeler",
                ici(Droit.PREPARER_UNE_SEANCE, () -> comites.appeler("INS-LA-10", LOIRE_ATLANTIQUE)));
        lieux.put(
                "ComiteService.ajouter",
                ici(Droit.PREPARER_UNE_SEANCE, () -> comites.ajouter("Comité local", "LA", LOIRE_ATLANTIQUE, null)));
        lieux.put(
                "LectureDeCibleService.fixer",
                ici(Droit.FIXER_UNE_LECTURE, () -> lectures.fixer("LA", LectureDeCible.POINTS, LA_VEILLE)));
        lieux.put(
                "MethodeService.repondre",
                new Lieu(
                        Droit.REPONDRE_SUR_LA_METHODE,
                        false,
                        true,
                        () -> methode.repondre(new ReponseSaisie(NANTES_METROPOLE, question, Reponse.OUI, "", null))));
        lieux.put(
                "PreService.declarer",
                new Lieu(
                        Droit.DECLARER_UN_PRE,
                        false,
                        true,
                        () -> pre.declarer(Set.of(reseau), true, LA_VEILLE, "Une liste.")));
        lieux.put(
                "DeclarationDeMoyensService.declarer",
                new Lieu(
                        Droit.DECLARER_DES_MOYENS,
                        false,
                        true,
                        () -> moyens.declarer(new SaisieDeMoyen(
                                NANTES_METROPOLE,
                                2024,
                                Financeur.CAF,
                                "",
                                DispositifFinance.CLAS,
                                "",
                                Unite.EUROS,
                                new MontantSaisi("1", "", false, false, Audience.COMITE)))));
        lieux.put(
                "SaisieDActionsService.creer",
                new Lieu(
                        Droit.CONDUIRE_DES_ACTIONS,
                        false,
                        true,
                        () -> actions.creer(new SaisieDAction(
                                "Ateliers",
                                List.of(engagement),
                                NANTES_METROPOLE,
                                "",
                                "",
                                "",
                                "",
                                LA_VEILLE,
                                null,
                                EtatDAction.PREVUE,
                                "",
                                Map.of(),
                                "",
                                Audience.COMITE))));
        lieux.put(
                "CircuitService.deposer",
                new Lieu(
                        Droit.CONDUIRE_DES_ACTIONS,
                        false,
                        true,
                        () -> circuit.deposer(new DossierSaisi(
                                2026,
                                "Un appel",
                                "Ateliers",
                                "Une association",
                                "",
                                NANTES_METROPOLE,
                                List.of(),
                                List.of(engagement),
                                LA_VEILLE,
                                null,
                                "1000"))));
        lieux.put(
                "RecensementService.recenser",
                new Lieu(
                        Droit.RECENSER_LES_DISPOSITIFS,
                        false,
                        true,
                        () -> recensement.recenser(new SaisieDeReleve(
                                "D1-02",
                                NANTES_METROPOLE,
                                new AnneeRecensee(2024, true),
                                new ReleveSaisi(EtatDuDispositif.FONCTIONNE, "1", Map.of(), "", Audience.COMITE)))));
        lieux.put(
                "RetraitService.retirer",
                new Lieu(
                        Droit.RETIRER_DES_CHIFFRES,
                        false,
                        false,
                        () -> retraits.retirer(
                                "DNB-G",
                                LOIRE_ATLANTIQUE,
                                new ChiffreRetirable(Population.ENSEMBLE, 2024),
                                "Une erreur.")));
        lieux.put(
                "BilanService.creer",
                ici(
                        Droit.DIRIGER_UN_BILAN,
                        () -> bilans.creer(new NouveauBilan("LA", LOIRE_ATLANTIQUE, Genre.ANNUEL, 2023))));
        lieux.put("BilanService.depart", ici(Droit.ECRIRE_UN_BILAN, () -> bilans.depart(bilan, "synthese")));
        lieux.put("BilanService.phrases", ici(Droit.ECRIRE_UN_BILAN, () -> bilans.phrases(bilan)));
        lieux.put("BilanService.propose", ici(Droit.ECRIRE_UN_BILAN, () -> bilans.propose(bilan, "synthese")));
        lieux.put("BilanService.ecrire", ici(Droit.ECRIRE_UN_BILAN, () -> bilans.ecrire(bilan, "synthese", "Un.", 0)));
        lieux.put("PlanService.ajouter", ici(Droit.DIRIGER_UN_BILAN, () -> plans.ajouter(bilan, "Un titre")));
        lieux.put("PlanService.deplacer", ici(Droit.DIRIGER_UN_BILAN, () -> plans.deplacer(bilan, "synthese", 1)));
        lieux.put(
                "PlanService.renommer",
                ici(Droit.DIRIGER_UN_BILAN, () -> plans.renommer(bilan, "synthese", "Un titre")));
        lieux.put("PlanService.montrer", ici(Droit.DIRIGER_UN_BILAN, () -> plans.montrer(bilan, "synthese", false)));
        lieux.put(
                "PublicationADeuxService.regler",
                ici(Droit.REGLER_LA_PUBLICATION, () -> publication.regler("LA", true)));
        lieux.put(
                "GelService.figer",
                ici(
                        Droit.DIRIGER_UN_BILAN,
                        () -> gel.figer(bilan, new AvantGel(List.of(), 0, BilanDEssai.provisoire()), true)));
        lieux.put("VersionService.rectifier", ici(Droit.DIRIGER_UN_BILAN, () -> versions.rectifier(bilan, "Faux.")));
        lieux.put("EnvoiService.envoyer", ici(Droit.DIRIGER_UN_BILAN, () -> envois.envoyer(bilan)));
        lieux.put("EnvoiService.reprendre", ici(Droit.DIRIGER_UN_BILAN, () -> envois.reprendre(bilan)));
        lieux.put("ComplementService.completer", ici(Droit.ECRIRE_UN_BILAN, () -> complements.completer(bilan)));
        lieux.put("GelService.signer", pourUnePartie(() -> gel.signer(bilan)));
        lieux.put("GelService.retirer", pourUnePartie(() -> gel.retirer(bilan, "Une erreur.")));
        lieux.put(
                "RemarqueService.ouvrir",
                ici(Droit.ECRIRE_UN_BILAN, () -> remarques.ouvrir(bilan, "synthese", "Une autre.", false)));
        lieux.put("RemarqueService.repondre", ici(Droit.ECRIRE_UN_BILAN, () -> remarques.repondre(fil, "Oui.")));
        lieux.put("RemarqueService.resoudre", ici(Droit.ECRIRE_UN_BILAN, () -> remarques.resoudre(fil, "Fait.")));
        lieux.put("RemarqueService.rouvrir", ici(Droit.ECRIRE_UN_BILAN, () -> remarques.rouvrir(fil)));
        return lieux;
    }

    private static Lieu ici(String droit, Essai essai) {
        return new Lieu(droit, true, true, essai);
    }

    private static Lieu pourUnePartie(Essai essai) {
        return new Lieu(null, true, false, essai);
    }

    private static void refuser(List<ListeDeTravailService.Refus> refus) {
        if (!refus.isEmpty()) {
            throw refus.getFirst().erreur();
        }
    }

    private CodeTerritoire enTantQueReferent() {
        Identites.en(Role.REFERENT, Audience.COMITE);
        return pre.reseaux(LOIRE_ATLANTIQUE).getFirst().territoire().code();
    }

    private long notes() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from audit where nature = 'REFUS'", Long.class));
    }

    private Stream<Porte> portes() {
        return DroitsTest.portes(contexte);
    }

    private static void dire(long tentatives, String ou) {
        System.out.printf("Matrice : %d tentatives refusées et notées, %s.%n", tentatives, ou);
        assertThat(tentatives).isGreaterThanOrEqualTo(300);
    }

    @Test
    void une_porte_nouvelle_dit_qui_entre_et_ou() throws IOException {
        Map<String, Lieu> lieux = lieux();
        assertThat(portes().filter(porte -> Droit.tous().contains(porte.regle()))
                        .filter(porte -> !SANS_LIEU.contains(porte.regle()))
                        .map(Porte::toString))
                .isNotEmpty()
                .allMatch(porte -> lieux.containsKey(porte)
                        || AILLEURS.containsKey(porte)
                        // Of those that one may update, and no others.
                        || porte.equals("ListeDeTravailService.lister"));
        assertThat(portes().filter(porte -> !Droit.tous().contains(porte.regle()))
                        .map(porte -> porte.methode().getDeclaringClass().getSimpleName())
                        .filter(service -> !service.equals("InscriptionService")))
                .isNotEmpty()
                .allMatch(service ->
                        SELON_L_AUDIENCE.contains(service) || DU_COMITE.contains(service) || A_SOI.contains(service));
        Set<String> cas;
        try (Stream<Path> fichiers = Files.walk(Path.of("src/test/java"))) {
            cas = fichiers.map(fichier -> fichier.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        assertThat(cas).containsAll(AILLEURS.values());
    }

    @Test
    void ce_qui_se_cherche_et_ce_qui_s_annonce_ont_leur_regle() throws ClassNotFoundException {
        assertThat(Class.forName("fr.copil.recherche.Rayon").getEnumConstants())
                .extracting(Object::toString)
                .filteredOn(rayon -> !RAYONS_DE_QUI_SIEGE.contains(rayon))
                .containsExactlyInAnyOrderElementsOf(RAYONS_PUBLICS);
        ClassPathScanningCandidateComponentProvider annonces = new ClassPathScanningCandidateComponentProvider(false);
        annonces.addIncludeFilter(new AssignableTypeFilter(Annonce.class));
        assertThat(annonces.findCandidateComponents("fr.copil"))
                .extracting(classe -> String.valueOf(classe.getBeanClassName()).replaceAll(".*\\.", ""))
                .containsExactlyInAnyOrderElementsOf(ANNONCES);
    }

    @Test
    void une_porte_refuse_tout_role_qui_n_a_pas_son_droit() {
        List<Porte> gardees =
                portes().filter(porte -> Droit.tous().contains(porte.regle())).toList();
        long avant = notes();
        long tentatives = 0;
        for (Personne personne : personnes()) {
            personne.entrer();
            for (Porte porte : gardees) {
                if (!Droit.de(personne.role(), porte.regle())) {
                    assertThat(porte.essayer())
                            .as("%s par %s", porte, personne)
                            .isInstanceOf(AuthorizationDeniedException.class);
                    tentatives++;
                }
            }
        }

        assertThat(notes() - avant).isEqualTo(tentatives);
        dire(tentatives, "aux portes d'un autre rôle");
    }

    @Test
    void le_droit_ne_vaut_que_dans_son_territoire_et_pour_sa_convention() {
        Map<String, Lieu> lieux = lieux();
        Map<String, String> regles = portes().collect(Collectors.toMap(Porte::toString, Porte::regle, (a, b) -> a));
        long avant = notes();
        long tentatives = 0;
        for (Personne personne : personnes()) {
            personne.entrer();
            for (Map.Entry<String, Lieu> porte : lieux.entrySet()) {
                String regle = regles.getOrDefault(porte.getKey(), "");
                Lieu lieu = porte.getValue();
                if (Droit.tous().contains(regle) && !Droit.de(personne.role(), regle)) {
                    continue;
                }
                String qui = porte.getKey() + " par " + personne;
                if (!personne.entre(lieu)) {
                    assertThat(catchThrowable(() -> lieu.essai().tenter()))
                            .as(qui)
                            .isInstanceOf(Interdit.class);
                    tentatives++;
                } else if (lieu.dedans() && personne.audience() == Audience.COMITE) {
                    // Done and undone, or refused for another reason: an empty file, a bilan that is not frozen.
                    assertThat(Optional.ofNullable(essayerSansGarder(lieu.essai())))
                            .as(qui)
                            .matches(refus -> !(refus.orElse(null) instanceof Interdit
                                    || refus.orElse(null) instanceof AuthorizationDeniedException));
                }
            }
        }

        assertThat(notes() - avant).isEqualTo(tentatives);
        dire(tentatives, "hors du territoire, de la convention ou des parties");
    }

    private @Nullable Throwable essayerSansGarder(Essai essai) {
        return transaction.execute(ouverte -> {
            ouverte.setRollbackOnly();
            return catchThrowable(essai::tenter);
        });
    }

    @Test
    void personne_ne_lit_au_dessus_de_son_audience() {
        long avant = notes();
        long tentatives = 0;
        for (Personne personne : personnes()) {
            if (!personne.siege()) {
                continue;
            }
            personne.entrer();
            for (Audience audience : Audience.values()) {
                if (audience.rang() > personne.audience().rang()) {
                    assertThat(catchThrowable(() -> bilans.lire(bilan, audience)))
                            .as("%s par %s", audience, personne)
                            .isInstanceOf(Interdit.class);
                    for (Format format : Format.values()) {
                        assertThat(catchThrowable(() -> exports.demander(bilan, format, audience)))
                                .as("%s par %s", format, personne)
                                .isInstanceOf(Interdit.class);
                    }
                    tentatives += 1 + Format.values().length;
                }
            }
        }

        assertThat(tentatives).isPositive();
        assertThat(notes() - avant).isEqualTo(tentatives);
    }

    /** What its authors have not sent yet: no place tells the others that it is there. */
    @Test
    void un_brouillon_qui_n_est_pas_envoye_n_existe_que_pour_qui_l_ecrit() {
        Identites.en(Role.CABINET, Audience.COMITE);
        envois.reprendre(bilan);
        try {
            for (Personne personne : personnes()) {
                personne.entrer();
                boolean ecrit =
                        personne.siege() && personne.territoire() && Droit.de(personne.role(), Droit.ECRIRE_UN_BILAN);
                Map<String, BooleanSupplier> choses = Map.of(
                        "ouvrir", () -> bilans.ouvrir(bilan).isPresent(),
                        "lister", () -> bilans.lister().stream().anyMatch(fiche -> fiche.id() == bilan),
                        "chercher",
                                () -> recherche.chercher("bilan annuel 2024").groupes().stream()
                                        .flatMap(groupe -> groupe.resultats().stream())
                                        .anyMatch(resultat -> resultat.lien().equals("/bilans/" + bilan)),
                        "exporter", () -> bilans.lisible(bilan, Audience.PUBLIC),
                        "préparer le gel", () -> !gel.preparer(bilan).points().isEmpty(),
                        "comparer", () -> comparaisons.trouver(bilan).id() == bilan);
                choses.forEach((nom, chose) -> assertThat(visible(chose))
                        .as("%s par %s", nom, personne)
                        .isEqualTo(ecrit));
            }
        } finally {
            Identites.en(Role.CABINET, Audience.COMITE);
            envois.envoyer(bilan);
        }
    }

    @Test
    void ce_qui_est_au_comite_n_existe_pas_pour_les_autres() {
        Map<String, BooleanSupplier> choses = Map.ofEntries(
                entry("ouvrir un brouillon", () -> bilans.ouvrir(bilan).isPresent()),
                entry(
                        "le lister",
                        () -> bilans.lister().stream().map(FicheBilan::id).anyMatch(id -> id == bilan)),
                entry("le chercher", () -> recherche.chercher("bilan annuel 2024").groupes().stream()
                        .flatMap(groupe -> groupe.resultats().stream())
                        .anyMatch(resultat -> resultat.lien().equals("/bilans/" + bilan))),
                entry("son plafond", () -> bilans.plafond(bilan) != Audience.PUBLIC),
                entry("le comparer", () -> comparaisons.trouver(bilan).id() == bilan),
                entry("les preuves d'un engagement", () -> !preuves.de(engagement)
                        .isEmpty()),
                entry("une preuve par son numéro", () -> preuves.telecharger(preuve)
                        .isPresent()));
        long cachees = 0;
        for (Personne personne : personnes()) {
            personne.entrer();
            for (Map.Entry<String, BooleanSupplier> chose : choses.entrySet()) {
                assertThat(visible(chose.getValue()))
                        .as("%s par %s", chose.getKey(), personne)
                        .isEqualTo(personne.siege());
                cachees += personne.siege() ? 0 : 1;
            }
        }
        assertThat(cachees).isGreaterThanOrEqualTo(300);
    }

    /** What is said not to exist is not there either. */
    private static boolean visible(BooleanSupplier chose) {
        boolean[] vue = new boolean[1];
        return catchThrowable(() -> vue[0] = chose.getAsBoolean()) == null && vue[0];
    }
}
