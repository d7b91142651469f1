package fr.copil.bilan;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Statut;
import fr.copil.commun.ErreurCopil;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import org.springframework.stereotype.Component;

/**
 * Who may write a bilan: those in charge of it, and the administrator, where it is in their territory; its plan and
 * its freeze are the cabinet's.
 */
@Component
class DroitsDuBilan {

    private final BilanQueries queries;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;

    DroitsDuBilan(BilanQueries queries, LecteurCourant lecteurCourant, PerimetreService perimetres) {
        this.perimetres = perimetres;
        this.queries = queries;
        this.lecteurCourant = lecteurCourant;
    }

    Lecteur lecteur() {
        return lecteurCourant.lecteur();
    }

    /** The texts of its sections, and what one says of them. */
    boolean ecrit(FicheBilan fiche) {
        return commente(fiche) && fiche.statut() == Statut.BROUILLON;
    }

    /** What its authors say to one another, that they still read once it is frozen. */
    boolean commente(FicheBilan fiche) {
        return lecteur().peut(Droit.ECRIRE_UN_BILAN) && perimetres.contient(lecteur(), fiche.territoire());
    }

    /** Its plan and its freeze too. */
    boolean dirige(FicheBilan fiche) {
        return lecteur().peut(Droit.DIRIGER_UN_BILAN) && ecrit(fiche);
    }

    /** The bilan held for writing. */
    FicheBilan retenirOuvert(long id) {
        FicheBilan fiche = retenir(id);
        if (fiche.statut() != Statut.BROUILLON) {
            throw new ErreurCopil(
                    "BILAN-FIGE",
                    "Ce bilan est figé : rien n'y bouge plus. Pour le corriger, ouvrez une version rectifiée.");
        }
        return fiche;
    }

    FicheBilan retenir(long id) {
        FicheBilan fiche = queries.retenir(id).orElseThrow(() -> FicheBilan.inconnu(id));
        verifier(fiche);
        return fiche;
    }

    /** Held to be signed: a party signs its convention's bilan whatever the territory of its account. */
    FicheBilan retenirPourSigner(long id) {
        return queries.retenir(id).orElseThrow(() -> FicheBilan.inconnu(id));
    }

    void verifier(FicheBilan fiche) {
        if (!perimetres.contient(lecteur(), fiche.territoire())) {
            throw Perimetre.refus(
                    "BILAN-PERIMETRE", "Ce bilan (" + fiche.territoire() + ")", "vous pouvez le lire, pas l'écrire.");
        }
    }
}
