package fr.copil.acces.ui;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session is opened with: the rights of its account, and by what it proved who it is, at that moment. */
final class Facteurs {

    private Facteurs() {}

    static List<GrantedAuthority> de(UserDetails compte, String facteur, Instant maintenant) {
        return Stream.concat(
                        compte.getAuthorities().stream(),
                        Stream.of(FactorGrantedAuthority.withAuthority(facteur)
                                .issuedAt(maintenant)
                                .build()))
                .<GrantedAuthority>map(droit -> droit)
                .toList();
    }
}
