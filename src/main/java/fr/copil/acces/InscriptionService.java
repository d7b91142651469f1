package fr.copil.acces;

import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with the link they were given, before they have a password: the link is what lets them in here. Decision 0029. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class InscriptionService {

    private final LienQueries liens;
    private final CompteRepository comptes;
    private final PasswordEncoder chiffrement;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    InscriptionService(
            LienQueries liens,
            CompteRepository comptes,
            PasswordEncoder chiffrement,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.liens = liens;
        this.comptes = comptes;
        this.chiffrement = chiffrement;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** Whose password this link chooses: an empty name for the first administrator; nothing for a link that no longer works. */
    @Transactional(readOnly = true)
    public Optional<String> lire(String jeton) {
        return liens.ouvert(new Lien(jeton), OffsetDateTime.now(horloge))
                .map(ouvert -> Objects.requireNonNullElse(ouvert.compte(), ""));
    }

    /** The account may be used from now on, with this password alone; sessions opened with the one before end. */
    public void choisir(String jeton, String motDePasse, String repete) {
        Compte compte = lire(jeton).flatMap(comptes::findById).orElseThrow(InscriptionService::perime);
        MotDePasse choisi = MotDePasse.choisi(motDePasse, repete, compte.connus());
        consommer(jeton);
        Compte change = compte.avecMotDePasse(chiffre(choisi));
        comptes.save(compte.etat() == EtatDuCompte.INVITE ? change.avec(EtatDuCompte.ACTIF) : change);
        annonces.publishEvent(new DroitsChanges(compte.identifiant()));
        annonces.publishEvent(new Acte(NatureDActe.MOT_DE_PASSE, compte.identifiant(), "choisi par un lien"));
    }

    /** Opens the account of the first administrator, who then invites the others. */
    public void ouvrirLePremier(String jeton, String identifiant, String nom, String motDePasse, String repete) {
        if (!lire(jeton).orElseThrow(InscriptionService::perime).isEmpty()
                || !comptes.administrateursActifs(LocalDate.now(horloge)).isEmpty()) {
            throw perime();
        }
        Identifiant choisi = new Identifiant(identifiant);
        if (comptes.existsById(choisi.valeur())) {
            throw choisi.dejaPris();
        }
        Compte premier = new Compte(
                choisi.valeur(),
                "",
                List.of(new Mandat(Role.ADMINISTRATEUR, Audience.PUBLIC, CodeTerritoire.FRANCE.valeur(), null)),
                new Profil(Profil.nom(nom), "", null, null),
                EtatDuCompte.ACTIF,
                false,
                null);
        MotDePasse secret = MotDePasse.choisi(motDePasse, repete, premier.connus());
        consommer(jeton);
        comptes.save(premier.avecMotDePasse(chiffre(secret)));
        annonces.publishEvent(
                new Acte(NatureDActe.COMPTE, premier.identifiant(), "premier administrateur, par un lien"));
    }

    private void consommer(String jeton) {
        if (!liens.consommer(new Lien(jeton))) {
            throw perime();
        }
    }

    private String chiffre(MotDePasse choisi) {
        return Objects.requireNonNull(chiffrement.encode(choisi.clair()));
    }

    private static ErreurCopil perime() {
        return new ErreurCopil(
                "LIEN-PERIME",
                "Ce lien a déjà servi, ou son délai est passé : demandez-en un autre à l'administrateur de Copil.");
    }
}
