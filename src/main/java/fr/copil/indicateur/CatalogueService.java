package fr.copil.indicateur;

import fr.copil.commun.CodeTerritoire;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the definitions, targets and expected deliveries of the référentiel in force. */
@Service
@PreAuthorize("hasRole('SYSTEME')")
@Transactional(propagation = Propagation.MANDATORY)
public class CatalogueService {

    private final JdbcTemplate jdbc;

    CatalogueService(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void enregistrer(List<Indicateur> indicateurs, List<CibleALire> cibles, List<AttenteALire> attentes) {
        indicateurs.forEach(this::enregistrer);
        jdbc.update("delete from cible");
        cibles.forEach(this::enregistrer);
        jdbc.update("delete from attente");
        attentes.forEach(this::enregistrer);
    }

    /** A target with the territory it holds for. */
    public record CibleALire(Cible cible, CodeTerritoire territoire, String libelle) {}

    /** An expected delivery with the territory it is expected for. */
    public record AttenteALire(Attente attente, CodeTerritoire territoire) {}

    private void enregistrer(Indicateur indicateur) {
        Object[] valeurs = {
            indicateur.convention(),
            indicateur.nom(),
            indicateur.unite(),
            indicateur.sens(),
            indicateur.producteur(),
            indicateur.source(),
            indicateur.note(),
            indicateur.code()
        };
        int modifies = jdbc.update(
                """
                update indicateur set convention = ?, nom = ?, unite = ?, sens = ?, producteur = ?, source = ?, note = ?
                where code = ?
                """,
                valeurs);
        if (modifies == 0) {
            jdbc.update(
                    """
                    insert into indicateur (convention, nom, unite, sens, producteur, source, note, code)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    valeurs);
        }
    }

    private void enregistrer(CibleALire lue) {
        Cible cible = lue.cible();
        jdbc.update(
                """
                insert into cible (id, convention, indicateur, territoire, population, operateur, valeur, unite, libelle,
                    source, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                cible.id(),
                cible.convention(),
                cible.indicateur(),
                lue.territoire().valeur(),
                nom(cible.population()),
                cible.operateur(),
                cible.valeur(),
                cible.unite(),
                lue.libelle(),
                cible.source(),
                cible.note());
    }

    private void enregistrer(AttenteALire lue) {
        jdbc.update(
                "insert into attente (indicateur, territoire, attendu_de, quand, source) values (?, ?, ?, ?, ?)",
                lue.attente().indicateur(),
                lue.territoire().valeur(),
                lue.attente().attenduDe(),
                lue.attente().quand(),
                lue.attente().source());
    }

    private static @Nullable String nom(@Nullable Population population) {
        return population == null ? null : population.name();
    }
}
