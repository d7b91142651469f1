package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.bilan.contenu.Statut;
import fr.copil.bilan.contenu.TextePropose;
import fr.copil.bilan.redaction.RedactionService;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import fr.copil.commun.TexteSaisi;
import fr.copil.convention.Partie;
import fr.copil.convention.Parties;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the bilans, within the audience of each reader, and lets those who will sign them write them together. */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class BilanService {

    /** In signs of what is kept. */
    public static final int RECIT_MAX = 20_000;

    private final BilanQueries queries;
    private final SectionQueries sections;
    private final RedactionService redaction;
    private final Copies copies;
    private final DroitsDuBilan droits;
    private final Parties parties;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    BilanService(
            BilanQueries queries,
            SectionQueries sections,
            RedactionService redaction,
            Copies copies,
            DroitsDuBilan droits,
            Parties parties,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.sections = sections;
        this.redaction = redaction;
        this.copies = copies;
        this.droits = droits;
        this.parties = parties;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    public List<FicheBilan> lister() {
        return droits.parmi(queries.tous());
    }

    /** Those that this person may open, each with how far it is. */
    public List<LigneDeBilan> inventaire() {
        List<FicheBilan> lisibles = lister();
        Map<Long, BilanQueries.Comptees> comptees = queries.comptees();
        Map<List<Object>, List<FicheBilan>> ensemble = lisibles.stream()
                .collect(Collectors.groupingBy(
                        fiche -> List.of(fiche.convention(), fiche.territoire(), fiche.genre(), fiche.annee())));
        return ensemble.values().stream()
                .flatMap(versions -> versions.stream().map(fiche -> {
                    BilanQueries.Comptees siennes = comptees.getOrDefault(fiche.id(), new BilanQueries.Comptees(0, 0));
                    return new LigneDeBilan(
                            fiche, Versions.de(fiche, versions, autre -> true), siennes.donnees(), siennes.attendues());
                }))
                .toList();
    }

    /** As far as the present reader may read it. */
    public Audience plafond(long id) {
        return droits.audience(trouver(id));
    }

    /** Whether the present reader may still read that much of it. */
    public boolean lisible(long id, Audience audience) {
        return queries.parId(id)
                .filter(droits::lit)
                .filter(fiche -> audience.rang() <= droits.audience(fiche).rang())
                .isPresent();
    }

    Audience audience(FicheBilan fiche) {
        return droits.audience(fiche);
    }

    /** @throws ErreurCopil for an unknown number, or the draft of another committee, of which nothing is said */
    FicheBilan trouver(long id) {
        return queries.parId(id).filter(droits::lit).orElseThrow(() -> FicheBilan.inconnu(id));
    }

    /** Nothing for an unknown number, nor for the draft of another committee. */
    public Optional<BilanOuvert> ouvrir(long id) {
        return queries.parId(id).filter(droits::lit).map(fiche -> {
            List<Partie> signataires = parties.de(fiche.convention());
            boolean brouillon = fiche.brouillon();
            List<Audience> figees = queries.figees(id);
            return new BilanOuvert(
                    fiche,
                    lire(fiche, droits.audience(fiche)),
                    brouillon ? sections.de(id) : List.of(),
                    queries.signatures(id),
                    signataires,
                    Partie.celleDe(droits.lecteur(), signataires).orElse(null),
                    droits.ecrit(fiche),
                    droits.dirige(fiche),
                    Versions.de(fiche, queries.versions(fiche), droits::lit),
                    droits.rectifie(fiche),
                    brouillon ? droits.audience(fiche) : figees.getLast(),
                    !brouillon
                            && figees.getLast().rang() < droits.audience(fiche).rang(),
                    droits.commente(fiche));
        });
    }

    /**
     * What the bilan says to an audience: computed for a draft, copied at the freeze otherwise.
     *
     * @throws ErreurCopil for an unknown number, or an audience above the reader's
     */
    public Bilan lire(long id, Audience audience) {
        return lire(trouver(id), audience);
    }

    Bilan lire(FicheBilan fiche, Audience audience) {
        return fiche.brouillon()
                ? redaction.composer(fiche, sections.de(fiche.id()), audience)
                : copies.lire(fiche, audience);
    }

    /** Opens a bilan with the plan that its convention calls for; its number. */
    @Exige(Droit.DIRIGER_UN_BILAN)
    @Transactional
    public long creer(NouveauBilan voulu) {
        FicheBilan fiche = new FicheBilan(
                0, voulu.convention(), voulu.territoire(), voulu.genre(), voulu.annee(), 1, Statut.BROUILLON, null);
        droits.verifier(fiche, Droit.DIRIGER_UN_BILAN);
        if (queries.derniereVersion(voulu) > 0) {
            throw new ErreurCopil(
                    "BILAN-EXISTE",
                    "Ce bilan existe déjà pour cette convention, ce territoire et cette année : ouvrez-le dans la liste.");
        }
        List<SectionEcrite> plan =
                redaction.plan(fiche, voulu.ampleur(), droits.lecteur().audience());
        long id = queries.creer(voulu, 1, "", OffsetDateTime.now(horloge));
        for (int i = 0; i < plan.size(); i++) {
            sections.ajouter(id, plan.get(i), i);
        }
        return id;
    }

    /**
     * Writes the text of a section; none to come back to the draft.
     *
     * @throws SectionEntreTemps when somebody wrote it since the author read it
     */
    @Exige(Droit.ECRIRE_UN_BILAN)
    @Transactional
    public void ecrire(long id, String cle, @Nullable String recit, int revisionLue) {
        String propose = recit == null ? null : propose(aEcrire(id), cle).empreinte();
        droits.retenirOuvert(id, Droit.ECRIRE_UN_BILAN);
        if (recit != null && recit.length() > RECIT_MAX) {
            throw new ErreurCopil(
                    "BILAN-LONG", "Le texte dépasse 20 000 signes : raccourcissez-le, ou ajoutez une section.");
        }
        String net = recit == null ? null : TexteSaisi.nettoyer(recit);
        if (!sections.ecrire(id, cle, net, propose, revisionLue, droits.lecteur(), OffsetDateTime.now(horloge))) {
            throw new SectionEntreTemps(sections.de(id).stream()
                    .filter(section -> section.cle().equals(cle))
                    .findFirst()
                    .orElseThrow(() -> new ErreurCopil("BILAN-SECTION", "Cette section n'existe plus.")));
        }
        evenements.publishEvent(new BilanChange(id));
    }

    /** What Copil proposes of a section now, for those who wrote theirs. */
    @Exige(Droit.ECRIRE_UN_BILAN)
    @Lit
    public TextePropose propose(long id, String cle) {
        return propose(aEcrire(id), cle);
    }

    /** What the marks of its texts say to this person, by their destination. */
    @Exige(Droit.ECRIRE_UN_BILAN)
    @Lit
    public Map<String, String> phrases(long id) {
        FicheBilan fiche = aEcrire(id);
        return redaction.phrases(fiche, droits.audience(fiche)).dites();
    }

    private TextePropose propose(FicheBilan fiche, String cle) {
        return redaction.proposes(fiche).getOrDefault(cle, TextePropose.AUCUN);
    }

    private FicheBilan aEcrire(long id) {
        FicheBilan fiche = queries.parId(id).orElseThrow(() -> FicheBilan.inconnu(id));
        droits.verifier(fiche, Droit.ECRIRE_UN_BILAN);
        if (!droits.siege(fiche)) {
            throw FicheBilan.inconnu(id);
        }
        return fiche;
    }

    /**
     * The text that an author starts from: what stands, else the draft as everybody may read it, so that nothing that is
     * restricted becomes a text like another.
     */
    @Exige(Droit.ECRIRE_UN_BILAN)
    public String depart(long id, String cle) {
        FicheBilan fiche = aEcrire(id);
        return sections.de(id).stream()
                .filter(section -> section.cle().equals(cle))
                .findFirst()
                .map(section -> Objects.requireNonNullElseGet(
                        section.recit(), () -> propose(fiche, cle).recit()))
                .orElse("");
    }
}
