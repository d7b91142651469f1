package fr.copil;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What must be true before anything is opened or written: a folder of one's own, room in it, published files, a free
 * port. Each refusal is one sentence.
 */
final class VerificationsAuDemarrage {

    private VerificationsAuDemarrage() {}

    /** Checks everything; the folder is this process's until the lock is given back. */
    static VerrouDuDossier reserver(Reglages reglages) {
        DossierDeTravail dossier = new DossierDeTravail(reglages.dossier());
        dossier.preparer();
        VerrouDuDossier verrou = VerrouDuDossier.prendre(dossier.chemin());
        dossier.exigerDeLaPlace(DossierDeTravail.PLACE_MINIMALE_EN_MO);
        exigerLesDonnees(reglages.donnees());
        exigerUneBaseConnue(reglages.base());
        new PortDEcoute(reglages.adresse(), reglages.port()).exigerLibre();
        return verrou;
    }

    static void exigerLesDonnees(Path donnees) {
        boolean completes = Stream.of("open", "referentiel").allMatch(nom -> nonVide(donnees.resolve(nom)));
        if (!completes) {
            throw new ErreurCopil(
                    "DEMARRAGE-DONNEES",
                    "Le dossier des données publiées " + donnees + " est introuvable ou incomplet : indiquez avec "
                            + "COPIL_DATA celui qui contient « open » et « referentiel ».");
        }
    }

    static void exigerUneBaseConnue(String base) {
        if (Stream.of("jdbc:h2:", "jdbc:postgresql:").noneMatch(base::startsWith)) {
            throw new ErreurCopil(
                    "DEMARRAGE-BASE",
                    "COPIL_DB_URL ne désigne pas une base connue : donnez une adresse qui commence par "
                            + "« jdbc:postgresql: », ou rien pour la base embarquée.");
        }
    }

    private static boolean nonVide(Path dossier) {
        try (Stream<Path> contenu = Files.list(dossier)) {
            return contenu.findAny().isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
