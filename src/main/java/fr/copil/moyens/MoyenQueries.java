package fr.copil.moyens;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines that services declared, each in its last version. */
@Repository
class MoyenQueries {

    private static final String EN_VIGUEUR =
            " m.version = (select max(x.version) from moyen x where x.service = m.service and x.cle = m.cle) and not m.retiree ";

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

    /** Itself and those inside it of which a line was ever said: few, beside all that a territory holds. */
    List<CodeTerritoire> lieux(CodeTerritoire ici) {
        return codes(
                ici.equals(CodeTerritoire.FRANCE)
                        ? "select distinct m.territoire from moyen m where :ici = 'FR'"
                        : "select m.territoire from moyen m where m.territoire = :ici union select m.territoire from moyen m"
                                + " join ascendance a on a.territoire = m.territoire where a.ancetre = :ici",
                ici);
    }

    /**
     * Those that hold a territory, or one of these inside it, and of which children are said: what is inside them counts beside
     * it. A quartier is of two communes at times, and a département of an académie and of a région.
     */
    List<CodeTerritoire> largesComptes(CodeTerritoire ici, Collection<CodeTerritoire> dits) {
        return jdbc
                .sql(
                        "select distinct m.territoire from moyen m where m.beneficiaires is not null and m.territoire <> :ici"
                                + " and (m.territoire = 'FR' or m.territoire in " + Perimetre.dessus(":ici")
                                + " or m.territoire in (select a.ancetre from ascendance a where a.territoire in (:dits)))")
                .param("ici", ici.valeur())
                .param("dits", valeurs(dits))
                .query(String.class)
                .list()
                .stream()
                .map(CodeTerritoire::new)
                .toList();
    }

    /** All those inside one of these of which children are said. */
    List<CodeTerritoire> comptesDans(Collection<CodeTerritoire> larges) {
        return jdbc
                .sql(
                        """
                        select distinct m.territoire from moyen m join ascendance a on a.territoire = m.territoire
                        where m.beneficiaires is not null and a.ancetre in (:larges)
                        """)
                .param("larges", valeurs(larges))
                .query(String.class)
                .list()
                .stream()
                .map(CodeTerritoire::new)
                .toList();
    }

    private List<CodeTerritoire> codes(String sql, CodeTerritoire ici) {
        return jdbc.sql(sql).param("ici", ici.valeur()).query(String.class).list().stream()
                .map(CodeTerritoire::new)
                .toList();
    }

    private static List<String> valeurs(Collection<CodeTerritoire> codes) {
        return codes.stream().map(CodeTerritoire::valeur).toList();
    }

    /** Of these territories, as far as the reader's audience goes, whoever they are. */
    List<MoyenLu> de(Lecteur lecteur, Collection<CodeTerritoire> lieux) {
        return lieux.isEmpty()
                ? List.of()
                : jdbc.sql(LECTURE + LISIBLE + "and m.territoire in (:lieux) " + ORDRE)
                        .param("lieux", valeurs(lieux))
                        .param("audience", lecteur.audience().rang())
                        .query((ligne, rang) -> moyen(ligne))
                        .list();
    }

    /** Of one service there, whatever their diffusion: it said them. */
    List<MoyenLu> dites(String service, Collection<CodeTerritoire> lieux) {
        return lieux.isEmpty()
                ? List.of()
                : jdbc.sql(LECTURE + " m.service = :service and m.territoire in (:lieux) " + ORDRE)
                        .param("lieux", valeurs(lieux))
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

    /** The children of all the lines of these territories, those that the reader may not read included. */
    List<Compte> comptes(Lecteur lecteur, Collection<CodeTerritoire> lieux) {
        return jdbc.sql("select m.*, case when" + LISIBLE + "then true else false end as lisible from moyen m where"
                        + EN_VIGUEUR + "and m.beneficiaires is not null and m.territoire in (:lieux)")
                .param("lieux", valeurs(lieux))
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> new Compte(
                        ligne.getLong("id"),
                        ligne.getInt("annee") + "|" + poste(ligne).sansPayeur(),
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
            return new Emboitement(List.of());
        }
        return new Emboitement(jdbc.sql(
                        "select a.territoire, a.ancetre from ascendance a where a.territoire in (:codes) and a.ancetre in (:codes)")
                .param("codes", valeurs(territoires))
                .query((ligne, rang) -> new Emboitement.Lien(
                        new CodeTerritoire(ligne.getString("territoire")),
                        new CodeTerritoire(ligne.getString("ancetre"))))
                .list());
    }

    /** Those inside a territory that means are declared of, whose name holds every word. */
    List<Territoire> lieux(CodeTerritoire ici, List<String> mots, int debut, int nombre) {
        StringBuilder sql = new StringBuilder(
                "select t.code, t.niveau, t.nom from territoire t where t.rang <= :dernier and t.rang <> :academie and"
                        + Perimetre.dedans("t.code", ":ici"));
        for (int i = 0; i < mots.size(); i++) {
            sql.append(" and t.recherche like :mot").append(i);
        }
        JdbcClient.StatementSpec requete = jdbc.sql(sql.append(
                                " order by t.rang, t.recherche, t.code offset :debut rows fetch next :nombre rows only")
                        .toString())
                .param("dernier", Niveau.QPV.rang())
                .param("academie", Niveau.ACADEMIE.rang())
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
