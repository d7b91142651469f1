package fr.copil.convention.suivi;

import fr.copil.commun.Dates;
import fr.copil.convention.EngagementChange;
import fr.copil.convention.Periode;
import fr.copil.convention.Recurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opens the periods of what comes back: the present one and the one before, never all those since the signing. */
@Repository
class PeriodesQueries {

    private static final String SIENS =
            " engagement in (select e.id from engagement e where e.recurrence = :recurrence) ";

    /** In force by its own dates, or somebody spoke of it or met about it in that period or in the one before. */
    private static final String OUVERTE =
            """
            ((c.fin >= :debut and (c.debut is null or c.debut <= :fin))
             or exists (select 1 from seance d where d.convention = c.id and d.jour between :avant and :jusqua)
             or exists (select 1 from journal_suivi j join engagement autre on autre.id = j.engagement
                        where autre.convention = c.id and j.le >= :depuis and j.le < :apres))
            """;

    private final JdbcClient jdbc;
    private final RythmesQueries rythmes;

    PeriodesQueries(JdbcClient jdbc, RythmesQueries rythmes) {
        this.jdbc = jdbc;
        this.rythmes = rythmes;
    }

    /** @return those whose present period is another one now */
    List<EngagementChange> tourner(LocalDate jour) {
        rythmes.suivre(jour);
        List<EngagementChange> tournes = new ArrayList<>();
        Arrays.stream(Recurrence.values()).filter(Recurrence::revient).forEach(recurrence -> {
            Periode presente = recurrence.periode(jour);
            creer(recurrence, presente.precedente(), jour);
            creer(recurrence, presente, jour);
            tournes.addAll(aTourner(recurrence, presente));
            compter(recurrence, presente);
        });
        return tournes;
    }

    private void creer(Recurrence recurrence, Periode periode, LocalDate aujourdHui) {
        jdbc.sql("insert into suivi (engagement, periode, recul, etat, citation, version)"
                        + " select e.id, :periode, 2, 'NON_RENSEIGNE', '', 0"
                        + " from engagement e join convention c on c.id = e.convention"
                        + " where e.recurrence = :recurrence and (c.debut is null or c.debut <= :fin or :presente = 1)"
                        + " and not exists (select 1 from suivi s where s.engagement = e.id and s.periode = :periode)")
                .param("recurrence", recurrence.name())
                .param("periode", periode.code())
                .param("fin", periode.fin())
                .param("presente", periode.recul(aujourdHui) == 0 ? 1 : 0)
                .update();
        jdbc.sql("select distinct jour_annuel from engagement where recurrence = ?")
                .param(recurrence.name())
                .query(String.class)
                .list()
                .forEach(dit -> attendre(recurrence, periode, dit, aujourdHui));
    }

    /** Nothing of it was awaited before that day. */
    void prendreEffet(String convention, LocalDate effet) {
        jdbc.sql("update convention set effet = ? where id = ?")
                .params(effet, convention)
                .update();
        jdbc.sql("update suivi set attendue_le = null where attendue_le < ?"
                        + " and engagement in (select e.id from engagement e where e.convention = ?)")
                .params(effet, convention)
                .update();
    }

    private void attendre(Recurrence recurrence, Periode periode, String jourAnnuel, LocalDate aujourdHui) {
        LocalDate jusqua = periode.fin().isBefore(aujourdHui) ? periode.fin() : aujourdHui;
        jdbc.sql("update suivi set attendue_le = :echeance where periode = :periode and ((attendue_le <> :echeance"
                        + " and engagement in (select e.id from engagement e where e.recurrence = :recurrence"
                        + " and e.jour_annuel = :jourAnnuel)) or (attendue_le is null and engagement in"
                        + " (select e.id from engagement e join convention c on c.id = e.convention"
                        + " where e.recurrence = :recurrence and e.jour_annuel = :jourAnnuel"
                        + " and (c.effet is null or c.effet <= :echeance) and " + OUVERTE + ")))")
                .param("echeance", periode.echeance(jourAnnuel))
                .param("periode", periode.code())
                .param("recurrence", recurrence.name())
                .param("jourAnnuel", jourAnnuel)
                .param("debut", periode.debut())
                .param("fin", periode.fin())
                .param("avant", periode.precedente().debut())
                .param("jusqua", jusqua)
                .param("depuis", Dates.debut(periode.precedente().debut()))
                .param("apres", Dates.debut(jusqua.plusDays(1)))
                .update();
    }

    private List<EngagementChange> aTourner(Recurrence recurrence, Periode presente) {
        return jdbc.sql("select s.engagement, e.convention from suivi s join engagement e on e.id = s.engagement"
                        + " where e.recurrence = ? and s.periode = ? and s.recul <> 0")
                .params(recurrence.name(), presente.code())
                .query(EngagementChange.class)
                .list();
    }

    private void compter(Recurrence recurrence, Periode presente) {
        String recul = "case periode when :presente then 0 when :precedente then 1 else 2 end";
        jdbc.sql("update suivi set recul = " + recul + " where" + SIENS + "and recul <> " + recul)
                .param("recurrence", recurrence.name())
                .param("presente", presente.code())
                .param("precedente", presente.precedente().code())
                .update();
    }
}
