package fr.copil.convention.suivi;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.territoire.Etendue;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class PreuveQueries {

    private static final int NOM_MAX = 200;

    /** A file as it is kept. */
    record Fichier(String nom, String empreinte, String type, long octets) {}

    private final JdbcClient jdbc;

    PreuveQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long ajouter(SuiviLu suivi, String adresse, Lecteur auteur, OffsetDateTime maintenant) {
        return inserer(jdbc.sql(
                        """
                        insert into preuve (engagement, periode, nom, adresse, compte, fonction, le)
                        values (:engagement, :periode, :nom, :adresse, :compte, :fonction, :le)
                        """)
                .param("engagement", suivi.engagement())
                .param("periode", suivi.periode())
                .param("nom", Textes.abreger(adresse, NOM_MAX))
                .param("adresse", adresse)
                .param("compte", auteur.compte())
                .param("fonction", auteur.role().libelle())
                .param("le", maintenant));
    }

    long ajouter(SuiviLu suivi, Fichier fichier, Lecteur auteur, OffsetDateTime maintenant) {
        return inserer(jdbc.sql(
                        """
                        insert into preuve (engagement, periode, nom, empreinte, type, octets, compte, fonction, le)
                        values (:engagement, :periode, :nom, :empreinte, :type, :octets, :compte, :fonction, :le)
                        """)
                .param("engagement", suivi.engagement())
                .param("periode", suivi.periode())
                .param("nom", fichier.nom())
                .param("empreinte", fichier.empreinte())
                .param("type", fichier.type())
                .param("octets", fichier.octets())
                .param("compte", auteur.compte())
                .param("fonction", auteur.role().libelle())
                .param("le", maintenant));
    }

    /** How much one account joined in all. */
    long octetsDe(String compte) {
        return jdbc.sql("select coalesce(sum(octets), 0) from preuve where compte = ?")
                .param(compte)
                .query(Long.class)
                .single();
    }

    /** How much was joined in all to what the conventions of a territory hold. */
    long octetsDe(CodeTerritoire territoire) {
        return jdbc.sql(
                        """
                        select coalesce(sum(p.octets), 0) from preuve p join engagement e on e.id = p.engagement
                        join convention c on c.id = e.convention where c.territoire = ?
                        """)
                .param(territoire.valeur())
                .query(Long.class)
                .single();
    }

    private static long inserer(JdbcClient.StatementSpec ordre) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        ordre.update(cle, "id");
        return Objects.requireNonNull(cle.getKey()).longValue();
    }

    /** For the committee of its convention only, the newest first. */
    List<Preuve> de(String engagement, Lecteur lecteur) {
        return lues(lecteur, "p.engagement = :cle")
                .param("cle", engagement)
                .query(Preuve.class)
                .list();
    }

    /** Of one period, for the committee of its convention only, the newest first. */
    List<Preuve> de(String engagement, String periode, Lecteur lecteur) {
        return lues(lecteur, "p.engagement = :cle and p.periode = :periode")
                .param("cle", engagement)
                .param("periode", periode)
                .query(Preuve.class)
                .list();
    }

    Optional<Preuve> parId(long id, Lecteur lecteur) {
        return lues(lecteur, "p.id = :cle").param("cle", id).query(Preuve.class).optional();
    }

    private JdbcClient.StatementSpec lues(Lecteur lecteur, String lesquelles) {
        Etendue siennes = Comites.siennes(lecteur, "c");
        return jdbc.sql("select p.* from preuve p join engagement e on e.id = p.engagement"
                        + " join convention c on c.id = e.convention where " + lesquelles + " and" + siennes.condition()
                        + "order by p.id desc")
                .params(siennes.parametres());
    }
}
