package fr.copil.administration;

import static java.util.Objects.requireNonNull;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.GestionDesComptesService;
import fr.copil.acces.LienRemis;
import fr.copil.acces.Mandat;
import fr.copil.acces.Profil;
import fr.copil.acces.Role;
import fr.copil.collecte.fichier.Fautes;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.TerritoireService;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts from a CSV file: all of them are invited or none, with each fault by its line and column. */
@Service
@Exige(Droit.GERER_LES_COMPTES)
public class ImportDesComptesService {

    public static final List<String> COLONNES = List.of(
            "identifiant", "nom", "fonction", "courriel", "service", "role", "audience", "territoire", "convention");

    private static final Map<String, Role> ROLES = noms(Role.values(), Role::libelle);
    private static final Map<String, Audience> AUDIENCES = noms(Audience.values(), Audience::libelle);

    private final GestionDesComptesService gestion;
    private final TerritoireService territoires;
    private final ConventionService conventions;

    ImportDesComptesService(
            GestionDesComptesService gestion, TerritoireService territoires, ConventionService conventions) {
        this.gestion = gestion;
        this.territoires = territoires;
        this.conventions = conventions;
    }

    /**
     * @return the link of each, in the order of the lines
     * @throws FichierIllisible with all the faults; nobody is invited then
     */
    @Transactional
    public List<LienRemis> importer(String nom, byte[] octets) {
        List<String> documents = conventions.documents().tous().stream()
                .map(document -> document.convention().code())
                .toList();
        return new FichierCsv(nom, octets).lire(COLONNES, ligne -> inviter(ligne, documents));
    }

    /** What a line says wrong is said at once: a file would otherwise come back as often as it holds faults. */
    private LienRemis inviter(Ligne ligne, List<String> documents) {
        String identifiant = ligne.texte("identifiant");
        Profil profil = new Profil(
                ligne.texte("nom"),
                ligne.texte("fonction"),
                ouRien(ligne.texte("courriel")),
                ouRien(ligne.texte("service")));
        Fautes fautes = new Fautes();
        gestion.refus(identifiant, profil)
                .forEach((colonne, refus) -> fautes.ajouter(ligne.faute(colonne, refus.phrase())));
        Role role = fautes.lire(() -> ligne.parmi("role", ROLES));
        Audience audience = fautes.lire(() -> ligne.parmi("audience", AUDIENCES));
        String territoire = fautes.lire(() -> territoire(ligne));
        String convention = fautes.lire(() -> convention(ligne, documents));
        fautes.refuser();
        return gestion.inviter(
                identifiant,
                new Mandat(requireNonNull(role), requireNonNull(audience), requireNonNull(territoire), convention),
                profil);
    }

    private String territoire(Ligne ligne) {
        CodeTerritoire code = ligne.territoire(ligne.requis("territoire"), "territoire");
        if (territoires.parCode(code).isEmpty()) {
            throw ligne.faute("territoire", "aucun territoire n'a le code « " + code.valeur() + " ».");
        }
        return code.valeur();
    }

    private static @Nullable String convention(Ligne ligne, List<String> documents) {
        String code = ligne.texte("convention");
        if (!code.isEmpty() && !documents.contains(code)) {
            throw ligne.faute("convention", "aucune convention n'a le code « " + code + " ».");
        }
        return ouRien(code);
    }

    private static @Nullable String ouRien(String texte) {
        return texte.isEmpty() ? null : texte;
    }

    /** As screens write them, or as they are named inside. */
    private static <T extends Enum<T>> Map<String, T> noms(T[] valeurs, Function<T, String> libelle) {
        Map<String, T> noms = new LinkedHashMap<>();
        Arrays.stream(valeurs).forEach(valeur -> noms.put(libelle.apply(valeur), valeur));
        noms.putAll(Arrays.stream(valeurs).collect(Collectors.toMap(Enum::name, valeur -> valeur)));
        return noms;
    }
}
