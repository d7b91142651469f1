package fr.copil.indicateur;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a delivery in waiting in force; a rehearsal does the very same, then undoes it. */
@Component
class Publication {

    private final DepotQueries queries;
    private final SecretQueries secret;
    private final MiseEnVigueur miseEnVigueur;
    private final Clock horloge;

    Publication(DepotQueries queries, SecretQueries secret, MiseEnVigueur miseEnVigueur, Clock horloge) {
        this.queries = queries;
        this.secret = secret;
        this.miseEnVigueur = miseEnVigueur;
        this.horloge = horloge;
    }

    /**
     * What the same producer published before for the same years, inside the territory of who put it down, goes; the rest
     * stays: two départements may well give their producer one name. Refuses the whole when nothing would
     * keep a cell secret.
     *
     * @return the indicateurs it is about
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<String> publier(Depot depot) {
        Set<Long> precedentes = queries.livraisonsDe(depot.producteur());
        Set<String> dedans = queries.dans(depot.territoire());
        List<MesureRecue> mesures = queries.mesures(depot.id());
        long livraison = queries.enLivraison(depot, mesures.size(), OffsetDateTime.now(horloge));
        Map<String, List<Chiffre>> parIndicateur = mesures.stream()
                .collect(Collectors.groupingBy(
                        MesureRecue::indicateur,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                mesure -> Chiffre.de(mesure, livraison, depot.diffusion(), false),
                                Collectors.toList())));
        parIndicateur.forEach((indicateur, chiffres) -> {
            Set<Integer> periodes =
                    chiffres.stream().map(chiffre -> chiffre.cle().periode()).collect(Collectors.toSet());
            secret.retenir(indicateur, livraison, depot.regle());
            miseEnVigueur.remplacer(
                    indicateur,
                    chiffres,
                    ancien -> !precedentes.contains(ancien.livraison())
                            || !dedans.contains(ancien.cle().territoire())
                            || !periodes.contains(ancien.cle().periode()),
                    Set.of());
        });
        return parIndicateur.keySet();
    }
}
