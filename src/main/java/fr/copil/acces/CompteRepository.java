package fr.copil.acces;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

/** Accounts, each a row with its version. Decision 0028. */
interface CompteRepository extends ListCrudRepository<Compte, String> {

    List<Compte> findByDemonstrationTrue();

    boolean existsByDemonstrationFalse();

    List<Compte> findByMandatRoleAndMandatTerritoireInAndEtatInOrderByIdentifiant(
            Role role, Collection<String> territoires, Collection<EtatDuCompte> etats);

    /** Kept until the end of the transaction: two administrators who suspend each other do not both succeed. */
    @Query("select identifiant from compte where role in (:roles) and etat = 'ACTIF' and not demonstration for update")
    List<String> actifs(@Param("roles") Collection<String> roles);

    default List<String> administrateursActifs() {
        return actifs(Droit.roles(Droit.GERER_LES_COMPTES).map(Role::name).toList());
    }

    default boolean sansAdministrateur() {
        return administrateursActifs().isEmpty();
    }
}
