package fr.copil.acces.connexion;

import fr.copil.acces.Frein;
import fr.copil.acces.Role;
import fr.copil.commun.ErreurCopil;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The code that is asked for after the password. For the entrance, which knows who gave a right password before anybody is
 * logged in; the screens go through {@link SecondFacteurService}. Decision 0032.
 */
@Component
@Transactional
public class SecondFacteur {

    private final SecondFacteurQueries queries;
    private final Coffre coffre;
    private final Frein frein;
    private final Clock horloge;
    private final ApplicationEventPublisher annonces;
    private final Set<String> tenus;

    SecondFacteur(
            SecondFacteurQueries queries,
            Coffre coffre,
            Frein frein,
            Clock horloge,
            ApplicationEventPublisher annonces,
            @Value("${copil.second-facteur}") List<String> tenus) {
        this.queries = queries;
        this.coffre = coffre;
        this.frein = frein;
        this.horloge = horloge;
        this.annonces = annonces;
        this.tenus = tenus.stream()
                .map(String::strip)
                .filter(nom -> !nom.isEmpty())
                .map(SecondFacteur::role)
                .map(role -> "ROLE_" + role.name())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Role role(String pluriel) {
        return Arrays.stream(Role.values())
                .filter(role -> (role.name() + "S").equalsIgnoreCase(pluriel)
                        || role.name().equalsIgnoreCase(pluriel))
                .findFirst()
                .orElseThrow(() -> new ErreurCopil(
                        "SECOND-FACTEUR-REGLAGE",
                        "COPIL_SECOND_FACTEUR nomme « " + pluriel
                                + " » : écrivez administrateurs, referents, cabinets ou membres, séparés par des"
                                + " virgules."));
    }

    /** Whether a code has to follow the password. */
    @Transactional(readOnly = true)
    public boolean attendUnCode(String compte) {
        return queries.lire(compte).filter(pose -> pose.poseLe() != null).isPresent();
    }

    /** Whether the setting asks this account for one, put or not. */
    public boolean estExige(UserDetails compte) {
        return compte.getAuthorities().stream().anyMatch(droit -> tenus.contains(droit.getAuthority()));
    }

    /** What the telephone is to be given; the same until a code confirms it, so that a page loaded twice changes nothing. */
    public SecretAPoser preparer(String compte) {
        SecondFacteurQueries.Pose pose = queries.lire(compte).orElseGet(() -> {
            String secret = coffre.fermer(compte, Coffre.hasard(CodesTemporels.OCTETS));
            queries.preparer(compte, secret);
            return new SecondFacteurQueries.Pose(secret, null);
        });
        if (pose.poseLe() != null) {
            throw new ErreurCopil(
                    "SECOND-FACTEUR-DEJA",
                    "Ce compte a déjà un second facteur : retirez-le avant d'en poser un autre.");
        }
        return SecretAPoser.de(compte, coffre.ouvrir(compte, pose.secret()));
    }

    /**
     * The telephone shows the right code: from now on it is asked for.
     *
     * @return the ten codes for the day the telephone is lost, shown once
     */
    public List<String> confirmer(String compte, String code) {
        preparer(compte);
        if (!parTelephone(compte, code)) {
            throw faux();
        }
        queries.poser(compte, OffsetDateTime.now(horloge));
        dire(compte, SecondFacteurChange.Quoi.POSE);
        return nouveauxCodes(compte);
    }

    /** Whether this is a code of the telephone that has not served yet, or one of the ten. */
    public boolean verifier(String compte, String code) {
        if (!attendUnCode(compte)) {
            return false;
        }
        if (parTelephone(compte, code)) {
            return true;
        }
        boolean secours = queries.consommer(compte, CodeDeSecours.saisi(code));
        if (secours) {
            dire(compte, SecondFacteurChange.Quoi.CODE_DE_SECOURS_UTILISE);
        }
        return secours;
    }

    /** The same, of somebody who is logged in: each try counts before it is looked at. */
    boolean essayer(String compte, String code) {
        compterUnEssai(compte);
        boolean juste = verifier(compte, code);
        if (juste) {
            frein.codeJuste(compte);
        }
        return juste;
    }

    List<String> confirmerEnComptant(String compte, String code) {
        compterUnEssai(compte);
        List<String> codes = confirmer(compte, code);
        frein.codeJuste(compte);
        return codes;
    }

    private void compterUnEssai(String compte) {
        if (!frein.essayerUnCode(compte)) {
            throw new ErreurCopil(
                    "SECOND-FACTEUR-ATTENDRE",
                    "Trop d'essais de suite. Attendez quelques minutes avant de recommencer.");
        }
    }

    List<String> nouveauxCodes(String compte) {
        List<CodeDeSecours> codes = CodeDeSecours.dix();
        queries.remplacerLesCodes(compte, codes);
        return codes.stream().map(CodeDeSecours::lisible).toList();
    }

    static ErreurCopil faux() {
        return new ErreurCopil(
                "SECOND-FACTEUR-CODE",
                "Ce code n'est pas le bon, ou il a déjà servi : écrivez celui que l'application montre maintenant.");
    }

    private boolean parTelephone(String compte, String code) {
        return queries.lire(compte)
                .map(pose -> {
                    OptionalLong pas = CodesTemporels.pas(
                            coffre.ouvrir(compte, pose.secret()), code.replaceAll("\\s", ""), horloge.instant());
                    return pas.isPresent() && queries.avancer(compte, pas.getAsLong());
                })
                .orElse(false);
    }

    private void dire(String compte, SecondFacteurChange.Quoi quoi) {
        annonces.publishEvent(new SecondFacteurChange(compte, quoi, compte));
    }
}
