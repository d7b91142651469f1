package fr.copil.essai;

import org.springframework.jdbc.core.JdbcTemplate;

/** Puts an engagement back as its document left it; the journal alone keeps what a test wrote, so it is cut away. */
public final class SuiviPropre {

    private SuiviPropre() {}

    public static void remettre(JdbcTemplate jdbc, String engagement) {
        jdbc.update(
                """
                update suivi set version = 0, etat = 'NON_RENSEIGNE', depuis = null, progres = null, cause = '',
                       debloqueur = '', revoir_le = null, raison = '', realise_le = null, demande = '', demande_le = null, maj_le = null,
                       attendue_le = null, fixee_le = null
                where engagement = ?
                """,
                engagement);
        jdbc.update("delete from meteo where engagement = ?", engagement);
        jdbc.update("delete from preuve where engagement = ?", engagement);
        jdbc.update("delete from brouillon");
        jdbc.execute("drop trigger journal_suivi_scelle");
        jdbc.update("delete from journal_suivi where engagement = ?", engagement);
        jdbc.execute("create trigger journal_suivi_scelle before update, delete on journal_suivi for each row call"
                + " 'fr.copil.convention.suivi.JournalScelle'");
    }
}
