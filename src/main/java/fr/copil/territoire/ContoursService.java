package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Lit;
import fr.copil.figure.Graphique.Carre;
import fr.copil.figure.Graphique.Fond;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Backgrounds of maps, from the shipped outlines of 2018 (IGN, INSEE). One is computed the first time that it is asked
 * for, and again only when its file changes.
 */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class ContoursService {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern COMMUNES = Pattern.compile("communes-[0-9][0-9AB]");
    private static final String SOURCE = "Contours 2018 : IGN et INSEE.";

    private static final List<Carre> OUTRE_MER = List.of(
            new Carre("DEP-971", "Guadeloupe"),
            new Carre("DEP-972", "Martinique"),
            new Carre("DEP-973", "Guyane"),
            new Carre("DEP-974", "La Réunion"),
            new Carre("DEP-976", "Mayotte"));

    /**
     * @param empreinte changes with the file
     * @param json {@code {"largeur":…,"hauteur":…,"zones":{"DEP-44":"M…z",…}}}
     */
    public record Feuille(String empreinte, String json) {}

    private final Path dossier;
    private final Map<String, Feuille> feuilles = new ConcurrentHashMap<>();

    ContoursService(@Value("${copil.data}") Path donnees) {
        this.dossier = donnees.resolve("open").resolve("territoires");
    }

    /** The whole country; overseas, whose outlines are not shipped, a square each. Decision 0059. */
    public Fond departements() {
        return new Fond(adresse("departements"), SOURCE, OUTRE_MER);
    }

    /** Nothing when the communes of this département are not shipped. */
    public Optional<Fond> communes(CodeTerritoire departement) {
        String nom = departement.valeur().replace("DEP-", "communes-");
        return fichier(nom).map(fichier -> new Fond(adresse(nom), SOURCE));
    }

    /** Those of one département that are shipped; nothing when none is. */
    public Optional<PlanDeCommunes> plan(List<CodeTerritoire> communes) {
        return communes.stream()
                .findFirst()
                .map(commune -> commune.valeur().substring("COM-".length()))
                .map(insee -> insee.startsWith("97") ? insee.substring(0, 3) : insee.substring(0, 2))
                .flatMap(numero -> lire("communes-" + numero))
                .map(feuille -> PlanDeCommunes.de(JSON.readTree(feuille.json()), communes))
                .filter(plan -> !plan.chemins().isEmpty());
    }

    /** @param nom {@code departements}, or {@code communes-} and the number of a département; another gives nothing */
    public Optional<Feuille> lire(String nom) {
        return fichier(nom).map(fichier -> {
            try {
                byte[] contenu = Files.readAllBytes(fichier);
                return feuilles.computeIfAbsent(
                        empreinte(contenu),
                        empreinte -> new Feuille(
                                empreinte,
                                JSON.writeValueAsString(Contours.de(
                                        JSON.readTree(contenu), nom.equals("departements") ? "DEP-" : "COM-"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<Path> fichier(String nom) {
        if (nom.equals("departements")) {
            return premier("departements-version-simplifiee.geojson");
        }
        return COMMUNES.matcher(nom).matches() ? premier(nom + "-*.geojson") : Optional.empty();
    }

    private Optional<Path> premier(String motif) {
        try (DirectoryStream<Path> trouves = Files.newDirectoryStream(dossier, motif)) {
            return StreamSupport.stream(trouves.spliterator(), false).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String adresse(String nom) {
        return "/contours/" + nom + ".json";
    }

    private static String empreinte(byte[] contenu) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenu), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
