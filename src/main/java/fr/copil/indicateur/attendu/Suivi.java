package fr.copil.indicateur.attendu;

import fr.copil.commun.Nombres;
import fr.copil.indicateur.attendu.CollecteQueries.Dedans;
import fr.copil.indicateur.attendu.CollecteQueries.Due;
import fr.copil.indicateur.attendu.CollecteQueries.EnAttente;
import fr.copil.indicateur.attendu.CollecteQueries.Ici;
import fr.copil.indicateur.attendu.CollecteQueries.Reponses;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of one thing that is owed, and so where it stands. */
record Suivi(Campagne campagne, Due due, Reponses reponses) {

    Echeance echeance() {
        return due.echeance(campagne);
    }

    EtatDeCollecte etat(LocalDate jour) {
        Ici lu = reponses.ici();
        EnAttente enAttente = reponses.enAttente();
        Dedans dedans = reponses.dedans();
        if (lu != null && repond(lu.periode()) && lu.couverture().isEmpty()) {
            return lu.sansObjet() ? EtatDeCollecte.SANS_OBJET : EtatDeCollecte.PUBLIEE;
        }
        if (echeance().sansObjet()) {
            return EtatDeCollecte.SANS_OBJET;
        }
        if (enAttente != null && repond(enAttente.periode())) {
            return EtatDeCollecte.RECUE;
        }
        if (lu != null && repond(lu.periode())) {
            return EtatDeCollecte.PARTIELLE;
        }
        // Figures of establishments that do not add up: there is nothing to be had for the territory itself.
        if (lu == null && dedans != null && repond(dedans.periode())) {
            return EtatDeCollecte.PUBLIEE;
        }
        LocalDate echeance = echeance().jour();
        return echeance != null && jour.isAfter(echeance) ? EtatDeCollecte.EN_RETARD : EtatDeCollecte.ATTENDUE;
    }

    private boolean repond(int periode) {
        return periode >= due.rythme().premierePeriode(campagne);
    }

    LivraisonAttendue.@Nullable Recue recue() {
        Ici ici = reponses.ici();
        EnAttente enAttente = reponses.enAttente();
        Dedans dedans = reponses.dedans();
        if (enAttente != null && repond(enAttente.periode())) {
            return new LivraisonAttendue.Recue(enAttente.periode(), "", "", enAttente.depot());
        }
        if (ici != null) {
            return new LivraisonAttendue.Recue(ici.periode(), ici.valeur(), ici.couverture(), 0);
        }
        return dedans == null
                ? null
                : new LivraisonAttendue.Recue(
                        dedans.periode(),
                        "",
                        Nombres.compte(dedans.parts(), "territoire ou établissement", "territoires ou établissements"),
                        0);
    }
}
