package fr.copil.projet;

import fr.copil.collecte.referentiel.TexteEcrit;
import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.Niveau;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A convention or an avenant that is being written, and what it became. Decision 0065.
 *
 * @param code with which all its ids are made
 * @param poursuit code of the text in force that it continues or amends; empty when it starts from nothing
 * @param version how often anything changed in it
 * @param effet its first day in force, none before
 * @param rangees in order, those that were dropped included
 */
public record Projet(
        long id,
        String code,
        CodeTerritoire territoire,
        String poursuit,
        Etat etat,
        int version,
        OffsetDateTime le,
        @Nullable LocalDate effet,
        List<RangeeDeProjet> rangees,
        List<Validation> validations,
        List<Signature> signatures) {

    /** Where it is. */
    public enum Etat {
        PROJET,
        EN_VIGUEUR,
        /** Never to be in force: it stays to be read. */
        RETIRE
    }

    /** @param fonction in words */
    public record Validation(String role, String fonction, String compte, OffsetDateTime le) {}

    /**
     * @param partie the id of its row
     * @param fonction who signed, never by name
     */
    public record Signature(String partie, String fonction, LocalDate jour) {}

    /** Both functions said yes. */
    public static final int VALIDATIONS = 2;

    /** What a text says of an engagement that is already kept, and of no other one: no form holds these cells. */
    static final List<String> ETAT_DIT = List.of("etat", "etat_le", "etat_citation");

    private static final int PARTIES_MAX = 800;

    public Projet {
        rangees = List.copyOf(rangees);
        validations = List.copyOf(validations);
        signatures = List.copyOf(signatures);
    }

    public boolean modifiable() {
        return etat == Etat.PROJET;
    }

    public boolean valide() {
        return validations.size() >= VALIDATIONS;
    }

    private RangeeDeProjet identite() {
        return de(GenreDeRangee.IDENTITE).getFirst();
    }

    public String titre() {
        return identite().titre();
    }

    public String titreCourt() {
        return identite().cellule("titre_court");
    }

    /** Those of one kind that are in the text. */
    public List<RangeeDeProjet> de(GenreDeRangee genre) {
        return rangees.stream()
                .filter(une -> une.genre() == genre && !une.abandonnee())
                .toList();
    }

    public List<RangeeDeProjet> abandonnees(GenreDeRangee genre) {
        return rangees.stream()
                .filter(une -> une.genre() == genre && une.abandonnee())
                .toList();
    }

    /** Parties of which nobody noted the signature. */
    public List<RangeeDeProjet> aSigner() {
        Set<String> signees = signatures.stream().map(Signature::partie).collect(Collectors.toSet());
        return de(GenreDeRangee.PARTIE).stream()
                .filter(partie -> !signees.contains(partie.id()))
                .toList();
    }

    /** As rows of the référentiel. */
    public TexteEcrit texte() {
        Set<String> abandonnees = rangees.stream()
                .filter(RangeeDeProjet::abandonnee)
                .map(RangeeDeProjet::id)
                .collect(Collectors.toSet());
        List<Rangee> ecrites = new ArrayList<>();
        for (GenreDeRangee genre : GenreDeRangee.values()) {
            de(genre).forEach(rangee -> {
                ecrites.add(ecrite(rangee, abandonnees));
                if (genre == GenreDeRangee.VALEUR
                        && !rangee.cellule(Recopie.LECTURE).isEmpty()) {
                    ecrites.add(cible(rangee));
                }
            });
        }
        return new TexteEcrit(code, titreCourt(), ecrites);
    }

    private Rangee ecrite(RangeeDeProjet rangee, Set<String> abandonnees) {
        GenreDeRangee genre = rangee.genre();
        Map<String, String> cellules = new HashMap<>();
        genre.colonnes().forEach(colonne -> cellules.put(colonne, rangee.cellule(colonne)));
        genre.champs().stream()
                .filter(champ -> champ.liste() && champ.nommeDesRangees())
                .forEach(champ -> cellules.computeIfPresent(champ.colonne(), (colonne, ids) -> sans(ids, abandonnees)));
        if (!rangee.cellule("type").equals("R")) {
            cellules.keySet().removeAll(ETAT_DIT);
        }
        cellules.put("id", rangee.id());
        String article = rangee.cellule(Recopie.ARTICLE);
        cellules.put("source", titreCourt() + (article.isEmpty() ? "" : ", " + article));
        if (genre.colonnes().contains("convention")) {
            cellules.put("convention", code);
        }
        if (genre == GenreDeRangee.VALEUR) {
            cellules.put("statut", "cible");
        }
        if (genre == GenreDeRangee.IDENTITE) {
            cellules.put("niveau", niveau());
            cellules.put("territoire", territoire.valeur());
            cellules.put("parties", parties());
            cellules.put(RangeeDeProjet.POURSUIT, poursuit);
        }
        return new Rangee(genre.fichier(), rangee.id(), cellules);
    }

    private static String sans(String ids, Set<String> abandonnees) {
        return Arrays.stream(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !abandonnees.contains(id))
                .collect(Collectors.joining(","));
    }

    /** A target that says how it is read is one that figures draw. */
    private static Rangee cible(RangeeDeProjet valeur) {
        return new Rangee(
                Recopie.CIBLES,
                valeur.id(),
                Map.of(
                        "id",
                        valeur.id(),
                        "indicateur",
                        valeur.cellule("indicateur").split(",")[0].strip(),
                        "population",
                        valeur.cellule(Recopie.POPULATION_TRACEE).replace(Recopie.SUR_L_ECART, ""),
                        Recopie.LECTURE,
                        valeur.cellule(Recopie.LECTURE)));
    }

    private String niveau() {
        return switch (Niveau.duCode(territoire.valeur())) {
            case PAYS -> "national";
            case REGION, ACADEMIE -> "regional";
            case DEPARTEMENT -> "departemental";
            default -> "agglomeration";
        };
    }

    private String parties() {
        String toutes = de(GenreDeRangee.PARTIE).stream()
                .map(partie -> partie.cellule("fonction"))
                .collect(Collectors.joining(" | "));
        return toutes.length() > PARTIES_MAX ? toutes.substring(0, PARTIES_MAX) : toutes;
    }
}
