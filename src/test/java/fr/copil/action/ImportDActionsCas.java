package fr.copil.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.collecte.classeur.Format;
import fr.copil.commun.ErreurCopil;
import fr.copil.essai.BaseDEssai;
import fr.copil.essai.HorlogeReglable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Forty actions by a workbook: the same cases on both databases. */
@Transactional
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ImportDActionsCas {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private ImportDActionsService imports;

    @Autowired
    private ActionsService actions;

    @BeforeAll
    void charger() {
        base.chargerLesDonneesReduites();
    }

    @BeforeEach
    void la_prefecture_entre() {
        horloge.mettreA(OffsetDateTime.parse("2026-11-30T09:05:00Z"));
        etre(Role.CABINET);
    }

    private static void etre(Role role) {
        Identites.entrer(Identites.compte(
                "essai", role, Audience.COMITE, "DEP-44", "S-PREF-44", Instant.parse("2100-01-01T00:00:00Z")));
    }

    private static Map<String, Object> ligne(String titre) {
        return Map.of(
                "Titre", titre,
                "Engagement 1", "LA-P-a",
                "Territoire", "Nantes (commune)",
                "Début", "01/10/2025",
                "Fin", "30/06/2026",
                "État", "réalisée",
                "Participants", 30,
                "Filles ou femmes", 16);
    }

    private static List<Map<String, Object>> quarante() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(rang -> ligne("Atelier " + rang))
                .toList();
    }

    private byte[] rempli(Format format, List<Map<String, Object>> lignes) {
        return ClasseurRempli.de(imports.modele(), format, lignes);
    }

    private ControleDuClasseur<SaisieDAction> controler(List<Map<String, Object>> lignes) {
        return imports.controler("actions.xlsx", rempli(Format.XLSX, lignes));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void quarante_actions_entrent_d_un_coup(Format format) {
        ControleDuClasseur<SaisieDAction> controle = imports.controler("actions", rempli(format, quarante()));

        assertThat(controle.fautes()).isEmpty();
        assertThat(actions.toutes(FiltreActions.TOUTES))
                .as("nothing is written before")
                .isEmpty();
        assertThat(imports.enregistrer(controle, false)).isEqualTo(40);
        PageDActions page = actions.lister(FiltreActions.lire(Map.of("territoire", "COM-44109")), 1, false);
        assertThat(page.phrase())
                .startsWith("40 actions réalisées. 1\u202f200 participants dans 40 actions en cours ou réalisées");
        assertThat(page.lignes().getFirst().participants().parts()).containsEntry(Part.FILLES, 16L);
    }

    @Test
    void chaque_ligne_fautive_est_dite_et_rien_n_est_ecrit_sans_accord() {
        List<Map<String, Object>> lignes = new ArrayList<>(quarante());
        lignes.add(avec("Sans engagement", "Engagement 1", ""));
        lignes.add(avec("Engagement inventé", "Engagement 1", "LA-ZZ"));
        lignes.add(avec("Ailleurs", "Territoire", "COM-37261"));
        lignes.add(avec("Nulle part", "Territoire", "Atlantide"));
        lignes.add(avec("Un jour", "Début", "31/02/2026"));
        lignes.add(avec("Combien", "Participants", "beaucoup"));
        lignes.add(ligne("atelier 7"));
        ControleDuClasseur<SaisieDAction> controle = controler(lignes);

        assertThat(controle.bonnes()).hasSize(40);
        assertThat(controle.fautes())
                .extracting(faute -> faute.ligne() + " " + faute.titre() + " : " + faute.raison())
                .satisfiesExactly(
                        une -> assertThat(une).startsWith("42 Sans engagement : Choisissez l'engagement"),
                        une -> assertThat(une).contains("Copil ne connaît pas l'engagement « LA-ZZ »"),
                        une -> assertThat(une).contains("n'est pas dans le territoire de votre compte"),
                        une -> assertThat(une).contains("Aucun territoire de votre compte ne s'appelle « Atlantide »"),
                        une -> assertThat(une).contains("« 31/02/2026 » ne se lit pas comme un jour"),
                        une -> assertThat(une).contains("Donnez le nombre de participants"),
                        une -> assertThat(une).contains("déjà dit cette action"));
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> imports.enregistrer(controle, false))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("CLASSEUR-FAUTES"));
        assertThat(actions.toutes(FiltreActions.TOUTES)).isEmpty();
        assertThat(imports.enregistrer(controle, true)).isEqualTo(40);
        assertThat(controler(quarante()).bonnes()).as("sent twice").isEmpty();
    }

    private static Map<String, Object> avec(String titre, String colonne, Object valeur) {
        Map<String, Object> ligne = new HashMap<>(ligne(titre));
        ligne.put(colonne, valeur);
        return ligne;
    }

    @Test
    void ce_qui_n_est_pas_le_classeur_des_actions_est_refuse() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> imports.controler("a.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("CLASSEUR-TEXTE"));
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> imports.controler("a.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("CLASSEUR-ILLISIBLE"));
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> controler(List.of()))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("CLASSEUR-VIDE"));
    }

    @Test
    void qui_ne_conduit_pas_d_actions_n_importe_rien() {
        ControleDuClasseur<SaisieDAction> controle = controler(quarante());
        etre(Role.MEMBRE);
        assertThatThrownBy(() -> imports.enregistrer(controle, true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(imports::modele).isInstanceOf(AccessDeniedException.class);
    }
}
