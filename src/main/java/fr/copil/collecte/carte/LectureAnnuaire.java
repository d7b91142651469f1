package fr.copil.collecte.carte;

import fr.copil.collecte.fichier.Ligne;
import fr.copil.collecte.fichier.Tableau;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the annuaire de l'éducation (MEN) for what Copil has a place for: the usual name of an école, a collège or a lycée,
 * and its commune. Neither its coordinates nor its éducation prioritaire, which the list of networks says with its year;
 * no address, telephone or e-mail.
 */
public class LectureAnnuaire {

    private static final Set<String> TYPES = Set.of("Ecole", "École", "Collège", "Lycée");

    private static final List<String> COLONNES = List.of(
            "identifiant_de_l_etablissement",
            "nom_etablissement",
            "type_etablissement",
            "statut_public_prive",
            "code_commune",
            "nom_commune",
            "code_departement");

    /** @param codeCommune INSEE's, of an arrondissement where there are some */
    public record Fiche(
            String uai,
            String nom,
            String type,
            boolean prive,
            String departement,
            String codeCommune,
            String commune) {}

    private LectureAnnuaire() {}

    /** Services, centres and the rest of the annuaire are left out. */
    public static List<Fiche> lire(Tableau fichier) {
        return fichier.lire(COLONNES, LectureAnnuaire::fiche).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fiche> fiche(Ligne ligne) {
        String type = ligne.texte("type_etablissement");
        if (!TYPES.contains(type)) {
            return Optional.empty();
        }
        return Optional.of(new Fiche(
                ligne.uai("identifiant_de_l_etablissement"),
                ligne.requis("nom_etablissement"),
                type,
                ligne.prive("statut_public_prive"),
                ligne.departement("code_departement"),
                ligne.texte("code_commune"),
                ligne.requis("nom_commune")));
    }
}
