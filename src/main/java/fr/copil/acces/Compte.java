package fr.copil.acces;

import fr.copil.commun.CodeTerritoire;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account: a function of a service, its role, its audience and where it works. The password is kept hashed. */
record Compte(
        @Id String identifiant,
        String motDePasse,
        Role role,
        Audience audience,
        String territoire,
        @Nullable String convention,
        boolean demonstration,
        @Nullable String courriel,
        @Nullable String service,
        @Version @Nullable Integer version)
        implements UserDetails {

    Lecteur lecteur() {
        return new Lecteur(identifiant, role, audience, new CodeTerritoire(territoire), convention, service);
    }

    Compte avecCourriel(@Nullable String adresse) {
        return new Compte(
                identifiant,
                motDePasse,
                role,
                audience,
                territoire,
                convention,
                demonstration,
                adresse,
                service,
                version);
    }

    Compte avecService(@Nullable String autre) {
        return new Compte(
                identifiant,
                motDePasse,
                role,
                audience,
                territoire,
                convention,
                demonstration,
                courriel,
                autre,
                version);
    }

    /** The same account as before, with the address that its owner gave and all that hangs on it. */
    Compte aLaPlaceDe(Compte ancien) {
        return new Compte(
                identifiant,
                motDePasse,
                role,
                audience,
                territoire,
                convention,
                demonstration,
                ancien.courriel,
                ancien.service == null ? service : ancien.service,
                ancien.version);
    }

    Compte reduit(Audience autre) {
        return new Compte(
                identifiant,
                motDePasse,
                role,
                autre,
                territoire,
                convention,
                demonstration,
                courriel,
                service,
                version);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Stream.concat(
                        Stream.of(role.name()),
                        Droit.tous().stream()
                                .filter(droit -> Droit.de(role, droit))
                                .sorted())
                .map(nom -> new SimpleGrantedAuthority("ROLE_" + nom))
                .toList();
    }

    @Override
    public String getPassword() {
        return motDePasse;
    }

    @Override
    public String getUsername() {
        return identifiant;
    }

    @Override
    public String toString() {
        return "Compte[" + identifiant + ", " + role + "]";
    }
}
