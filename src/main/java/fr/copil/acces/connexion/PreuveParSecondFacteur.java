package fr.copil.acces.connexion;

import fr.copil.acces.PreuveDIdentite;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The code of the telephone, or one of the ten: who has it proves with nothing less. Decision 0030. */
@Component
@Order(1)
public class PreuveParSecondFacteur implements PreuveDIdentite {

    /** Of a session that was opened, or proved again, by it. */
    public static final String FACTEUR = "FACTOR_TOTP";

    private final SecondFacteur second;

    PreuveParSecondFacteur(SecondFacteur second) {
        this.second = second;
    }

    @Override
    public String libelle() {
        return "Code de votre téléphone, ou code de secours";
    }

    @Override
    public String facteur() {
        return FACTEUR;
    }

    @Override
    public boolean suffit(String facteur) {
        return facteur.equals(FACTEUR);
    }

    @Override
    public boolean pour(String compte) {
        return second.attendUnCode(compte);
    }

    @Override
    public boolean vaut(String compte, String saisi) {
        return second.essayer(compte, saisi);
    }
}
