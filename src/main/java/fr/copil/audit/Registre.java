package fr.copil.audit;

import fr.copil.acces.VoirComme;
import fr.copil.audit.AuditQueries.Fin;
import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the log. An act is written just before its transaction ends: with it or not at all, and the end of the chain is
 * held no longer than that. A refusal has a transaction of its own. Decision 0030.
 */
@Component
class Registre {

    private final AuditQueries queries;
    private final Clock horloge;
    private final TransactionTemplate avecLActe;
    private final TransactionTemplate aPart;

    Registre(AuditQueries queries, Clock horloge, PlatformTransactionManager transactions) {
        this.queries = queries;
        this.horloge = horloge;
        this.avecLActe = new TransactionTemplate(transactions);
        this.aPart = new TransactionTemplate(transactions);
        this.aPart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void noter(Acte acte) {
        // What only reads may not write: a database says so.
        TransactionTemplate ou = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? aPart : avecLActe;
        ou.executeWithoutResult(transaction -> ecrire(acte, null));
    }

    /** Whatever becomes of what was asked. */
    void noterAPart(Acte acte) {
        aPart.executeWithoutResult(transaction -> ecrire(acte, null));
    }

    /** Within the caller's transaction. */
    void noterLaPurge(LigneDAudit derniere, String detail) {
        ecrire(new Acte(NatureDActe.PURGE, derniere.empreinte(), detail), derniere.numero());
    }

    private void ecrire(Acte acte, @Nullable Long jusquA) {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        Fin fin = queries.retenirLaFin();
        queries.ajouter(new LigneDAudit(
                        fin.numero() + 1,
                        Instant.now(horloge).truncatedTo(ChronoUnit.MICROS),
                        net(Objects.requireNonNullElseGet(acte.compte(), () -> nom(qui)), 60),
                        net(Objects.requireNonNullElseGet(acte.adresse(), () -> adresse(qui)), 60),
                        acte.nature().name(),
                        net(acte.objet(), 200),
                        net(acte.detail() + vu(qui), 1000),
                        jusquA,
                        fin.empreinte(),
                        "")
                .scellee());
    }

    private static String vu(@Nullable Authentication qui) {
        return VoirComme.de(qui)
                .map(vu -> ", en voyant comme « " + vu.compte() + " »")
                .orElse("");
    }

    private static String nom(@Nullable Authentication qui) {
        return qui == null || qui instanceof AnonymousAuthenticationToken ? "" : qui.getName();
    }

    private static String adresse(@Nullable Authentication qui) {
        return qui != null && qui.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "")
                : "";
    }

    /** On one line, of what a database stores. */
    private static String net(String texte, int longueur) {
        String court = texte.length() > longueur ? texte.substring(0, longueur) : texte;
        return TexteSaisi.nettoyer(court).replace('\n', ' ');
    }
}
