package fr.copil.convention.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.acces.Audience;
import fr.copil.acces.EnTantQue;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.SurH2;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.InfiniteCircularInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Evidence files arrive, are refused, are kept and given back. */
@SurH2
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnTantQue(value = Role.REFERENT, audience = Audience.DSDEN)
class PreuveTest {

    private static final String ENGAGEMENT = "LA-3.7-c1";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private BaseDEssai base;

    @Autowired
    private PreuveService service;

    @Autowired
    private SuiviService suivis;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Environment reglages;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @Test
    void un_compte_puis_un_territoire_n_en_joignent_pas_sans_fin() {
        refuser("PREUVE-QUOTA-COMPTE", "essai", 500L << 20);
        refuser("PREUVE-QUOTA-TERRITOIRE", "autre", 5L << 30);

        assertThat(service.de(ENGAGEMENT)).extracting(Preuve::nom).containsOnly("Déjà là");
    }

    /** @param deja in bytes: so much that one file more is too many */
    private void refuser(String code, String compte, long deja) {
        jdbc.update("delete from preuve");
        jdbc.update(
                "insert into preuve (engagement, nom, empreinte, type, octets, compte, fonction, le)"
                        + " values (?, 'Déjà là', 'e', 'application/pdf', ?, ?, '', current_timestamp)",
                ENGAGEMENT,
                deja - 1,
                compte);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.joindre(ENGAGEMENT, "de trop.pdf", new ByteArrayInputStream(PDF)))
                .returns(code, ErreurCopil::code);
    }

    @Test
    void un_document_est_garde_une_fois_sous_l_empreinte_de_son_contenu() throws IOException {
        service.joindre(ENGAGEMENT, "C:\\bureau\\Compte rendu.pdf", new ByteArrayInputStream(PDF));
        service.joindre(ENGAGEMENT, "copie", new ByteArrayInputStream(PDF));

        List<Preuve> preuves = service.de(ENGAGEMENT);
        assertThat(preuves).extracting(Preuve::nom).containsExactly("copie", "Compte rendu.pdf");
        assertThat(preuves)
                .extracting(Preuve::empreinte)
                .containsOnly(preuves.getFirst().empreinte());
        assertThat(service.telecharger(preuves.getFirst().id())).hasValueSatisfying(recu -> {
            assertThat(recu.nom()).isEqualTo("copie.pdf");
            assertThat(recu.chemin()).hasBinaryContent(PDF);
        });
        assertThat(suivis.journal(ENGAGEMENT, false))
                .extracting(EntreeJournal::nature)
                .containsOnly(NatureDuChangement.PREUVE);
    }

    @Test
    void un_fichier_de_deux_gigaoctets_est_arrete_a_la_limite_et_rien_n_en_reste() throws IOException {
        long octets = 2L * 1024 * 1024 * 1024;
        BoundedInputStream deuxGigaoctets = BoundedInputStream.builder()
                .setInputStream(new InfiniteCircularInputStream(new byte[8192]))
                .setMaxCount(octets)
                .get();

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.joindre(ENGAGEMENT, "gros.pdf", deuxGigaoctets))
                .withMessageContaining("10 Mo");
        assertThat(deuxGigaoctets.getCount()).as("read on past the limit").isLessThan(octets / 100);
        assertThat(enAttente()).isEmpty();
        assertThat(service.de(ENGAGEMENT)).isEmpty();
    }

    @Test
    void un_script_nomme_pdf_est_refuse_et_rien_n_en_reste() throws IOException {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.joindre(
                        ENGAGEMENT,
                        "bilan.pdf",
                        new ByteArrayInputStream("#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII))))
                .withMessageContaining("« bilan.pdf » n'est pas");
        assertThat(enAttente()).isEmpty();
        assertThat(service.de(ENGAGEMENT)).isEmpty();
    }

    @Test
    void un_fichier_vide_est_refuse() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.joindre(ENGAGEMENT, "bilan.pdf", new ByteArrayInputStream(new byte[0])))
                .withMessageContaining("est vide");
    }

    @Test
    void un_nom_ne_se_lit_pas_a_l_envers() {
        service.joindre(ENGAGEMENT, "facture" + Character.toString(0x202E) + "xcod.pdf", new ByteArrayInputStream(PDF));

        assertThat(service.de(ENGAGEMENT).getFirst().nom()).isEqualTo("facturexcod.pdf");
    }

    @Test
    void qui_n_est_pas_du_comite_ne_voit_ni_ne_telecharge_les_preuves() {
        service.joindre(ENGAGEMENT, "a.pdf", new ByteArrayInputStream(PDF));
        long id = service.de(ENGAGEMENT).getFirst().id();
        Identites.en(Role.MEMBRE, Audience.PARTENAIRES);

        assertThat(service.de(ENGAGEMENT)).isEmpty();
        assertThat(service.telecharger(id)).isEmpty();
    }

    @Test
    void on_ne_joint_rien_hors_de_son_territoire() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> service.joindre("N-2.1.1-a", "a.pdf", new ByteArrayInputStream(PDF)))
                .withMessageContaining("territoire");
    }

    private List<Path> enAttente() throws IOException {
        Path dossier = Path.of(reglages.getRequiredProperty("copil.home"), "preuves");
        if (!Files.exists(dossier)) {
            return List.of();
        }
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.filter(fichier -> fichier.toString().endsWith(".tmp"))
                    .toList();
        }
    }
}
