package fr.copil.action.appel;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.acces.Mandat;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dossiers, for who sits where they are asked for, and for the service that entered them. */
@Repository
class DossierQueries {

    private static final String LECTURE =
            "select d.*, t.niveau, t.nom as lieu, s.nom as dit_par from dossier d join territoire t on t.code = d.territoire"
                    + " join service s on s.id = d.service where ";

    private final JdbcClient jdbc;

    DossierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the rows {@code d}: by a mandate that reads as a committee does and holds the place, or is in it; or its own service. */
    private static String lisibles(List<Mandat> mandats) {
        StringBuilder condition = new StringBuilder("(d.service = :sien");
        for (int i = 0; i < mandats.size(); i++) {
            String lieu = ":lieu" + i;
            condition
                    .append(" or")
                    .append(Perimetre.dedans("d.territoire", lieu))
                    .append("or d.territoire in ")
                    .append(Perimetre.dessus(lieu))
                    .append(" or d.territoire = 'FR'");
        }
        return condition.append(") ").toString();
    }

    private static List<Mandat> siegeant(Lecteur lecteur) {
        return lecteur.mandats().stream()
                .filter(mandat -> mandat.audience().rang() >= Audience.COMITE.rang())
                .toList();
    }

    private JdbcClient.StatementSpec de(Lecteur lecteur, String debut, String suite) {
        List<Mandat> mandats = siegeant(lecteur);
        String service = lecteur.service();
        JdbcClient.StatementSpec requete =
                jdbc.sql(debut + lisibles(mandats) + suite).param("sien", service == null ? "" : service);
        for (int i = 0; i < mandats.size(); i++) {
            requete = requete.param("lieu" + i, mandats.get(i).lieu().valeur());
        }
        return requete;
    }

    /** The latest first. */
    List<SessionDAppel.Nom> sessions(Lecteur lecteur) {
        return de(lecteur, "select distinct d.annee, d.appel from dossier d where ", "order by d.annee desc, d.appel")
                .query((ligne, rang) -> new SessionDAppel.Nom(ligne.getInt("annee"), ligne.getString("appel")))
                .list();
    }

    /** Those of a session: the prioritised first, in their order. */
    List<Dossier> de(Lecteur lecteur, int annee, String appel) {
        return completer(de(
                        lecteur,
                        LECTURE,
                        "and d.annee = :annee and d.appel = :appel order by case when d.priorite is null then 1 else 0 end,"
                                + " d.priorite, d.id")
                .param("annee", annee)
                .param("appel", appel)
                .query((ligne, rang) -> dossier(ligne, lecteur))
                .list());
    }

    Optional<Dossier> parId(Lecteur lecteur, long id) {
        return completer(de(lecteur, LECTURE, "and d.id = :id")
                        .param("id", id)
                        .query((ligne, rang) -> dossier(ligne, lecteur))
                        .list())
                .stream()
                .findFirst();
    }

    private List<Dossier> completer(List<Dossier> dossiers) {
        if (dossiers.isEmpty()) {
            return dossiers;
        }
        List<Long> ids = dossiers.stream().map(Dossier::id).toList();
        Map<Long, List<Territoire>> quartiers = parDossier(
                "select q.dossier, t.code, t.niveau, t.nom from dossier_quartier q join territoire t on t.code = q.quartier"
                        + " where q.dossier in (:ids) order by t.recherche, t.code",
                ids,
                ligne -> territoire(ligne, "code", "nom"));
        Map<Long, List<EngagementNomme>> engagements = parDossier(
                "select distinct e.dossier, g.id, g.titre, g.convention, g.rang from dossier_engagement e"
                        + " join engagement g on g.id = e.engagement where e.dossier in (:ids) order by g.convention, g.rang",
                ids,
                ligne -> new EngagementNomme(texte(ligne, "id"), texte(ligne, "titre")));
        Map<Long, List<Financement>> decisions = parDossier(
                "select dossier, financeur, montant from dossier_decision where dossier in (:ids) order by financeur",
                ids,
                ligne -> new Financement(texte(ligne, "financeur"), Long.parseLong(texte(ligne, "montant"))));
        return dossiers.stream()
                .map(dossier -> dossier.avec(
                        quartiers.getOrDefault(dossier.id(), List.of()),
                        engagements.getOrDefault(dossier.id(), List.of()),
                        decisions.getOrDefault(dossier.id(), List.of())))
                .toList();
    }

    private <T> Map<Long, List<T>> parDossier(String sql, List<Long> ids, Function<ResultSet, T> lecture) {
        Map<Long, List<T>> siens = new HashMap<>();
        jdbc.sql(sql).param("ids", ids).query(ligne -> {
            siens.computeIfAbsent(ligne.getLong("dossier"), neuf -> new ArrayList<>())
                    .add(lecture.apply(ligne));
        });
        return siens;
    }

    private static String texte(ResultSet ligne, String colonne) {
        try {
            return Objects.requireNonNull(ligne.getString(colonne));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Territoire territoire(ResultSet ligne, String code, String nom) {
        return new Territoire(
                new CodeTerritoire(texte(ligne, code)), Niveau.valueOf(texte(ligne, "niveau")), texte(ligne, nom));
    }

    /** Whether another dossier of its session and territory has that rank. */
    boolean rangPris(Dossier dossier, int rang) {
        return jdbc.sql("select count(*) from dossier where annee = ? and appel = ? and territoire = ? and priorite = ?"
                                + " and id <> ? and etat <> ?")
                        .params(
                                dossier.annee(),
                                dossier.appel(),
                                dossier.ou().code().valeur(),
                                rang,
                                dossier.id(),
                                EtatDeDossier.RETIRE.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What a service deposited already: a year, a call, a title and a structure, in one text. */
    Set<String> dejaDeposes(String service) {
        return jdbc
                .sql("select annee, appel, titre, structure from dossier where service = ? and etat <> ?")
                .params(service, EtatDeDossier.RETIRE.name())
                .query((ligne, rang) -> cle(
                        ligne.getInt("annee"),
                        ligne.getString("appel"),
                        ligne.getString("titre"),
                        ligne.getString("structure")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    static String cle(int annee, String appel, String titre, String structure) {
        return annee + "|" + Textes.normaliser(appel) + "|" + Textes.normaliser(titre) + "|"
                + Textes.normaliser(structure);
    }

    int engagementsConnus(Collection<String> codes) {
        return jdbc.sql("select count(*) from engagement where id in (:codes)")
                .param("codes", codes)
                .query(Integer.class)
                .single();
    }

    List<EtapeDeDossier> etapes(long id) {
        return jdbc.sql("select etat, detail, compte, par, le from dossier_etape where dossier = ? order by id")
                .param(id)
                .query((ligne, rang) -> new EtapeDeDossier(
                        EtatDeDossier.valueOf(ligne.getString("etat")),
                        ligne.getString("detail"),
                        ligne.getString("compte"),
                        ligne.getString("par"),
                        ligne.getObject("le", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Dossier dossier(ResultSet ligne, Lecteur lecteur) throws SQLException {
        String avis = ligne.getString("avis");
        return new Dossier(
                ligne.getLong("id"),
                ligne.getInt("version"),
                ligne.getInt("annee"),
                ligne.getString("appel"),
                ligne.getString("titre"),
                ligne.getString("structure"),
                ligne.getString("objet"),
                territoire(ligne, "territoire", "lieu"),
                List.of(),
                List.of(),
                ligne.getObject("debut", LocalDate.class),
                ligne.getObject("fin", LocalDate.class),
                ligne.getLong("demande"),
                EtatDeDossier.valueOf(ligne.getString("etat")),
                avis == null ? null : Avis.valueOf(avis),
                ligne.getString("avis_motif"),
                entier(ligne, "priorite"),
                List.of(),
                ligne.getObject("action") == null ? null : ligne.getLong("action"),
                ligne.getString("dit_par"),
                ligne.getString("service").equals(lecteur.service()));
    }

    private static @Nullable Integer entier(ResultSet ligne, String colonne) throws SQLException {
        int nombre = ligne.getInt(colonne);
        return ligne.wasNull() ? null : nombre;
    }
}
