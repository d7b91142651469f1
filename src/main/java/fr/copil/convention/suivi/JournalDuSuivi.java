package fr.copil.convention.suivi;

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

/** Puts into words what each write changes, one line a change. Decision 0015. */
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
        if (!apres.sansProgres().equals(etape.sansProgres())) {
            ajouter(
                    avant,
                    Ecriture.changement(
                            NatureDuChangement.ETAT, etape.etat().libelle(), enClair(apres), pourquoi(apres)));
        }
        Integer progres = apres.progres();
        if (progres != null && !progres.equals(etape.progres())) {
            ajouter(
                    avant,
                    Ecriture.changement(NatureDuChangement.PROGRES, pourcent(etape.progres()), pourcent(progres), ""));
        }
        if (preuve != null) {
            preuve(avant, preuve, nomDeLaPreuve);
        }
        if (!phrase.isEmpty()) {
            ajouter(avant, new Ecriture(NatureDuChangement.COMMENTAIRE, sujet, "", "", phrase, null));
        }
    }

    void meteo(SuiviLu avant, Partie partie, AvisMeteo avis) {
        AvisMeteo precedent = avant.meteo().de(partie);
        ajouter(
                avant,
                Ecriture.changement(
                        NatureDuChangement.METEO,
                        precedent == null ? "" : precedent.meteo().libelle(),
                        avis.meteo().libelle(),
                        avis.phrase()));
    }

    void preuve(SuiviLu avant, long preuve, String nom) {
        ajouter(avant, new Ecriture(NatureDuChangement.PREUVE, null, "", "", nom, preuve));
    }

    /** @param jour none to come back to what the text says */
    void echeance(SuiviLu avant, @Nullable LocalDate precedente, @Nullable LocalDate jour) {
        ajouter(
                avant,
                Ecriture.changement(
                        NatureDuChangement.ECHEANCE,
                        precedente == null ? "" : Dates.jour(precedente),
                        jour == null ? "celle du texte" : Dates.jour(jour),
                        ""));
    }

    void demande(SuiviLu avant, String phrase) {
        ajouter(avant, Ecriture.changement(NatureDuChangement.DEMANDE, "", "", phrase));
    }

    List<EntreeJournal> lire(String engagement, boolean dedans, boolean depuisLeDernierComite) {
        OffsetDateTime depuis = depuisLeDernierComite ? seances.debutDeLaDerniere(engagement, horloge) : null;
        return lignes.lire(engagement, dedans, depuis);
    }

    List<LigneDeJournal> deLaConvention(String convention, boolean dedans, boolean depuisLeDernierComite) {
        OffsetDateTime depuis = depuisLeDernierComite
                ? seances.derniere(convention, LocalDate.now(horloge))
                        .map(Dates::debut)
                        .orElse(null)
                : null;
        return lignes.deLaConvention(convention, dedans, depuis);
    }

    private void ajouter(SuiviLu avant, Ecriture ecriture) {
        lignes.ajouter(avant, lecteurCourant.lecteur(), OffsetDateTime.now(horloge), ecriture);
    }

    private static String enClair(Etape etape) {
        String libelle = etape.etat().libelle();
        return switch (etape) {
            case Etape.Bloque bloque -> libelle + le(", à revoir le ", bloque.revoirLe());
            case Etape.Realise realise -> libelle + le(" le ", realise.realiseLe());
            case Etape.NonRenseigne non -> libelle;
            case Etape.NonDemarre non -> libelle;
            case Etape.EnCours cours -> libelle;
            case Etape.Suspendu suspendu -> libelle;
            case Etape.Abandonne abandonne -> libelle;
        };
    }

    private static String pourquoi(Etape etape) {
        return switch (etape) {
            case Etape.Bloque bloque ->
                "Ce qui bloque : " + bloque.cause() + "\nQui peut débloquer : " + bloque.debloqueur();
            case Etape.NonDemarre non -> non.raison();
            case Etape.EnCours cours -> cours.raison();
            case Etape.Suspendu suspendu -> suspendu.raison();
            case Etape.Abandonne abandonne -> abandonne.raison();
            case Etape.NonRenseigne non -> "";
            case Etape.Realise realise -> "";
        };
    }

    private static String le(String lien, @Nullable LocalDate jour) {
        return jour == null ? "" : lien + Dates.jour(jour);
    }

    private static String pourcent(@Nullable Integer progres) {
        return progres == null ? "" : progres + " %";
    }
}
