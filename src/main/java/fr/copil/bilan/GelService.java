package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.acces.Role;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes a bilan, takes its two signatures, opens its rectified version. */
@Service
@PreAuthorize("isAuthenticated()")
public class GelService {

    /** In the order in which they sign. */
    private static final List<Role> SIGNATAIRES = List.of(Role.REFERENT, Role.CABINET);

    private static final int MOTIF_MAX = 500;

    private final BilanQueries queries;
    private final SectionQueries sections;
    private final MatiereService matieres;
    private final Compositeur compositeur;
    private final RemarqueQueries remarques;
    private final DroitsDuBilan droits;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    GelService(
            BilanQueries queries,
            SectionQueries sections,
            MatiereService matieres,
            Compositeur compositeur,
            RemarqueQueries remarques,
            DroitsDuBilan droits,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.sections = sections;
        this.matieres = matieres;
        this.compositeur = compositeur;
        this.remarques = remarques;
        this.droits = droits;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** What stands in the way of the freeze, and what one should know before. */
    public List<Controle> controler(long id) {
        Fiche fiche = queries.parId(id).orElseThrow(() -> DroitsDuBilan.inconnu(id));
        if (fiche.statut() != Statut.BROUILLON) {
            return List.of();
        }
        Audience audience = droits.lecteur().audience();
        List<SectionEcrite> ecrites = sections.de(id);
        return new Controles(
                        fiche,
                        compositeur.composer(fiche, audience),
                        matieres.lire(fiche, audience),
                        ecrites,
                        compositeur.chiffres(ecrites, audience),
                        compositeur.chiffres(ecrites, Audience.PUBLIC),
                        remarques.fils(id))
                .tous();
    }

    /** Copies everything, once for each audience that its author may read: nothing moves any more. */
    @PreAuthorize("hasAnyRole('CABINET', 'ADMINISTRATEUR')")
    @Transactional
    public void figer(long id) {
        Fiche fiche = droits.retenirOuvert(id);
        controler(id).stream().filter(Controle::bloquant).findFirst().ifPresent(controle -> {
            throw new ErreurCopil("BILAN-CONTROLE", controle.message());
        });
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        int plafond = droits.lecteur().audience().rang();
        Arrays.stream(Audience.values())
                .filter(audience -> audience.rang() <= plafond)
                .forEach(audience -> queries.figer(id, audience, Copies.ecrire(compositeur.composer(fiche, audience))));
        changer(id, Statut.FIGE, maintenant);
    }

    /** The référent first, then the cabinet, each once. */
    @PreAuthorize("hasAnyRole('REFERENT', 'CABINET')")
    @Transactional
    public void signer(long id) {
        Fiche fiche = droits.retenir(id);
        Role role = droits.lecteur().role();
        List<Role> deja = tenues(id).stream().map(Signature::role).toList();
        if (fiche.statut() == Statut.BROUILLON) {
            throw new ErreurCopil("BILAN-OUVERT", "Ce bilan bouge encore : il se signe une fois figé.");
        }
        if (deja.contains(role)) {
            throw new ErreurCopil("BILAN-DEJA-SIGNE", "Votre fonction a déjà signé ce bilan.");
        }
        if (role != SIGNATAIRES.get(deja.size())) {
            throw new ErreurCopil(
                    "BILAN-ORDRE",
                    "Le référent DSDEN signe d'abord, le cabinet ensuite : il manque la signature du référent.");
        }
        queries.signer(id, role, OffsetDateTime.now(horloge));
        boolean complet = deja.size() + 1 == SIGNATAIRES.size();
        changer(id, complet ? Statut.SIGNE : Statut.FIGE, queries.moment(id));
    }

    /** A signature that is withdrawn takes with it those that came after. */
    @PreAuthorize("hasAnyRole('REFERENT', 'CABINET')")
    @Transactional
    public void retirer(long id, String motif) {
        droits.retenir(id);
        String net = TexteSaisi.nettoyer(motif);
        if (net.isEmpty() || net.length() > MOTIF_MAX) {
            throw new ErreurCopil("BILAN-MOTIF", "Dites pourquoi la signature est retirée, en 500 signes au plus.");
        }
        List<Signature> tenues = tenues(id);
        int rang = tenues.stream()
                .map(Signature::role)
                .toList()
                .indexOf(droits.lecteur().role());
        if (rang < 0) {
            throw new ErreurCopil("BILAN-NON-SIGNE", "Votre fonction n'a pas signé ce bilan.");
        }
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        tenues.subList(rang, tenues.size()).forEach(signature -> queries.retirer(signature.id(), net, maintenant));
        changer(id, Statut.FIGE, queries.moment(id));
    }

    private void changer(long id, Statut statut, @Nullable OffsetDateTime figeLe) {
        queries.changer(id, statut, figeLe);
        evenements.publishEvent(new BilanChange(id));
    }

    private List<Signature> tenues(long id) {
        return queries.signatures(id).stream().filter(Signature::tient).toList();
    }

    /** A new version that starts from the texts of the one that was frozen, on the figures of today; its number. */
    @PreAuthorize("hasAnyRole('CABINET', 'ADMINISTRATEUR')")
    @Transactional
    public long rectifier(long id) {
        Fiche fiche = droits.retenir(id);
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
        return nouveau;
    }
}
