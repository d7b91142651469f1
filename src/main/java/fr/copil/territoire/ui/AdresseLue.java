package fr.copil.territoire.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.AdresseAnnuaire;
import fr.copil.territoire.Rubrique;
import fr.copil.ui.Criteres;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list asks for.
 *
 * @param codeIllisible what stands in {@code dans} and has not the form of a code
 */
record AdresseLue(AdresseAnnuaire demande, @Nullable String codeIllisible) {

    private static final List<String> CATEGORIES = List.of("REP+", "REP");

    static AdresseLue de(Criteres criteres) {
        String dans = criteres.valeur("dans");
        Optional<CodeTerritoire> code = Optional.ofNullable(dans).flatMap(CodeTerritoire::lire);
        String ep = criteres.valeur("ep");
        return new AdresseLue(
                new AdresseAnnuaire(
                        criteres.recherche(),
                        Rubrique.lire(criteres.valeur("niveau")).orElse(null),
                        code.orElse(null),
                        ep != null && CATEGORIES.contains(ep) ? ep : null),
                code.isPresent() ? null : dans);
    }

    /** The same without {@code dans}: what is shown when its code leads nowhere. */
    AdresseAnnuaire partout() {
        return new AdresseAnnuaire(demande.recherche(), demande.rubrique(), null, demande.educationPrioritaire());
    }
}
