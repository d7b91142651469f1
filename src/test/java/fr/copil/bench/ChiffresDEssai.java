package fr.copil.bench;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Made-up figures, in a database of its own that the bench erases: never seen by anybody. */
final class ChiffresDEssai {

    /** Of synthetic indicateurs; each has a mesure of every territory for each of these years. */
    private static final int ANNEES = 10;

    private static final int PREMIERE = 2000;

    private final JdbcTemplate jdbc;
    private int indicateurs;

    ChiffresDEssai(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int lignes() {
        return nombre("select count(*) from mesure");
    }

    /** As many rows as asked for, at least, in the table of mesures; half of them history. */
    void remplir(int lignes) {
        int parIndicateur = ANNEES * nombre("select count(*) from territoire");
        while (lignes() + parIndicateur / 2 < lignes) {
            String id = "ESSAI-" + indicateurs++;
            definir(id);
            jdbc.update(
                    """
                    insert into mesure (indicateur, territoire, population, periode, numerateur, denominateur, etat, qualite,
                        unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du, en_vigueur_au)
                    select ?, t.code, 'ENSEMBLE', cast(? as integer) + a.n, 30, 40, 'VALEUR', 'DEFINITIF', 1, 1, false,
                           l.id, 0, l.recue_le, case when mod(a.n, 2) = 0 then l.recue_le end
                    from territoire t
                    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) a(n)
                    cross join (select id, recue_le from livraison order by id fetch first 1 rows only) l
                    """,
                    id,
                    PREMIERE);
        }
    }

    /** Past versions of the figures in force of the largest territories, as if each had been revised so many times. */
    void vieillir(String indicateur, int fois) {
        for (int i = 1; i <= fois; i++) {
            jdbc.update(
                    """
                    insert into mesure (indicateur, territoire, population, periode, numerateur, denominateur, valeur, etat,
                        qualite, unites, unites_attendues, agregee, livraison, diffusion, en_vigueur_du, en_vigueur_au)
                    select indicateur, territoire, population, periode, numerateur, denominateur, valeur, etat, qualite,
                           unites, unites_attendues, agregee, livraison, diffusion,
                           en_vigueur_du - cast(? as integer) * interval '1' day,
                           en_vigueur_du - cast(? as integer) * interval '1' day
                    from mesure where indicateur = ? and en_vigueur_au is null and agregee
                      and (territoire = 'FR' or territoire like 'REG-%' or territoire like 'DEP-%')
                    """,
                    i, i - 1, indicateur);
        }
    }

    void definir(String id) {
        definir(id, "PERSONNES");
    }

    /** @param compte what its counts are of */
    void definir(String id, String compte) {
        jdbc.update(
                """
                insert into indicateur (id, rang, nom, theme, nature, comparaison, niveau, unite, numerateur, denominateur,
                    sens, periodicite, producteur, source, note, calcul, methode, recherche,
                    compte)
                values (?, 0, 'Essai', '', '', '', '', '%', '', '', '', '', '', '', '', 'taux', '', '', ?)
                """,
                id, compte);
    }

    /** Rates of collèges, whole counts, years enough to make this many. */
    List<MesureRecue> livraison(String indicateur, int nombre) {
        List<CodeTerritoire> colleges = jdbc
                .queryForList(
                        "select etablissement from etablissement_population where population = 'PUBLIC' order by 1",
                        String.class)
                .stream()
                .map(CodeTerritoire::new)
                .toList();
        Random hasard = new Random(nombre);
        return IntStream.range(0, nombre)
                .mapToObj(i -> {
                    int candidats = 20 + hasard.nextInt(120);
                    return MesureRecue.taux(
                            indicateur,
                            colleges.get(i % colleges.size()),
                            PREMIERE + i / colleges.size(),
                            BigDecimal.valueOf(hasard.nextInt(candidats + 1)),
                            BigDecimal.valueOf(candidats),
                            Qualite.DEFINITIF);
                })
                .toList();
    }

    private int nombre(String sql) {
        Integer nombre = jdbc.queryForObject(sql, Integer.class);
        return nombre == null ? 0 : nombre;
    }
}
