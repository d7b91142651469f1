package fr.copil.bilan;

import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Role;
import fr.copil.commun.ErreurCopil;
import org.springframework.stereotype.Component;

/** Who may write a bilan: the cabinet whose territory holds it, and the administrator. */
@Component
class DroitsDuBilan {

    private final BilanQueries queries;
    private final LecteurCourant lecteurCourant;

    DroitsDuBilan(BilanQueries queries, LecteurCourant lecteurCourant) {
        this.queries = queries;
        this.lecteurCourant = lecteurCourant;
    }

    Lecteur lecteur() {
        return lecteurCourant.lecteur();
    }

    boolean ecrit(Fiche fiche) {
        Role role = lecteur().role();
        return (role == Role.CABINET || role == Role.ADMINISTRATEUR)
                && queries.estDans(fiche.territoire(), lecteur().territoire())
                && fiche.statut() == Statut.BROUILLON;
    }

    /** The bilan held for writing. */
    Fiche retenirOuvert(long id) {
        Fiche fiche = retenir(id);
        if (fiche.statut() != Statut.BROUILLON) {
            throw new ErreurCopil(
                    "BILAN-FIGE",
                    "Ce bilan est figé : rien n'y bouge plus. Pour le corriger, ouvrez une version rectifiée.");
        }
        return fiche;
    }

    Fiche retenir(long id) {
        Fiche fiche = queries.retenir(id).orElseThrow(() -> inconnu(id));
        verifier(fiche);
        return fiche;
    }

    void verifier(Fiche fiche) {
        if (!queries.estDans(fiche.territoire(), lecteur().territoire())) {
            throw new ErreurCopil(
                    "BILAN-PERIMETRE",
                    "Ce bilan porte sur " + fiche.territoire() + ", hors du territoire de votre compte ("
                            + lecteur().territoire() + ") : vous pouvez le lire, pas l'écrire. L'administrateur peut"
                            + " étendre vos droits.");
        }
    }

    static ErreurCopil inconnu(long id) {
        return new ErreurCopil(
                "BILAN-INCONNU", "Le bilan n° " + id + " n'existe pas. La liste des bilans est à l'adresse /bilans.");
    }
}
