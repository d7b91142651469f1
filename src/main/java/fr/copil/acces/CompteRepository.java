package fr.copil.acces;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

/** Accounts, each a row with its version and those of its mandates. Decision 0028. */
interface CompteRepository extends ListCrudRepository<Compte, String> {

    List<Compte> findByDemonstrationTrue();

    boolean existsByDemonstrationFalse();

    /** Those in charge of one of these territories that day, in order. */
    @Query(
            """
            select distinct c.identifiant from compte c join mandat m on m.compte = c.identifiant
            where m.role = :role and m.territoire in (:territoires) and c.etat in ('ACTIF', 'INVITE')
              and (m.debut is null or m.debut <= :jour) and (m.fin is null or m.fin >= :jour)
            order by c.identifiant
            """)
    List<String> enCharge(
            @Param("role") Role role,
            @Param("territoires") Collection<String> territoires,
            @Param("jour") LocalDate jour);

    /** The same, of these services and with one of these roles. */
    @Query(
            """
            select distinct c.identifiant from compte c join mandat m on m.compte = c.identifiant
            where c.service in (:services) and m.role in (:roles) and m.territoire in (:territoires)
              and c.etat in ('ACTIF', 'INVITE')
              and (m.debut is null or m.debut <= :jour) and (m.fin is null or m.fin >= :jour)
            order by c.identifiant
            """)
    List<String> duService(
            @Param("services") Collection<String> services,
            @Param("roles") Collection<Role> roles,
            @Param("territoires") Collection<String> territoires,
            @Param("jour") LocalDate jour);

    /** Those that are written to and hold a mandate there, for that convention, or speak for one of these services. */
    @Query(
            """
            select distinct c.identifiant from compte c join mandat m on m.compte = c.identifiant
            where c.courriel is not null and c.etat in ('ACTIF', 'INVITE')
              and (m.territoire in (:territoires) or m.convention = :convention or c.service in (:services))
            """)
    List<String> joignables(
            @Param("territoires") Collection<String> territoires,
            @Param("convention") String convention,
            @Param("services") Collection<String> services);

    /** Those whose rights change by themselves that day. */
    @Query("select distinct compte from mandat where debut = :jour or fin = :veille")
    List<String> changeant(@Param("jour") LocalDate jour, @Param("veille") LocalDate veille);

    @Query("select distinct compte from mandat where pour = :absent")
    List<String> suppleants(@Param("absent") String absent);

    /**
     * Those who manage the others for as long as nobody changes it. Kept until the end of the transaction: two
     * administrators who suspend each other do not both succeed.
     */
    @Query(
            """
            select c.identifiant from compte c where c.etat = 'ACTIF' and not c.demonstration
              and exists (select 1 from mandat m where m.compte = c.identifiant and m.role in (:roles) and m.fin is null
                          and (m.debut is null or m.debut <= :jour))
            for update
            """)
    List<String> actifs(@Param("roles") Collection<String> roles, @Param("jour") LocalDate jour);

    default List<String> administrateursActifs(LocalDate jour) {
        return actifs(Droit.roles(Droit.GERER_LES_COMPTES).map(Role::name).toList(), jour);
    }
}
