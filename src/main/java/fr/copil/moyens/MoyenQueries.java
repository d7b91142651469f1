package fr.copil.moyens;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Source;
import fr.copil.moyens.SecretDesBeneficiaires.Compte;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines that services declared, each in its last version. */
@Repository
class MoyenQueries {

    private static final String EN_VIGUEUR =
            " m.version = (select max(x.version) from moyen x where x.cle = m.cle) and not m.retiree ";

    private static final String LISIBLE = " m.diffusion <= :audience ";

    private static final String LECTURE =
            """
            select m.*, t.niveau, t.nom, s.nom as dit_par from moyen m
            join territoire t on t.code = m.territoire
            join service s on s.id = m.service
            where
            """
                    + EN_VIGUEUR + "and";

    private static final String ORDRE = "order by m.annee desc, t.rang, t.recherche, m.id";

    /** The level that published posts are said of, below each other one: no further. */
    private static final int CONTRATS_DES = Niveau.EPCI.rang();

    private final JdbcClient jdbc;

    MoyenQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a territory and of all that is inside it, as far as the reader's audience goes, whoever they are. */
    List<MoyenLu> dans(Lecteur lecteur, CodeTerritoire ici) {
        return jdbc.sql(LECTURE + LISIBLE + "and" + Perimetre.dedans("m.territoire", ":ici") + ORDRE)
                .param("ici", ici.valeur())
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> moyen(ligne))
                .list();
    }

    /** Of one service there, whatever their diffusion: it said them. */
    List<MoyenLu> dites(String service, CodeTerritoire ici) {
        return jdbc.sql(LECTURE + " m.service = :service and" + Perimetre.dedans("m.territoire", ":ici") + ORDRE)
                .param("ici", ici.valeur())
                .param("service", service)
                .query((ligne, rang) -> moyen(ligne))
                .list();
    }

    /** One line, of whichever version it is still the last; of the reader's own service whatever its diffusion. */
    Optional<MoyenLu> parId(Lecteur lecteur, long id) {
        String service = lecteur.service();
        return jdbc.sql(LECTURE + " m.id = :id and (" + LISIBLE + "or m.service = :service)")
                .param("id", id)
                .param("audience", lecteur.audience().rang())
                .param("service", service == null ? "" : service)
                .query((ligne, rang) -> moyen(ligne))
                .optional();
    }

    /**
     * The children of every line that stands inside a line of this territory, of what it holds or of what holds it, for the
     * same funder, dispositif and year: what tells which of them others give away, whatever page shows them.
     */
    List<Compte> comptes(Lecteur lecteur, CodeTerritoire ici) {
        return jdbc.sql(
                        """
                        select m.*, case when
                        """
                                + LISIBLE
                                + """
                         then true else false end as lisible from moyen m where
                        """
                                + EN_VIGUEUR
                                + """
                        and m.beneficiaires is not null and exists (
                            select 1 from moyen o
                            where o.annee = m.annee and o.financeur = m.financeur and o.dispositif = m.dispositif
                              and o.beneficiaires is not null
                              and (o.territoire = 'FR' or o.territoire in
                        """
                                + Perimetre.dessus(":ici") + " or " + Perimetre.dedans("o.territoire", ":ici")
                                + """
                        ) and (o.territoire = 'FR' or o.territoire = m.territoire or exists (
                                  select 1 from ascendance a
                                  where a.territoire = m.territoire and a.ancetre = o.territoire)))
                        """)
                .param("ici", ici.valeur())
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> new Compte(
                        ligne.getLong("id"),
                        ligne.getInt("annee") + "|" + poste(ligne).groupe(),
                        new CodeTerritoire(ligne.getString("territoire")),
                        ligne.getLong("beneficiaires"),
                        ligne.getBoolean("lisible")))
                .list();
    }

    /** Those whose published posts are part of a territory's: the next level that they are published of. */
    List<Territoire> detailles(Territoire ici) {
        List<Integer> rangs =
                switch (ici.niveau()) {
                    case PAYS -> List.of(Niveau.REGION.rang());
                    case REGION, ACADEMIE -> List.of(Niveau.DEPARTEMENT.rang());
                    case DEPARTEMENT -> List.of(CONTRATS_DES, Niveau.COMMUNE.rang());
                    case EPCI -> List.of(Niveau.COMMUNE.rang());
                    case COMMUNE, QPV, RESEAU, ETABLISSEMENT -> List.of();
                };
        return rangs.isEmpty()
                ? List.of()
                : jdbc.sql("select t.code, t.niveau, t.nom from territoire t where t.rang in (:rangs) and"
                                + Perimetre.dedans("t.code", ":ici"))
                        .param("rangs", rangs)
                        .param("ici", ici.code().valeur())
                        .query((ligne, rang) -> territoire(ligne, "code"))
                        .list();
    }

    /** What holds it, from the commune to the département, the nearest first: where a line may be said of more. */
    List<Territoire> dessus(CodeTerritoire ici) {
        return jdbc.sql("select t.code, t.niveau, t.nom from territoire t where t.rang between :premier and :dernier"
                        + " and t.code <> :ici and t.code in " + Perimetre.dessus(":ici")
                        + " order by t.rang desc, t.code")
                .param("premier", Niveau.DEPARTEMENT.rang())
                .param("dernier", Niveau.COMMUNE.rang())
                .param("ici", ici.valeur())
                .query((ligne, rang) -> territoire(ligne, "code"))
                .list();
    }

    Emboitement emboitement(Collection<CodeTerritoire> territoires) {
        if (territoires.size() < 2) {
            return new Emboitement(new HashSet<>());
        }
        List<String> codes = territoires.stream().map(CodeTerritoire::valeur).toList();
        return new Emboitement(new HashSet<>(jdbc.sql(
                        "select a.territoire, a.ancetre from ascendance a where a.territoire in (:codes) and a.ancetre in (:codes)")
                .param("codes", codes)
                .query((ligne, rang) -> new Emboitement.Lien(
                        new CodeTerritoire(ligne.getString("territoire")),
                        new CodeTerritoire(ligne.getString("ancetre"))))
                .list()));
    }

    /** Those inside a territory that means are declared of, whose name holds every word. */
    List<Territoire> lieux(CodeTerritoire ici, List<String> mots, int debut, int nombre) {
        StringBuilder sql =
                new StringBuilder("select t.code, t.niveau, t.nom from territoire t where t.rang <= :dernier and"
                        + Perimetre.dedans("t.code", ":ici"));
        for (int i = 0; i < mots.size(); i++) {
            sql.append(" and t.recherche like :mot").append(i);
        }
        JdbcClient.StatementSpec requete = jdbc.sql(sql.append(
                                " order by t.rang, t.recherche, t.code offset :debut rows fetch next :nombre rows only")
                        .toString())
                .param("dernier", Niveau.QPV.rang())
                .param("ici", ici.valeur())
                .param("debut", debut)
                .param("nombre", nombre);
        for (int i = 0; i < mots.size(); i++) {
            // Normalised words hold letters, digits and spaces only: nothing to escape.
            requete = requete.param("mot" + i, "%" + mots.get(i) + "%");
        }
        return requete.query((ligne, rang) -> territoire(ligne, "code")).list();
    }

    private static MoyenLu moyen(ResultSet ligne) throws SQLException {
        return new MoyenLu(
                ligne.getLong("id"),
                ligne.getInt("annee"),
                poste(ligne),
                territoire(ligne, "territoire"),
                ligne.getBigDecimal("valeur"),
                enfants(ligne),
                ligne.getBoolean("provisoire"),
                ligne.getBoolean("par_le_financeur"),
                Audience.deRang(ligne.getInt("diffusion")),
                ligne.getString("dit_par"),
                ligne.getObject("le", OffsetDateTime.class)
                        .atZoneSameInstant(Source.PARIS)
                        .toLocalDate(),
                ligne.getInt("version"),
                ligne.getString("service"));
    }

    private static @Nullable Long enfants(ResultSet ligne) throws SQLException {
        long nombre = ligne.getLong("beneficiaires");
        return ligne.wasNull() ? null : nombre;
    }

    private static Poste poste(ResultSet ligne) throws SQLException {
        return new Poste(
                Financeur.valueOf(ligne.getString("financeur")),
                ligne.getString("financeur_nom"),
                DispositifFinance.valueOf(ligne.getString("dispositif")),
                ligne.getString("dispositif_mots"),
                Unite.valueOf(ligne.getString("unite")));
    }

    private static Territoire territoire(ResultSet ligne, String code) throws SQLException {
        return new Territoire(
                new CodeTerritoire(ligne.getString(code)),
                Niveau.valueOf(ligne.getString("niveau")),
                ligne.getString("nom"));
    }
}
