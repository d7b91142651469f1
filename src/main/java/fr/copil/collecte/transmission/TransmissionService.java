package fr.copil.collecte.transmission;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import fr.copil.indicateur.mesure.Source;
import fr.copil.indicateur.versement.Apercu;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.Envoi;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.RepetitionService;
import fr.copil.indicateur.versement.Vigilance.Reserves;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Takes the file of figures that a DSDEN transmits, to be rehearsed before anybody reads it. */
@Service
@Exige(Droit.TRANSMETTRE_DES_CHIFFRES)
public class TransmissionService {

    /** As much as the columns of a delivery hold. */
    public static final int NOM_MAX = 200;

    public static final int MOTIF_MAX = 400;

    private static final int OCTETS_MAX = 10 * 1024 * 1024;

    private final DepotService depots;
    private final RepetitionService repetitions;
    private final ReceptionDeFichier fichiers;
    private final Clock horloge;

    TransmissionService(
            DepotService depots, RepetitionService repetitions, ReceptionDeFichier fichiers, Clock horloge) {
        this.repetitions = repetitions;
        this.fichiers = fichiers;
        this.horloge = horloge;
        this.depots = depots;
    }

    /**
     * Puts the whole file in waiting, or nothing of it, whatever surprises in it.
     *
     * @param jeu what it is called; the name of the file when empty
     * @param motif why it revises what came before; may be empty
     */
    public Transmission recevoir(String fichier, InputStream contenu, String jeu, String motif) {
        try {
            return recevoir(fichier, octets(contenu), jeu, motif, true, Avancement.AUCUN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param malgre whether what surprises in it was looked at already, and is sent all the same */
    Transmission recevoir(
            String fichier, byte[] octets, String jeu, String motif, boolean malgre, Avancement avancement) {
        try {
            ReceptionDeFichier.Recu recu = fichiers.lire(fichier, octets, depots.reception(), avancement);
            avancement.deposer();
            return deposer(
                    recu,
                    envoi(fichier, jeu, motif),
                    malgre,
                    absent -> true,
                    reserves -> ReservesSituees.deFichier(fichier, recu, reserves));
        } catch (FeuilleRefusee e) {
            return refus(fichier, e);
        } catch (FichierIllisible e) {
            return new Transmission("", e.fautes());
        }
    }

    /**
     * The same of what was typed on the screen; the line of a fault is the rank of its row, the first one being 2.
     *
     * @param malgre whether what surprises in it was looked at already, and is sent all the same
     */
    public Transmission saisir(List<LigneSaisie> lignes, boolean malgre) {
        String nom = "Saisie du " + Dates.jour(LocalDate.now(horloge.withZone(Source.PARIS)));
        try {
            ReceptionDeFichier.Recu recu =
                    fichiers.lire(nom, FeuilleSaisie.de(lignes), true, depots.reception(), Avancement.AUCUN);
            return deposer(
                    recu,
                    envoi(nom, "", ""),
                    malgre,
                    ReservesSituees.surLEcran(lignes),
                    reserves -> ReservesSituees.deSaisie(lignes, recu, reserves));
        } catch (FeuilleRefusee e) {
            return refus("", e);
        } catch (FichierIllisible e) {
            return new Transmission("", e.fautes());
        }
    }

    private Transmission deposer(
            ReceptionDeFichier.Recu recu,
            Envoi envoi,
            boolean malgre,
            Predicate<Apercu.Absent> regardes,
            Function<Reserves, Transmission> suspendre) {
        List<MesureRecue> mesures = recu.lus().mesures();
        Reserves reserves = malgre
                ? new Reserves(depots.deposer(envoi, mesures, recu.lus().dejaPubliees()), List.of(), List.of())
                : repetitions.controler(envoi, mesures, recu.lus().dejaPubliees(), regardes);
        return reserves.aucune()
                ? new Transmission(
                        reserves.depot() + "-" + mesures.getFirst().indicateur(),
                        List.of(),
                        recu.remarques(),
                        List.of(),
                        List.of(),
                        0)
                : suspendre.apply(reserves);
    }

    private Transmission refus(String fichier, FeuilleRefusee refus) {
        return ReservesSituees.avecDesFautes(
                fichier, refus, repetitions.examiner(refus.justes().keySet()));
    }

    private static Envoi envoi(String fichier, String jeu, String motif) {
        String nom = TexteSaisi.nettoyer(jeu);
        return new Envoi(
                borner(fichier, NOM_MAX, "Le nom du fichier"),
                borner(nom.isEmpty() ? fichier : nom, NOM_MAX, "Le nom des données"),
                borner(motif, MOTIF_MAX, "Le motif"));
    }

    /** @throws ErreurCopil when there are too many */
    static byte[] octets(InputStream contenu) throws IOException {
        byte[] octets = contenu.readNBytes(OCTETS_MAX + 1);
        if (octets.length > OCTETS_MAX) {
            throw new ErreurCopil(
                    "TRANSMISSION-TAILLE",
                    "Ce fichier dépasse 10 Mo : envoyez-le en plusieurs fois, une année à la fois.");
        }
        return octets;
    }

    private static String borner(String saisi, int max, String quoi) {
        String mots = TexteSaisi.nettoyer(saisi);
        if (mots.length() > max) {
            throw new ErreurCopil(
                    "TRANSMISSION-LONGUEUR",
                    quoi + " a " + mots.length() + " signes, " + max + " au plus : raccourcissez-le.");
        }
        return mots;
    }
}
