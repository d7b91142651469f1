package fr.copil.projet;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Role;
import fr.copil.acces.Systeme;
import fr.copil.collecte.UnSeulChargement;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.referentiel.TexteEcritService;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.Textes;
import fr.copil.convention.ConventionService;
import fr.copil.convention.TexteEnVigueur;
import fr.copil.projet.Projet.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a text from a draft to what is in force: one of the two functions submits it, the other one validates it, each party
 * signs, and its rows enter the référentiel by the service that loads the files. Decision 0065.
 */
@Service
@Exige(Droit.ECRIRE_UNE_CONVENTION)
@Transactional
public class ValidationDeProjetService {

    public static final int FONCTION_MAX = 400;

    private final ProjetQueries projets;
    private final PorteDesProjets porte;
    private final Controle controle;
    private final TexteEcritService textes;
    private final UnSeulChargement unSeul;
    private final ConventionService conventions;
    private final Systeme systeme;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    ValidationDeProjetService(
            ProjetQueries projets,
            PorteDesProjets porte,
            Controle controle,
            TexteEcritService textes,
            UnSeulChargement unSeul,
            ConventionService conventions,
            Systeme systeme,
            TransactionTemplate transaction,
            Clock horloge) {
        this.projets = projets;
        this.porte = porte;
        this.controle = controle;
        this.textes = textes;
        this.unSeul = unSeul;
        this.conventions = conventions;
        this.systeme = systeme;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    /** What is to mend before it is submitted; empty when nothing is. */
    @Transactional(readOnly = true)
    public List<FauteDeProjet> fautes(long id) {
        return projets.parId(id)
                .filter(porte::lit)
                .filter(Projet::modifiable)
                .map(controle::fautes)
                .orElse(List.of());
    }

    /**
     * The first function to say so submits it, the second one validates it.
     *
     * @param versionVue the one that this person read: nobody validates what they did not see
     */
    public void valider(long id, int versionVue) {
        Projet projet = porte.ouvrir(id);
        if (projet.version() != versionVue) {
            throw new ErreurCopil(
                    "PROJET-RELIRE", "Ce texte a changé pendant que vous le lisiez : relisez-le, puis validez-le.");
        }
        String compte = porte.lecteur().compte();
        if (projet.validations().stream().anyMatch(une -> une.compte().equals(compte))) {
            throw new ErreurCopil(
                    "PROJET-DEJA-VALIDE", "Vous l'avez déjà validé : c'est à l'autre fonction de le faire.");
        }
        Role role = porte.role(projet)
                .orElseThrow(() -> new ErreurCopil(
                        "PROJET-AUTRE-FONCTION",
                        "Votre fonction l'a déjà validé : c'est au cabinet du sous-préfet ou au référent DSDEN, celui des"
                                + " deux qui ne l'a pas fait, de le valider."));
        List<FauteDeProjet> fautes = controle.fautes(projet);
        if (!fautes.isEmpty()) {
            throw new ErreurCopil("PROJET-A-COMPLETER", fautes.getFirst().phrase());
        }
        projets.valider(id, role.name(), role.libelle(), porte.lecteur(), OffsetDateTime.now(horloge));
        porte.noter(
                NatureDActe.PUBLICATION,
                projet,
                projet.validations().isEmpty() ? "soumis à la seconde validation" : "validé par la seconde fonction");
    }

    /**
     * Notes that a party signed.
     *
     * @param fonction who signed, by function, never by name
     */
    @Exige(Droit.NOTER_UNE_SIGNATURE)
    public void signer(long id, String partie, @Nullable LocalDate jour, String fonction) {
        Projet projet = porte.ouvrirPourSigner(id);
        if (!projet.valide()) {
            throw new ErreurCopil(
                    "PROJET-A-VALIDER", "Ce texte n'a pas ses deux validations : il ne se signe pas encore.");
        }
        if (projet.de(GenreDeRangee.PARTIE).stream().noneMatch(une -> une.id().equals(partie))) {
            throw new ErreurCopil("PROJET-PARTIE", "Cette partie n'est pas dans ce texte.");
        }
        String ecrite = Saisie.nettoyer(fonction);
        if (ecrite.isEmpty() || ecrite.length() > FONCTION_MAX) {
            throw new ErreurCopil(
                    "PROJET-SIGNATAIRE", "Dites quelle fonction a signé, en " + FONCTION_MAX + " signes au plus.");
        }
        if (jour == null || jour.isAfter(LocalDate.now(horloge))) {
            throw new ErreurCopil(
                    "PROJET-JOUR-SIGNE", "Donnez le jour de la signature : il est passé, ou c'est aujourd'hui.");
        }
        projets.signer(id, new Signature(partie, ecrite, jour), porte.lecteur(), OffsetDateTime.now(horloge));
        porte.noter(NatureDActe.SIGNATURE, projet, "signature notée pour une partie");
    }

    /** Its rows enter the référentiel, its follow-up opens; the earlier text stays as it is, to be read. */
    @Exige(Droit.NOTER_UNE_SIGNATURE)
    @Transactional(propagation = Propagation.SUPPORTS)
    public void mettreEnVigueur(long id, @Nullable LocalDate effet) {
        unSeul.executer(() -> transaction.execute(t -> {
            entrer(id, effet);
            return true;
        }));
    }

    private void entrer(long id, @Nullable LocalDate effet) {
        Projet projet = porte.ouvrirPourSigner(id);
        if (!projet.valide()) {
            throw new ErreurCopil(
                    "PROJET-NON-VALIDE", "Ce texte n'a pas ses deux validations : il n'entre pas en vigueur.");
        }
        List<String> manquent =
                projet.aSigner().stream().map(RangeeDeProjet::titre).toList();
        if (!manquent.isEmpty()) {
            throw new ErreurCopil(
                    "PROJET-SIGNATURES", "Il manque la signature de : " + String.join(" ; ", manquent) + ".");
        }
        if (effet == null || effet.isAfter(LocalDate.now(horloge))) {
            throw new ErreurCopil(
                    "PROJET-EFFET", "Donnez le jour où ce texte prend effet : il est passé, ou c'est aujourd'hui.");
        }
        if (projet.signatures().stream().map(Signature::jour).anyMatch(jour -> jour.isAfter(effet))) {
            throw new ErreurCopil(
                    "PROJET-EFFET-SIGNE",
                    "Ce texte ne prend pas effet avant d'être signé : donnez le jour de la dernière signature, ou un jour"
                            + " d'après.");
        }
        conventions.avancements().stream()
                .map(avancement -> avancement.convention())
                .filter(autre ->
                        !projet.poursuit().isEmpty() && projet.poursuit().equals(autre.poursuit()))
                .findFirst()
                .ifPresent(autre -> {
                    throw new ErreurCopil(
                            "PROJET-DEPASSE",
                            "« " + autre.titreCourt()
                                    + " » poursuit déjà le même texte et est en vigueur : écrivez un texte qui poursuit"
                                    + " celui-là.");
                });
        try {
            systeme.executer(() -> textes.mettreEnVigueur(projet.texte()));
        } catch (FichierIllisible e) {
            throw new ErreurCopil(
                    "PROJET-REFUSE",
                    "Le référentiel refuse ce texte : " + Textes.abreger(String.valueOf(e.getMessage()), 300));
        } catch (DataIntegrityViolationException e) {
            throw new ErreurCopil(
                    "PROJET-TROP-LONG",
                    "Une ligne de ce texte ne tient pas dans la base : raccourcissez ses textes les plus longs.");
        }
        projets.mettreEnVigueur(id, effet, OffsetDateTime.now(horloge));
        porte.noter(NatureDActe.SIGNATURE, projet, "en vigueur, signé par toutes ses parties");
        porte.publier(new TexteEnVigueur(projet.code(), projet.poursuit(), effet));
    }
}
