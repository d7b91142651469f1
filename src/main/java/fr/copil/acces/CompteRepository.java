package fr.copil.acces;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Accounts, each a row with its version. Decision 0028. */
interface CompteRepository extends ListCrudRepository<Compte, String> {

    List<Compte> findByDemonstrationTrue();

    List<Compte> findByRoleAndTerritoireInOrderByIdentifiant(Role role, Collection<String> territoires);

    boolean existsByRole(Role role);
}
