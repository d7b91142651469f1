package fr.copil.convention.dispositif;

import fr.copil.acces.Audience;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service says of a dispositif, one year in one territory.
 *
 * @param id of its last version
 * @param sites none where nobody counted them
 * @param effectifs one a kind of public
 * @param par the service that says so, as a cell names it
 * @param parDefini the same in a sentence
 * @param le when it was said
 */
public record Releve(
        long id,
        String dispositif,
        AnneeRecensee annee,
        Territoire ou,
        EtatDuDispositif etat,
        @Nullable Integer sites,
        Map<PublicCompte, Effectif> effectifs,
        String mots,
        Audience diffusion,
        String par,
        String parDefini,
        LocalDate le,
        int version) {

    public Effectif effectif(PublicCompte qui) {
        return effectifs.getOrDefault(qui, Effectif.NON_DIT);
    }

    /** Whether it says how many sites run. */
    boolean compteDesSites() {
        return sites != null && etat == EtatDuDispositif.FONCTIONNE;
    }
}
