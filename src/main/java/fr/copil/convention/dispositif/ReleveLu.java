package fr.copil.convention.dispositif;

import fr.copil.acces.Audience;
import fr.copil.acces.ServiceNomme;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The last version of a relevé as it is stored: the people it counts leave this room by {@link #pour} alone. */
record ReleveLu(
        long id,
        String dispositif,
        AnneeRecensee annee,
        Territoire ou,
        EtatDuDispositif etat,
        @Nullable Integer sites,
        Map<PublicCompte, Long> comptes,
        String mots,
        Audience diffusion,
        ServiceNomme service,
        LocalDate le,
        int version) {

    /** What tells one number of one relevé from all others. */
    static long cle(long id, PublicCompte qui) {
        return id * PublicCompte.values().length + qui.rang();
    }

    /** @param tus the keys of the numbers that this reader may not know */
    Releve pour(Set<Long> tus) {
        Map<PublicCompte, Effectif> effectifs = new EnumMap<>(PublicCompte.class);
        comptes.forEach((qui, nombre) ->
                effectifs.put(qui, tus.contains(cle(id, qui)) ? Effectif.SECRET : Effectif.de(nombre)));
        return new Releve(
                id,
                dispositif,
                annee,
                ou,
                etat,
                sites,
                Map.copyOf(effectifs),
                mots,
                diffusion,
                service.nom(),
                service.defini(),
                le,
                version);
    }
}
