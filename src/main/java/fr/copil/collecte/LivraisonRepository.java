package fr.copil.collecte;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.query.Param;

/** Deliveries of files, each a row. Decision 0028. */
interface LivraisonRepository extends ListCrudRepository<Livraison, Long> {

    /** The last delivery of each file. */
    @Query("select * from livraison where id in (select max(id) from livraison group by fichier)")
    List<Livraison> dernieres();

    @Modifying
    @Query("update livraison set etat = 'SORTIE' where etat = 'REFUSEE' and fichier not in (:catalogue)")
    void oublierLesRefus(@Param("catalogue") Collection<String> catalogue);

    @Modifying
    @Query(
            "update livraison set etat = 'SORTIE' where etat = 'INTEGREE' and empreinte <> '' and fichier not in (:catalogue)")
    void sortir(@Param("catalogue") Collection<String> catalogue);

    Optional<Livraison> findFirstByFichierAndEtatOrderByIdDesc(String fichier, Livraison.Etat etat);

    boolean existsByFichierAndEtat(String fichier, Livraison.Etat etat);
}
