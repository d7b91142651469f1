package fr.copil.collecte;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface LivraisonRepository extends ListCrudRepository<Livraison, Long> {

    /** The last delivery of each file. */
    @Query("select * from livraison where id in (select max(id) from livraison group by fichier)")
    List<Livraison> dernieres();

    @Query("select max(id) from livraison where fichier = :fichier and etat = 'INTEGREE'")
    Optional<Long> derniereIntegree(String fichier);

    boolean existsByFichierAndEtat(String fichier, Livraison.Etat etat);
}
