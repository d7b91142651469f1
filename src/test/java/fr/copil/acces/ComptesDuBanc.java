package fr.copil.acces;

import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts by which the bench comes in, where there is no demonstration: it exists with the embedded base only. */
public final class ComptesDuBanc {

    private ComptesDuBanc() {}

    /** Of the names and the password of the demonstration. */
    public static void assurer(ApplicationContext copil) {
        Demonstration demonstration = copil.getBean(Demonstration.class);
        if (!demonstration.presente()) {
            String empreinte =
                    Objects.requireNonNull(copil.getBean(PasswordEncoder.class).encode(demonstration.motDePasse()));
            CompteRepository comptes = copil.getBean(CompteRepository.class);
            demonstration
                    .comptes(empreinte)
                    .filter(compte -> !comptes.existsById(compte.identifiant()))
                    .map(compte -> new Compte(
                            compte.identifiant(),
                            empreinte,
                            compte.mandats(),
                            compte.profil(),
                            EtatDuCompte.ACTIF,
                            false,
                            null))
                    .forEach(comptes::save);
        }
    }
}
