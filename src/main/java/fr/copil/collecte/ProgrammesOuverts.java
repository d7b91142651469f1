package fr.copil.collecte;

import fr.copil.collecte.carte.LectureCitesEducatives;
import fr.copil.collecte.carte.LectureContratsDeVille;
import fr.copil.collecte.referentiel.Referentiel;
import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.Carte;
import fr.copil.territoire.Programme;
import fr.copil.territoire.Programme.Genre;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what the published files and the référentiel say of contrats de ville, cités éducatives and PRE into programmes. */
final class ProgrammesOuverts {

    private ProgrammesOuverts() {}

    /**
     * By code: the lines of one contrat with several holders make one programme.
     *
     * @param connus codes of the territories that exist
     */
    static List<Programme> contrats(List<LectureContratsDeVille.Contrat> contrats, Set<String> connus, String source) {
        Map<String, Programme> programmes = new LinkedHashMap<>();
        contrats.forEach(contrat -> {
            Programme nouveau = new Programme(
                    contrat.code(),
                    Genre.CONTRAT_DE_VILLE,
                    contrat.nom(),
                    contrat.population(),
                    source,
                    Set.of(territoire(contrat, connus)));
            programmes.merge(contrat.code(), nouveau, ProgrammesOuverts::reunir);
        });
        return List.copyOf(programmes.values());
    }

    private static Programme reunir(Programme premier, Programme second) {
        Set<CodeTerritoire> territoires = new LinkedHashSet<>(premier.territoires());
        territoires.addAll(second.territoires());
        return new Programme(
                premier.code(),
                premier.genre(),
                premier.nom() + ", " + second.nom(),
                premier.population(),
                premier.source(),
                territoires);
    }

    /** The holder when Copil knows it, else its département, else France: a contrat is never lost. */
    private static CodeTerritoire territoire(LectureContratsDeVille.Contrat contrat, Set<String> connus) {
        return Stream.of("EPCI-" + contrat.porteur(), "COM-" + contrat.porteur(), "DEP-" + contrat.departement())
                .filter(connus::contains)
                .map(CodeTerritoire::new)
                .findFirst()
                .orElse(CodeTerritoire.FRANCE);
    }

    static List<Programme> cites(List<LectureCitesEducatives.Cite> cites, String source) {
        return cites.stream()
                .map(cite -> new Programme(
                        cite.code(),
                        Genre.CITE_EDUCATIVE,
                        cite.nom(),
                        null,
                        source,
                        cite.quartiers().keySet().stream()
                                .map(code -> new CodeTerritoire("QPV-" + code))
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** One a commune of the list that the convention of Loire-Atlantique gives: nobody else transmitted one. */
    static List<Programme> pre(Referentiel referentiel, Carte carte) {
        return referentiel
                .listeDesPre()
                .map(fiche -> fiche.liens("code").stream()
                        .map(code -> {
                            CodeTerritoire commune = new CodeTerritoire(code);
                            Carte.Lieu lieu = carte.lieu(commune);
                            return new Programme(
                                    "PRE-" + code.substring(code.indexOf('-') + 1),
                                    Genre.PRE,
                                    lieu == null ? code : lieu.territoire().nom(),
                                    null,
                                    fiche.texte("source"),
                                    Set.of(commune));
                        })
                        .toList())
                .orElse(List.of());
    }
}
