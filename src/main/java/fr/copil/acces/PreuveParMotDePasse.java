package fr.copil.acces;

import org.springframework.core.annotation.Order;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The password that Copil keeps hashed: everybody's who has nothing stronger. */
@Component
@Order
class PreuveParMotDePasse implements PreuveDIdentite {

    private final CompteRepository comptes;
    private final PasswordEncoder chiffrement;

    PreuveParMotDePasse(CompteRepository comptes, PasswordEncoder chiffrement) {
        this.comptes = comptes;
        this.chiffrement = chiffrement;
    }

    @Override
    public String libelle() {
        return "Mot de passe";
    }

    @Override
    public String facteur() {
        return FactorGrantedAuthority.PASSWORD_AUTHORITY;
    }

    @Override
    public boolean pour(String compte) {
        return comptes.findById(compte).filter(Compte::isEnabled).isPresent();
    }

    @Override
    public boolean vaut(String compte, String saisi) {
        return comptes.findById(compte)
                .filter(Compte::isEnabled)
                .filter(lu -> chiffrement.matches(saisi, lu.motDePasse()))
                .isPresent();
    }
}
