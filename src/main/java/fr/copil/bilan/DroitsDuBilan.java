package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.suivi.Comites;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may write a bilan: those in charge of it, where it is in their territory and of their convention; its plan and its
 * freeze are the cabinet's.
 */
@Component
class DroitsDuBilan {

    private final BilanQueries queries;
    private final PerimetreService perimetres;
    private final Comites comites;
    private final LecteurCourant lecteurCourant;

    DroitsDuBilan(BilanQueries queries, LecteurCourant lecteurCourant, PerimetreService perimetres, Comites comites) {
        this.comites = comites;
        this.perimetres = perimetres;
        this.queries = queries;
        this.lecteurCourant = lecteurCourant;
    }

    Lecteur lecteur() {
        return lecteurCourant.lecteur();
    }

    /** As far as this person reads it; what it says to the committee is for those who sit there. */
    Audience audience(FicheBilan fiche) {
        return comites.audience(lecteur(), fiche.convention());
    }

    /** A draft is read by those who write it; by their committee too, once they sent it. Decision 0042. */
    boolean lit(FicheBilan fiche) {
        return !fiche.brouillon() || (siege(fiche) && (fiche.envoyeLe() != null || commente(fiche)));
    }

    /** Whether what is written before it is frozen is for this person, whatever they may write. */
    boolean siege(FicheBilan fiche) {
        return comites.siege(lecteur(), fiche.convention());
    }

    /** Those of them that this person may open, in two statements. */
    List<FicheBilan> parmi(List<FicheBilan> fiches) {
        List<String> siennes = comites.siennes(lecteur());
        Set<Long> rediges = queries.rediges(lecteur());
        return fiches.stream()
                .filter(fiche -> !fiche.brouillon()
                        || (siennes.contains(fiche.convention())
                                && (fiche.envoyeLe() != null || rediges.contains(fiche.id()))))
                .toList();
    }

    /** The texts of its sections, and what one says of them. */
    boolean ecrit(FicheBilan fiche) {
        return commente(fiche) && fiche.brouillon();
    }

    /** What its authors say to one another, that they still read once it is frozen. */
    boolean commente(FicheBilan fiche) {
        return permet(Droit.ECRIRE_UN_BILAN, fiche);
    }

    /** Its plan and its freeze too. */
    boolean dirige(FicheBilan fiche) {
        return permet(Droit.DIRIGER_UN_BILAN, fiche) && fiche.brouillon();
    }

    /** Whether a person opens its rectified version, once it is frozen. */
    boolean rectifie(FicheBilan fiche) {
        return permet(Droit.DIRIGER_UN_BILAN, fiche) && !fiche.brouillon();
    }

    private boolean permet(String droit, FicheBilan fiche) {
        return perimetres.permet(lecteur(), droit, fiche.territoire(), fiche.convention());
    }

    /**
     * The bilan held for writing.
     *
     * @param droit by which one writes in it
     */
    FicheBilan retenirOuvert(long id, String droit) {
        FicheBilan fiche = retenir(id, droit);
        if (!lit(fiche)) {
            throw FicheBilan.inconnu(id);
        }
        if (!fiche.brouillon()) {
            throw fige();
        }
        return fiche;
    }

    static ErreurCopil fige() {
        return new ErreurCopil(
                "BILAN-FIGE",
                "Ce bilan est figé : rien n'y bouge plus. Pour le corriger, ouvrez une version rectifiée.");
    }

    FicheBilan retenir(long id, String droit) {
        FicheBilan fiche = queries.retenir(id).orElseThrow(() -> FicheBilan.inconnu(id));
        verifier(fiche, droit);
        return fiche;
    }

    /** Held to be signed: a party signs its convention's bilan whatever the territory of its account. */
    FicheBilan retenirPourSigner(long id) {
        return queries.retenir(id).orElseThrow(() -> FicheBilan.inconnu(id));
    }

    void verifier(FicheBilan fiche, String droit) {
        if (!permet(droit, fiche)) {
            throw Perimetre.refus(
                    "BILAN-PERIMETRE", "Ce bilan (" + fiche.territoire() + ")", "vous pouvez le lire, pas l'écrire.");
        }
    }
}
