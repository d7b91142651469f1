package fr.copil.convention;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts conventions and engagements read from {@code data/referentiel} in force. The state of an engagement is set from
 * its document only when the engagement appears: afterwards it belongs to the people who follow it.
 */
@Service
@PreAuthorize("hasRole('SYSTEME')")
@Transactional(propagation = Propagation.MANDATORY)
public class ReferentielService {

    private final JdbcTemplate jdbc;

    ReferentielService(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void enregistrer(List<Convention> conventions, List<Engagement> engagements) {
        for (int rang = 0; rang < conventions.size(); rang++) {
            enregistrer(conventions.get(rang), rang);
        }
        Set<String> connus = new HashSet<>(jdbc.queryForList("select id from engagement", String.class));
        ecrire(
                """
                insert into engagement (convention, type, titre, promesse, pilote, echeance, echeance_le, source, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                engagements.stream().filter(e -> !connus.contains(e.id())).toList());
        ecrire(
                """
                update engagement set convention = ?, type = ?, titre = ?, promesse = ?, pilote = ?, echeance = ?,
                    echeance_le = ?, source = ?
                where id = ?
                """,
                engagements.stream().filter(e -> connus.contains(e.id())).toList());
        initialiserLeSuivi(
                engagements.stream().filter(e -> !connus.contains(e.id())).toList());
    }

    private void enregistrer(Convention convention, int rang) {
        Object[] valeurs = {
            convention.titre(),
            convention.titreCourt(),
            convention.niveau(),
            convention.territoire().valeur(),
            convention.debut(),
            convention.fin(),
            rang,
            convention.code()
        };
        int modifiees = jdbc.update(
                """
                update convention set titre = ?, titre_court = ?, niveau = ?, territoire = ?, debut = ?, fin = ?, rang = ?
                where code = ?
                """,
                valeurs);
        if (modifiees == 0) {
            jdbc.update(
                    """
                    insert into convention (titre, titre_court, niveau, territoire, debut, fin, rang, code)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    valeurs);
        }
    }

    private void ecrire(String sql, List<Engagement> engagements) {
        jdbc.batchUpdate(sql, engagements, 500, (ordre, engagement) -> {
            ordre.setString(1, engagement.convention());
            ordre.setString(2, engagement.type().name());
            ordre.setString(3, engagement.titre());
            ordre.setString(4, engagement.promesse());
            ordre.setString(5, engagement.pilote());
            ordre.setString(6, engagement.echeance());
            ordre.setObject(7, date(engagement.echeanceLe()), Types.DATE);
            ordre.setString(8, engagement.source());
            ordre.setString(9, engagement.id());
        });
    }

    private void initialiserLeSuivi(List<Engagement> nouveaux) {
        jdbc.batchUpdate(
                "insert into suivi (engagement, etat, depuis, citation, version) values (?, ?, ?, ?, 0)",
                nouveaux,
                500,
                (ordre, engagement) -> {
                    Engagement.EtatDuDocument etat = engagement.etatDuDocument();
                    ordre.setString(1, engagement.id());
                    ordre.setString(2, (etat == null ? EtatSuivi.NON_RENSEIGNE : etat.etat()).name());
                    ordre.setObject(3, etat == null ? null : date(etat.depuis()), Types.DATE);
                    ordre.setString(4, etat == null ? "" : etat.citation());
                });
    }

    private static @Nullable Date date(@Nullable LocalDate jour) {
        return jour == null ? null : Date.valueOf(jour);
    }
}
