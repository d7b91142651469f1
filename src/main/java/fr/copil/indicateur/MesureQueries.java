package fr.copil.indicateur;

import fr.copil.acces.Lecteur;
import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Calendrier;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Contestee;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.indicateur.mesure.LectureFixee;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.mesure.Reperee;
import fr.copil.indicateur.mesure.Source;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.PartsDites;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.Zonage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mesures as one may read them, in few statements. Decision 0019. */
@Repository
class MesureQueries {

    static final String COLONNES = colonnes(Reperee.PHRASE + "," + Contestee.PHRASE);

    private static final String COLONNES_LE = colonnes(Reperee.PHRASE_LE + "," + Contestee.PHRASE_LE);

    private static String colonnes(String dits) {
        return "select m.indicateur, i.calcul, m.territoire, m.population, m.periode, m.qualite, m.unites, m.unites_attendues, m.partie, m.parties, m.sceau, m.autres_livraisons,"
                + " l.producteur, l.jeu, l.recue_le," + MesureLue.ETAT + "as etat,"
                + MesureLue.VALEURS_MEME_PARTIELLES
                + "," + MesureLue.COMMENTAIRE + "," + Calendrier.CARTE + "as carte," + dits;
    }

    private static final String DU_MEME_DEPARTEMENT =
            """
            join (
                select distinct a.territoire from ascendance a
                join territoire p on p.code = a.ancetre and p.niveau = 'DEPARTEMENT'
                where p.code in (select x.ancetre from ascendance x where x.territoire = :code)
            ) z on z.territoire = t.code
            """;

    private final JdbcClient jdbc;
    private final ConventionsDUnIndicateur conventions;

    MesureQueries(JdbcClient jdbc, ConventionsDUnIndicateur conventions) {
        this.jdbc = jdbc;
        this.conventions = conventions;
    }

    List<Mesure> series(Lecteur lecteur, Collection<CodeTerritoire> territoires, Collection<String> indicateurs) {
        return series(lecteur, territoires, indicateurs, null);
    }

    /** @param le reads what was in force then; none for now */
    List<Mesure> series(
            Lecteur lecteur,
            Collection<CodeTerritoire> territoires,
            Collection<String> indicateurs,
            @Nullable OffsetDateTime le) {
        return jdbc.sql((le == null ? COLONNES : COLONNES_LE)
                        + """
                        from mesure m
                        join livraison l on l.id = m.livraison
                        join indicateur i on i.id = m.indicateur
                        where m.territoire in (:territoires) and m.indicateur in (:indicateurs)
                          and
                        """
                        + (le == null ? MesureLue.EN_VIGUEUR : MesureLue.EN_VIGUEUR_LE)
                        + "order by m.periode")
                .param("le", le)
                .param(
                        "territoires",
                        territoires.stream().map(CodeTerritoire::valeur).toList())
                .param("indicateurs", indicateurs)
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> mesure(ligne))
                .list();
    }

    /**
     * Everything is in the country: nothing to join there, where there are tens of thousands of members.
     *
     * @param periode of one year alone; none for all of them
     */
    List<SousTerritoire> dansChaque(
            Lecteur lecteur,
            Set<Niveau> niveaux,
            CodeTerritoire dans,
            String indicateur,
            Collection<Population> populations,
            @Nullable Integer periode) {
        boolean partout = dans.equals(CodeTerritoire.FRANCE);
        return situes(
                "from territoire t "
                        + (partout ? "" : "join ascendance a on a.territoire = t.code and a.ancetre = :dans")
                        + """

                        join mesure m on m.territoire = t.code and m.indicateur = :indicateur
                             and m.population in (:populations)
                        """,
                "t.rang in (:rangs)" + (periode == null ? "" : " and m.periode = :periode"),
                lecteur,
                dans,
                indicateur,
                populations,
                periode,
                Map.of("rangs", niveaux.stream().map(Niveau::rang).toList()));
    }

    /** The establishments of a group inside a territory that is not the whole country, with the map of that year, by name. */
    List<SousTerritoire> etablissements(
            Lecteur lecteur, CodeTerritoire dans, String indicateur, Population groupe, int periode) {
        boolean reseau = dans.valeur().startsWith("REP-");
        return situes(
                """
                from etablissement_population e
                join territoire t on t.code = e.etablissement
                """
                        + (reseau ? "join membre_de_reseau a" : "join ascendance a")
                        + """
                 on a.territoire = t.code and a.ancetre = :dans
                join mesure m on m.territoire = t.code and m.indicateur = :indicateur and m.population in (:populations)
                """,
                "e.population = :groupe and m.periode = :periode and not m.agregee and" + Calendrier.RENTREE
                        + "between e.du and e.au"
                        + (reseau ? " and" + Calendrier.RENTREE + "between a.du and a.au" : ""),
                lecteur,
                dans,
                indicateur,
                Set.of(Population.ENSEMBLE),
                periode,
                Map.of("groupe", groupe.name()));
    }

    private List<SousTerritoire> situes(
            String depuis,
            String condition,
            Lecteur lecteur,
            CodeTerritoire dans,
            String indicateur,
            Collection<Population> populations,
            @Nullable Integer periode,
            Map<String, Object> autres) {
        return jdbc.sql(COLONNES
                        + ", t.nom, t.niveau "
                        + depuis
                        + """
                        join livraison l on l.id = m.livraison
                        join indicateur i on i.id = m.indicateur
                        where
                        """
                        + condition
                        + " and "
                        + MesureLue.EN_VIGUEUR
                        + "order by t.recherche, m.periode")
                .params(autres)
                .param("indicateur", indicateur)
                .param("populations", populations.stream().map(Population::name).toList())
                .param("audience", lecteur.audience().rang())
                .param("dans", dans.valeur())
                .param("periode", periode)
                .query((ligne, rang) -> {
                    Mesure mesure = mesure(ligne);
                    return new SousTerritoire(
                            new Territoire(
                                    mesure.territoire(),
                                    Niveau.valueOf(ligne.getString("niveau")),
                                    ligne.getString("nom")),
                            mesure);
                })
                .list();
    }

    /** @param ici what is looked for elsewhere: more comes, the caller sorts it out */
    List<Mesure> semblables(Lecteur lecteur, Territoire territoire, List<Mesure> ici) {
        boolean partout = territoire.niveau().rang() <= Niveau.DEPARTEMENT.rang();
        return jdbc.sql(COLONNES
                        + "from territoire t "
                        + (partout ? "" : DU_MEME_DEPARTEMENT)
                        + """
                        join mesure m on m.territoire = t.code and m.indicateur in (:indicateurs)
                             and m.population in (:populations) and m.periode in (:periodes)
                        join livraison l on l.id = m.livraison
                        join indicateur i on i.id = m.indicateur
                        where t.rang = :rang and
                        """
                        + MesureLue.EN_VIGUEUR)
                .param("rang", territoire.niveau().rang())
                .param("code", territoire.code().valeur())
                .param("indicateurs", distincts(ici, Mesure::indicateur))
                .param("populations", distincts(ici, mesure -> mesure.population()
                        .name()))
                .param("periodes", distincts(ici, Mesure::periode))
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> mesure(ligne))
                .list();
    }

    private static <T> List<T> distincts(List<Mesure> mesures, Function<Mesure, T> quoi) {
        return mesures.stream().map(quoi).distinct().toList();
    }

    /** Those that hold for a territory, as the committee of this convention reads them. */
    List<Cible> cibles(Collection<String> indicateurs, String convention, CodeTerritoire ici) {
        return cibles(indicateurs, ":convention", convention, ici);
    }

    /** As the committee of the convention signed for this territory, or for the nearest that holds it, reads them. */
    List<Cible> cibles(Collection<String> indicateurs, CodeTerritoire territoire) {
        return cibles(indicateurs, conventions.enSqlDe(":ici"), "", territoire);
    }

    /** A target holds where its convention does, and where its row says: that of a département is not the nation's. */
    private List<Cible> cibles(Collection<String> indicateurs, String lectrice, String convention, CodeTerritoire ici) {
        return jdbc.sql(Poursuite.suites()
                        + """
                        select c.id, v.convention, c.indicateur, c.population, v.operateur, v.valeur, v.unite, v.source,
                               c.lecture, l.convention as qui, l.lecture as fixee, l.seance, l.fonction, l.le
                        from cible c join valeur_imprimee v on v.id = c.id join %s k on k.id = v.convention
                        left join lecture_de_cible l on l.id = (
                            select max(x.id) from lecture_de_cible x where
                        """
                                .formatted(conventions.enSql())
                        + Poursuite.elleOuCelles("x.cible", "c.id") + "and"
                        + Poursuite.elleOuCelles("x.convention", lectrice)
                        + ") where c.indicateur in (:indicateurs) and v.valeur is not null and"
                        + Perimetre.dedans(":ici", "k.territoire") + "and (v.territoire is null or"
                        + Perimetre.dedans(":ici", "v.territoire") + ")" + Poursuite.aucune("c", "v.convention")
                        + "order by c.id")
                .param("indicateurs", indicateurs)
                .param("convention", convention)
                .param("ici", ici.valeur())
                .query((ligne, rang) -> new Cible(
                        ligne.getString("id"),
                        ligne.getString("convention"),
                        ligne.getString("indicateur"),
                        population(ligne.getString("population")),
                        ligne.getString("operateur"),
                        ligne.getBigDecimal("valeur"),
                        ligne.getString("unite"),
                        ligne.getString("source"),
                        ligne.getString("lecture"),
                        fixee(ligne)))
                .list();
    }

    private static @Nullable LectureFixee fixee(ResultSet ligne) throws SQLException {
        String lecture = ligne.getString("fixee");
        return lecture == null
                ? null
                : new LectureFixee(
                        ligne.getString("qui"),
                        LectureDeCible.de(lecture).orElseThrow(),
                        ligne.getObject("seance", LocalDate.class),
                        ligne.getString("fonction"),
                        ligne.getObject("le", OffsetDateTime.class)
                                .atZoneSameInstant(Source.PARIS)
                                .toLocalDate());
    }

    List<Attente> attentes(CodeTerritoire territoire, Collection<String> indicateurs) {
        return jdbc.sql(
                        """
                        select e.indicateur, e.attendu_de, e.quand, e.source
                        from attente e join territoire t on t.code = e.territoire
                        where e.indicateur in (:indicateurs)
                          and (e.territoire = :territoire
                               or e.territoire in %s)
                        %s
                        order by t.rang desc
                        """
                                .formatted(Perimetre.dessus(":territoire"), Poursuite.aucuneAttente("e")))
                .param("indicateurs", indicateurs)
                .param("territoire", territoire.valeur())
                .query((ligne, rang) -> new Attente(
                        ligne.getString("indicateur"),
                        ligne.getString("attendu_de"),
                        ligne.getString("quand"),
                        ligne.getString("source")))
                .list();
    }

    static Mesure mesure(ResultSet ligne) throws SQLException {
        return new Mesure(
                ligne.getString("indicateur"),
                Calcul.de(ligne.getString("calcul")),
                new CodeTerritoire(ligne.getString("territoire")),
                Population.valueOf(ligne.getString("population")),
                ligne.getInt("periode"),
                ligne.getBigDecimal("numerateur"),
                ligne.getBigDecimal("denominateur"),
                ligne.getBigDecimal("valeur"),
                Etat.valueOf(ligne.getString("etat")),
                Qualite.valueOf(ligne.getString("qualite")),
                ligne.getInt("unites"),
                ligne.getInt("unites_attendues"),
                source(ligne, ligne.getInt("autres_livraisons"), ligne.getString("carte")),
                dits(ligne.getString("commentaire"), ligne.getString("repere"), ligne.getString("contestation")),
                PartsDites.de(ligne.getString("partie"), ligne.getString("parties")),
                ligne.getString("sceau"));
    }

    /** That it is contested is said last. */
    private static String dits(String commentaire, @Nullable String repere, @Nullable String contestation) {
        return Stream.of(commentaire, repere, contestation)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(dit -> !dit.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static Source source(ResultSet ligne) throws SQLException {
        return source(ligne, 0, null);
    }

    private static Source source(ResultSet ligne, int autres, @Nullable String carte) throws SQLException {
        return new Source(
                ligne.getString("producteur"),
                ligne.getString("jeu"),
                ligne.getObject("recue_le", OffsetDateTime.class)
                        .atZoneSameInstant(Source.PARIS)
                        .toLocalDate(),
                autres,
                carte == null ? "" : Zonage.enClair(carte));
    }

    private static @Nullable Population population(@Nullable String nom) {
        return nom == null || nom.isEmpty() ? null : Population.valueOf(nom);
    }
}
