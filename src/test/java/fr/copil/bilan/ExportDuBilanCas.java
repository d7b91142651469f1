package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Mandat;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Octets;
import fr.copil.bilan.export.DocumentSigne;
import fr.copil.bilan.export.DocumentsSignesService;
import fr.copil.bilan.export.ExportService;
import fr.copil.commun.Empreinte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.figure.FigureModele;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.support.SqlBinaryValue;

/** What each audience reads of a bilan, in its files too: the same cases on both databases. */
abstract class ExportDuBilanCas extends BilanOuvertCas {

    @Autowired
    private ExportService exports;

    @Autowired
    private DocumentsSignesService signes;

    @Test
    void un_chiffre_reserve_ne_se_lit_pas_dans_un_bilan_pour_une_audience_plus_large() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        corriger("update mesure set diffusion = 3 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        try {
            assertThat(dnb(Audience.DSDEN)).contains("% des candidats sont admis");
            assertThat(dnb(Audience.PUBLIC)).doesNotContain("% des candidats sont admis");
            assertThat(service.lire(id, Audience.PUBLIC).entete().audience()).isEqualTo(Audience.PUBLIC);
        } finally {
            corriger("update mesure set diffusion = 0 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        }
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThatThrownBy(() -> service.lire(id, Audience.DSDEN)).isInstanceOf(ErreurCopil.class);
    }

    /** One reads as far in one's own territory, and sits on the committee of another. */
    @Test
    void ce_qui_est_fige_pour_un_comite_n_est_dans_aucun_fichier_d_un_autre() {
        figer();
        long refus = refus();
        Identites.entrer(
                Identites.tenant(List.of(new Mandat(Role.REFERENT, Audience.DSDEN, "DEP-37", "F122")), "S-DSDEN-37"));

        for (Format format : formats()) {
            assertThatThrownBy(() -> exports.demander(id, format, Audience.COMITE))
                    .as(format.name())
                    .isInstanceOf(Interdit.class)
                    .hasMessageContaining("ne produit pas de document pour cette audience");
        }
        assertThatThrownBy(() -> publications.aPublier(id, Audience.COMITE)).isInstanceOf(Interdit.class);

        assertThat(refus() - refus).isEqualTo(formats().size() + 1);
        assertThat(exports.miens(id)).isEmpty();
        assertThat(publications
                        .aPublier(id, Audience.PARTENAIRES)
                        .bilan()
                        .entete()
                        .audience())
                .isEqualTo(Audience.PARTENAIRES);
    }

    /** Whatever the next version of Copil writes: here, another text stands where it would. */
    @Test
    void un_document_signe_rend_toujours_les_memes_octets_et_se_reconnait() throws Exception {
        figer();
        Identites.en(Role.REFERENT, Audience.DSDEN);
        gel.signer(id);
        Identites.en(Role.CABINET, Audience.COMITE);
        gel.signer(id);
        assertThat(signes.de(id)).isEmpty();
        byte[] premier = fichier(Format.HTML, Audience.COMITE);
        jdbc.update("update bilan_fige set contenu = replace(contenu, 'Synthèse', 'Autrement')");
        assertThat(publications.aPublier(id, Audience.COMITE).bilan().sections())
                .extracting(Section::titre)
                .contains("Autrement");
        assertThat(fichier(Format.HTML, Audience.COMITE)).isEqualTo(premier);

        DocumentSigne garde = signes.de(id).getFirst();
        assertThat(signes.de(id)).hasSize(1);
        assertThat(garde.empreinte()).isEqualTo(Empreinte.de(premier));
        assertThat(signes.reconnaitre(id, new ByteArrayInputStream(premier))).contains(garde);
        premier[100]++;
        assertThat(signes.reconnaitre(id, new ByteArrayInputStream(premier))).isEmpty();
        assertThat(jdbc.queryForList("select detail from audit where nature = 'SIGNATURE'", String.class))
                .anyMatch(detail -> detail.contains("SHA-256 " + garde.empreinte()));
        Identites.en(Role.MEMBRE, Audience.PUBLIC);
        assertThat(signes.de(id)).isEmpty();
    }

    /** A document weighs more than a database reads at once. */
    @Test
    void un_document_de_plusieurs_megaoctets_se_garde() {
        byte[] lourd = new byte[3_000_000];
        new Random(1).nextBytes(lourd);
        jdbc.update(
                "insert into document_signe (bilan, audience, format, signe_le, empreinte, contenu, le)"
                        + " values (?, 0, 'PDF', current_timestamp, 'essai', ?, current_timestamp)",
                id,
                new SqlBinaryValue(new ByteArrayInputStream(lourd), lourd.length));
        jdbc.query("select contenu from document_signe where empreinte = 'essai'", ligne -> {
            try (InputStream contenu = ligne.getBinaryStream(1)) {
                assertThat(contenu.readAllBytes()).isEqualTo(lourd);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private byte[] fichier(Format format, Audience audience) throws IOException {
        UUID demande = exports.demander(id, format, audience);
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> !exports.trouver(demande)
                .orElseThrow()
                .enCours());
        return Files.readAllBytes(exports.fichier(demande).orElseThrow());
    }

    @Test
    void un_fichier_d_un_brouillon_repris_ne_se_telecharge_plus_par_qui_ne_le_lit_plus() throws IOException {
        envois.envoyer(id);
        Identites.en(Role.MEMBRE, Audience.COMITE);
        UUID demande = exports.demander(id, Format.HTML, Audience.COMITE);
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> exports.fichier(demande)
                .isPresent());
        Identites.en(Role.CABINET, Audience.COMITE);
        envois.reprendre(id);
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThat(exports.fichier(demande)).isEmpty();
    }

    private long refus() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from audit where nature = 'REFUS'", Long.class));
    }

    private String dnb(Audience audience) {
        return Copies.ecrire(service.lire(id, audience));
    }

    /** The documents that are written: what they say was read before, and none of them reads the database. */
    List<Format> formats() {
        return List.of(Format.values());
    }

    @Test
    void un_chiffre_reserve_n_est_dans_aucun_fichier_d_une_audience_plus_large() throws Exception {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        corriger("update mesure set diffusion = 3 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        try {
            Bilan complet = service.lire(id, Audience.DSDEN);
            FigureModele reservee = complet.figures().getFirst();
            String code = Objects.requireNonNull(reservee.citation());
            String phrase = reservee.lecture().substring(0, 40);
            Bilan ouvert = service.lire(id, Audience.PUBLIC);
            for (Format format : formats()) {
                assertThat(Octets.texte(complet, format)).as(format + " DSDEN").contains(code);
                assertThat(Octets.texte(ouvert, format)).as(format + " public").doesNotContain(code, phrase);
            }
        } finally {
            corriger("update mesure set diffusion = 0 where indicateur = 'DNB-G' and territoire = 'DEP-44'");
        }
    }
}
