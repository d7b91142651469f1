package fr.copil.bilan;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes a bilan, takes the signatures of the parties of its convention, opens its rectified version. Decision 0023. */
@Service
@PreAuthorize("isAuthenticated()")
public class GelService {

    /** Code of the refusal to freeze what the list of controls does not let through. */
    public static final String CONTROLE = "BILAN-CONTROLE";

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

    /** What stands in the way of the freeze, and what one should know before. */
    @Lit
    public List<Controle> controler(long id) {
        FicheBilan fiche = queries.parId(id).filter(droits::lit).orElseThrow(() -> FicheBilan.inconnu(id));
        if (fiche.statut() != Statut.BROUILLON) {
            return List.of();
        }
        List<SectionEcrite> ecrites = sections.de(id);
        return controler(
                fiche,
                ecrites,
                redaction.composer(fiche, ecrites, droits.lecteur().audience()));
    }

    private List<Controle> controler(FicheBilan fiche, List<SectionEcrite> ecrites, Bilan bilan) {
        Audience audience = bilan.entete().audience();
        return new Controles(
                        fiche,
                        bilan,
                        redaction.matiere(fiche, audience),
                        ecrites,
                        redaction.chiffres(ecrites, audience),
                        redaction.chiffres(ecrites, Audience.PUBLIC),
                        redaction.proposes(fiche),
                        remarques.fils(fiche.id()))
                .tous();
    }

    /** Copies everything, composed once for each audience that its author may read: nothing moves any more. */
    @Exige(Droit.DIRIGER_UN_BILAN)
    @Transactional
    public void figer(long id) {
        FicheBilan fiche = droits.retenirOuvert(id, Droit.DIRIGER_UN_BILAN);
        Audience sienne = droits.lecteur().audience();
        List<SectionEcrite> ecrites = sections.de(id);
        Bilan entier = redaction.composer(fiche, ecrites, sienne);
        controler(fiche, ecrites, entier).stream()
                .filter(Controle::bloquant)
                .findFirst()
                .ifPresent(controle -> {
                    throw new ErreurCopil(CONTROLE, controle.message());
                });
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        queries.figer(id, sienne, Copies.ecrire(entier));
        Arrays.stream(Audience.values())
                .filter(audience -> audience.rang() < sienne.rang())
                .forEach(audience ->
                        queries.figer(id, audience, Copies.ecrire(redaction.composer(fiche, ecrites, audience))));
        changer(id, Statut.FIGE, maintenant);
        noter(NatureDActe.GEL, fiche, "figé jusqu'à l'audience « " + sienne.libelle() + " »");
    }

    /** Each party once, from the last rank to the first: who stands first in the convention signs last. */
    @Transactional
    public void signer(long id) {
        FicheBilan fiche = droits.retenirPourSigner(id);
        List<Partie> signataires = parties.de(fiche.convention()).reversed();
        Partie sienne = Partie.celleDe(droits.lecteur(), signataires).orElseThrow(GelService::sansPartie);
        List<String> deja = tenues(id).stream()
                .map(Signature::partie)
                .filter(Objects::nonNull)
                .toList();
        if (fiche.statut() == Statut.BROUILLON) {
            throw new ErreurCopil("BILAN-A-FIGER", "Ce bilan bouge encore : il se signe une fois figé.");
        }
        if (deja.contains(sienne.id())) {
            throw new ErreurCopil("BILAN-DEJA-SIGNE", "Votre service a déjà signé ce bilan.");
        }
        Partie attendue = signataires.stream()
                .filter(partie -> !deja.contains(partie.id()))
                .findFirst()
                .orElse(sienne);
        if (!attendue.equals(sienne)) {
            throw new ErreurCopil(
                    "BILAN-ORDRE",
                    "La première partie de la convention signe en dernier : il manque d'abord la signature "
                            + attendue.service().de() + ".");
        }
        identite.exiger();
        queries.signer(id, sienne, droits.lecteur(), OffsetDateTime.now(horloge));
        boolean complet = deja.size() + 1 == signataires.size();
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
        List<Signature> tenues = tenues(id);
        int rang = tenues.stream().map(Signature::partie).toList().indexOf(sienne.id());
        if (rang < 0) {
            throw new ErreurCopil("BILAN-NON-SIGNE", "Votre service n'a pas signé ce bilan.");
        }
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        tenues.subList(rang, tenues.size())
                .forEach(signature -> queries.retirer(signature.id(), droits.lecteur(), net, maintenant));
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
        evenements.publishEvent(new Acte(
                nature,
                "bilan " + fiche.id() + " (" + fiche.convention() + ", " + fiche.territoire() + ", " + fiche.annee()
                        + ", version " + fiche.version() + ")",
                detail));
    }

    private List<Signature> tenues(long id) {
        return queries.signatures(id).stream().filter(Signature::tient).toList();
    }

    /** A new version that starts from the texts of the one that was frozen, on the figures of today; its number. */
    @Exige(Droit.DIRIGER_UN_BILAN)
    @Transactional
    public long rectifier(long id) {
        FicheBilan fiche = droits.retenir(id, Droit.DIRIGER_UN_BILAN);
        if (fiche.statut() == Statut.BROUILLON) {
            throw new ErreurCopil("BILAN-OUVERT", "Ce bilan bouge encore : corrigez-le directement.");
        }
        NouveauBilan voulu = new NouveauBilan(fiche.convention(), fiche.territoire(), fiche.genre(), fiche.annee());
        if (queries.derniereVersion(voulu) != fiche.version()) {
            throw new ErreurCopil("BILAN-RECTIFIE", "Une version rectifiée existe déjà : ouvrez-la dans la liste.");
        }
        long nouveau = queries.creer(voulu, fiche.version() + 1, OffsetDateTime.now(horloge));
        List<SectionEcrite> textes = sections.de(id);
        for (int i = 0; i < textes.size(); i++) {
            sections.ajouter(nouveau, textes.get(i), i);
        }
        noter(NatureDActe.GEL, fiche, "version rectifiée ouverte : bilan " + nouveau);
        return nouveau;
    }
}
