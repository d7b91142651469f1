package fr.copil.acces.connexion;

import fr.copil.acces.Demonstration;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Profil;
import fr.copil.commun.Acte;
import fr.copil.commun.Dates;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the owner of an account, at their start, what changed about it: mail may not come, or come to another. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AvisDeCompteService {

    private final JdbcClient jdbc;
    private final LecteurCourant lecteurs;

    AvisDeCompteService(JdbcClient jdbc, LecteurCourant lecteurs) {
        this.jdbc = jdbc;
        this.lecteurs = lecteurs;
    }

    /** In words, the last one first; nothing once they are read. */
    @Transactional(readOnly = true)
    public List<String> miens() {
        return jdbc.sql("select quoi, le from avis_de_compte where compte = ? order by id desc")
                .param(lecteurs.lecteur().compte())
                .query((ligne, rang) -> ligne.getString("quoi") + " le "
                        + Dates.moment(
                                ligne.getObject("le", OffsetDateTime.class).toInstant()))
                .list();
    }

    public void lus() {
        jdbc.sql("delete from avis_de_compte where compte = ?")
                .param(lecteurs.lecteur().compte())
                .update();
    }

    /** With the change itself, or not at all; nobody is behind the accounts of the demonstration. */
    @Component
    static class Notes {

        private final JdbcClient jdbc;
        private final Demonstration demonstration;
        private final Clock horloge;

        Notes(JdbcClient jdbc, Demonstration demonstration, Clock horloge) {
            this.jdbc = jdbc;
            this.demonstration = demonstration;
            this.horloge = horloge;
        }

        @EventListener(condition = "#acte.nature.name() == 'MOT_DE_PASSE'")
        void motDePasse(Acte acte) {
            noter(acte.objet(), "mot de passe changé");
        }

        @EventListener(condition = "#acte.nature.name() == 'DROITS'")
        void mandats(Acte acte) {
            noter(acte.objet(), "mandats changés");
        }

        @EventListener
        void adresse(Profil.AdresseChangee change) {
            noter(change.compte(), "adresse de courriel changée");
        }

        @EventListener
        void secondFacteur(SecondFacteurChange change) {
            noter(change.compte(), SecondFacteurNote.enClair(change.quoi()));
        }

        private void noter(String compte, String quoi) {
            if (!demonstration.est(compte)) {
                // An account that was never written, as that of a console, is told nothing.
                jdbc.sql(
                                """
                                insert into avis_de_compte (compte, quoi, le)
                                select identifiant, :quoi, :le from compte where identifiant = :compte
                                """)
                        .param("quoi", quoi)
                        .param("le", OffsetDateTime.now(horloge))
                        .param("compte", compte)
                        .update();
            }
        }
    }
}
