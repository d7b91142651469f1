package fr.copil.acces.ui;

import fr.copil.acces.Demonstration;
import fr.copil.acces.connexion.SecondFacteur;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The password, and whether it suffices: where a code is awaited nobody is logged in before it came. Decision 0032. */
class PremierFacteur extends DaoAuthenticationProvider {

    private final SecondFacteur second;
    private final Demonstration demonstration;

    PremierFacteur(
            UserDetailsService comptes,
            PasswordEncoder chiffrement,
            SecondFacteur second,
            Demonstration demonstration) {
        super(comptes);
        setPasswordEncoder(chiffrement);
        this.second = second;
        this.demonstration = demonstration;
    }

    @Override
    public Authentication authenticate(Authentication essai) {
        Authentication reconnu = super.authenticate(essai);
        if (reconnu.getPrincipal() instanceof UserDetails compte) {
            exigerLeReste(compte);
        }
        return reconnu;
    }

    /** @throws SecondFacteurAttendu when a code has to follow */
    void exigerLeReste(UserDetails compte) {
        boolean pose = second.attendUnCode(compte.getUsername());
        if (pose || (second.estExige(compte) && !demonstration.est(compte.getUsername()))) {
            throw new SecondFacteurAttendu(compte, !pose);
        }
    }
}
