package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.copil.ui.Agenda.RendezVous;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What agendas are given: read again by the library, and line by line. */
class AgendaTest {

    private static final Instant ECRIT_LE = Instant.parse("2026-12-01T08:00:00Z");
    private static final RendezVous SEANCE =
            RendezVous.a("seance-7@copil", "Comité", LocalDateTime.of(2027, 1, 12, 9, 30), Duration.ofHours(2));

    private static String ecrit(RendezVous rendezVous) {
        return new String(new Agenda("essai", List.of(rendezVous)).octets(ECRIT_LE), StandardCharsets.UTF_8);
    }

    private static VEvent relu(RendezVous rendezVous) {
        return Biweekly.parse(ecrit(rendezVous)).first().getEvents().getFirst();
    }

    @Test
    void une_seance_dit_son_heure_de_paris_l_hiver_comme_l_ete_et_sa_fin() {
        assertThat(ecrit(SEANCE)).contains("DTSTART:20270112T083000Z", "DTEND:20270112T103000Z");
        assertThat(ecrit(RendezVous.a("a", "Été", LocalDateTime.of(2027, 7, 12, 9, 30), Duration.ofMinutes(45))))
                .contains("DTSTART:20270712T073000Z", "DTEND:20270712T081500Z");
    }

    @Test
    void une_journee_est_un_jour_sans_heure() {
        assertThat(ecrit(RendezVous.duJour("j", "Données attendues", LocalDate.of(2027, 3, 28))))
                .contains("DTSTART;VALUE=DATE:20270328")
                .doesNotContain("DTEND");
    }

    @Test
    void ce_qu_on_en_dit_se_relit_tel_quel_ponctuation_et_sauts_de_ligne_compris() {
        VEvent relu = relu(SEANCE.dans("Préfecture, salle B ; 2e étage")
                .decrit("Ordre du jour :\n1. DNB, l'écart ;\n2. C:\\dossier")
                .voir("https://copil.exemple.fr/seances/7?a=1,2")
                .change(3));

        assertThat(relu.getUid().getValue()).isEqualTo("seance-7@copil");
        assertThat(relu.getSequence().getValue()).isEqualTo(3);
        assertThat(relu.getSummary().getValue()).isEqualTo("Comité");
        assertThat(relu.getLocation().getValue()).isEqualTo("Préfecture, salle B ; 2e étage");
        assertThat(relu.getDescription().getValue()).isEqualTo("Ordre du jour :\n1. DNB, l'écart ;\n2. C:\\dossier");
        assertThat(relu.getUrl().getValue()).isEqualTo("https://copil.exemple.fr/seances/7?a=1,2");
        assertThat(relu.getStatus()).isNull();
        assertThat(relu.getDateTimeStamp().getValue()).isEqualTo(ECRIT_LE);
    }

    @Test
    void une_seance_annulee_le_dit_a_l_agenda_et_a_qui_le_lit() {
        assertThat(ecrit(SEANCE.annule(true).change(1)))
                .contains("STATUS:CANCELLED", "SEQUENCE:1", "SUMMARY:Annulé : Comité", "UID:seance-7@copil");
    }

    @Test
    void aucune_ligne_ne_passe_75_octets_et_aucune_lettre_n_est_coupee() {
        String longue = "é€😀 ordre du jour, ".repeat(40);
        String texte = ecrit(SEANCE.decrit(longue));

        assertThat(texte.split("\r\n")).hasSizeGreaterThan(10).allSatisfy(ligne -> assertThat(
                        ligne.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(texte).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(relu(SEANCE.decrit(longue)).getDescription().getValue()).isEqualTo(longue);
    }

    @Test
    void un_texte_n_ajoute_ni_ligne_ni_signe_de_commande() {
        RendezVous hostile =
                RendezVous.duJour("h", "a\rSTATUS:CANCELLED\r\nURL:b\u0000\u0007", LocalDate.of(2027, 1, 1));

        assertThat(ecrit(hostile).lines()).noneMatch(ligne -> ligne.startsWith("STATUS") || ligne.startsWith("URL"));
        assertThat(ecrit(hostile)).contains("SUMMARY:a\\nSTATUS:CANCELLED\\nURL:b\r\n");
    }

    @Test
    void une_invitation_dit_qui_appelle_et_qui_est_appele_sans_attendre_de_reponse() {
        String recue = new String(
                Agenda.invitation(ecrit(SEANCE.dans("Préfecture").change(2)), "copil@exemple.fr", "dsden44@exemple.fr"),
                StandardCharsets.UTF_8);

        assertThat(recue.replace("\r\n ", ""))
                .contains(
                        "METHOD:REQUEST",
                        "ORGANIZER:mailto:copil@exemple.fr",
                        "ATTENDEE;RSVP=FALSE:mailto:dsden44@exemple.fr",
                        "UID:seance-7@copil",
                        "SEQUENCE:2",
                        "LOCATION:Préfecture",
                        "DTSTART:20270112T083000Z");
        RendezVous journee = RendezVous.duJour("j", "Comité", LocalDate.of(2027, 3, 28));
        assertThat(new String(
                        Agenda.invitation(ecrit(journee.annule(true)), "copil@exemple.fr", "a@exemple.fr"),
                        StandardCharsets.UTF_8))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20270328");
    }

    @Test
    void le_meme_agenda_a_la_meme_heure_donne_les_memes_octets() {
        assertThat(ecrit(SEANCE)).isEqualTo(ecrit(SEANCE));
    }
}
