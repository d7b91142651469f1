package fr.copil.collecte.referentiel;

import fr.copil.collecte.fichier.Faute;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that {@code data/referentiel} says, read and checked as a whole, ready to be stored. */
public record Referentiel(List<Fiche> fiches, List<Renommage> renommages, List<PointImprime> points) {

    /**
     * One line of one file.
     *
     * @param valeurs by column of the table
     * @param liens ids named in lists, by field
     */
    public record Fiche(
            Registre registre,
            String id,
            int rang,
            Map<String, @Nullable Object> valeurs,
            Map<Colonne, List<String>> liens,
            String fichier,
            long ligne) {

        Faute faute(String colonne, String raison) {
            return new Faute(fichier, ligne, colonne, raison);
        }

        public String texte(String colonne) {
            Object valeur = valeurs.get(colonne);
            return valeur == null ? "" : valeur.toString();
        }

        public List<String> liens(String nature) {
            return liens.entrySet().stream()
                    .filter(entree -> nature.equals(entree.getKey().nature()))
                    .flatMap(entree -> entree.getValue().stream())
                    .toList();
        }
    }

    /** An id that was renamed: states, mesures and comments follow. */
    record Renommage(String ancien, String nouveau) {}

    /**
     * A printed value that is a point of a series.
     *
     * @param moins the printed change to take away, for the year that it starts from; none for the value as printed
     */
    public record PointImprime(
            Fiche valeur, String indicateur, Population population, int periode, @Nullable Fiche moins) {}

    public Stream<Fiche> de(String table) {
        return fiches.stream().filter(fiche -> fiche.registre().table().equals(table));
    }

    public long nombre(String table) {
        return de(table).count();
    }

    public Optional<Fiche> listeDesPre() {
        return de("notice").filter(fiche -> fiche.id().equals("L-01")).findFirst();
    }

    /** The communes with a PRE according to the convention of Loire-Atlantique, art. 2 and annexe: list L-01. */
    public Set<CodeTerritoire> communesAvecPre() {
        return listeDesPre().stream()
                .flatMap(fiche -> fiche.liens("code").stream())
                .map(CodeTerritoire::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
