package fr.copil.action;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.territoire.Perimetre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are asked for; what an address says that is nonsense asks for nothing.
 *
 * @param annee the autumn in which the school year begins; 0 for all
 */
public record FiltreActions(
        @Nullable CodeTerritoire territoire,
        String convention,
        String engagement,
        String dispositif,
        @Nullable EtatDAction etat,
        int annee,
        String service,
        List<String> mots) {

    private static final Pattern ANNEE = Pattern.compile("(20\\d{2})-(20\\d{2})");
    private static final int MOTS_MAX = 8;

    public static final FiltreActions TOUTES = new FiltreActions(null, "", "", "", null, 0, "", List.of());

    public FiltreActions {
        mots = List.copyOf(mots);
    }

    /** As the parameters of an address say it. */
    public static FiltreActions lire(Map<String, String> parametres) {
        List<String> mots = Textes.mots(parametres.getOrDefault("q", ""));
        return new FiltreActions(
                CodeTerritoire.lire(parametres.getOrDefault("territoire", ""))
                        .filter(code -> !code.equals(CodeTerritoire.FRANCE))
                        .orElse(null),
                parametres.getOrDefault("convention", ""),
                parametres.getOrDefault("engagement", ""),
                parametres.getOrDefault("dispositif", ""),
                EtatDAction.lire(parametres.get("etat")).orElse(null),
                annee(parametres.getOrDefault("annee", "")),
                parametres.getOrDefault("service", ""),
                mots.subList(0, Math.min(mots.size(), MOTS_MAX)));
    }

    private static int annee(String code) {
        Matcher lue = ANNEE.matcher(code);
        return lue.matches() && Integer.parseInt(lue.group(2)) == Integer.parseInt(lue.group(1)) + 1
                ? Integer.parseInt(lue.group(1))
                : 0;
    }

    public static FiltreActions engagement(String id) {
        return new FiltreActions(null, "", id, "", null, 0, "", List.of());
    }

    public static FiltreActions territoire(CodeTerritoire code) {
        return lire(Map.of("territoire", code.valeur()));
    }

    public Optional<CodeTerritoire> lieu() {
        return Optional.ofNullable(territoire);
    }

    /** {@code 2025-2026}; empty for all years. */
    public String anneeEnClair() {
        return annee == 0 ? "" : annee + "-" + (annee + 1);
    }

    /** Of the rows {@code v}, besides who reads them. */
    String condition() {
        List<String> conditions = new ArrayList<>();
        if (territoire != null) {
            conditions.add("(v.territoire = :territoire or v.territoire in " + Perimetre.dessous(":territoire") + ")");
        }
        if (!engagement.isEmpty()) {
            conditions.add(
                    "exists (select 1 from action_engagement ae where ae.action = v.action and ae.version = v.version"
                            + " and ae.engagement = :engagement)");
        }
        if (!convention.isEmpty()) {
            conditions.add("exists (select 1 from action_engagement ae join engagement g on g.id = ae.engagement"
                    + " where ae.action = v.action and ae.version = v.version and g.convention = :convention)");
        }
        if (!dispositif.isEmpty()) {
            conditions.add("v.dispositif = :dispositif");
        }
        if (etat != null) {
            conditions.add("v.etat = :etat");
        }
        if (annee != 0) {
            conditions.add("v.rentree <= :annee and coalesce(v.rentree_fin, case when v.etat = :enCours then"
                    + " greatest(v.rentree, :cetteAnnee) else v.rentree end) >= :annee");
        }
        if (!service.isEmpty()) {
            conditions.add("v.service = :service");
        }
        for (int i = 0; i < mots.size(); i++) {
            conditions.add("v.recherche like :mot" + i);
        }
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    Map<String, Object> parametres(int cetteAnnee) {
        Map<String, Object> valeurs = new HashMap<>();
        if (territoire != null) {
            valeurs.put("territoire", territoire.valeur());
        }
        mettre(valeurs, "engagement", engagement);
        mettre(valeurs, "convention", convention);
        mettre(valeurs, "dispositif", dispositif);
        mettre(valeurs, "service", service);
        if (etat != null) {
            valeurs.put("etat", etat.name());
        }
        if (annee != 0) {
            valeurs.put("annee", annee);
            valeurs.put("cetteAnnee", cetteAnnee);
            valeurs.put("enCours", EtatDAction.EN_COURS.name());
        }
        for (int i = 0; i < mots.size(); i++) {
            // Normalised words hold letters, digits and spaces only: nothing to escape.
            valeurs.put("mot" + i, "%" + mots.get(i) + "%");
        }
        return valeurs;
    }

    private static void mettre(Map<String, Object> valeurs, String nom, String valeur) {
        if (!valeur.isEmpty()) {
            valeurs.put(nom, valeur);
        }
    }
}
