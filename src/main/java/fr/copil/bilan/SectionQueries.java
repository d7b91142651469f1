package fr.copil.bilan;

import fr.copil.acces.Lecteur;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.SectionEcrite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sections of a bilan being written. */
@Repository
class SectionQueries {

    private final JdbcClient jdbc;

    SectionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SectionEcrite> de(long bilan) {
        return jdbc.sql("select * from section_bilan where bilan = ? order by rang")
                .param(bilan)
                .query(SectionQueries::section)
                .list();
    }

    private static SectionEcrite section(ResultSet ligne, int rang) throws SQLException {
        String auteur = ligne.getString("auteur");
        OffsetDateTime moment = ligne.getObject("modifie_le", OffsetDateTime.class);
        return new SectionEcrite(
                ligne.getString("cle"),
                ligne.getString("titre"),
                ligne.getBoolean("visible"),
                ligne.getString("recit"),
                ligne.getString("propose"),
                ligne.getInt("revision"),
                auteur == null ? null : Role.valueOf(auteur),
                moment == null ? null : moment.toInstant());
    }

    void ajouter(long bilan, SectionEcrite section, int rang) {
        jdbc.sql(
                        """
                        insert into section_bilan (bilan, cle, titre, rang, visible, recit, propose, revision)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(bilan)
                .param(section.cle())
                .param(section.titre())
                .param(rang)
                .param(section.visible())
                .param(section.recit())
                .param(section.propose())
                .param(section.revision())
                .update();
    }

    /** Nothing when somebody wrote it since; the text is none to come back to the draft. */
    boolean ecrire(
            long bilan,
            String cle,
            @Nullable String recit,
            @Nullable String propose,
            int revisionLue,
            Lecteur auteur,
            OffsetDateTime maintenant) {
        return jdbc.sql(
                                """
                                update section_bilan set recit = ?, propose = ?, revision = revision + 1, auteur = ?, compte = ?,
                                       modifie_le = ?
                                where bilan = ? and cle = ? and revision = ?
                                """)
                        .param(recit)
                        .param(propose)
                        .param(auteur.role().name())
                        .param(auteur.compte())
                        .param(maintenant)
                        .param(bilan)
                        .param(cle)
                        .param(revisionLue)
                        .update()
                == 1;
    }

    void renommer(long bilan, String cle, String titre) {
        jdbc.sql("update section_bilan set titre = ? where bilan = ? and cle = ?")
                .params(titre, bilan, cle)
                .update();
    }

    void placer(long bilan, String cle, int rang, boolean visible) {
        jdbc.sql("update section_bilan set rang = ?, visible = ? where bilan = ? and cle = ?")
                .params(rang, visible, bilan, cle)
                .update();
    }
}
