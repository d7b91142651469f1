package fr.copil.acces;

import fr.copil.commun.CodeTerritoire;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What an account may do, where and until when; it may hold several. Decision 0033.
 *
 * @param audience the highest one that it reads; the public's for a role that reads nothing else
 * @param territoire code of the territory it works in, all that is inside it included
 * @param convention code of the one it is for, none for all those of its territory
 * @param debut its first day, none when it holds already
 * @param fin its last day, none when nobody fixed one
 * @param pour the account it stands in for, none when it is its holder's own
 */
public record Mandat(
        Role role,
        Audience audience,
        String territoire,
        @Nullable String convention,
        @Nullable LocalDate debut,
        @Nullable LocalDate fin,
        @Nullable String pour) {

    @PersistenceCreator
    public Mandat {
        audience = Droit.de(role, Droit.LIRE_SELON_SON_AUDIENCE) ? audience : Audience.PUBLIC;
    }

    /** One that holds from now on, and for good. */
    public Mandat(Role role, Audience audience, String territoire, @Nullable String convention) {
        this(role, audience, territoire, convention, null, null, null);
    }

    public CodeTerritoire lieu() {
        return new CodeTerritoire(territoire);
    }

    public boolean donne(String droit) {
        return Droit.de(role, droit);
    }

    /** Whether it is for this convention, wherever that one is. */
    public boolean pour(String document) {
        return convention == null || convention.equals(document);
    }

    /** As somebody would hold it who reads no further than this. */
    Mandat reduit(Audience autre) {
        return new Mandat(
                role, autre.rang() < audience.rang() ? autre : audience, territoire, convention, debut, fin, pour);
    }

    /** The same, for who stands in for its holder, as far as it holds then. */
    Optional<Mandat> supplee(String absent, LocalDate premier, LocalDate dernier) {
        LocalDate du = debut != null && debut.isAfter(premier) ? debut : premier;
        LocalDate au = fin != null && fin.isBefore(dernier) ? fin : dernier;
        return du.isAfter(au)
                ? Optional.empty()
                : Optional.of(new Mandat(role, audience, territoire, convention, du, au, absent));
    }

    boolean enVigueur(LocalDate jour) {
        return (debut == null || !jour.isBefore(debut)) && (fin == null || !jour.isAfter(fin));
    }

    /** Whether it has ended. */
    public boolean echu(LocalDate jour) {
        return fin != null && jour.isAfter(fin);
    }
}
