package fr.copil.acces;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CompteRepository extends ListCrudRepository<Compte, String> {

    List<Compte> findByDemonstrationTrue();

    List<Compte> findByRole(Role role);

    /** Those whose territory is this one or holds it. */
    @Query(
            """
            select identifiant from compte
            where role = :role
              and (territoire = :territoire
                   or territoire in (select ancetre from ascendance where territoire = :territoire))
            order by identifiant
            """)
    List<String> chargesDe(String role, String territoire);

    boolean existsByRole(Role role);
}
