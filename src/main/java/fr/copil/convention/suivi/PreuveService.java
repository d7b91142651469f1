package fr.copil.convention.suivi;

import fr.copil.acces.Debit;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import fr.copil.convention.EngagementChange;
import fr.copil.convention.suivi.PreuveQueries.Fichier;
import fr.copil.fichier.Accueil;
import fr.copil.fichier.Fichiers;
import fr.copil.fichier.Fichiers.Recu;
import fr.copil.territoire.Perimetre;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Evidence files, given back as downloads only. */
@Service
@PreAuthorize("isAuthenticated()")
public class PreuveService {

    private final Debit debit = new Debit(60, Duration.ofMinutes(10));

    /** A file ready to be sent. */
    public record Telechargement(String nom, String type, Path chemin) {}

    private final SuiviQueries suivis;
    private final SuiviService droits;
    private final PreuveQueries preuves;
    private final Fichiers fichiers;
    private final DataSize parCompte;
    private final DataSize parTerritoire;
    private final JournalDuSuivi journal;
    private final LecteurCourant lecteurCourant;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    PreuveService(
            SuiviQueries suivis,
            SuiviService droits,
            PreuveQueries preuves,
            Fichiers fichiers,
            @Value("${copil.preuves.par-compte}") DataSize parCompte,
            @Value("${copil.preuves.par-territoire}") DataSize parTerritoire,
            JournalDuSuivi journal,
            LecteurCourant lecteurCourant,
            TransactionTemplate transaction,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.suivis = suivis;
        this.droits = droits;
        this.preuves = preuves;
        this.fichiers = fichiers;
        this.parCompte = parCompte;
        this.parTerritoire = parTerritoire;
        this.journal = journal;
        this.lecteurCourant = lecteurCourant;
        this.transaction = transaction;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Of all its periods, where it comes back. */
    @Lit
    public List<Preuve> de(String engagement) {
        return preuves.de(engagement, lecteurCourant.lecteur());
    }

    /** Of the period that this follow-up is of. */
    @Lit
    public List<Preuve> de(SuiviLu suivi) {
        return preuves.de(suivi.engagement(), suivi.periode(), lecteurCourant.lecteur());
    }

    /** For the present period, where it comes back. */
    @Exige(Droit.JOINDRE_UNE_PREUVE)
    public void joindre(String engagement, String nomRecu, InputStream contenu) {
        joindre(engagement, "", nomRecu, contenu);
    }

    /**
     * @param periode of what comes back, empty for the present one
     * @throws ErreurCopil when the file is too large or of a kind that is not taken; nothing of it is kept then
     */
    @Exige(Droit.JOINDRE_UNE_PREUVE)
    public void joindre(String engagement, String periode, String nomRecu, InputStream contenu) {
        SuiviLu suivi = droits.lire(engagement, periode)
                .orElseThrow(
                        () -> new ErreurCopil("PREUVE-ENGAGEMENT", "Cet engagement n'existe plus. Rechargez la page."));
        Droits siens = droits.droits(suivi);
        if (!siens.modifier() && siens.partie() == null) {
            throw Perimetre.refus(
                    "PREUVE-PERIMETRE", "« " + suivi.titre() + " »", "vous ne pouvez pas y joindre de preuve.");
        }
        if (!debit.prendre(lecteurCourant.lecteur().compte())) {
            throw new ErreurCopil("PREUVE-TROP", "Vous avez joint beaucoup de fichiers : attendez quelques minutes.");
        }
        try {
            joindre(suivi, nomRecu, contenu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void joindre(SuiviLu suivi, String nomRecu, InputStream contenu) throws IOException {
        Recu recu = fichiers.recevoir(Accueil.PREUVES, nomRecu, contenu);
        try {
            Lecteur auteur = lecteurCourant.lecteur();
            exigerLaPlace(suivi, auteur, recu.octets());
            fichiers.garder(recu);
            OffsetDateTime maintenant = OffsetDateTime.now(horloge);
            transaction.executeWithoutResult(ouverte -> {
                long preuve = preuves.ajouter(
                        suivi,
                        new Fichier(recu.nom(), recu.empreinte(), recu.type(), recu.octets()),
                        auteur,
                        maintenant);
                suivis.ouvrir(suivi, LocalDate.now(horloge));
                suivis.noterDesNouvelles(suivi, maintenant);
                journal.preuve(suivi, preuve, recu.nom());
                evenements.publishEvent(new EngagementChange(suivi.engagement(), suivi.convention()));
            });
        } finally {
            fichiers.jeter(recu);
        }
    }

    /** Of the disk that all share, so that neither one account nor one territory takes what is the others'. */
    private void exigerLaPlace(SuiviLu suivi, Lecteur auteur, long octets) {
        if (preuves.octetsDe(auteur.compte()) + octets > parCompte.toBytes()) {
            throw new ErreurCopil(
                    "PREUVE-QUOTA-COMPTE",
                    "Vos fichiers joints dépasseraient " + parCompte.toMegabytes()
                            + " Mo en tout : donnez l'adresse où celui-ci se trouve, ou demandez à l'administrateur"
                            + " d'augmenter cette limite.");
        }
        if (preuves.octetsDe(suivi.territoire()) + octets > parTerritoire.toBytes()) {
            throw new ErreurCopil(
                    "PREUVE-QUOTA-TERRITOIRE",
                    "Les fichiers joints de ce territoire dépasseraient " + parTerritoire.toMegabytes()
                            + " Mo en tout : donnez l'adresse où celui-ci se trouve, ou demandez à l'administrateur"
                            + " d'augmenter cette limite.");
        }
    }

    /** None when it does not exist, or is not for this reader. */
    @Lit
    public Optional<Telechargement> telecharger(long id) {
        return preuves.parId(id, lecteurCourant.lecteur()).flatMap(preuve -> {
            String empreinte = preuve.empreinte();
            String type = preuve.type();
            return empreinte == null || type == null
                    ? Optional.empty()
                    : Optional.of(new Telechargement(
                            Fichiers.nomDeSauvegarde(preuve.nom(), type),
                            type,
                            fichiers.chemin(Accueil.PREUVES, empreinte)));
        });
    }
}
