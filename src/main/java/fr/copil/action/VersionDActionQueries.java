package fr.copil.action;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Adds versions of actions; none is ever changed. */
@Repository
class VersionDActionQueries {

    private static final int CHERCHABLE_MAX = 4000;

    private final JdbcClient jdbc;
    private final JdbcTemplate lots;

    VersionDActionQueries(JdbcClient jdbc, JdbcTemplate lots) {
        this.jdbc = jdbc;
        this.lots = lots;
    }

    long ajouter(String service, ActionDite dite, String lieu, Lecteur lecteur, OffsetDateTime le) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql("insert into action (version, retiree) values (1, false)").update(cle, "id");
        long id = Objects.requireNonNull(cle.getKey()).longValue();
        inserer(id, 1, service, dite, lieu, "", lecteur, le);
        return id;
    }

    /** Whether that version was still the last one; of the reader's own service. */
    boolean corriger(
            long id, int version, ActionDite dite, String lieu, String motif, Lecteur lecteur, OffsetDateTime le) {
        if (!avancer(id, version, false)) {
            return false;
        }
        inserer(id, version + 1, Objects.requireNonNull(lecteur.service()), dite, lieu, motif, lecteur, le);
        return true;
    }

    /** A last version that takes the action away, what it said kept. */
    boolean retirer(long id, int version, String motif, Lecteur lecteur, OffsetDateTime le) {
        if (!avancer(id, version, true)) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into action_version (action, version, derniere, service, titre, recherche, territoire, dispositif, dispositif_mots, pilote,
                            partenaires, debut, fin, rentree, rentree_fin, etat, participants, filles, garcons, moins_de_6,
                            de_6_a_10, de_11_a_15, de_16_a_25, adultes, preuve, diffusion, retiree, motif, compte, le)
                        select action, version + 1, true, service, titre, recherche, territoire, dispositif, dispositif_mots, pilote, partenaires,
                            debut, fin, rentree, rentree_fin, etat, participants, filles, garcons, moins_de_6, de_6_a_10,
                            de_11_a_15, de_16_a_25, adultes, preuve, diffusion, true, cast(? as varchar(400)),
                            cast(? as varchar(60)), cast(? as timestamp with time zone)
                        from action_version where action = ? and version = ?
                        """)
                .params(motif, lecteur.compte(), le, id, version)
                .update();
        return true;
    }

    private boolean avancer(long id, int version, boolean retiree) {
        boolean seul = jdbc.sql(
                                "update action set version = version + 1, retiree = ? where id = ? and version = ? and not retiree")
                        .params(retiree, id, version)
                        .update()
                == 1;
        if (seul) {
            jdbc.sql("update action_version set derniere = false where action = ? and version = ?")
                    .params(id, version)
                    .update();
        }
        return seul;
    }

    private void inserer(
            long id,
            int version,
            String service,
            ActionDite dite,
            String lieu,
            String motif,
            Lecteur lecteur,
            OffsetDateTime le) {
        List<Object> valeurs = new ArrayList<>(List.of(
                id,
                version,
                service,
                dite.titre(),
                Textes.abreger(
                        Textes.cherchable(String.join(
                                " ", dite.titre(), lieu, dite.dispositifMots(), dite.pilote(), dite.partenaires())),
                        CHERCHABLE_MAX),
                dite.territoire().valeur(),
                new SqlParameterValue(Types.VARCHAR, dite.dispositif().isEmpty() ? null : dite.dispositif()),
                dite.dispositifMots(),
                dite.pilote(),
                dite.partenaires(),
                dite.debut(),
                new SqlParameterValue(Types.DATE, dite.fin()),
                RegleDAction.rentree(dite.debut()),
                nombre(rentreeFin(dite.fin())),
                dite.etat().name(),
                nombre(dite.comptes().total())));
        for (Part part : Part.values()) {
            valeurs.add(nombre(dite.comptes().parts().get(part)));
        }
        valeurs.addAll(List.of(dite.preuve(), dite.diffusion().rang(), motif, lecteur.compte(), le));
        jdbc.sql(
                        """
                        insert into action_version (action, version, derniere, service, titre, recherche, territoire, dispositif, dispositif_mots, pilote,
                            partenaires, debut, fin, rentree, rentree_fin, etat, participants, filles, garcons, moins_de_6,
                            de_6_a_10, de_11_a_15, de_16_a_25, adultes, preuve, diffusion, retiree, motif, compte, le)
                        values (?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?)
                        """)
                .params(valeurs)
                .update();
        lots.batchUpdate(
                "insert into action_engagement (action, version, engagement) values (?, ?, ?)",
                dite.engagements().stream()
                        .map(engagement -> new Object[] {id, version, engagement})
                        .toList());
    }

    private static @Nullable Integer rentreeFin(@Nullable LocalDate fin) {
        return fin == null ? null : RegleDAction.rentree(fin);
    }

    private static SqlParameterValue nombre(@Nullable Number nombre) {
        return new SqlParameterValue(Types.INTEGER, nombre);
    }

    /** All, with the short name of their document. */
    List<OptionDeFiltre> engagements() {
        return jdbc.sql(
                        """
                        select e.id, e.titre, c.titre_court from engagement e join convention c on c.id = e.convention
                        order by c.rang, e.rang
                        """)
                .query((ligne, rang) -> new OptionDeFiltre(
                        OptionDeFiltre.ENGAGEMENT,
                        ligne.getString("id"),
                        ligne.getString("titre") + " (" + ligne.getString("titre_court") + ")"))
                .list();
    }

    List<OptionDeFiltre> dispositifs() {
        return jdbc.sql("select id, nom from dispositif order by rang")
                .query((ligne, rang) ->
                        new OptionDeFiltre(OptionDeFiltre.DISPOSITIF, ligne.getString("id"), ligne.getString("nom")))
                .list();
    }

    /** Those of these engagements whose text holds there, or somewhere inside. */
    Set<String> quiValent(Collection<String> codes, CodeTerritoire ou) {
        return Set.copyOf(jdbc.sql(
                        """
                        select e.id from engagement e
                        join convention k on k.id = e.convention
                        where e.id in (:codes) and (k.territoire in ('FR', :ou)
                          or exists (select 1 from ascendance a where a.territoire = :ou and a.ancetre = k.territoire)
                          or exists (select 1 from ascendance a where a.territoire = k.territoire and a.ancetre = :ou))
                        """)
                .param("codes", codes)
                .param("ou", ou.valeur())
                .query(String.class)
                .list());
    }

    /** Those of these engagements that a document holds. */
    Set<String> engagementsConnus(Collection<String> codes) {
        return jdbc
                .sql("select id from engagement where id in (:codes)")
                .param("codes", codes)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    boolean dispositifConnu(String code) {
        return jdbc.sql("select count(*) from dispositif where id = ?")
                        .param(code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What a service says already: a title, a place and a day that begins, in one text. */
    Set<String> dejaDites(String service) {
        return jdbc
                .sql("select v.titre, v.territoire, v.debut from action_version v where v.service = ? and v.derniere"
                        + " and not v.retiree")
                .param(service)
                .query((ligne, rang) -> cle(
                        ligne.getString("titre"),
                        ligne.getString("territoire"),
                        ligne.getObject("debut", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    static String cle(String titre, String territoire, LocalDate debut) {
        return Textes.normaliser(titre) + "|" + territoire + "|" + debut;
    }

    /** The newest first, of an action of that service. */
    List<VersionDAction> versions(long id, String service) {
        return jdbc.sql(
                        """
                        select v.version, v.titre, v.etat, v.retiree, v.motif, v.compte, v.le from action_version v
                        where v.action = ? and v.service = ? order by v.version desc
                        """)
                .params(id, service)
                .query((ligne, rang) -> new VersionDAction(
                        ligne.getInt("version"),
                        ligne.getString("titre"),
                        EtatDAction.valueOf(ligne.getString("etat")),
                        ligne.getBoolean("retiree"),
                        ligne.getString("motif"),
                        ligne.getString("compte"),
                        ligne.getObject("le", OffsetDateTime.class).toInstant()))
                .list();
    }
}
