package fr.copil.acces;

import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account, and what it may do. What changes acts at once, on open sessions too. Decision 0029. */
@Service
@Transactional
@Exige(Droit.GERER_LES_COMPTES)
public class GestionDesComptesService {

    private static final int MANDATS = 20;

    private final CompteRepository comptes;
    private final Services services;
    private final Liens liens;
    private final ApplicationEventPublisher annonces;
    private final PasswordEncoder chiffrement;
    private final Clock horloge;

    GestionDesComptesService(
            CompteRepository comptes,
            Services services,
            Liens liens,
            ApplicationEventPublisher annonces,
            PasswordEncoder chiffrement,
            Clock horloge) {
        this.horloge = horloge;
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

    /** Why {@link #inviter} would refuse that, by field: all of it at once. */
    @Transactional(readOnly = true)
    public Map<String, ErreurCopil> refus(String identifiant, Profil profil) {
        Map<String, ErreurCopil> refus = new LinkedHashMap<>();
        essayer(refus, "identifiant", () -> libre(identifiant));
        essayer(refus, "nom", () -> Profil.nom(profil.nom()));
        essayer(refus, "fonction", () -> Profil.fonction(profil.fonction()));
        essayer(refus, "courriel", () -> Profil.courriel(profil.courriel()));
        essayer(refus, "service", () -> verifierLeService(profil.service(), null));
        return refus;
    }

    private static void essayer(Map<String, ErreurCopil> refus, String champ, Runnable controle) {
        try {
            controle.run();
        } catch (ErreurCopil non) {
            refus.put(champ, non);
        }
    }

    /** Nobody comes in before the owner has opened the link and chosen a password. */
    public LienRemis inviter(String identifiant, Mandat mandat, Profil profil) {
        Identifiant choisi = libre(identifiant);
        comptes.save(new Compte(
                choisi.valeur(),
                // Of a password that nobody knows.
                Objects.requireNonNull(chiffrement.encode(Lien.nouveau().jeton())),
                List.of(verifie(mandat)),
                verifie(profil, null),
                EtatDuCompte.INVITE,
                false,
                null));
        annonces.publishEvent(new Acte(NatureDActe.COMPTE, choisi.valeur(), "invité, " + enClair(List.of(mandat))));
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

    public void decrire(String identifiant, Profil profil) {
        Compte compte = existant(identifiant);
        Profil avant = compte.profil();
        Compte decrit = compte.avec(verifie(profil, avant.service()));
        enregistrer(compte, decrit);
        if (!Objects.equals(avant.courriel(), decrit.profil().courriel())) {
            annonces.publishEvent(new Profil.AdresseChangee(identifiant, avant.courriel()));
        }
    }

    /** One more thing that it may do somewhere. */
    public void mandater(String identifiant, Mandat mandat) {
        Compte compte = existant(identifiant);
        Mandat verifie = verifie(mandat);
        if (compte.mandats().contains(verifie)) {
            throw new ErreurCopil("MANDAT-DEJA", "Ce compte a déjà ce mandat.");
        }
        mandater(compte, Stream.concat(compte.mandats().stream(), Stream.of(verifie)));
    }

    public void retirer(String identifiant, Mandat mandat) {
        Compte compte = existant(identifiant);
        if (!compte.mandats().contains(mandat)) {
            throw new ErreurCopil("MANDAT-PARTI", "Ce mandat n'est plus à ce compte.");
        }
        if (mandat.pour() == null
                && compte.mandats().stream()
                                .filter(autre -> autre.pour() == null)
                                .count()
                        == 1) {
            throw new ErreurCopil(
                    "MANDAT-DERNIER",
                    "C'est le seul mandat de ce compte : ajoutez d'abord celui qui le remplace, ou suspendez le compte.");
        }
        mandater(compte, compte.mandats().stream().filter(autre -> !autre.equals(mandat)));
    }

    /**
     * Somebody stands in for an absent colleague, with all that one may do, days included; it goes with what the colleague
     * may do, and is given again when that changes.
     */
    public void suppleer(String absent, String suppleant, LocalDate debut, LocalDate fin) {
        Compte parti = existant(absent);
        Compte present = existant(suppleant);
        if (absent.equals(suppleant)) {
            throw new ErreurCopil("SUPPLEANCE-SOI", "Un compte ne se supplée pas lui-même : choisissez un collègue.");
        }
        if (fin.isBefore(debut) || fin.isBefore(aujourdHui())) {
            throw new ErreurCopil(
                    "SUPPLEANCE-DATES", "Le dernier jour est avant le premier, ou déjà passé : vérifiez les dates.");
        }
        mandater(
                present,
                Stream.concat(
                        present.mandats().stream(),
                        parti.mandats().stream()
                                .filter(mandat -> mandat.pour() == null)
                                .map(mandat -> mandat.supplee(absent, debut, fin))
                                .flatMap(Optional::stream)));
    }

    private void mandater(Compte compte, Stream<Mandat> mandats) {
        List<Mandat> gardes =
                mandats.filter(mandat -> !mandat.echu(aujourdHui())).distinct().toList();
        if (gardes.size() > MANDATS) {
            throw new ErreurCopil("MANDAT-NOMBRE", "Un compte a " + MANDATS + " mandats au plus.");
        }
        enregistrer(compte, compte.avec(gardes.isEmpty() ? compte.mandats() : gardes));
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
        boolean memesDroits = avant.mandats().equals(apres.mandats());
        if (avant.demonstration() && !(memesDroits && avant.etat() == apres.etat())) {
            throw new ErreurCopil(
                    "COMPTE-DEMONSTRATION",
                    "Un compte de démonstration garde ses droits : ils sont remis à chaque démarrage. Invitez un autre"
                            + " compte.");
        }
        if (avant.administre(aujourdHui()) && !apres.administre(aujourdHui())) {
            garderUnAdministrateur(avant);
        }
        comptes.save(apres);
        if (!memesDroits || apres.etat() == EtatDuCompte.CLOS) {
            congedierSesSuppleants(avant.identifiant());
        }
        noter(avant, apres);
        // Who was let in with other rights comes in again with these.
        if (!memesDroits
                || avant.etat() != apres.etat()
                || !Objects.equals(avant.profil().service(), apres.profil().service())) {
            annonces.publishEvent(new DroitsChanges(avant.identifiant()));
        }
    }

    /** They would hold what the one they stand in for no longer has. */
    private void congedierSesSuppleants(String absent) {
        comptes.findAllById(comptes.suppleants(absent)).forEach(suppleant -> {
            Compte sans = suppleant.avec(suppleant.mandats().stream()
                    .filter(mandat -> !absent.equals(mandat.pour()))
                    .toList());
            comptes.save(sans);
            noter(suppleant, sans);
            annonces.publishEvent(new DroitsChanges(suppleant.identifiant()));
        });
    }

    /** What changed, but for what is personal: that it did. */
    private void noter(Compte avant, Compte apres) {
        if (!avant.mandats().equals(apres.mandats())) {
            annonces.publishEvent(new Acte(
                    NatureDActe.DROITS,
                    avant.identifiant(),
                    "de : " + enClair(avant.mandats()) + " ; à : " + enClair(apres.mandats())));
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

    private static String enClair(List<Mandat> mandats) {
        return mandats.stream()
                .map(mandat -> CompteLu.enClair(mandat) + ", lit jusqu'à « "
                        + mandat.audience().libelle() + " »")
                .collect(Collectors.joining(" | "));
    }

    private void garderUnAdministrateur(Compte sortant) {
        boolean unAutre = comptes.administrateursActifs(aujourdHui()).stream()
                .anyMatch(autre -> !autre.equals(sortant.identifiant()));
        if (!unAutre) {
            throw new ErreurCopil(
                    "COMPTE-DERNIER-ADMINISTRATEUR",
                    "C'est le dernier administrateur sans date de fin : personne ne pourrait plus gérer les comptes."
                            + " Donnez d'abord ce rôle à quelqu'un d'autre.");
        }
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }

    private Compte existant(String identifiant) {
        return comptes.findById(identifiant)
                .orElseThrow(() -> new ErreurCopil("COMPTE-INCONNU", "Ce compte n'existe pas ou plus."));
    }

    private Identifiant libre(String saisi) {
        Identifiant choisi = new Identifiant(saisi);
        if (comptes.existsById(choisi.valeur())) {
            throw choisi.dejaPris();
        }
        return choisi;
    }

    private Profil verifie(Profil saisi, @Nullable String deja) {
        verifierLeService(saisi.service(), deja);
        return saisi.verifie();
    }

    /** @param deja the service that it spoke for so far, closed since or not */
    private void verifierLeService(@Nullable String service, @Nullable String deja) {
        if (service != null
                && !service.equals(deja)
                && services.tous().stream().noneMatch(connu -> connu.id().equals(service))) {
            throw new ErreurCopil("COMPTE-SERVICE", "Ce service n'existe pas, ou est fermé.");
        }
    }

    private Mandat verifie(Mandat saisi) {
        LocalDate debut = saisi.debut();
        LocalDate fin = saisi.fin();
        if (fin != null && (fin.isBefore(aujourdHui()) || (debut != null && fin.isBefore(debut)))) {
            throw new ErreurCopil(
                    "MANDAT-DATES", "Le dernier jour est avant le premier, ou déjà passé : vérifiez les dates.");
        }
        return new Mandat(
                saisi.role(),
                saisi.audience(),
                new CodeTerritoire(saisi.territoire()).valeur(),
                saisi.convention(),
                debut,
                fin,
                null);
    }
}
