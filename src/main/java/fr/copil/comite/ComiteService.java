package fr.copil.comite;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import fr.copil.commun.Textes;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import fr.copil.territoire.Territoire;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The committees of a territory: those that the texts set up, called together on a territory, and those that people add.
 * Whoever sits on one reads it; whoever prepares séances there changes it. Decision 0047.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ComiteService {

    public static final int NOM_MAX = 300;
    public static final int MOTIF_MAX = 400;

    private final ComiteQueries queries;
    private final MembreQueries membres;
    private final CalendrierQueries calendrier;
    private final Adresses adresses;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ComiteService(
            ComiteQueries queries,
            MembreQueries membres,
            CalendrierQueries calendrier,
            Adresses adresses,
            PerimetreService perimetres,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.membres = membres;
        this.calendrier = calendrier;
        this.adresses = adresses;
        this.perimetres = perimetres;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** Those on which the reader sits: called together first, then what the texts alone know. Four statements. */
    @Transactional(readOnly = true)
    public List<ComiteEnVue> lister() {
        Lecteur lecteur = lecteurCourant.lecteur();
        Map<Long, List<Seance.Datee>> seances = calendrier.parComite(lecteur);
        Map<Long, List<String>> manquants = membres.manquants();
        List<Comite> connus = queries.tous(lecteur);
        List<ComiteEnVue> vus = new ArrayList<>();
        connus.forEach(comite -> vus.add(enVue(
                comite, seances.getOrDefault(comite.id(), List.of()), manquants.getOrDefault(comite.id(), List.of()))));
        queries.desTextes(lecteur)
                .forEach(comite -> vus.add(new ComiteEnVue(
                        new Comite(
                                0,
                                comite.instance(),
                                comite.convention(),
                                comite.titreConvention(),
                                comite.territoire(),
                                comite.lieu(),
                                comite.nom(),
                                comite.rythme(),
                                Rythme.parAn(comite.rythme()),
                                null,
                                comite.audience(),
                                null,
                                "",
                                0),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of())));
        return vus;
    }

    private ComiteEnVue enVue(Comite comite, List<Seance.Datee> seances, List<String> manquants) {
        List<LocalDate> tenues = seances.stream()
                .filter(seance -> seance.etat() == EtatSeance.CLOSE)
                .map(Seance.Datee::jour)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new ComiteEnVue(
                comite,
                tenues,
                tenues.isEmpty() ? null : tenues.getFirst(),
                seances.stream()
                        .filter(seance ->
                                seance.etat().vivante() && !seance.jour().isBefore(aujourdhui()))
                        .min(Comparator.comparing(Seance.Datee::jour))
                        .orElse(null),
                seances.stream()
                        .filter(seance -> seance.etat() == EtatSeance.OUVERTE
                                || (seance.etat() == EtatSeance.PREPAREE
                                        && !seance.jour().isBefore(aujourdhui())))
                        .map(Seance.Datee::jour)
                        .toList(),
                manquants);
    }

    /** The séances of a year that the reader may open, by day. */
    @Transactional(readOnly = true)
    public List<Seance.Datee> annee(int annee) {
        return calendrier.entre(lecteurCourant.lecteur(), LocalDate.of(annee, 1, 1), LocalDate.of(annee + 1, 1, 1));
    }

    /** Those of last year and of the next two, by day: what an agenda shows. */
    @Transactional(readOnly = true)
    public List<Seance.Datee> agenda() {
        int annee = aujourdhui().getYear();
        return calendrier.entre(lecteurCourant.lecteur(), LocalDate.of(annee - 1, 1, 1), LocalDate.of(annee + 3, 1, 1));
    }

    /** Those of one committee, the latest first. */
    @Transactional(readOnly = true)
    public List<Seance.Datee> seances(long comite) {
        return calendrier
                .parComite(lecteurCourant.lecteur())
                .getOrDefault(comite, List.of())
                .reversed();
    }

    /** Nothing for what does not exist, or on which the reader does not sit. */
    @Transactional(readOnly = true)
    public Optional<Comite> lire(long id) {
        return queries.parId(lecteurCourant.lecteur(), id);
    }

    /** Whether the reader prepares séances there. */
    @Transactional(readOnly = true)
    public boolean prepare(Comite comite) {
        return prepare(comite.territoire(), comite.convention());
    }

    /** Those of a list whose séances the reader prepares; each place is asked for once. */
    @Transactional(readOnly = true)
    public List<Comite> preparables(List<ComiteEnVue> vus) {
        Map<String, Boolean> connus = new HashMap<>();
        return vus.stream()
                .map(ComiteEnVue::comite)
                .filter(comite -> !comite.clos()
                        && connus.computeIfAbsent(
                                comite.territoire() + " " + comite.convention(), lieu -> prepare(comite)))
                .toList();
    }

    /** The nearest territory of a committee that has a dashboard. */
    @Transactional(readOnly = true)
    public Territoire lieu(Comite comite) {
        return adresses.lieu(comite);
    }

    private boolean prepare(CodeTerritoire territoire, String convention) {
        Lecteur lecteur = lecteurCourant.lecteur();
        return lecteur.peut(Droit.PREPARER_UNE_SEANCE)
                && perimetres.permet(lecteur, Droit.PREPARER_UNE_SEANCE, territoire, convention);
    }

    /**
     * Calls an instance of a text together on one territory, once.
     *
     * @return its number
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public long appeler(String instance, CodeTerritoire territoire) {
        ComiteQueries.Modele modele = queries.instance(instance)
                .orElseThrow(() -> new ErreurCopil(
                        "COMITE-INSTANCE",
                        "L'instance « " + Textes.abreger(instance, 20) + " » n'est dans aucun texte."));
        exiger(territoire, modele.convention());
        if (!perimetres.contient(modele.perimetre(), territoire)) {
            throw new ErreurCopil(
                    "COMITE-AILLEURS",
                    "Cette instance est celle d'une autre convention : choisissez un territoire de la sienne.");
        }
        return queries.deja(instance, territoire).orElseGet(() -> {
            long id = reunir(instance, territoire, modele);
            Composition.de(instance, modele)
                    .forEach(siege -> membres.ajouter(
                            id, siege.fonction(), siege.exige(), siege.exige().isEmpty()));
            changer(id);
            return id;
        });
    }

    private long reunir(String instance, CodeTerritoire territoire, ComiteQueries.Modele modele) {
        try {
            return queries.ajouter(
                    instance, modele.convention(), territoire, modele.nom(), Rythme.parAn(modele.rythme()));
        } catch (DuplicateKeyException memeInstant) {
            throw new ErreurCopil(
                    "COMITE-MEME-INSTANT", "Une autre personne réunissait ce comité au même instant : recommencez.");
        }
    }

    /** The same for each network inside a territory. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public int appelerParReseau(String instance, CodeTerritoire territoire) {
        if (!Composition.DE_RESEAU.contains(instance)) {
            throw new ErreurCopil("COMITE-RESEAU", "Cette instance ne se réunit pas réseau par réseau.");
        }
        List<String> reseaux = queries.reseaux(territoire);
        if (reseaux.isEmpty()) {
            throw new ErreurCopil(
                    "COMITE-SANS-RESEAU", "Copil ne connaît aucun réseau d'éducation prioritaire dans ce territoire.");
        }
        reseaux.forEach(reseau -> appeler(instance, new CodeTerritoire(reseau)));
        return reseaux.size();
    }

    /**
     * One that no text sets up.
     *
     * @param parAn none when nothing says how often it meets
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public long ajouter(String nom, String convention, CodeTerritoire territoire, @Nullable Integer parAn) {
        exiger(territoire, convention);
        rythme(parAn);
        long id = queries.ajouter(null, convention, territoire, nom(nom), parAn);
        changer(id);
        return id;
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void changer(
            Comite comite, String nom, @Nullable Integer parAn, @Nullable Integer quorum, Audience audience) {
        exiger(comite);
        rythme(parAn);
        if (quorum != null && (quorum < 1 || quorum > 200)) {
            throw new ErreurCopil("COMITE-QUORUM", "Le quorum va de 1 à 200 sièges.");
        }
        if (audience.rang() > comite.audience().rang()
                && audience.rang() > lecteurCourant.lecteur().audience().rang()) {
            throw new ErreurCopil(
                    "COMITE-AUDIENCE",
                    "Votre compte lit ce qui est "
                            + lecteurCourant.lecteur().audience().libelle()
                            + " : une salle ne peut voir davantage que vous.");
        }
        verifier(queries.changer(comite, nom(nom), parAn, quorum, audience));
        changer(comite.id());
    }

    /** It meets no more; what it decided stays. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void clore(Comite comite, String motif) {
        exiger(comite);
        String raison = TexteSaisi.nettoyer(motif);
        if (raison.length() < 5 || raison.length() > MOTIF_MAX) {
            throw new ErreurCopil("COMITE-MOTIF", "Dites pourquoi ce comité ne se réunit plus, en 5 à 400 signes.");
        }
        verifier(queries.clore(comite, aujourdhui(), raison));
        changer(comite.id());
    }

    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void rouvrir(Comite comite) {
        exiger(comite);
        verifier(queries.clore(comite, null, ""));
        changer(comite.id());
    }

    static ErreurCopil inconnu() {
        return new ErreurCopil(
                "COMITE-INCONNU", "Ce comité n'existe pas, ou vous n'y siégez pas. La liste est à l'adresse /seances.");
    }

    private void exiger(Comite comite) {
        exiger(comite.territoire(), comite.convention());
    }

    private void exiger(CodeTerritoire territoire, String convention) {
        if (!prepare(territoire, convention)) {
            throw Perimetre.refus("COMITE-PERIMETRE", "Ce comité", "vous ne pouvez pas en préparer les séances.");
        }
    }

    private static void rythme(@Nullable Integer parAn) {
        if (parAn != null && (parAn < 1 || parAn > 12)) {
            throw new ErreurCopil("COMITE-RYTHME", "Un comité se réunit de 1 à 12 fois par an.");
        }
    }

    private static String nom(String saisi) {
        String nom = TexteSaisi.nettoyer(saisi).replace('\n', ' ');
        if (nom.length() < 3 || nom.length() > NOM_MAX) {
            throw new ErreurCopil("COMITE-NOM", "Donnez au comité un nom, de 3 à 300 signes.");
        }
        return nom;
    }

    private static void verifier(boolean change) {
        if (!change) {
            throw new ErreurCopil("COMITE-ENTRE-TEMPS", "Ce comité a changé entre-temps : rechargez la page.");
        }
    }

    private void changer(long comite) {
        evenements.publishEvent(new ComiteChange(comite));
    }
}
