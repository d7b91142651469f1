package fr.copil.acces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Who comes in, who tries to and who leaves, for the audit log. What was typed instead of an account's name is not kept:
 * people type their password there. Decision 0030.
 */
@Component
public class EntreesNotees {

    private static final String INCONNU = "compte inconnu";

    /** Whoever is slowed down and goes on trying is noted once in that time. */
    private static final Duration DUREE = Duration.ofMinutes(15);

    private final CompteRepository comptes;
    private final ApplicationEventPublisher annonces;
    private final Cache<String, Boolean> freines =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(DUREE).build();

    EntreesNotees(CompteRepository comptes, ApplicationEventPublisher annonces) {
        this.comptes = comptes;
        this.annonces = annonces;
    }

    @EventListener
    void entre(InteractiveAuthenticationSuccessEvent entree) {
        Authentication qui = entree.getAuthentication();
        noter(NatureDActe.ENTREE, "session", moyen(qui), qui.getName(), adresse(qui));
    }

    @EventListener
    void refuse(AbstractAuthenticationFailureEvent echec) {
        Authentication qui = echec.getAuthentication();
        noter(
                NatureDActe.ENTREE_REFUSEE,
                connu(qui.getName()),
                echec.getException().getClass().getSimpleName(),
                "",
                adresse(qui));
    }

    @EventListener
    void sort(LogoutSuccessEvent sortie) {
        Authentication qui = sortie.getAuthentication();
        noter(NatureDActe.SORTIE, "session", "", qui.getName(), adresse(qui));
    }

    /** @param saisi in place of an account's name */
    public void freine(@Nullable String saisi, String adresse) {
        String compte = connu(Objects.requireNonNullElse(saisi, ""));
        if (freines.asMap().putIfAbsent(adresse + " " + compte, true) == null) {
            noter(NatureDActe.FREIN, compte, "trop d'essais de suite", "", adresse);
        }
    }

    private void noter(NatureDActe nature, String objet, String detail, String compte, String adresse) {
        annonces.publishEvent(new Acte(nature, objet, detail, compte, adresse));
    }

    private String connu(String saisi) {
        String compte = saisi.strip().toLowerCase(Locale.ROOT);
        return compte.length() <= Identifiant.LONGUEUR && comptes.existsById(compte) ? compte : INCONNU;
    }

    /** {@code UsernamePassword}, {@code OneTimeToken}…: what the framework calls it. */
    private static String moyen(Authentication qui) {
        return qui.getClass().getSimpleName().replaceFirst("Authentication(Token)?$", "");
    }

    static String adresse(Authentication qui) {
        return qui.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "")
                : "";
    }
}
