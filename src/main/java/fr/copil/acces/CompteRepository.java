package fr.copil.acces;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface CompteRepository extends ListCrudRepository<Compte, String> {

    List<Compte> findByDemonstrationTrue();

    List<Compte> findByRole(Role role);

    boolean existsByRole(Role role);
}
