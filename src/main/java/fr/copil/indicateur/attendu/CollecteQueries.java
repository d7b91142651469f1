package fr.copil.indicateur.attendu;

import fr.copil.acces.Lecteur;
import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.MesureLue;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.Attente;
import fr.copil.indicateur.Poursuite;
import fr.copil.territoire.Etendue;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.PartsDites;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is owed, and what came of it: four statements, whatever their number. */
@Repository
class CollecteQueries {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A figure in force that somebody gave, and did not take back. */
    private static final String DONNEE =
            MesureLue.EN_VIGUEUR + "and coalesce(m.retrait, 0) = 0 and m.etat <> 'NON_TRANSMIS' ";

    /** The very territory's, the last ones first. */
    private static final String ICI =
            "select e.id, 'ICI' as genre, m.periode, m.population, m.unites, m.unites_attendues, m.partie, m.parties,"
                    + MesureLue.ETAT + "as etat," + MesureLue.VALEURS
                    + ", i.unite, i.calcul, cast(0 as bigint) as nombre"
                    + " from attente e join indicateur i on i.id = e.indicateur"
                    + " join mesure m on m.indicateur = e.indicateur and m.territoire = e.territoire where" + DONNEE;

    /** Those of its parts, counted. */
    private static final String DEDANS =
            "select e.id, 'DEDANS', max(m.periode), '', 0, 0, '', '', '', cast(null as numeric(18, 4)), cast(null as numeric(18, 4)),"
                    + " cast(null as numeric(18, 4)), '', '', count(distinct m.territoire)"
                    + " from attente e join mesure m on m.indicateur = e.indicateur and m.territoire <> e.territoire"
                    + " and not m.agregee where" + DONNEE + "and"
                    + Perimetre.dedans("m.territoire", "e.territoire") + "group by e.id";

    /** Those that wait for whoever publishes. */
    private static final String EN_ATTENTE =
            "select e.id, 'EN_ATTENTE', max(m.periode), '', 0, 0, '', '', '', cast(null as numeric(18, 4)), cast(null as numeric(18, 4)),"
                    + " cast(null as numeric(18, 4)), '', '', max(m.depot)"
                    + " from attente e join mesure_deposee m on m.indicateur = e.indicateur and m.etat <> 'NON_TRANSMIS'"
                    + " where" + Perimetre.dedans("m.territoire", "e.territoire") + "group by e.id";

    private final JdbcClient jdbc;

    CollecteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row of what is owed, before anything is known of what came of it. */
    record Due(
            String id,
            Attente attente,
            String nom,
            Territoire territoire,
            Rythme rythme,
            String mois,
            @Nullable Decidee decidee) {

        /** What people decided, else the last day of the month that the document names. */
        Echeance echeance(Campagne campagne) {
            if (decidee != null && (decidee.jour() != null || decidee.sansObjet())) {
                return new Echeance(decidee.jour(), decidee.jour() != null, decidee.sansObjet(), decidee.motif());
            }
            return new Echeance(
                    mois.isEmpty() ? null : campagne.finDu(Month.of(Integer.parseInt(mois))), false, false, "");
        }

        boolean passee(Campagne campagne, LocalDate jour) {
            LocalDate due = echeance(campagne).jour();
            return due != null && jour.isAfter(due);
        }
    }

    /** What people decided of it for this year. */
    record Decidee(@Nullable LocalDate jour, boolean sansObjet, String motif) {}

    /**
     * @param periode the last one
     * @param parts how many territories inside gave figures of their own
     */
    record Dedans(int periode, int parts) {}

    /**
     * @param valeur empty when the reader may not read it
     * @param couverture what there is of its territory; empty when that is all
     * @param sansObjet its producer says that there is none
     */
    record Ici(int periode, String valeur, String couverture, boolean sansObjet) {}

    /** The last one that waits for whoever publishes. */
    record EnAttente(long depot, int periode) {}

    /** What there is of each kind; the first one read is the last one given. */
    record Reponses(@Nullable Ici ici, @Nullable Dedans dedans, @Nullable EnAttente enAttente) {

        static final Reponses AUCUNE = new Reponses(null, null, null);

        Reponses avec(Reponses autre) {
            return new Reponses(
                    ici != null ? ici : autre.ici,
                    dedans != null ? dedans : autre.dedans,
                    enAttente != null ? enAttente : autre.enAttente);
        }
    }

    List<Due> dues(Etendue siennes, Campagne campagne) {
        return dues("where" + siennes.condition() + Poursuite.aucuneAttente("e"), siennes.parametres(), campagne);
    }

    List<Due> due(String id, Campagne campagne) {
        return dues("where e.id = :id", Map.of("id", id), campagne);
    }

    private List<Due> dues(String condition, Map<String, Object> parametres, Campagne campagne) {
        return jdbc.sql(Poursuite.suites()
                        + """
                        select e.id, e.indicateur, e.attendu_de, e.quand, e.source, e.rythme, e.mois, i.nom,
                               t.code, t.niveau, t.nom as lieu, d.attente as decidee, d.jour, d.sans_objet, d.motif
                        from attente e join indicateur i on i.id = e.indicateur join territoire t on t.code = e.territoire
                        left join echeance_collecte d on d.rentree = :rentree and d.attente = coalesce(
                            (select x.attente from echeance_collecte x where x.attente = e.id and x.rentree = :rentree),
                            (select x.attente from echeance_collecte x join suites s on s.vers = x.attente
                             where s.de = e.id and x.rentree = :rentree order by s.pas fetch first 1 rows only))
                        """
                        + condition + " order by t.rang, e.rang")
                .param("rentree", campagne.rentree())
                .params(parametres)
                .query((ligne, rang) -> new Due(
                        ligne.getString("id"),
                        new Attente(
                                ligne.getString("indicateur"),
                                ligne.getString("attendu_de"),
                                ligne.getString("quand"),
                                ligne.getString("source")),
                        ligne.getString("nom"),
                        new Territoire(
                                new CodeTerritoire(ligne.getString("code")),
                                Niveau.valueOf(ligne.getString("niveau")),
                                ligne.getString("lieu")),
                        Rythme.valueOf(ligne.getString("rythme").toUpperCase(Locale.ROOT)),
                        ligne.getString("mois"),
                        ligne.getString("decidee") == null
                                ? null
                                : new Decidee(
                                        ligne.getObject("jour", LocalDate.class),
                                        ligne.getBoolean("sans_objet"),
                                        ligne.getString("motif"))))
                .list();
    }

    /** Who owes each. */
    Map<String, List<String>> services() {
        Map<String, List<String>> services = new HashMap<>();
        jdbc.sql("select de, vers from lien where nature = 'doit' order by de, vers")
                .query(ligne -> {
                    services.computeIfAbsent(ligne.getString("de"), id -> new ArrayList<>())
                            .add(ligne.getString("vers"));
                });
        return services;
    }

    /** What came of each, by its code, in one statement. */
    Map<String, Reponses> reponses(Lecteur lecteur) {
        Map<String, Reponses> reponses = new HashMap<>();
        jdbc.sql(ICI + " union all " + DEDANS + " union all " + EN_ATTENTE
                        + " order by id, genre, periode desc, population")
                .param("audience", lecteur.audience().rang())
                .query(ligne -> {
                    reponses.merge(ligne.getString("id"), reponses(ligne), Reponses::avec);
                });
        return reponses;
    }

    private static Reponses reponses(ResultSet ligne) throws SQLException {
        int periode = ligne.getInt("periode");
        return switch (ligne.getString("genre")) {
            case "ICI" -> new Reponses(ici(ligne), null, null);
            case "DEDANS" -> new Reponses(null, new Dedans(periode, ligne.getInt("nombre")), null);
            default -> new Reponses(null, null, new EnAttente(ligne.getLong("nombre"), periode));
        };
    }

    private static Ici ici(ResultSet ligne) throws SQLException {
        OptionalDouble valeur = Calcul.de(ligne.getString("calcul"))
                .valeur(
                        ligne.getBigDecimal("numerateur"),
                        ligne.getBigDecimal("denominateur"),
                        ligne.getBigDecimal("valeur"));
        String unite = ligne.getString("unite");
        int unites = ligne.getInt("unites");
        int attendues = ligne.getInt("unites_attendues");
        return new Ici(
                ligne.getInt("periode"),
                valeur.isEmpty()
                        ? ""
                        : Nombres.court(valeur.getAsDouble()) + (unite.startsWith("%") ? Nombres.FINE : " ") + unite,
                unites < attendues
                        ? PartsDites.de(ligne.getString("partie"), ligne.getString("parties"))
                                .phrase(unites, attendues)
                        : "",
                ligne.getString("etat").equals("SANS_OBJET"));
    }

    /** The last time that each producer was reminded this year. */
    Map<String, LivraisonAttendue.Rappel> rappels(Campagne campagne) {
        Map<String, LivraisonAttendue.Rappel> rappels = new HashMap<>();
        jdbc.sql("select attente, fonction, le from rappel_collecte where rentree = ? order by id desc")
                .param(campagne.rentree())
                .query(ligne -> {
                    rappels.putIfAbsent(
                            ligne.getString("attente"),
                            new LivraisonAttendue.Rappel(
                                    ligne.getObject("le", OffsetDateTime.class)
                                            .atZoneSameInstant(PARIS)
                                            .toLocalDate(),
                                    ligne.getString("fonction")));
                });
        return rappels;
    }

    void decider(String attente, Campagne campagne, Decidee decidee, String compte, OffsetDateTime le) {
        jdbc.sql("delete from echeance_collecte where attente = ? and rentree = ?")
                .params(attente, campagne.rentree())
                .update();
        jdbc.sql(
                        """
                        insert into echeance_collecte (attente, rentree, jour, sans_objet, motif, compte, le)
                        values (:attente, :rentree, :jour, :sansobjet, :motif, :compte, :le)
                        """)
                .param("attente", attente)
                .param("rentree", campagne.rentree())
                .param("jour", decidee.jour())
                .param("sansobjet", decidee.sansObjet())
                .param("motif", decidee.motif())
                .param("compte", compte)
                .param("le", le)
                .update();
    }

    void rappeler(String attente, Campagne campagne, Lecteur par, OffsetDateTime le) {
        jdbc.sql("insert into rappel_collecte (attente, rentree, compte, fonction, le) values (?, ?, ?, ?, ?)")
                .params(attente, campagne.rentree(), par.compte(), par.role().libelle(), le)
                .update();
    }
}
