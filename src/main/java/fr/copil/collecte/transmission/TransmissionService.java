package fr.copil.collecte.transmission;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import fr.copil.commun.TexteSaisi;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.MesureRecue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
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

    TransmissionService(DepotService depots) {
        this.depots = depots;
    }

    /** The columns of the file, in order; only {@code indicateur}, {@code territoire} and {@code periode} are required. */
    @Lit
    public List<String> colonnes() {
        return LectureDepot.COLONNES;
    }

    /**
     * Puts the whole file in waiting, or nothing of it.
     *
     * @param jeu what it is called; the name of the file when empty
     * @param motif why it revises what came before; may be empty
     */
    public Transmission recevoir(String fichier, InputStream contenu, String jeu, String motif) {
        try {
            LectureDepot.Lus lus = LectureDepot.lire(new FichierCsv(fichier, octets(contenu)), depots.reception());
            List<MesureRecue> mesures = lus.mesures();
            String nom = TexteSaisi.nettoyer(jeu);
            long depot = depots.deposer(
                    borner(nom.isEmpty() ? fichier : nom, NOM_MAX, "Le nom des données"),
                    borner(motif, MOTIF_MAX, "Le motif"),
                    mesures,
                    lus.dejaPubliees());
            return new Transmission(depot + "-" + mesures.getFirst().indicateur(), List.of());
        } catch (FichierIllisible e) {
            return new Transmission("", e.fautes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] octets(InputStream contenu) throws IOException {
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
