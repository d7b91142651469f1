package fr.copil.action;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.convention.EngagementNomme;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Actions, each in its last version, as far as the reader's audience goes; of the reader's own service all of them. */
@Repository
class ActionQueries {

    /** How many of one state in one place, and how many participants are told of them. */
    record Compte(EtatDAction etat, CodeTerritoire ou, long nombre, long participants, long comptees) {}

    private static final String LISIBLES =
            " v.derniere and not v.retiree and (v.diffusion <= :audience or v.service = :sien) ";

    private static final String DERNIERES = " from action_version v ";

    private static final String COLONNES = "v.*, t.niveau, t.nom as lieu, s.nom as dit_par, d.nom as nom_dispositif";

    private static final String JOINTES = DERNIERES
            + "join territoire t on t.code = v.territoire join service s on s.id = v.service"
            + " left join dispositif d on d.id = v.dispositif ";

    private static final String LECTURE = "select " + COLONNES + JOINTES + "where";

    private static final String PROMIS =
            "join (select distinct action, version, engagement from action_engagement) e on e.action = v.action"
                    + " and e.version = v.version join engagement g on g.id = e.engagement ";

    private final JdbcClient jdbc;

    ActionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec de(Lecteur lecteur, String sql) {
        return jdbc.sql(sql).param("audience", lecteur.audience().rang()).param("sien", sien(lecteur));
    }

    private JdbcClient.StatementSpec de(Lecteur lecteur, String sql, FiltreActions filtre, int cetteAnnee) {
        return de(lecteur, sql).params(filtre.parametres(cetteAnnee));
    }

    static String sien(Lecteur lecteur) {
        String service = lecteur.service();
        return service == null ? "" : service;
    }

    /** The participants of those that are secret to the reader are left out, whole. */
    List<Compte> comptes(Lecteur lecteur, FiltreActions filtre, int cetteAnnee) {
        return de(
                        lecteur,
                        """
                        select v.etat, v.territoire, count(*) as nombre, coalesce(sum(case when :tout = 1 or v.service = :sien
                            or v.participants = 0 or v.participants >= 5 then v.participants end), 0) as participants,
                            count(case when :tout = 1 or v.service = :sien
                            or v.participants = 0 or v.participants >= 5 then v.participants end) as comptees
                        """
                                + DERNIERES + "where" + LISIBLES + filtre.condition()
                                + " group by v.etat, v.territoire",
                        filtre,
                        cetteAnnee)
                .param("tout", lecteur.audience() == Audience.DSDEN ? 1 : 0)
                .query((ligne, rang) -> new Compte(
                        EtatDAction.valueOf(ligne.getString("etat")),
                        new CodeTerritoire(ligne.getString("territoire")),
                        ligne.getLong("nombre"),
                        ligne.getLong("participants"),
                        ligne.getLong("comptees")))
                .list();
    }

    /** The latest first; their numbers are read first, alone: whole rows would be sorted, and H2 is slow at both in one. */
    List<Action> page(Lecteur lecteur, FiltreActions filtre, int cetteAnnee, int debut, int nombre) {
        List<Long> ids = de(
                        lecteur,
                        "select v.action" + DERNIERES + "where" + LISIBLES + filtre.condition()
                                + " order by v.debut desc, v.action desc offset :premiere rows fetch next :nombre rows only",
                        filtre,
                        cetteAnnee)
                .param("premiere", debut)
                .param("nombre", nombre)
                .query(Long.class)
                .list();
        return ids.isEmpty()
                ? List.of()
                : de(lecteur, LECTURE + LISIBLES + "and v.action in (:ids) order by v.debut desc, v.action desc")
                        .param("ids", ids)
                        .query((ligne, rang) -> action(ligne, lecteur))
                        .list();
    }

    /** All that matches, the latest first, without what they serve. */
    List<Action> toutes(Lecteur lecteur, FiltreActions filtre, int cetteAnnee, int maximum) {
        return de(
                        lecteur,
                        LECTURE + LISIBLES + filtre.condition()
                                + " order by v.debut desc, v.action desc fetch first :maximum rows only",
                        filtre,
                        cetteAnnee)
                .param("maximum", maximum)
                .query((ligne, rang) -> action(ligne, lecteur))
                .list();
    }

    /** What all that may be read serves. */
    Map<Long, List<EngagementNomme>> engagements(Lecteur lecteur) {
        Map<Long, List<EngagementNomme>> siens = new HashMap<>();
        de(
                        lecteur,
                        "select v.action, g.id, g.titre" + DERNIERES + PROMIS + "where" + LISIBLES
                                + "order by g.convention, g.rang")
                .query(ligne -> {
                    siens.computeIfAbsent(ligne.getLong("action"), neuve -> new ArrayList<>())
                            .add(new EngagementNomme(ligne.getString("id"), ligne.getString("titre")));
                });
        return siens;
    }

    /** An action once for each engagement that it serves, in the order of the documents. */
    List<Action> parEngagement(Lecteur lecteur, FiltreActions filtre, int cetteAnnee, int debut, int nombre) {
        return de(
                        lecteur,
                        "select g.id as engagement, g.titre as promis, " + COLONNES + JOINTES + PROMIS + "where"
                                + LISIBLES + filtre.condition()
                                + (filtre.engagement().isEmpty() ? "" : " and g.id = :engagement")
                                + (filtre.convention().isEmpty() ? "" : " and g.convention = :convention")
                                + " order by g.convention, g.rang, v.debut desc, v.action desc"
                                + " offset :premiere rows fetch next :nombre rows only",
                        filtre,
                        cetteAnnee)
                .param("premiere", debut)
                .param("nombre", nombre)
                .query((ligne, rang) -> action(ligne, lecteur)
                        .servant(
                                List.of(new EngagementNomme(ligne.getString("engagement"), ligne.getString("promis")))))
                .list();
    }

    Optional<Action> parId(Lecteur lecteur, long id) {
        return de(lecteur, LECTURE + LISIBLES + " and v.action = :id")
                .param("id", id)
                .query((ligne, rang) -> action(ligne, lecteur))
                .optional();
    }

    /** What each of these serves. */
    Map<Long, List<EngagementNomme>> engagements(Collection<Long> actions) {
        Map<Long, List<EngagementNomme>> siens = new HashMap<>();
        if (!actions.isEmpty()) {
            jdbc.sql(
                            """
                            select distinct v.action, g.id, g.titre, g.convention, g.rang from action_version v
                            join action_engagement e on e.action = v.action and e.version = v.version
                            join engagement g on g.id = e.engagement
                            where v.derniere and v.action in (:actions) order by g.convention, g.rang
                            """)
                    .param("actions", actions)
                    .query(ligne -> {
                        siens.computeIfAbsent(ligne.getLong("action"), neuve -> new ArrayList<>())
                                .add(new EngagementNomme(ligne.getString("id"), ligne.getString("titre")));
                    });
        }
        return siens;
    }

    /** What the reader's actions may be filtered by. */
    List<OptionDeFiltre> options(Lecteur lecteur) {
        return de(
                        lecteur,
                        "select 'engagement' as genre, g.id, g.titre as nom, g.convention as ordre, g.rang from engagement g"
                                + " where exists (select 1" + DERNIERES
                                + "join action_engagement e on e.action = v.action and e.version = v.version where"
                                + LISIBLES + "and e.engagement = g.id)"
                                + " union all select 'dispositif', d.id, d.nom, '', d.rang from dispositif d where exists (select 1"
                                + DERNIERES + "where" + LISIBLES + "and v.dispositif = d.id)"
                                + " union all select 'service', s.id, s.nom, '', s.rang from service s where exists (select 1"
                                + DERNIERES + "where" + LISIBLES + "and v.service = s.id)"
                                + " union all select 'convention', c.id, c.titre_court, '', c.rang from convention c where exists"
                                + " (select 1" + DERNIERES
                                + "join action_engagement e on e.action = v.action and e.version = v.version"
                                + " join engagement g on g.id = e.engagement where" + LISIBLES
                                + "and g.convention = c.id)"
                                + " order by ordre, rang, id")
                .query((ligne, rang) ->
                        new OptionDeFiltre(ligne.getString("genre"), ligne.getString("id"), ligne.getString("nom")))
                .list();
    }

    /** The territories of one level that hold each of these, itself included. */
    Map<CodeTerritoire, List<Territoire>> dans(Collection<CodeTerritoire> lieux, Niveau niveau) {
        Map<CodeTerritoire, List<Territoire>> larges = new HashMap<>();
        if (!lieux.isEmpty()) {
            jdbc.sql(
                            """
                            select t.code as lieu, t.code, t.niveau, t.nom from territoire t
                            where t.code in (:lieux) and t.rang = :rang
                            union select a.territoire, t.code, t.niveau, t.nom from ascendance a
                            join territoire t on t.code = a.ancetre where a.territoire in (:lieux) and t.rang = :rang
                            """)
                    .param("lieux", lieux.stream().map(CodeTerritoire::valeur).toList())
                    .param("rang", niveau.rang())
                    .query(ligne -> {
                        larges.computeIfAbsent(new CodeTerritoire(ligne.getString("lieu")), neuf -> new ArrayList<>())
                                .add(new Territoire(
                                        new CodeTerritoire(ligne.getString("code")),
                                        Niveau.valueOf(ligne.getString("niveau")),
                                        ligne.getString("nom")));
                    });
        }
        return larges;
    }

    /** Those under one of these engagements, where the text of the engagement holds. */
    private static final String ICI =
            """
            and exists (select 1 from action_engagement e
                join engagement g on g.id = e.engagement
                join convention k on k.id = g.convention
                where e.action = v.action and e.version = v.version and e.engagement in (:engagements)
                  and (k.territoire in ('FR', v.territoire) or exists (
                    select 1 from ascendance a where a.territoire = v.territoire and a.ancetre = k.territoire)))
            """;

    /** Those that serve one of these engagements at least, once each. */
    List<Menee> menees(Lecteur lecteur, Collection<String> engagements) {
        return engagements.isEmpty()
                ? List.of()
                : de(
                                lecteur,
                                "select v.*, t.niveau, t.nom as lieu" + DERNIERES
                                        + "join territoire t on t.code = v.territoire where" + LISIBLES
                                        + ICI)
                        .param("engagements", engagements)
                        .query((ligne, rang) -> new Menee(
                                new Territoire(
                                        new CodeTerritoire(ligne.getString("territoire")),
                                        Niveau.valueOf(ligne.getString("niveau")),
                                        ligne.getString("lieu")),
                                ligne.getInt("rentree"),
                                entier(ligne, "rentree_fin"),
                                EtatDAction.valueOf(ligne.getString("etat")),
                                comptes(ligne).pour(tout(lecteur, ligne.getString("service")))))
                        .list();
    }

    String nomDeLIndicateur(String code) {
        return jdbc.sql("select nom from indicateur where id = ?")
                .param(code)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Those inside a territory whose name holds every word. */
    List<Territoire> lieux(CodeTerritoire dans, List<String> mots, int debut, int nombre) {
        StringBuilder sql = new StringBuilder(
                "select t.code, t.niveau, t.nom from territoire t where" + Perimetre.dedans("t.code", ":ici"));
        for (int i = 0; i < mots.size(); i++) {
            sql.append(" and t.recherche like :mot").append(i);
        }
        JdbcClient.StatementSpec requete = jdbc.sql(sql.append(
                                " order by t.rang, t.recherche, t.code offset :debut rows fetch next :nombre rows only")
                        .toString())
                .param("ici", dans.valeur())
                .param("debut", debut)
                .param("nombre", nombre);
        for (int i = 0; i < mots.size(); i++) {
            requete = requete.param("mot" + i, "%" + mots.get(i) + "%");
        }
        return requete.query((ligne, rang) -> new Territoire(
                        new CodeTerritoire(ligne.getString("code")),
                        Niveau.valueOf(ligne.getString("niveau")),
                        ligne.getString("nom")))
                .list();
    }

    private static boolean tout(Lecteur lecteur, String service) {
        return lecteur.audience() == Audience.DSDEN || service.equals(lecteur.service());
    }

    private static Action action(ResultSet ligne, Lecteur lecteur) throws SQLException {
        String service = ligne.getString("service");
        String dispositif = Objects.requireNonNullElse(ligne.getString("dispositif"), "");
        String nom = Objects.requireNonNullElse(ligne.getString("nom_dispositif"), "");
        String pilote = ligne.getString("pilote");
        return new Action(
                ligne.getLong("action"),
                ligne.getInt("version"),
                ligne.getString("titre"),
                List.of(),
                new Territoire(
                        new CodeTerritoire(ligne.getString("territoire")),
                        Niveau.valueOf(ligne.getString("niveau")),
                        ligne.getString("lieu")),
                nom.isEmpty() ? "" : dispositif,
                nom.isEmpty() ? ligne.getString("dispositif_mots") : nom,
                pilote.isEmpty() ? ligne.getString("dit_par") : pilote,
                ligne.getString("partenaires"),
                ligne.getObject("debut", LocalDate.class),
                ligne.getObject("fin", LocalDate.class),
                EtatDAction.valueOf(ligne.getString("etat")),
                comptes(ligne).pour(tout(lecteur, service)),
                ligne.getString("preuve"),
                Audience.deRang(ligne.getInt("diffusion")),
                ligne.getString("dit_par"),
                Dates.aParis(ligne.getObject("le", OffsetDateTime.class).toInstant()),
                service.equals(lecteur.service()));
    }

    private static Comptes comptes(ResultSet ligne) throws SQLException {
        Map<Part, Long> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Integer nombre = entier(ligne, part.colonne());
            if (nombre != null) {
                parts.put(part, nombre.longValue());
            }
        }
        Integer total = entier(ligne, "participants");
        return new Comptes(total == null ? null : total.longValue(), parts);
    }

    private static @Nullable Integer entier(ResultSet ligne, String colonne) throws SQLException {
        int nombre = ligne.getInt(colonne);
        return ligne.wasNull() ? null : nombre;
    }
}
