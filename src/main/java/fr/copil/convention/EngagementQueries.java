package fr.copil.convention;

import fr.copil.commun.Textes;
import fr.copil.indicateur.mesure.Theme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of engagements, and the objectives that hold them. */
@Repository
class EngagementQueries {

    static final String COLONNES =
            """
            e.id, e.convention, e.type, e.objectif, e.titre, e.promesse, e.pilote, e.partenaires, e.echeance,
            e.echeance_le, e.source, e.note, s.etat, s.depuis, s.citation, s.version, s.progres,
            s.maj_le, e.recurrence, s.periode, s.attendue_le, s.fixee_le, s.fixee_par, s.fixee_dit_le,
            avant.periode as avant_periode, coalesce(avant.fixee_le, avant.attendue_le) as avant_le,
            (select string_agg(v.nom_court || '|' || m.avis, '#' order by p.rang)
             from meteo m join partie p on p.id = m.partie join service v on v.id = p.service
             where m.engagement = s.engagement and m.periode = s.periode) as meteos
            """;

    /** The period before the one of {@code s}, while it is still to be done: {@link #COLONNES} read it. */
    static final String AVANT = " left join suivi avant on " + EngagementLu.precedente("s", "avant") + " ";

    private static final String SEANCE = EngagementLu.derniereSeance("e");

    private final JdbcClient jdbc;

    EngagementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param montre a day of the period shown, of what comes back */
    List<Engagement> lister(FiltreEngagements filtre, List<String> objectifs, LocalDate aujourdHui, LocalDate montre) {
        Map<String, Object> valeurs = new HashMap<>();
        List<String> conditions = conditions(filtre, objectifs, aujourdHui, valeurs);
        List<Engagement> engagements = jdbc.sql("select " + COLONNES
                        + " from engagement e left join suivi s on " + EngagementLu.montre("e", "s") + AVANT + "where "
                        + String.join(" and ", conditions) + " order by e.rang")
                .params(valeurs)
                .param("annee", Periode.annee(montre).code())
                .param("semestre", Periode.semestre(montre).code())
                .query((ligne, rang) -> engagement(ligne).le(montre))
                .list();
        Map<String, List<String>> indicateurs = indicateurs(filtre.convention());
        return engagements.stream()
                .map(engagement -> engagement.avecIndicateurs(indicateurs.getOrDefault(engagement.id(), List.of())))
                .toList();
    }

    /** Those that these indicateurs measure, or that the ones they answer do, whatever the convention. */
    List<Engagement> mesuresPar(Collection<String> indicateurs) {
        return jdbc.sql(
                        "select " + COLONNES
                                + " from engagement e join suivi s on s.engagement = e.id and s.recul = 0" + AVANT
                                + """
                        where e.type in (:types) and e.id in (
                            select l.de from lien l where l.nature = 'indicateur' and (l.vers in (:indicateurs)
                                or l.vers in (select r.vers from lien r
                                              where r.nature = 'repond' and r.de in (:indicateurs))))
                        order by e.rang
                        """)
                .param(
                        "types",
                        FiltreEngagements.SOUS_OBJECTIFS.stream()
                                .map(TypeEngagement::code)
                                .toList())
                .param("indicateurs", indicateurs)
                .query((ligne, rang) -> engagement(ligne))
                .list();
    }

    private static List<String> conditions(
            FiltreEngagements filtre, List<String> objectifs, LocalDate aujourdHui, Map<String, Object> valeurs) {
        List<String> conditions = new ArrayList<>(List.of("e.type in (:types)"));
        valeurs.put("types", filtre.types().stream().map(TypeEngagement::code).toList());
        ajouter(conditions, valeurs, "e.convention = :convention", "convention", filtre.convention());
        String texte = Textes.normaliser(filtre.texte());
        if (!texte.isEmpty()) {
            String[] mots = texte.split(" ");
            for (int i = 0; i < mots.length; i++) {
                // Normalised words hold letters and digits only: nothing to escape.
                ajouter(conditions, valeurs, "e.recherche like :mot" + i, "mot" + i, "%" + mots[i] + "%");
            }
        }
        EtatSuivi etat = filtre.etat();
        ajouter(conditions, valeurs, EngagementLu.etat("s") + " = :etat", "etat", etat == null ? null : etat.name());
        if (etat == EtatSuivi.NON_RENSEIGNE || filtre.signes().contains(Signe.SANS_NOUVELLE)) {
            // Nobody owes news of a possibility or of a finding.
            conditions.add(EngagementLu.suivi("e"));
        }
        String pilote = filtre.pilote();
        ajouter(
                conditions,
                valeurs,
                "' | ' || e.pilote || ' | ' like :pilote escape '!'",
                "pilote",
                pilote == null ? null : "% | " + pilote.replaceAll("[!%_]", "!$0") + " | %");
        ajouter(
                conditions,
                valeurs,
                "e.objectif in (:objectifs)",
                "objectifs",
                filtre.objectif() == null ? null : objectifs);
        filtre.signes().forEach(signe -> conditions.add(condition(signe)));
        valeurs.put("aujourdhui", aujourdHui);
        return conditions;
    }

    private static String condition(Signe signe) {
        return switch (signe) {
            case RETARD -> EngagementLu.enRetard("e", "s", "avant");
            case SANS_INDICATEUR -> "not exists (select 1 from lien l where l.de = e.id and l.nature = 'indicateur')";
            case SANS_NOUVELLE ->
                "(" + EngagementLu.jamais("s") + " or " + EngagementLu.sansNouvelle("s", SEANCE) + ")";
            case CHANGE -> EngagementLu.change("s", SEANCE);
            case REVIENT -> EngagementLu.revient("e");
            case DESACCORD -> EngagementLu.enDesaccord(EngagementLu.ecart("s", "m"));
        };
    }

    private static void ajouter(
            List<String> conditions,
            Map<String, Object> valeurs,
            String condition,
            String nom,
            @Nullable Object valeur) {
        if (valeur != null) {
            conditions.add(condition);
            valeurs.put(nom, valeur);
        }
    }

    private Map<String, List<String>> indicateurs(@Nullable String convention) {
        Map<String, List<String>> parEngagement = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select l.de, l.vers from lien l
                        join engagement e on e.id = l.de
                        join indicateur i on i.id = l.vers
                        where l.nature = 'indicateur' and (:convention = '' or e.convention = :convention)
                        order by i.rang
                        """)
                .param("convention", convention == null ? "" : convention)
                .query(ligne -> {
                    parEngagement
                            .computeIfAbsent(ligne.getString("de"), id -> new ArrayList<>())
                            .add(ligne.getString("vers"));
                });
        return parEngagement;
    }

    List<String> pilotes(@Nullable String convention) {
        return jdbc.sql("select distinct pilote from engagement where type <> 'A'"
                        + " and (:convention = '' or convention = :convention)")
                .param("convention", convention == null ? "" : convention)
                .query(String.class)
                .list();
    }

    /** Of engagements and of objectives, by their ids: what the référentiel itself says of each. */
    Map<String, List<Theme>> themes() {
        Map<String, List<Theme>> themes = new HashMap<>();
        jdbc.sql("select de, vers from lien where nature = 'theme' order by de, vers")
                .query(ligne -> {
                    List<Theme> siens = themes.computeIfAbsent(ligne.getString("de"), id -> new ArrayList<>());
                    Theme.de(ligne.getString("vers")).ifPresent(siens::add);
                });
        return themes;
    }

    List<Objectif> objectifs() {
        return jdbc.sql("select id, convention, parent, equivalent, libelle, source, note from objectif order by rang")
                .query((ligne, rang) -> new Objectif(
                        ligne.getString("id"),
                        ligne.getString("convention"),
                        ligne.getString("parent"),
                        ligne.getString("equivalent"),
                        ligne.getString("libelle"),
                        ligne.getString("source"),
                        ligne.getString("note")))
                .list();
    }

    static Engagement engagement(ResultSet ligne) throws SQLException {
        return new Engagement(
                ligne.getString("id"),
                ligne.getString("convention"),
                TypeEngagement.de(ligne.getString("type")),
                ligne.getString("objectif"),
                ligne.getString("titre"),
                ligne.getString("promesse"),
                ligne.getString("pilote"),
                ligne.getString("partenaires"),
                ligne.getString("echeance"),
                ligne.getObject("echeance_le", LocalDate.class),
                ligne.getString("source"),
                ligne.getString("note"),
                suivi(ligne),
                List.of(),
                Recurrence.valueOf(ligne.getString("recurrence")),
                OccurrenceLue.de(ligne),
                precedente(ligne));
    }

    private static @Nullable Occurrence precedente(ResultSet ligne) throws SQLException {
        String periode = ligne.getString("avant_periode");
        LocalDate jour = ligne.getObject("avant_le", LocalDate.class);
        return periode == null
                ? null
                : Periode.lire(periode)
                        .map(une -> new Occurrence(une, jour, null))
                        .orElse(null);
    }

    private static Suivi suivi(ResultSet ligne) throws SQLException {
        String etat = ligne.getString("etat");
        return new Suivi(
                etat == null ? EtatSuivi.NON_RENSEIGNE : EtatSuivi.valueOf(etat),
                ligne.getObject("depuis", LocalDate.class),
                Objects.requireNonNullElse(ligne.getString("citation"), ""),
                ligne.getInt("version"),
                ligne.getObject("progres", Integer.class),
                meteos(ligne.getString("meteos")),
                ligne.getObject("maj_le", OffsetDateTime.class));
    }

    private static List<MeteoDePartie> meteos(@Nullable String donnees) {
        return donnees == null
                ? List.of()
                : Arrays.stream(donnees.split("#"))
                        .map(donnee -> donnee.split("\\|"))
                        .map(donnee -> new MeteoDePartie(donnee[0], Meteo.valueOf(donnee[1])))
                        .toList();
    }
}
