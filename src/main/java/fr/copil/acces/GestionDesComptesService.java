package fr.copil.acces;

import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account, and what it may do. What changes acts at once, on open sessions too. Decision 0029. */
@Service
@Transactional
@Exige(Droit.GERER_LES_COMPTES)
public class GestionDesComptesService {

    private final CompteRepository comptes;
    private final Services services;
    private final Liens liens;
    private final ApplicationEventPublisher annonces;
    private final PasswordEncoder chiffrement;

    GestionDesComptesService(
            CompteRepository comptes,
            Services services,
            Liens liens,
            ApplicationEventPublisher annonces,
            PasswordEncoder chiffrement) {
        this.comptes = comptes;
        this.services = services;
        this.liens = liens;
        this.annonces = annonces;
        this.chiffrement = chiffrement;
    }

    @Transactional(readOnly = true)
    public List<CompteLu> tous() {
        return comptes.findAll().stream()
                .map(Compte::lu)
                .sorted(Comparator.comparing(CompteLu::identifiant))
                .toList();
    }

    /** Nobody comes in before the owner has opened the link and chosen a password. */
    public LienRemis inviter(String identifiant, Mandat mandat, Profil profil) {
        Identifiant choisi = new Identifiant(identifiant);
        if (comptes.existsById(choisi.valeur())) {
            throw Profils.dejaPris(choisi);
        }
        comptes.save(new Compte(
                choisi.valeur(),
                // Of a password that nobody knows.
                Objects.requireNonNull(chiffrement.encode(Lien.nouveau().jeton())),
                verifie(mandat),
                verifie(profil),
                EtatDuCompte.INVITE,
                false,
                null));
        annonces.publishEvent(new Acte(NatureDActe.COMPTE, choisi.valeur(), "invité, " + mandat.enClair()));
        return liens.donner(choisi.valeur(), Liens.INVITATION);
    }

    /** For who lost the first one or forgot a password; the links before it no longer work. */
    public LienRemis donnerUnLien(String identifiant) {
        Compte compte = existant(identifiant);
        if (compte.etat() == EtatDuCompte.CLOS) {
            throw new ErreurCopil(
                    "COMPTE-CLOS", "Ce compte est clos : rétablissez-le d'abord si cette personne revient.");
        }
        annonces.publishEvent(new Acte(NatureDActe.LIEN, identifiant, "donné"));
        return liens.donner(identifiant, compte.etat() == EtatDuCompte.INVITE ? Liens.INVITATION : Liens.OUBLI);
    }

    public void changer(String identifiant, Mandat mandat, Profil profil) {
        Compte compte = existant(identifiant);
        enregistrer(compte, compte.avec(verifie(mandat)).avec(verifie(profil)));
    }

    public void suspendre(String identifiant) {
        Compte compte = existant(identifiant);
        enregistrer(compte, compte.avec(EtatDuCompte.SUSPENDU));
    }

    public void retablir(String identifiant) {
        Compte compte = existant(identifiant);
        enregistrer(compte, compte.avec(EtatDuCompte.ACTIF));
    }

    /** Its owner has left. What it did keeps its name; its links no longer work. */
    public void clore(String identifiant) {
        Compte compte = existant(identifiant);
        enregistrer(compte, compte.avec(EtatDuCompte.CLOS));
        liens.fermer(identifiant);
    }

    /**
     * Erases who held a closed account; its identifier and its function stay, so that what it did still has an author. Its
     * password goes too: it would be brought back only by a link.
     */
    public void effacer(String identifiant) {
        Compte compte = existant(identifiant);
        if (compte.etat() != EtatDuCompte.CLOS) {
            throw new ErreurCopil("COMPTE-A-CLORE", "Ce compte sert encore : closez-le d'abord.");
        }
        comptes.save(compte.avec(new Profil(
                        "", compte.profil().fonction(), null, compte.profil().service()))
                .avecMotDePasse(
                        Objects.requireNonNull(chiffrement.encode(Lien.nouveau().jeton()))));
        annonces.publishEvent(new CompteEfface(identifiant));
        annonces.publishEvent(new Acte(
                NatureDActe.DONNEES_PERSONNELLES, identifiant, "nom, courriel, brouillons et courriels effacés"));
    }

    private void enregistrer(Compte avant, Compte apres) {
        if (avant.demonstration() && !(avant.mandat().equals(apres.mandat()) && avant.etat() == apres.etat())) {
            throw new ErreurCopil(
                    "COMPTE-DEMONSTRATION",
                    "Un compte de démonstration garde ses droits : ils sont remis à chaque démarrage. Invitez un autre"
                            + " compte.");
        }
        if (avant.administre() && !apres.administre()) {
            garderUnAdministrateur(avant);
        }
        comptes.save(apres);
        noter(avant, apres);
        // Who was let in with other rights comes in again with these.
        if (!avant.mandat().equals(apres.mandat())
                || avant.etat() != apres.etat()
                || !Objects.equals(avant.profil().service(), apres.profil().service())) {
            annonces.publishEvent(new DroitsChanges(avant.identifiant()));
        }
    }

    /** What changed, but for what is personal: that it did. */
    private void noter(Compte avant, Compte apres) {
        if (!avant.mandat().equals(apres.mandat())) {
            annonces.publishEvent(new Acte(
                    NatureDActe.DROITS,
                    avant.identifiant(),
                    "de : " + avant.mandat().enClair() + " ; à : "
                            + apres.mandat().enClair()));
        }
        if (avant.etat() != apres.etat()) {
            annonces.publishEvent(new Acte(
                    NatureDActe.COMPTE,
                    avant.identifiant(),
                    avant.etat().libelle() + ", puis " + apres.etat().libelle()));
        }
        if (!avant.profil().equals(apres.profil())) {
            annonces.publishEvent(new Acte(
                    NatureDActe.COMPTE,
                    avant.identifiant(),
                    "profil changé, service : "
                            + Objects.requireNonNullElse(apres.profil().service(), "aucun")));
        }
    }

    private void garderUnAdministrateur(Compte sortant) {
        boolean unAutre =
                comptes.administrateursActifs().stream().anyMatch(autre -> !autre.equals(sortant.identifiant()));
        if (!unAutre) {
            throw new ErreurCopil(
                    "COMPTE-DERNIER-ADMINISTRATEUR",
                    "C'est le dernier administrateur : personne ne pourrait plus gérer les comptes. Donnez d'abord ce"
                            + " rôle à quelqu'un d'autre.");
        }
    }

    private Compte existant(String identifiant) {
        return comptes.findById(identifiant)
                .orElseThrow(() -> new ErreurCopil("COMPTE-INCONNU", "Ce compte n'existe pas ou plus."));
    }

    private Profil verifie(Profil saisi) {
        String service = saisi.service();
        if (service != null
                && services.tous().stream().noneMatch(connu -> connu.id().equals(service))) {
            throw new ErreurCopil("COMPTE-SERVICE", "Ce service n'est pas au référentiel.");
        }
        return Profils.verifie(saisi);
    }

    private static Mandat verifie(Mandat saisi) {
        return new Mandat(
                saisi.role(), saisi.audience(), new CodeTerritoire(saisi.territoire()).valeur(), saisi.convention());
    }
}
