package fr.copil.bilan;

import static fr.copil.commun.Nombres.compte;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.IdentiteService;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.bilan.contenu.Statut;
import fr.copil.bilan.redaction.RedactionService;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.Lit;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import fr.copil.convention.Partie;
import fr.copil.convention.Parties;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes a bilan, takes the signatures of the parties of its convention. Decision 0023, decision 0042. */
@Service
@PreAuthorize("isAuthenticated()")
public class GelService {

    /** Code of the refusal to freeze what the list of controls does not let through. */
    public static final String CONTROLE = "BILAN-CONTROLE";

    /** Code of the refusal to freeze what is no longer what was shown. */
    public static final String CHANGE = "BILAN-A-CHANGE";

    private static final int MOTIF_MAX = 500;

    private final BilanQueries queries;
    private final SectionQueries sections;
    private final RedactionService redaction;
    private final RemarqueQueries remarques;
    private final DroitsDuBilan droits;
    private final Parties parties;
    private final IdentiteService identite;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    GelService(
            BilanQueries queries,
            SectionQueries sections,
            RedactionService redaction,
            RemarqueQueries remarques,
            DroitsDuBilan droits,
            Parties parties,
            IdentiteService identite,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.sections = sections;
        this.redaction = redaction;
        this.remarques = remarques;
        this.droits = droits;
        this.parties = parties;
        this.identite = identite;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** What stands in the way of the freeze, and what one should know before; nothing for a bilan that is frozen. */
    @Lit
    public AvantGel preparer(long id) {
        FicheBilan fiche = queries.parId(id).filter(droits::lit).orElseThrow(() -> FicheBilan.inconnu(id));
        if (!fiche.brouillon()) {
            throw DroitsDuBilan.fige();
        }
        List<SectionEcrite> ecrites = sections.de(id);
        return preparer(fiche, ecrites, redaction.composer(fiche, ecrites, droits.audience(fiche)));
    }

    private AvantGel preparer(FicheBilan fiche, List<SectionEcrite> ecrites, Bilan bilan) {
        Audience audience = bilan.entete().audience();
        List<Controle> points = new Controles(
                        fiche,
                        bilan,
                        redaction.matiere(fiche, audience),
                        ecrites,
                        redaction.chiffres(ecrites, audience),
                        redaction.chiffres(ecrites, Audience.PUBLIC),
                        redaction.proposes(fiche),
                        remarques.fils(fiche.id()))
                .tous();
        long proposes = bilan.sections().stream().filter(Controles::aRelire).count();
        return new AvantGel(points, (int) proposes, bilan);
    }

    /**
     * Copies everything, composed once for each audience that its author may read: nothing moves any more.
     *
     * @param vu what {@link #preparer} showed to them
     * @param relus whether they say that they read the texts that Copil drafted
     */
    @Exige(Droit.DIRIGER_UN_BILAN)
    @Transactional
    public void figer(long id, AvantGel vu, boolean relus) {
        FicheBilan fiche = droits.retenirOuvert(id, Droit.DIRIGER_UN_BILAN);
        String etat = redaction.etatDesDonnees();
        Audience sienne = droits.audience(fiche);
        List<SectionEcrite> ecrites = sections.de(id);
        Bilan entier = redaction.composer(fiche, ecrites, sienne);
        AvantGel avant = preparer(fiche, ecrites, entier);
        avant.bloquants().stream().findFirst().ifPresent(controle -> {
            throw new ErreurCopil(CONTROLE, controle.message());
        });
        if (!entier.equals(vu.vu())) {
            throw new ErreurCopil(
                    CHANGE,
                    "Un texte ou un chiffre vient de changer : rien n'est figé. Voyez ce qui est dit ici à présent.");
        }
        if (avant.proposes() > 0 && !relus) {
            throw new ErreurCopil(
                    "BILAN-NON-RELU", "Des textes sont encore ceux que Copil propose : dites que vous les avez relus.");
        }
        queries.figer(id, sienne, Copies.ecrire(entier));
        Arrays.stream(Audience.values())
                .filter(audience -> audience.rang() < sienne.rang())
                .forEach(audience ->
                        queries.figer(id, audience, Copies.ecrire(redaction.composer(fiche, ecrites, audience))));
        queries.noterLesDonnees(id, etat);
        changer(id, Statut.FIGE, OffsetDateTime.now(horloge));
        // Whoever has the version before open is told that it is replaced.
        queries.versions(fiche).forEach(version -> evenements.publishEvent(new BilanChange(version.id())));
        noter(
                NatureDActe.GEL,
                fiche,
                "figé jusqu'à l'audience « " + sienne.libelle() + " »"
                        + (avant.proposes() == 0
                                ? ""
                                : ", " + compte(avant.proposes(), "texte proposé relu", "textes proposés relus")));
    }

    /** Each party once, from the last rank to the first: who stands first in the convention signs last. */
    @Transactional
    public void signer(long id) {
        FicheBilan fiche = droits.retenirPourSigner(id);
        Signatures signatures = signatures(fiche);
        Partie sienne = Partie.celleDe(droits.lecteur(), signatures.ordre()).orElseThrow(GelService::sansPartie);
        if (!droits.lit(fiche)) {
            throw FicheBilan.inconnu(id);
        }
        if (fiche.brouillon()) {
            throw new ErreurCopil("BILAN-A-FIGER", "Ce bilan bouge encore : il se signe une fois figé.");
        }
        if (queries.versions(fiche).stream()
                .anyMatch(autre -> autre.version() > fiche.version() && !autre.brouillon())) {
            throw new ErreurCopil(
                    "BILAN-REMPLACE", "Cette version est remplacée : c'est la dernière version figée qui se signe.");
        }
        if (signatures.donnee(sienne).isPresent()) {
            throw new ErreurCopil("BILAN-DEJA-SIGNE", "Votre service a déjà signé ce bilan.");
        }
        Partie attendue = signatures.tour().orElse(sienne);
        if (!attendue.equals(sienne)) {
            throw new ErreurCopil(
                    "BILAN-ORDRE",
                    "La première partie de la convention signe en dernier : il manque d'abord la signature "
                            + attendue.service().de() + ".");
        }
        identite.exiger();
        queries.signer(id, sienne, droits.lecteur(), OffsetDateTime.now(horloge));
        boolean complet = signatures(fiche).tour().isEmpty();
        changer(id, complet ? Statut.SIGNE : Statut.FIGE, queries.moment(id));
        noter(NatureDActe.SIGNATURE, fiche, "donnée pour " + sienne.service().defini());
    }

    /** A signature that is withdrawn takes with it those that came after. */
    @Transactional
    public void retirer(long id, String motif) {
        FicheBilan fiche = droits.retenirPourSigner(id);
        Partie sienne =
                Partie.celleDe(droits.lecteur(), parties.de(fiche.convention())).orElseThrow(GelService::sansPartie);
        String net = TexteSaisi.nettoyer(motif);
        if (net.isEmpty() || net.length() > MOTIF_MAX) {
            throw new ErreurCopil("BILAN-MOTIF", "Dites pourquoi la signature est retirée, en 500 signes au plus.");
        }
        List<Signature> tenues = signatures(fiche).tenues();
        int rang = tenues.stream().map(Signature::partie).toList().indexOf(sienne.id());
        if (rang < 0) {
            throw new ErreurCopil("BILAN-NON-SIGNE", "Votre service n'a pas signé ce bilan.");
        }
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        tenues.subList(rang, tenues.size())
                .forEach(signature -> queries.retirer(signature.id(), sienne, droits.lecteur(), net, maintenant));
        changer(id, Statut.FIGE, queries.moment(id));
        noter(NatureDActe.SIGNATURE, fiche, "retirée pour " + sienne.service().defini());
    }

    private static ErreurCopil sansPartie() {
        return new Interdit(
                "BILAN-PARTIE",
                "Votre compte ne parle pour aucune partie de cette convention : seules ses parties signent ses"
                        + " bilans.");
    }

    private void changer(long id, Statut statut, @Nullable OffsetDateTime figeLe) {
        queries.changer(id, statut, figeLe);
        evenements.publishEvent(new BilanChange(id));
    }

    private void noter(NatureDActe nature, FicheBilan fiche, String detail) {
        evenements.publishEvent(new Acte(nature, fiche.objet(), detail));
    }

    private Signatures signatures(FicheBilan fiche) {
        return Signatures.de(queries.signatures(fiche.id()), parties.de(fiche.convention()));
    }
}
