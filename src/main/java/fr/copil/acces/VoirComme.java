package fr.copil.acces;

import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;

/**
 * In the session of an administrator who sees Copil as another account would: the name stays theirs, what may be done is
 * the other's, read only, and no further than an administrator reads. Decision 0034.
 *
 * @param compte the account whose eyes these are
 * @param sienne how far that account reads
 * @param plafond how far one reads through it
 * @param jusqua when it ends by itself
 * @param retour who the administrator is
 */
public record VoirComme(String compte, Audience sienne, Audience plafond, Instant jusqua, Authentication retour)
        implements GrantedAuthority {

    public static Optional<VoirComme> de(@Nullable Authentication qui) {
        return qui == null
                ? Optional.empty()
                : qui.getAuthorities().stream()
                        .filter(VoirComme.class::isInstance)
                        .map(VoirComme.class::cast)
                        .findFirst();
    }

    /** Gives the session back to the administrator. */
    public void finir(SecurityContext session) {
        session.setAuthentication(retour);
    }

    /** @param pourquoi it ends */
    public Acte fin(String pourquoi) {
        return new Acte(NatureDActe.VOIR_COMME, compte, "fin, " + pourquoi)
                .par(retour.getName(), EntreesNotees.adresse(retour));
    }

    public boolean fini(Instant maintenant) {
        return !maintenant.isBefore(jusqua);
    }

    /** Whether the account reads what is not shown here. */
    public boolean litDavantage() {
        return sienne.rang() > plafond.rang();
    }

    /** No role, so that it opens nothing. */
    @Override
    public String getAuthority() {
        return "VOIR_COMME";
    }

    @Override
    public String toString() {
        return "VoirComme[" + compte + "]";
    }
}
