package fr.copil.convention.suivi;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.Textes;
import fr.copil.convention.EngagementChange;
import fr.copil.convention.Meteo;
import fr.copil.convention.Occurrence;
import fr.copil.convention.Partie;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the engagements. Whoever is logged in reads; each write checks the role and that the convention is in the
 * territory of the account, stands in the journal, and is announced after its commit. Decision 0015.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SuiviService {

    private final SuiviQueries suivis;
    private final JournalDuSuivi journal;
    private final PreuveQueries preuves;
    private final LecteurCourant lecteurCourant;
    private final PerimetreService perimetres;
    private final Comites comites;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    SuiviService(
            SuiviQueries suivis,
            JournalDuSuivi journal,
            PreuveQueries preuves,
            LecteurCourant lecteurCourant,
            PerimetreService perimetres,
            Comites comites,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.suivis = suivis;
        this.journal = journal;
        this.preuves = preuves;
        this.lecteurCourant = lecteurCourant;
        this.perimetres = perimetres;
        this.comites = comites;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Of the present period, where it comes back. */
    public Optional<SuiviLu> lire(String engagement) {
        return lire(engagement, "");
    }

    /**
     * Of one period of what comes back.
     *
     * @param periode {@code 2024-2025}, empty for the present one; nothing is read of one that does not exist: of another
     *     rhythm, still to come, or over before the convention began
     */
    public Optional<SuiviLu> lire(String engagement, String periode) {
        return suivis.lire(engagement, periode, lecteurCourant.lecteur()).filter(lu -> existe(lu, periode));
    }

    private boolean existe(SuiviLu lu, String demandee) {
        Occurrence occurrence = lu.occurrence();
        if (occurrence == null || !lu.recurrence().revient()) {
            return occurrence == null && demandee.isEmpty() && !lu.recurrence().revient();
        }
        LocalDate debut = lu.debut();
        return demandee.isEmpty()
                || (occurrence.periode().recul(aujourdHui()) >= 0
                        && (debut == null || !occurrence.periode().fin().isBefore(debut)));
    }

    /** What the present reader may do to this engagement. */
    public Droits droits(SuiviLu suivi) {
        Lecteur lecteur = lecteurCourant.lecteur();
        boolean ecrit = suivi.type().suivi();
        return new Droits(
                ecrit
                        && (permet(lecteur, Droit.SUIVRE_CEUX_DES_AUTRES, suivi)
                                || (suivi.pilote() && permet(lecteur, Droit.SUIVRE_LES_ENGAGEMENTS, suivi))),
                Partie.celleDe(lecteur, suivi.meteo().parties()).orElse(null),
                ecrit && permet(lecteur, Droit.DEMANDER_DES_NOUVELLES, suivi));
    }

    private boolean permet(Lecteur lecteur, String droit, SuiviLu suivi) {
        return perimetres.permet(lecteur, droit, suivi.territoire(), suivi.convention());
    }

    /**
     * Changes the state, the progress, or only adds a comment.
     *
     * @return what is in force now
     * @throws SuiviRefuse when it makes nonsense, field by field
     * @throws SuiviEntreTemps when somebody else wrote since the version that was seen
     */
    @Exige(Droit.SUIVRE_LES_ENGAGEMENTS)
    @Transactional
    public SuiviLu mettreAJour(MiseAJour demande) {
        SuiviLu avant = retenir(demande.engagement(), demande.periode());
        exiger(droits(avant).modifier(), avant);
        if (demande.change() && avant.version() != demande.versionVue()) {
            throw new SuiviEntreTemps(avant);
        }
        if (demande.progres() != null && !avant.progresSaisi()) {
            throw SuiviRefuse.de(
                    ChampDuSuivi.PROGRES,
                    "L'avancement de cet engagement se déduit de ceux qui le détaillent : mettez-les à jour.");
        }
        String phrase = Phrase.lire(demande.phrase(), Phrase.LONGUE, ChampDuSuivi.PHRASE);
        AdressePreuve adresse = AdressePreuve.lire(demande.preuve());
        boolean prouve = adresse.donnee() || avant.preuves() > 0;
        Etape apres = demande.appliquer(avant.etape(), prouve, avant.debut(), aujourdHui());
        if (apres.equals(avant.etape()) && phrase.isEmpty() && !adresse.donnee()) {
            return avant;
        }
        Lecteur auteur = lecteurCourant.lecteur();
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        suivis.ouvrir(avant, aujourdHui());
        if (!apres.equals(avant.etape())) {
            boolean memeEtat = apres.etat() == avant.etape().etat();
            suivis.ecrire(avant, apres, memeEtat ? avant.citation() : "");
        }
        suivis.noterDesNouvelles(avant, maintenant);
        Long preuve = adresse.donnee() ? preuves.ajouter(avant, adresse.texte(), auteur, maintenant) : null;
        journal.miseAJour(avant, apres, demande.sujet(), phrase, preuve, adresse.texte());
        annoncer(avant);
        return relire(avant);
    }

    /** The one of the reader's service, which is a party of the convention; those of the others stay. */
    @Transactional
    public SuiviLu donnerSaMeteo(String engagement, Meteo meteo, String saisie) {
        return donnerSaMeteo(engagement, "", meteo, saisie);
    }

    /** The same, of one period of what comes back. */
    @Transactional
    public SuiviLu donnerSaMeteo(String engagement, String periode, Meteo meteo, String saisie) {
        SuiviLu avant = retenir(engagement, periode);
        Partie partie = droits(avant).partie();
        if (partie == null) {
            throw new Interdit(
                    "SUIVI-PARTIE",
                    "Votre compte ne parle pour aucune partie de cette convention : seules ses parties donnent leur"
                            + " météo.");
        }
        exiger(avant.type().suivi(), avant);
        String phrase = Phrase.lire(saisie, Phrase.COURTE, ChampDuSuivi.PHRASE);
        if (phrase.isEmpty()) {
            throw SuiviRefuse.de(ChampDuSuivi.PHRASE, "Dites en une phrase ce qui fonde cette météo.");
        }
        AvisMeteo avis = new AvisMeteo(meteo, phrase, OffsetDateTime.now(horloge));
        suivis.ouvrir(avant, aujourdHui());
        suivis.ecrire(avant, partie, avis, lecteurCourant.lecteur().compte());
        suivis.noterDesNouvelles(avant, avis.le());
        journal.meteo(avant, partie, avis);
        annoncer(avant);
        return relire(avant);
    }

    /** The cabinet asks the référent for news. */
    @Exige(Droit.DEMANDER_DES_NOUVELLES)
    @Transactional
    public SuiviLu demanderDesNouvelles(String engagement, String saisie) {
        return demanderDesNouvelles(engagement, "", saisie);
    }

    /** The same, of one period of what comes back. */
    @Exige(Droit.DEMANDER_DES_NOUVELLES)
    @Transactional
    public SuiviLu demanderDesNouvelles(String engagement, String periode, String saisie) {
        SuiviLu avant = retenir(engagement, periode);
        exiger(droits(avant).demander(), avant);
        String phrase = Phrase.lire(saisie, Phrase.COURTE, ChampDuSuivi.PHRASE);
        if (phrase.isEmpty()) {
            throw SuiviRefuse.de(ChampDuSuivi.PHRASE, "Dites en une phrase ce que vous attendez du référent.");
        }
        suivis.ouvrir(avant, aujourdHui());
        suivis.demander(avant, phrase, OffsetDateTime.now(horloge));
        journal.demande(avant, phrase);
        annoncer(avant);
        evenements.publishEvent(
                new MiseAJourDemandee(engagement, avant.periode(), avant.titre(), avant.territoire(), phrase));
        return relire(avant);
    }

    /** Held until the end of the transaction. */
    private SuiviLu retenir(String engagement, String periode) {
        SuiviLu vu = exister(engagement, periode);
        suivis.retenir(vu);
        return exister(engagement, vu.periode());
    }

    private SuiviLu exister(String engagement, String periode) {
        return lire(engagement, periode)
                .orElseThrow(() -> new ErreurCopil(
                        "SUIVI-INCONNU",
                        "L'engagement « " + Textes.abreger(engagement, 40) + " »"
                                + (periode.isEmpty() ? "" : ", pour " + Textes.abreger(periode, 20) + ",")
                                + " n'existe plus. Rechargez la page pour le retrouver."));
    }

    private void exiger(boolean permis, SuiviLu suivi) {
        if (!permis) {
            String objet = "« " + suivi.titre() + " »";
            throw suivi.type().suivi()
                    ? Perimetre.refus("SUIVI-PERIMETRE", objet, "vous pouvez le lire, pas le modifier.")
                    : new ErreurCopil("SUIVI-SANS-ETAT", objet + " n'engage personne : il n'a pas d'état à suivre.");
        }
    }

    private void annoncer(SuiviLu suivi) {
        evenements.publishEvent(new EngagementChange(suivi.engagement(), suivi.convention()));
    }

    private SuiviLu relire(SuiviLu suivi) {
        return lire(suivi.engagement(), suivi.periode()).orElseThrow();
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }

    /** The journal of an engagement, the newest first, as far as the present reader may read it; of all its periods. */
    public List<EntreeJournal> journal(String engagement, boolean depuisLeDernierComite) {
        return suivis.convention(engagement)
                .map(convention -> journal.lire(engagement, siege(convention), depuisLeDernierComite))
                .orElse(List.of());
    }

    /** The same, of the period that this follow-up is of. */
    public List<EntreeJournal> journal(SuiviLu suivi, boolean depuisLeDernierComite) {
        Occurrence occurrence = suivi.occurrence();
        List<EntreeJournal> tout = journal(suivi.engagement(), depuisLeDernierComite);
        return occurrence == null
                ? tout
                : tout.stream()
                        .filter(entree -> entree.estDe(occurrence.periode()))
                        .toList();
    }

    /** Those of a whole convention, mixed. */
    public List<LigneDeJournal> journalDeLaConvention(String convention, boolean depuisLeDernierComite) {
        return journal.deLaConvention(convention, siege(convention), depuisLeDernierComite);
    }

    private boolean siege(String convention) {
        return comites.siege(lecteurCourant.lecteur(), convention);
    }
}
