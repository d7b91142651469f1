package fr.copil.bilan;

import fr.copil.acces.EnTantQue;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.redaction.Oubli;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A bilan of Loire-Atlantique that its cabinet has just opened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(Role.CABINET)
abstract class BilanOuvertCas {

    static final NouveauBilan LOIRE_ATLANTIQUE =
            new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.ANNUEL, 2024);

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    BilanService service;

    @Autowired
    PlanService plans;

    @Autowired
    GelService gel;

    @Autowired
    VersionService versions;

    @Autowired
    PublicationDuBilanService publications;

    @Autowired
    ComplementService complements;

    @Autowired
    EnvoiService envois;

    @Autowired
    ComparaisonService comparaisons;

    @Autowired
    private ApplicationContext contexte;

    @Autowired
    JdbcTemplate jdbc;

    long id;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void ouvrir() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-22T09:05:00Z"));
        id = service.creer(LOIRE_ATLANTIQUE);
    }

    @AfterEach
    void ranger() {
        BilansPropres.effacer(jdbc);
    }

    /** In place, as no delivery does. */
    void corriger(String ordre) {
        jdbc.update(ordre);
        Oubli.desMatieres(contexte);
    }

    void figer() {
        Gels.figer(service, gel, id);
    }

    BilanOuvert lu() {
        return service.ouvrir(id).orElseThrow();
    }
}
