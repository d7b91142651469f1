package fr.copil.annuaire;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.territoire.PerimetreService;
import fr.copil.territoire.TerritoireService;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The functions of a territory and whom one calls for an engagement. A function is kept by its own service, or by the cabinet and
 * the référent of the territory; its number and address are read by partners, a name by them too once its holder agreed. Source:
 * convention nationale, art. 3.1; convention Loire-Atlantique, art. 4. Decision 0069.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class FonctionsService {

    public static final int INTITULE_MAX = SaisieNette.INTITULE_MAX;

    private final FonctionQueries queries;
    private final TerritoireService territoires;
    private final PerimetreService perimetres;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    FonctionsService(
            FonctionQueries queries,
            TerritoireService territoires,
            PerimetreService perimetres,
            Services services,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.territoires = territoires;
        this.perimetres = perimetres;
        this.services = services;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Of a territory, of what is inside it and of what it is in. */
    @Transactional(readOnly = true)
    public List<Fonction> autour(CodeTerritoire ici) {
        return autour(lecteurCourant.lecteur(), ici);
    }

    private List<Fonction> autour(Lecteur lecteur, CodeTerritoire ici) {
        // Many functions, few places.
        Map<CodeTerritoire, Ici> lieux = new HashMap<>();
        return queries.autour(ici).stream()
                .map(lue -> pour(lecteur, lue, lieux))
                .toList();
    }

    /** What the reader may do in a place. */
    private record Ici(boolean lit, boolean tient, boolean tientToutes) {}

    private Ici ici(Lecteur lecteur, CodeTerritoire code) {
        return new Ici(
                perimetres.lit(lecteur, Audience.PARTENAIRES, code),
                perimetres.permet(lecteur, Droit.TENIR_L_ANNUAIRE, code),
                perimetres.permet(lecteur, Droit.TENIR_CELLES_DES_AUTRES, code));
    }

    /** Whether the reader may say a function of that territory. */
    @Transactional(readOnly = true)
    public boolean ouvert(CodeTerritoire ici) {
        return perimetres.permet(lecteurCourant.lecteur(), Droit.TENIR_L_ANNUAIRE, ici);
    }

    /** The services whose functions the reader keeps: all of them, or its own alone. */
    @Exige(Droit.TENIR_L_ANNUAIRE)
    @Transactional(readOnly = true)
    public List<ServiceNomme> services() {
        Lecteur lecteur = lecteurCourant.lecteur();
        return lecteur.peut(Droit.TENIR_CELLES_DES_AUTRES)
                ? services.tous()
                : services.de(lecteur).stream().toList();
    }

    @Exige(Droit.TENIR_L_ANNUAIRE)
    public void dire(SaisieDeFonction saisie) {
        Lecteur lecteur = lecteurCourant.lecteur();
        SaisieNette nette = SaisieNette.de(saisie);
        exiger(lecteur, nette);
        queries.ajouter(
                UUID.randomUUID().toString(), 1, nette, null, false, lecteur.compte(), OffsetDateTime.now(horloge));
        annoncer("dite", nette);
    }

    /** Its holder stays, but where its service changes. */
    @Exige(Droit.TENIR_L_ANNUAIRE)
    public void corriger(String cle, int version, SaisieDeFonction saisie) {
        Lecteur lecteur = lecteurCourant.lecteur();
        FonctionQueries.Lue lue = tenue(lecteur, cle, version);
        SaisieNette nette = SaisieNette.de(saisie);
        exiger(lecteur, nette);
        String titulaire = nette.service().equals(lue.service()) ? lue.titulaire() : null;
        ajouter(lue, nette, titulaire, false, lecteur, "corrigée");
    }

    @Exige(Droit.TENIR_L_ANNUAIRE)
    public void retirer(String cle, int version) {
        Lecteur lecteur = lecteurCourant.lecteur();
        FonctionQueries.Lue lue = tenue(lecteur, cle, version);
        ajouter(lue, SaisieNette.de(lue), null, true, lecteur, "retirée");
    }

    /** The reader's own name is read with it from now on: only they can say so, and only of their own service. */
    public void accepter(String cle) {
        Lecteur lecteur = lecteurCourant.lecteur();
        FonctionQueries.Lue lue = queries.parCle(cle).orElseThrow(FonctionsService::entreTemps);
        if (!lue.service().equals(lecteur.service())) {
            throw new Interdit("ANNUAIRE-AUTRE-SERVICE", "Cette fonction est d'un autre service que le vôtre.");
        }
        if (!lue.titulaireNom().isEmpty() && !lecteur.compte().equals(lue.titulaire())) {
            throw new Interdit(
                    "ANNUAIRE-DEJA-NOMMEE",
                    "Un collègue y est déjà nommé : lui seul, ou qui tient cette fonction, l'en retire.");
        }
        if (queries.nom(lecteur.compte()).isEmpty()) {
            throw new ErreurCopil(
                    "ANNUAIRE-SANS-NOM",
                    "Votre compte n'a pas de nom à montrer : donnez-le d'abord, à « Mon compte ».");
        }
        ajouter(lue, SaisieNette.de(lue), lecteur.compte(), false, lecteur, "nommée par son titulaire");
    }

    /** The reader's own name is no longer read with it. */
    public void nePlusNommer(String cle) {
        Lecteur lecteur = lecteurCourant.lecteur();
        FonctionQueries.Lue lue = queries.parCle(cle).orElseThrow(FonctionsService::entreTemps);
        if (!lecteur.compte().equals(lue.titulaire())) {
            throw new Interdit("ANNUAIRE-AUTRE-TITULAIRE", "Cette fonction ne vous nomme pas.");
        }
        ajouter(lue, SaisieNette.de(lue), null, false, lecteur, "sans nom");
    }

    /** One that somebody chose, else those of the services that pilot it. */
    @Transactional(readOnly = true)
    public ResponsableDit de(String engagement) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<FonctionQueries.Proche> autour = queries.pour(engagement);
        if (autour.isEmpty()) {
            return new ResponsableDit(List.of(), null, List.of());
        }
        Map<CodeTerritoire, Ici> lieux = new HashMap<>();
        Map<FonctionQueries.Proche, Fonction> lues = new LinkedHashMap<>();
        autour.forEach(proche -> lues.put(proche, pour(lecteur, proche.fonction(), lieux)));
        List<Fonction> proposables = perimetres.permet(
                        lecteur,
                        Droit.TENIR_CELLES_DES_AUTRES,
                        autour.getFirst().ici())
                ? List.copyOf(lues.values())
                : List.of();
        return autour.stream()
                .filter(proche -> proche.choisieLe() != null)
                .findFirst()
                .map(choisie -> new ResponsableDit(
                        List.of(Objects.requireNonNull(lues.get(choisie))), choisie.choisieLe(), proposables))
                .orElseGet(() -> new ResponsableDit(
                        lues.entrySet().stream()
                                .filter(lue -> lue.getKey().pilote())
                                .map(Map.Entry::getValue)
                                .toList(),
                        null,
                        proposables));
    }

    /** @param fonction its key; none to leave it to the services that pilot */
    @Exige(Droit.TENIR_CELLES_DES_AUTRES)
    public void choisir(String engagement, @Nullable String fonction) {
        Lecteur lecteur = lecteurCourant.lecteur();
        CodeTerritoire ou = queries.territoireDe(engagement).orElseThrow(FonctionsService::entreTemps);
        if (!perimetres.permet(lecteur, Droit.TENIR_CELLES_DES_AUTRES, ou)) {
            throw ailleurs();
        }
        if (fonction != null
                && queries.autour(ou).stream().noneMatch(lue -> lue.cle().equals(fonction))) {
            throw entreTemps();
        }
        queries.choisir(engagement, fonction, lecteur.compte(), OffsetDateTime.now(horloge));
        evenements.publishEvent(new AnnuaireChange());
        evenements.publishEvent(new Acte(
                NatureDActe.ANNUAIRE,
                "engagement " + engagement,
                fonction == null ? "plus personne n'est choisi à appeler" : "qui appeler : fonction " + fonction));
    }

    private FonctionQueries.Lue tenue(Lecteur lecteur, String cle, int version) {
        FonctionQueries.Lue lue =
                queries.parCle(cle).filter(une -> une.version() == version).orElseThrow(FonctionsService::entreTemps);
        if (!tient(lecteur, lue.service(), lue.territoire().code())) {
            throw ailleurs();
        }
        return lue;
    }

    private void exiger(Lecteur lecteur, SaisieNette nette) {
        if (territoires.parCode(nette.territoire()).isEmpty()) {
            throw SaisieNette.sansLieu();
        }
        if (services.tous().stream().noneMatch(service -> service.id().equals(nette.service()))) {
            throw SaisieNette.sansService();
        }
        if (!tient(lecteur, nette.service(), nette.territoire())) {
            throw ailleurs();
        }
    }

    private boolean tient(Lecteur lecteur, String service, CodeTerritoire ou) {
        return perimetres.permet(lecteur, Droit.TENIR_CELLES_DES_AUTRES, ou)
                || (service.equals(lecteur.service()) && perimetres.permet(lecteur, Droit.TENIR_L_ANNUAIRE, ou));
    }

    private void ajouter(
            FonctionQueries.Lue lue,
            SaisieNette nette,
            @Nullable String titulaire,
            boolean retiree,
            Lecteur lecteur,
            String fait) {
        if (!queries.ajouter(
                lue.cle(),
                lue.version() + 1,
                nette,
                titulaire,
                retiree,
                lecteur.compte(),
                OffsetDateTime.now(horloge))) {
            throw entreTemps();
        }
        annoncer(fait, nette);
    }

    private Fonction pour(Lecteur lecteur, FonctionQueries.Lue lue, Map<CodeTerritoire, Ici> lieux) {
        Ici ici = lieux.computeIfAbsent(lue.territoire().code(), code -> ici(lecteur, code));
        boolean deSonService = lue.service().equals(lecteur.service());
        return new Fonction(
                lue.cle(),
                lue.version(),
                lue.nature(),
                lue.intitule(),
                lue.service(),
                lue.serviceNom(),
                lue.territoire(),
                ici.lit() ? lue.telephone() : "",
                ici.lit() ? lue.courriel() : "",
                ici.lit() ? lue.titulaireNom() : "",
                lecteur.compte().equals(lue.titulaire()),
                ici.tientToutes() || (deSonService && ici.tient()),
                deSonService,
                lue.le());
    }

    /** Never a number, an address nor a name. */
    private void annoncer(String fait, SaisieNette nette) {
        evenements.publishEvent(new AnnuaireChange());
        evenements.publishEvent(new Acte(
                NatureDActe.ANNUAIRE,
                "fonction " + nette.territoire(),
                fait + " : " + nette.nature().libelle() + ", service " + nette.service()));
    }

    private static Interdit ailleurs() {
        return new Interdit(
                "ANNUAIRE-PERIMETRE",
                "Cette fonction est d'un autre service ou d'un autre territoire : vous pouvez la lire, pas la tenir.");
    }

    private static ErreurCopil entreTemps() {
        return new ErreurCopil(
                "ANNUAIRE-ENTRE-TEMPS",
                "Cette fonction a été corrigée ou retirée entre-temps. Ce que vous avez tapé reste ici : rechargez la page"
                        + " dans un autre onglet pour la revoir.");
    }
}
