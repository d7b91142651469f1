package fr.copil.convention.suivi;

import fr.copil.commun.Dates;
import fr.copil.convention.EngagementLu;
import fr.copil.convention.Periode;
import fr.copil.convention.Recurrence;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Follows a correction of the référentiel: what was said in another rhythm goes to the periods of the present one. What was
 * said stays, and the journal is never touched. Decision 0060.
 */
@Repository
class RythmesQueries {

    /** Codes of each rhythm have a length of their own. */
    private static final String AUTREMENT =
            " <> case e.recurrence when 'UNIQUE' then 0 when 'SEMESTRIELLE' then 11 else 9 end ";

    /** One follow-up that somebody spoke of. */
    private record Ligne(
            String engagement,
            Recurrence recurrence,
            String jourAnnuel,
            String periode,
            @Nullable LocalDate realiseLe,
            @Nullable LocalDate depuis,
            @Nullable OffsetDateTime majLe,
            String demande,
            @Nullable OffsetDateTime demandeLe) {

        /** When what stands there was said, or when it began. */
        LocalDate le(boolean deSonEtat) {
            if (realiseLe != null) {
                return realiseLe;
            }
            return deSonEtat && depuis != null
                    ? depuis
                    : Dates.aParis(Objects.requireNonNull(majLe).toInstant());
        }

        /** Where it belongs in the present rhythm. */
        String cible() {
            if (!recurrence.revient()) {
                return "";
            }
            return Periode.lire(periode)
                    .map(lue -> lue.dansLeRythmeDe(recurrence.periode(lue.debut()), le(false)))
                    .orElseGet(() -> recurrence.periode(le(true)))
                    .code();
        }
    }

    private final JdbcClient jdbc;

    RythmesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing happens twice. */
    void suivre(LocalDate aujourdHui) {
        jdbc.sql("delete from suivi where maj_le is null and demande_le is null and exists (select 1 from engagement e"
                        + " where e.id = suivi.engagement and char_length(suivi.periode)" + AUTREMENT
                        // Its document may report a state of what is done once.
                        + " and (suivi.periode <> '' or " + EngagementLu.revient("e") + "))")
                .update();
        lire("char_length(s.periode)" + AUTREMENT + "order by s.engagement, s.maj_le desc").stream()
                .collect(Collectors.groupingBy(Ligne::engagement, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(lignes -> placer(lignes, aujourdHui));
        suivreLesPreuves();
    }

    private void placer(List<Ligne> lignes, LocalDate aujourdHui) {
        Ligne une = lignes.getFirst();
        Optional<Ligne> demandee = lignes.stream()
                .filter(ligne -> ligne.demandeLe() != null)
                .max(Comparator.comparing(ligne -> Objects.requireNonNull(ligne.demandeLe())));
        List<Ligne> dites =
                lignes.stream().filter(ligne -> ligne.majLe() != null).toList();
        lignes.forEach(this::retirerLaDemande);
        if (une.recurrence().revient()) {
            dites.forEach(this::placer);
        } else {
            revenirAUneSeuleFois(une.engagement(), dites);
        }
        demandee.ifPresent(ligne -> demander(
                ligne,
                une.recurrence().revient()
                        ? une.recurrence().periode(aujourdHui).code()
                        : ""));
    }

    /** What was said last is what stands; the periods before are history that nothing counts. */
    private void revenirAUneSeuleFois(String engagement, List<Ligne> dites) {
        boolean dit = lire("s.engagement = :engagement and s.periode = ''", engagement, "").stream()
                .anyMatch(ligne -> ligne.majLe() != null);
        if (!dit) {
            dites.stream()
                    .max(Comparator.comparing(ligne -> Objects.requireNonNull(ligne.majLe())))
                    .ifPresent(this::placer);
        }
        jdbc.sql("update suivi set recul = 2 where engagement = ? and periode <> '' and recul <> 2")
                .param(engagement)
                .update();
    }

    /** Where two meet, the state last spoken of stands, and the last météo of each party. */
    private void placer(Ligne ligne) {
        String cible = ligne.cible();
        if (ligne.realiseLe() != null) {
            // What proves that it was done goes with it, whenever it was given.
            jdbc.sql("update preuve set periode = ? where engagement = ? and periode = ? and le >= ?")
                    .params(cible, ligne.engagement(), ligne.periode(), Dates.debut(ligne.realiseLe()))
                    .update();
        }
        Ligne autre = lire("s.engagement = :engagement and s.periode = :periode", ligne.engagement(), cible).stream()
                .findFirst()
                .orElse(null);
        OffsetDateTime majLe = autre == null ? null : autre.majLe();
        if (majLe != null && majLe.isAfter(Objects.requireNonNull(ligne.majLe()))) {
            fondre(ligne.engagement(), cible, ligne.periode());
            return;
        }
        if (autre != null) {
            fondre(ligne.engagement(), ligne.periode(), cible);
        }
        LocalDate echeance =
                Periode.lire(cible).map(une -> une.echeance(ligne.jourAnnuel())).orElse(null);
        jdbc.sql("update suivi set periode = :cible, recul = :recul,"
                        + " attendue_le = case when attendue_le is not null then cast(:echeance as date) end,"
                        + " fixee_le = null, fixee_par = '', fixee_dit_le = null, demande = :demande,"
                        + " demande_le = :demandeLe where engagement = :engagement and periode = :periode")
                .param("cible", cible)
                .param("recul", cible.isEmpty() ? 0 : 2)
                .param("echeance", echeance)
                .param("demande", autre == null ? "" : autre.demande())
                .param("demandeLe", autre == null ? null : autre.demandeLe())
                .param("engagement", ligne.engagement())
                .param("periode", ligne.periode())
                .update();
    }

    private void fondre(String engagement, String garde, String laisse) {
        jdbc.sql(
                        "delete from meteo where engagement = :engagement and periode = :garde and exists (select 1 from meteo m"
                                + " where m.engagement = :engagement and m.periode = :laisse and m.partie = meteo.partie"
                                + " and m.le > meteo.le)")
                .param("engagement", engagement)
                .param("garde", garde)
                .param("laisse", laisse)
                .update();
        jdbc.sql("update meteo set periode = :garde where engagement = :engagement and periode = :laisse"
                        + " and not exists (select 1 from meteo m where m.engagement = :engagement"
                        + " and m.periode = :garde and m.partie = meteo.partie)")
                .param("engagement", engagement)
                .param("garde", garde)
                .param("laisse", laisse)
                .update();
        jdbc.sql("delete from suivi where engagement = ? and periode = ?")
                .params(engagement, laisse)
                .update();
    }

    private void retirerLaDemande(Ligne ligne) {
        jdbc.sql(
                        ligne.majLe() == null
                                ? "delete from suivi where engagement = ? and periode = ?"
                                : "update suivi set demande = '', demande_le = null where engagement = ? and periode = ?")
                .params(ligne.engagement(), ligne.periode())
                .update();
    }

    /** A request is no news: it waits for those of the present period. */
    private void demander(Ligne ligne, String presente) {
        jdbc.sql("insert into suivi (engagement, periode, recul, etat, citation, version)"
                        + " select e.id, :periode, :recul, 'NON_RENSEIGNE', '', 0 from engagement e where e.id = :engagement"
                        + " and not exists (select 1 from suivi s where s.engagement = e.id and s.periode = :periode)")
                .param("periode", presente)
                .param("recul", presente.isEmpty() ? 0 : 2)
                .param("engagement", ligne.engagement())
                .update();
        jdbc.sql("update suivi set demande = :demande, demande_le = :le where engagement = :engagement"
                        + " and periode = :periode and (demande_le is null or demande_le < :le)")
                .param("demande", ligne.demande())
                .param("le", ligne.demandeLe())
                .param("engagement", ligne.engagement())
                .param("periode", presente)
                .update();
    }

    /** An evidence is of the period in which it was given, as long as nobody said another. */
    private void suivreLesPreuves() {
        record Donnee(long id, Recurrence recurrence, String periode, OffsetDateTime le) {
            String cible() {
                LocalDate jour = Dates.aParis(le.toInstant());
                return !recurrence.revient()
                        ? ""
                        : Periode.lire(periode)
                                .map(lue -> lue.dansLeRythmeDe(recurrence.periode(jour), jour))
                                .orElseGet(() -> recurrence.periode(jour))
                                .code();
            }
        }
        jdbc.sql("select p.id, e.recurrence, p.periode, p.le from preuve p join engagement e on e.id = p.engagement"
                        + " where char_length(p.periode)" + AUTREMENT)
                .query(Donnee.class)
                .list()
                .forEach(preuve -> jdbc.sql("update preuve set periode = ? where id = ?")
                        .params(preuve.cible(), preuve.id())
                        .update());
    }

    private List<Ligne> lire(String lesquelles) {
        return lire(lesquelles, "", "");
    }

    private List<Ligne> lire(String lesquelles, String engagement, String periode) {
        return jdbc.sql("select s.engagement, e.recurrence, e.jour_annuel, s.periode, s.realise_le, s.depuis, s.maj_le,"
                        + " s.demande, s.demande_le from suivi s join engagement e on e.id = s.engagement where "
                        + lesquelles)
                .param("engagement", engagement)
                .param("periode", periode)
                .query(Ligne.class)
                .list();
    }
}
