package fr.copil.collecte;

import static fr.copil.essai.DonneesCopiees.DNB_DEPARTEMENTS;
import static fr.copil.essai.DonneesCopiees.IVAC;
import static fr.copil.essai.DonneesCopiees.PERSONNELS;
import static fr.copil.essai.DonneesCopiees.PROXIMITE;
import static fr.copil.essai.DonneesCopiees.REP;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.BaseDEssai;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.EtatDeLaBase;
import fr.copil.essai.HorlogeReglable;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Loadings that commit: what a transaction undoes, and what a second first day gives. On both databases. */
abstract class ChargementNeufCas {

    /** A public collège of Nantes, in REP+ and in a QPV: it weighs on every sum of Loire-Atlantique. */
    private static final String STENDHAL = "0440284V";

    @Autowired
    private BaseDEssai base;

    @Autowired
    private EtatDeLaBase etat;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private HorlogeReglable horloge;

    private DonneesCopiees donnees;
    private List<String> chiffres = List.of();

    /** Loaded anew after those that leave something else. */
    @BeforeEach
    void partir_du_premier_chargement() {
        base.chargerLesDonneesReduites();
        donnees = DonneesCopiees.reduites(base.dossier());
        chiffres = etat.enVigueur();
    }

    @AfterEach
    void oublier_les_refus() {
        jdbc.update("delete from anomalie where livraison in (select id from livraison where etat = 'REFUSEE')");
        jdbc.update("delete from livraison where etat = 'REFUSEE'");
    }

    @Test
    void les_sommes_tenues_a_jour_sont_celles_d_un_chargement_neuf() {
        donnees.corrigerIvac("2024", STENDHAL, "Taux de réussite G", "75.0")
                .retirerLaLigne(IVAC, ";2023;", STENDHAL)
                .retirerLaLigne(PROXIMITE, STENDHAL)
                .retirerLaLigne(PERSONNELS, STENDHAL)
                .retirerLaLigne(DNB_DEPARTEMENTS, "2024;", ";44;LOIRE-ATLANTIQUE;16 ans ou plus;SERIE GENERALE;")
                .changer(
                        REP,
                        contenu -> contenu.replace(
                                "0440284V;0440284V;STENDHAL;COLLEGE;REP+", "0440284V;0440284V;STENDHAL;COLLEGE;REP"));
        horloge.mettreA(BaseDEssai.EN_OCTOBRE.plusMonths(1));
        base.charger();
        List<String> tenuesAJour = etat.enVigueur();
        assertThat(tenuesAJour).isNotEqualTo(chiffres);

        base.vider();
        base.charger();

        assertThat(EtatDeLaBase.difference(etat.enVigueur(), tenuesAJour)).isEmpty();
    }

    @Test
    void un_referentiel_casse_le_premier_jour_se_rattrape_des_qu_il_est_repare() {
        base.vider();
        donnees.changerLeReferentiel("conventions.csv", texte -> "");
        base.charger();
        assertThat(etat.livraisons("REFUSEE")).containsExactly("referentiel");

        DonneesCopiees.reduites(base.dossier());
        base.charger();

        assertThat(EtatDeLaBase.difference(chiffres, etat.enVigueur())).isEmpty();
    }

    @Test
    void un_nombre_que_la_base_ne_peut_pas_tenir_refuse_tout_le_fichier() {
        donnees.corrigerIvac("2023", STENDHAL, "Taux de réussite G", "0.0")
                .corrigerIvac("2024", STENDHAL, "Nb candidats G", "1e30");

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly(IVAC);
        assertThat(EtatDeLaBase.difference(chiffres, etat.enVigueur())).isEmpty();
    }

    @Test
    void un_texte_plus_long_que_sa_place_refuse_tout_le_referentiel() {
        String longTitre = "x".repeat(2000);
        donnees.changerLeReferentiel(
                "conventions.csv", texte -> texte.replace(";departemental;", longTitre + ";departemental;"));

        base.charger();

        assertThat(etat.livraisons("REFUSEE")).containsExactly("referentiel");
        assertThat(EtatDeLaBase.difference(chiffres, etat.enVigueur())).isEmpty();
    }
}
