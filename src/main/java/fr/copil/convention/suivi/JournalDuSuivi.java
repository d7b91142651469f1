package fr.copil.convention.suivi;

import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Dates;
import fr.copil.convention.Partie;
import fr.copil.convention.suivi.JournalQueries.Ecriture;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words what each write changes, one line a change. */
@Component
class JournalDuSuivi {

    private final JournalQueries lignes;
    private final SeanceQueries seances;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;

    JournalDuSuivi(JournalQueries lignes, SeanceQueries seances, LecteurCourant lecteurCourant, Clock horloge) {
        this.lignes = lignes;
        this.seances = seances;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
    }

    /** One line for the state, one for the progress, one for the evidence, one for the comment: those that there are. */
    void miseAJour(
            SuiviLu avant, Etape apres, Sujet sujet, String phrase, @Nullable Long preuve, String nomDeLaPreuve) {
        Etape etape = avant.etape();
        if (!sansProgres(apres).equals(sansProgres(etape))) {
            ajouter(avant, Ecriture.changement(Nature.ETAT, etape.etat().libelle(), enClair(apres), pourquoi(apres)));
        }
        Integer progres = apres.progres();
        if (progres != null && !progres.equals(etape.progres())) {
            ajouter(avant, Ecriture.changement(Nature.PROGRES, pourcent(etape.progres()), pourcent(progres), ""));
        }
        if (preuve != null) {
            preuve(avant, preuve, nomDeLaPreuve);
        }
        if (!phrase.isEmpty()) {
            ajouter(avant, new Ecriture(Nature.COMMENTAIRE, sujet, "", "", phrase, null));
        }
    }

    void meteo(SuiviLu avant, Partie partie, AvisMeteo avis) {
        AvisMeteo precedent = avant.meteo().de(partie);
        ajouter(
                avant,
                Ecriture.changement(
                        Nature.METEO,
                        precedent == null ? "" : precedent.meteo().libelle(),
                        avis.meteo().libelle(),
                        avis.phrase()));
    }

    void preuve(SuiviLu avant, long preuve, String nom) {
        ajouter(avant, new Ecriture(Nature.PREUVE, null, "", "", nom, preuve));
    }

    void demande(SuiviLu avant, String phrase) {
        ajouter(avant, Ecriture.changement(Nature.DEMANDE, "", "", phrase));
    }

    List<EntreeJournal> lire(String engagement, Lecteur lecteur, boolean depuisLeDernierComite) {
        OffsetDateTime depuis = depuisLeDernierComite ? seances.debutDeLaDerniere(engagement, horloge) : null;
        return lignes.lire(engagement, lecteur, depuis);
    }

    List<LigneDeJournal> deLaConvention(String convention, Lecteur lecteur, boolean depuisLeDernierComite) {
        OffsetDateTime depuis = depuisLeDernierComite
                ? seances.derniere(convention, LocalDate.now(horloge))
                        .map(Dates::debut)
                        .orElse(null)
                : null;
        return lignes.deLaConvention(convention, lecteur, depuis);
    }

    private void ajouter(SuiviLu avant, Ecriture ecriture) {
        lignes.ajouter(
                avant.engagement(),
                avant.version() + 1,
                lecteurCourant.lecteur(),
                OffsetDateTime.now(horloge),
                ecriture);
    }

    private static Etape sansProgres(Etape etape) {
        return new Etape(
                etape.etat(),
                etape.depuis(),
                null,
                etape.cause(),
                etape.debloqueur(),
                etape.revoirLe(),
                etape.raison(),
                etape.realiseLe());
    }

    private static String enClair(Etape etape) {
        return switch (etape.etat()) {
            case BLOQUE -> "bloqué, à revoir le " + Dates.jour(java.util.Objects.requireNonNull(etape.revoirLe()));
            case REALISE -> "réalisé le " + Dates.jour(java.util.Objects.requireNonNull(etape.realiseLe()));
            default -> etape.etat().libelle();
        };
    }

    private static String pourquoi(Etape etape) {
        return etape.cause().isEmpty()
                ? etape.raison()
                : "Ce qui bloque : " + etape.cause() + "\nQui peut débloquer : " + etape.debloqueur();
    }

    private static String pourcent(@Nullable Integer progres) {
        return progres == null ? "" : progres + " %";
    }
}
