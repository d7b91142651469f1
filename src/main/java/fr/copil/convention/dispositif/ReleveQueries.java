package fr.copil.convention.dispositif;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.acces.ServiceNomme;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Source;
import fr.copil.indicateur.secret.Emboitement;
import fr.copil.indicateur.secret.SecretDesBeneficiaires.Compte;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The relevés, each in its last version. */
@Repository
class ReleveQueries {

    private static final String EN_VIGUEUR =
            " r.version = (select max(x.version) from releve x where x.service = r.service and x.dispositif = r.dispositif"
                    + " and x.cle = r.cle) and not r.retire ";

    private static final String LISIBLE = " r.diffusion <= :audience ";

    private static final String LECTURE =
            """
            select r.*, t.niveau, t.nom, s.nom as service_nom, s.nom_court, s.article from releve r
            join territoire t on t.code = r.territoire
            join service s on s.id = r.service
            where
            """
                    + EN_VIGUEUR + "and";

    private static final String ORDRE =
            " order by r.annee desc, r.scolaire desc, t.rang, t.recherche, t.code, r.le desc, r.id desc";

    private final JdbcClient jdbc;

    ReleveQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a dispositif, as far as the reader's audience goes, the last year first. */
    List<ReleveLu> de(Lecteur lecteur, String dispositif) {
        return jdbc.sql(LECTURE + LISIBLE + "and r.dispositif = :dispositif" + ORDRE)
                .param("dispositif", dispositif)
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> releve(ligne))
                .list();
    }

    /** Of one service, whatever their diffusion: it said them. */
    List<ReleveLu> dits(String service, String dispositif) {
        return jdbc.sql(LECTURE + " r.service = :service and r.dispositif = :dispositif" + ORDRE)
                .param("dispositif", dispositif)
                .param("service", service)
                .query((ligne, rang) -> releve(ligne))
                .list();
    }

    /** One relevé, while it is the last version; of the reader's own service whatever its diffusion. */
    Optional<ReleveLu> parId(Lecteur lecteur, long id) {
        String service = lecteur.service();
        return jdbc.sql(LECTURE + " r.id = :id and (" + LISIBLE + "or r.service = :service)")
                .param("id", id)
                .param("audience", lecteur.audience().rang())
                .param("service", service == null ? "" : service)
                .query((ligne, rang) -> releve(ligne))
                .optional();
    }

    /** The people counted by all the relevés of a dispositif, those that the reader may not read included. */
    List<Compte> comptes(Lecteur lecteur, String dispositif) {
        List<Compte> comptes = new ArrayList<>();
        jdbc.sql("select r.*, case when" + LISIBLE + "then true else false end as lisible from releve r where"
                        + EN_VIGUEUR
                        + "and r.dispositif = :dispositif"
                        + " and (r.enfants is not null or r.jeunes is not null or r.adultes is not null)")
                .param("dispositif", dispositif)
                .param("audience", lecteur.audience().rang())
                .query(ligne -> {
                    long id = ligne.getLong("id");
                    String annee = annee(ligne).libelle();
                    CodeTerritoire ou = new CodeTerritoire(ligne.getString("territoire"));
                    boolean lisible = ligne.getBoolean("lisible");
                    comptes(ligne)
                            .forEach((qui, nombre) -> comptes.add(
                                    new Compte(ReleveLu.cle(id, qui), annee + "|" + qui, ou, nombre, lisible)));
                });
        return comptes;
    }

    /** Which of the territories of a dispositif's relevés hold which. */
    Emboitement emboitement(String dispositif) {
        return new Emboitement(jdbc.sql(
                        """
                                select a.territoire, a.ancetre from ascendance a
                                where a.territoire in (select r.territoire from releve r where r.dispositif = :dispositif)
                                and a.ancetre in (select r.territoire from releve r where r.dispositif = :dispositif)
                                """)
                .param("dispositif", dispositif)
                .query((ligne, rang) -> new Emboitement.Lien(
                        new CodeTerritoire(ligne.getString("territoire")),
                        new CodeTerritoire(ligne.getString("ancetre"))))
                .list());
    }

    /** Of each dispositif, the last year that the reader may know something of, and who says so. */
    List<DernierReleve> derniers(Lecteur lecteur) {
        return reunis(jdbc.sql(derniers(""))
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> dernier(ligne))
                .list());
    }

    /** The same of one territory and of those inside it. */
    List<DernierReleve> derniers(Lecteur lecteur, CodeTerritoire ici) {
        return reunis(jdbc.sql(derniers("and" + Perimetre.dedans("r.territoire", ":ici")))
                .param("audience", lecteur.audience().rang())
                .param("ici", ici.valeur())
                .query((ligne, rang) -> dernier(ligne))
                .list());
    }

    private static String derniers(String ou) {
        return """
                select distinct d.id, d.nom, d.rang, l.annee, l.scolaire, s.nom as service_nom from (
                    select r.dispositif, r.annee, r.scolaire, r.service,
                        rank() over (partition by r.dispositif order by r.annee desc, r.scolaire desc) as place
                    from releve r where
                """
                + EN_VIGUEUR + "and" + LISIBLE + ou
                + """
                ) l
                join dispositif d on d.id = l.dispositif
                join service s on s.id = l.service
                where l.place = 1 order by d.rang, s.nom
                """;
    }

    private static DernierReleve dernier(ResultSet ligne) throws SQLException {
        return new DernierReleve(
                ligne.getString("id"), ligne.getString("nom"), annee(ligne), List.of(ligne.getString("service_nom")));
    }

    /** A row a service becomes a row a dispositif. */
    private static List<DernierReleve> reunis(List<DernierReleve> lus) {
        List<DernierReleve> reunis = new ArrayList<>();
        for (DernierReleve lu : lus) {
            if (!reunis.isEmpty() && reunis.getLast().dispositif().equals(lu.dispositif())) {
                List<String> par = new ArrayList<>(reunis.removeLast().par());
                par.addAll(lu.par());
                reunis.add(new DernierReleve(lu.dispositif(), lu.nom(), lu.annee(), List.copyOf(par)));
            } else {
                reunis.add(lu);
            }
        }
        return reunis;
    }

    /** Those inside one of these that a dispositif may be counted in, whose name holds every word. */
    List<Territoire> lieux(List<CodeTerritoire> perimetres, List<String> mots, int debut, int nombre) {
        StringBuilder sql = new StringBuilder(
                "select t.code, t.niveau, t.nom from territoire t where t.rang <> :academie and (1 = 0");
        for (int i = 0; i < perimetres.size(); i++) {
            sql.append(" or").append(Perimetre.dedans("t.code", ":ici" + i));
        }
        sql.append(")");
        for (int i = 0; i < mots.size(); i++) {
            sql.append(" and t.recherche like :mot").append(i);
        }
        JdbcClient.StatementSpec requete = jdbc.sql(sql.append(
                                " order by t.rang, t.recherche, t.code offset :debut rows fetch next :nombre rows only")
                        .toString())
                .param("academie", Niveau.ACADEMIE.rang())
                .param("debut", debut)
                .param("nombre", nombre);
        for (int i = 0; i < perimetres.size(); i++) {
            requete = requete.param("ici" + i, perimetres.get(i).valeur());
        }
        for (int i = 0; i < mots.size(); i++) {
            // Normalised words hold letters, digits and spaces only: nothing to escape.
            requete = requete.param("mot" + i, "%" + mots.get(i) + "%");
        }
        return requete.query((ligne, rang) -> territoire(ligne, "code")).list();
    }

    boolean connait(String dispositif) {
        return jdbc.sql("select count(*) from dispositif where id = ?")
                        .param(dispositif)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static ReleveLu releve(ResultSet ligne) throws SQLException {
        return new ReleveLu(
                ligne.getLong("id"),
                ligne.getString("dispositif"),
                annee(ligne),
                territoire(ligne, "territoire"),
                EtatDuDispositif.valueOf(ligne.getString("etat")),
                entier(ligne, "sites"),
                comptes(ligne),
                ligne.getString("mots"),
                Audience.deRang(ligne.getInt("diffusion")),
                new ServiceNomme(
                        ligne.getString("service"),
                        ligne.getString("service_nom"),
                        ligne.getString("nom_court"),
                        ligne.getString("article")),
                Objects.requireNonNull(ligne.getObject("le", OffsetDateTime.class))
                        .atZoneSameInstant(Source.PARIS)
                        .toLocalDate(),
                ligne.getInt("version"));
    }

    private static AnneeRecensee annee(ResultSet ligne) throws SQLException {
        return new AnneeRecensee(ligne.getInt("annee"), ligne.getBoolean("scolaire"));
    }

    private static Map<PublicCompte, Long> comptes(ResultSet ligne) throws SQLException {
        Map<PublicCompte, Long> comptes = new EnumMap<>(PublicCompte.class);
        for (PublicCompte qui : PublicCompte.values()) {
            Integer nombre = entier(ligne, qui.colonne());
            if (nombre != null) {
                comptes.put(qui, nombre.longValue());
            }
        }
        return comptes;
    }

    private static @Nullable Integer entier(ResultSet ligne, String colonne) throws SQLException {
        int nombre = ligne.getInt(colonne);
        return ligne.wasNull() ? null : nombre;
    }

    private static Territoire territoire(ResultSet ligne, String code) throws SQLException {
        return new Territoire(
                new CodeTerritoire(ligne.getString(code)),
                Niveau.valueOf(ligne.getString("niveau")),
                ligne.getString("nom"));
    }
}
