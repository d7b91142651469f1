package fr.copil.projet;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.projet.Projet.Etat;
import fr.copil.projet.Projet.Signature;
import fr.copil.projet.Projet.Validation;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the texts that are being written, and their validations and signatures. */
@Repository
class ProjetQueries {

    private static final String LECTURE =
            "select id, code, territoire, poursuit, etat, version, le, effet from projet_de_texte";

    /** What a list says of a text: its titles, and how many parties are still to sign. */
    private static final List<GenreDeRangee> ENTETE = List.of(GenreDeRangee.IDENTITE, GenreDeRangee.PARTIE);

    private final JdbcClient jdbc;
    private final RangeeQueries rangees;

    ProjetQueries(JdbcClient jdbc, RangeeQueries rangees) {
        this.jdbc = jdbc;
        this.rangees = rangees;
    }

    Optional<Projet> parId(long id) {
        return jdbc.sql(LECTURE + " where id = ?")
                .param(id)
                .query((ligne, rang) -> projet(ligne))
                .optional();
    }

    /** Those of a perimeter with no row but their identity and parties, the last one first. */
    List<Projet> de(Etendue lus) {
        return jdbc.sql(LECTURE + " where" + lus.condition() + "order by id desc")
                .params(lus.parametres())
                .query((ligne, rang) -> projet(ligne, rangees.seules(ligne.getLong("id"), ENTETE)))
                .list();
    }

    List<Projet> enVigueur() {
        return jdbc.sql(LECTURE + " where etat = 'EN_VIGUEUR' order by vigueur_le, id")
                .query((ligne, rang) -> projet(ligne))
                .list();
    }

    private Projet projet(ResultSet ligne) throws SQLException {
        return projet(ligne, rangees.de(ligne.getLong("id")));
    }

    private Projet projet(ResultSet ligne, List<RangeeDeProjet> siennes) throws SQLException {
        long id = ligne.getLong("id");
        return new Projet(
                id,
                ligne.getString("code"),
                new CodeTerritoire(ligne.getString("territoire")),
                ligne.getString("poursuit"),
                Etat.valueOf(ligne.getString("etat")),
                ligne.getInt("version"),
                ligne.getObject("le", OffsetDateTime.class),
                ligne.getObject("effet", LocalDate.class),
                siennes,
                validations(id),
                signatures(id));
    }

    private List<Validation> validations(long projet) {
        return jdbc.sql(
                        "select role, fonction, compte, le from validation_de_projet where projet = ? order by le, role")
                .param(projet)
                .query((ligne, rang) -> new Validation(
                        ligne.getString("role"),
                        ligne.getString("fonction"),
                        ligne.getString("compte"),
                        ligne.getObject("le", OffsetDateTime.class)))
                .list();
    }

    private List<Signature> signatures(long projet) {
        return jdbc.sql("select partie, fonction, jour from signature_de_projet where projet = ? order by jour, partie")
                .param(projet)
                .query((ligne, rang) -> new Signature(
                        ligne.getString("partie"),
                        ligne.getString("fonction"),
                        ligne.getObject("jour", LocalDate.class)))
                .list();
    }

    List<IndicateurChoisi> indicateurs() {
        return jdbc.sql(
                        """
                        select i.id, i.nom, coalesce(c.titre_court, '') as texte
                        from indicateur i left join convention c on c.id = i.convention order by i.rang
                        """)
                .query(IndicateurChoisi.class)
                .list();
    }

    /** Every code that a convention or a draft has, or had. */
    Set<String> codes() {
        return new HashSet<>(jdbc.sql("select id from convention union select code from projet_de_texte")
                .query(String.class)
                .list());
    }

    long ajouter(String code, CodeTerritoire territoire, String poursuit, Lecteur lecteur, OffsetDateTime le) {
        jdbc.sql(
                        """
                        insert into projet_de_texte (code, territoire, poursuit, etat, version, compte, le)
                        values (?, ?, ?, 'PROJET', 0, ?, ?)
                        """)
                .params(code, territoire.valeur(), poursuit, lecteur.compte(), le)
                .update();
        return jdbc.sql("select id from projet_de_texte where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** Nobody changes it meanwhile, until this transaction ends; the version that it has. */
    int tenir(long projet) {
        return jdbc.sql("select version from projet_de_texte where id = ? for update")
                .param(projet)
                .query(Integer.class)
                .single();
    }

    /** What was validated and signed was another text. */
    void changer(long projet) {
        jdbc.sql("update projet_de_texte set version = version + 1 where id = ?")
                .param(projet)
                .update();
        jdbc.sql("delete from validation_de_projet where projet = ?")
                .param(projet)
                .update();
        jdbc.sql("delete from signature_de_projet where projet = ?")
                .param(projet)
                .update();
    }

    void valider(long projet, String role, String fonction, Lecteur lecteur, OffsetDateTime le) {
        jdbc.sql("insert into validation_de_projet (projet, role, fonction, compte, le) values (?, ?, ?, ?, ?)")
                .params(projet, role, fonction, lecteur.compte(), le)
                .update();
    }

    void signer(long projet, Signature signature, Lecteur lecteur, OffsetDateTime le) {
        jdbc.sql("delete from signature_de_projet where projet = ? and partie = ?")
                .params(projet, signature.partie())
                .update();
        jdbc.sql(
                        """
                        insert into signature_de_projet (projet, partie, fonction, jour, compte, le)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(projet, signature.partie(), signature.fonction(), signature.jour(), lecteur.compte(), le)
                .update();
    }

    void abandonner(long projet) {
        jdbc.sql("update projet_de_texte set etat = 'RETIRE', version = version + 1 where id = ?")
                .param(projet)
                .update();
    }

    void mettreEnVigueur(long projet, LocalDate effet, OffsetDateTime le) {
        jdbc.sql(
                        """
                        update projet_de_texte set etat = 'EN_VIGUEUR', version = version + 1, effet = ?, vigueur_le = ?
                        where id = ?
                        """)
                .params(effet, le, projet)
                .update();
    }
}
