package fr.copil.convention;

import fr.copil.commun.Lit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who committed themselves in each convention; public, as the documents that say so. Decision 0023. */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class Parties {

    private final JdbcClient jdbc;

    Parties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By rank: in the order of the document. */
    public List<Partie> de(String convention) {
        return jdbc.sql("select" + PartieLue.COLONNES + " from partie p join service v on v.id = p.service"
                        + " where p.convention = ? order by p.rang")
                .param(convention)
                .query((ligne, rang) -> PartieLue.de(ligne))
                .list();
    }
}
