package fr.copil.acces;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The organisations that accounts may speak for; public, as the documents that name them. Decision 0023. */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class Services {

    /** Under the names of the record: looking for another one first costs an error of the driver a row. */
    private static final String LECTURE = "select id, nom, nom_court as \"nomCourt\", article from service";

    private final JdbcClient jdbc;

    Services(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that an account may be attached to. */
    public List<ServiceNomme> tous() {
        return jdbc.sql(LECTURE + " where not ferme order by rang, id")
                .query(ServiceNomme.class)
                .list();
    }

    /** The one that this person speaks for. */
    public Optional<ServiceNomme> de(Lecteur lecteur) {
        return jdbc.sql(LECTURE + " where id = ?")
                .param(lecteur.service())
                .query(ServiceNomme.class)
                .optional();
    }

    /** The same, where nothing may be said without speaking for one. */
    public ServiceNomme exiger(Lecteur lecteur) {
        return de(lecteur)
                .orElseThrow(() -> new ErreurCopil(
                        "ACCES-SERVICE",
                        "Votre compte n'est rattaché à aucun service : rien ne dirait de qui viennent ces chiffres."
                                + " L'administrateur peut le rattacher, sur la page du compte."));
    }
}
