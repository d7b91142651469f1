package fr.copil.bilan;

import org.springframework.jdbc.core.JdbcTemplate;

/** What these cases read runs in threads of its own, which see no open transaction: they tidy up by hand. */
public final class BilansPropres {

    private BilansPropres() {}

    public static void effacer(JdbcTemplate jdbc) {
        jdbc.update("delete from brouillon");
        jdbc.update("delete from remarque_bilan where fil is not null");
        jdbc.update("delete from remarque_bilan");
        jdbc.update("delete from signature_bilan");
        jdbc.update("delete from document_signe");
        jdbc.update("delete from bilan_fige");
        jdbc.update("delete from section_bilan");
        jdbc.update("delete from bilan");
    }
}
