package fr.copil.projet;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Mandat;
import fr.copil.acces.Role;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.territoire.Etendue;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who comes to a draft and what they may do there, the same for all that is done with one; and what is noted of it. */
@Component
class PorteDesProjets {

    private final ProjetQueries projets;
    private final PerimetreService perimetres;
    private final TerritoireService territoires;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;

    PorteDesProjets(
            ProjetQueries projets,
            PerimetreService perimetres,
            TerritoireService territoires,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements) {
        this.projets = projets;
        this.perimetres = perimetres;
        this.territoires = territoires;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
    }

    Lecteur lecteur() {
        return lecteurCourant.lecteur();
    }

    boolean lit(Projet projet) {
        return perimetres.permet(lecteur(), Droit.LIRE_UN_PROJET, projet.territoire());
    }

    /** Where this person reads drafts. */
    Etendue lus() {
        return Etendue.de(lecteur().donnant(Droit.LIRE_UN_PROJET), "lus", "projet_de_texte.territoire", null);
    }

    boolean ecrit(CodeTerritoire territoire) {
        return perimetres.permet(lecteur(), Droit.ECRIRE_UNE_CONVENTION, territoire);
    }

    /** Whether this person notes there who signed, and puts a text in force. */
    boolean signe(CodeTerritoire territoire) {
        return perimetres.permet(lecteur(), Droit.NOTER_UNE_SIGNATURE, territoire);
    }

    /** A territory that has conventions, and where this person writes them. */
    void exigerLeTerritoire(CodeTerritoire ou) {
        Territoire territoire = territoires
                .parCode(ou)
                .filter(un -> un.niveau().pilotable())
                .orElseThrow(() -> new ErreurCopil(
                        "PROJET-NIVEAU", "Une convention est d'une commune, ou d'un territoire plus large."));
        if (!ecrit(ou)) {
            throw Perimetre.refus("PROJET-PERIMETRE", territoire.nomEtNiveau(), "vous n'y écrivez aucune convention.");
        }
    }

    /** One whose signatures this person notes, in its territory and not only in another one. */
    Projet ouvrirPourSigner(long id) {
        Projet projet = ouvrir(id);
        if (!signe(projet.territoire())) {
            throw new Interdit(
                    "PROJET-SIGNE-AILLEURS",
                    "Votre fonction n'y note pas les signatures : c'est au cabinet du sous-préfet de ce territoire de le"
                            + " faire.");
        }
        return projet;
    }

    /** One that this person may write in, held until the end of the transaction; never one that is in force. */
    Projet ouvrir(long id) {
        Projet vu = projets.parId(id).orElseThrow(PorteDesProjets::inconnu);
        if (!ecrit(vu.territoire())) {
            throw new Interdit(
                    "PROJET-INTERDIT",
                    "Ce texte n'est pas de votre territoire, ou votre fonction n'en écrit pas : rien n'a été changé.");
        }
        projets.tenir(id);
        Projet projet = projets.parId(id).orElseThrow(PorteDesProjets::inconnu);
        if (!projet.modifiable()) {
            throw new ErreurCopil(
                    "PROJET-FERME",
                    projet.etat() == Projet.Etat.EN_VIGUEUR
                            ? "« " + projet.titreCourt()
                                    + " » est en vigueur : il ne change plus. Pour le changer, écrivez un avenant qui le"
                                    + " poursuit."
                            : "« " + projet.titreCourt() + " » est abandonné : il ne change plus.");
        }
        return projet;
    }

    /** A function by which this person writes there and that did not validate it yet. */
    Optional<Role> role(Projet projet) {
        return lecteur()
                .donnant(Droit.ECRIRE_UNE_CONVENTION)
                .filter(mandat -> perimetres.contient(mandat.lieu(), projet.territoire()))
                .map(Mandat::role)
                .filter(role -> projet.validations().stream()
                        .noneMatch(une -> une.role().equals(role.name())))
                .findFirst();
    }

    static ErreurCopil inconnu() {
        return new ErreurCopil("PROJET-INCONNU", "Ce projet de texte n'existe pas, ou n'est pas de votre territoire.");
    }

    /** Never what people wrote: which text, and what was done with it. */
    void noter(NatureDActe nature, Projet projet, String fait) {
        evenements.publishEvent(new Acte(nature, "texte " + projet.code(), fait));
        evenements.publishEvent(new ProjetChange(projet.id()));
    }

    void annoncer(long projet) {
        evenements.publishEvent(new ProjetChange(projet));
    }

    void publier(Object evenement) {
        evenements.publishEvent(evenement);
    }
}
