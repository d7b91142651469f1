package fr.copil.comite.kit;

import fr.copil.comite.AdresseMontree;
import fr.copil.comite.FichierService;
import fr.copil.comite.Point;
import fr.copil.comite.Vue;
import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Pages of the files that points show, written into the kit: as many as there is room for. */
final class PagesEmportees {

    /** Of all of them together; written in letters, they take a third more. */
    private static final long OCTETS_MAX = 6L * 1024 * 1024;

    private final FichierService fichiers;
    private long reste = OCTETS_MAX;

    PagesEmportees(FichierService fichiers) {
        this.fichiers = fichiers;
    }

    /** In their order; the one that the point shows is the last to be left out. Only of what the room may see. */
    List<String> de(Point point, Vue vue) {
        Vue.@Nullable Planche planche = vue.planche();
        AdresseMontree adresse = AdresseMontree.lire(point.montre()).orElse(null);
        if (planche == null || adresse == null) {
            return List.of();
        }
        TreeMap<Integer, String> pages = new TreeMap<>();
        int[] ordre = IntStream.concat(
                        IntStream.rangeClosed(planche.page(), planche.pages()), IntStream.range(1, planche.page()))
                .toArray();
        for (int page : ordre) {
            String donnees = donnees(Long.parseLong(adresse.code()), page).orElse("");
            if (donnees.isEmpty()) {
                break;
            }
            pages.put(page, donnees);
        }
        return List.copyOf(pages.values());
    }

    /** Nothing for what cannot be drawn, nor for what would no longer fit. */
    private Optional<String> donnees(long fichier, int page) {
        try {
            FichierService.Image image = fichiers.page(fichier, page).orElse(null);
            if (image == null || image.contenu().contentLength() > reste) {
                return Optional.empty();
            }
            byte[] octets = image.contenu().getContentAsByteArray();
            reste -= octets.length;
            return Optional.of(
                    "data:" + image.type() + ";base64," + Base64.getEncoder().encodeToString(octets));
        } catch (ErreurCopil neSeDessinePas) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
