package fr.copil.collecte;

import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.fichier.Faute;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.territoire.Niveau;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The establishments that stand nowhere yet, while a file that would place or class them is refused: counted without their
 * commune, their network or their quartier, they would be missing from some sums and not from others. They wait, and so
 * does each file of figures that names one; what was in force stays.
 *
 * @param refuses the files that would place them
 */
record NouveauxVenus(Set<CodeTerritoire> codes, List<String> refuses) {

    /** @param places establishments that already stand somewhere; on the first day nobody does, and all that is known is taken */
    static NouveauxVenus de(DonneesOuvertes donnees, Set<String> places) {
        List<String> refuses = donnees.cartesRefusees();
        if (refuses.isEmpty() || places.isEmpty()) {
            return new NouveauxVenus(Set.of(), refuses);
        }
        return new NouveauxVenus(
                donnees.carte.lieux().stream()
                        .map(lieu -> lieu.territoire())
                        .filter(territoire -> territoire.niveau() == Niveau.ETABLISSEMENT)
                        .map(territoire -> territoire.code())
                        .filter(code -> !places.contains(code.valeur()))
                        .collect(Collectors.toSet()),
                refuses);
    }

    /** Why a file of figures waits: it names one of them, or what would say where its figures belong is refused. */
    Optional<Faute> faute(Entree entree, SerieOuverte serie, DonneesOuvertes donnees) {
        List<String> manquants = serie.dependances().stream()
                .flatMap(donnees::deGenre)
                .filter(DonneesOuvertes.Lecture::refusee)
                .map(lecture -> lecture.entree().fichier())
                .sorted()
                .toList();
        return manquants.isEmpty()
                ? faute(entree, donnees.de(entree))
                : Optional.of(new Faute(
                        entree.fichier(), 0, "", "ses chiffres ne peuvent pas être situés" + tantQue(manquants)));
    }

    private static String tantQue(List<String> refuses) {
        return " tant que " + String.join(", ", refuses) + (refuses.size() > 1 ? " sont refusés." : " est refusé.");
    }

    private Optional<Faute> faute(Entree entree, Releves releves) {
        long nommes = releves.etablissements().stream()
                .map(publie -> CodeTerritoire.etablissement(publie.uai()))
                .filter(codes::contains)
                .distinct()
                .count();
        return nommes == 0
                ? Optional.empty()
                : Optional.of(new Faute(
                        entree.fichier(),
                        0,
                        "",
                        Nombres.compte(nommes, "établissement nouveau ne peut", "établissements nouveaux ne peuvent")
                                + " pas être situé" + (nommes > 1 ? "s" : "") + tantQue(refuses)));
    }
}
