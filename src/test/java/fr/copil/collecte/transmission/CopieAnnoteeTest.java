package fr.copil.collecte.transmission;

import static fr.copil.collecte.transmission.ClasseurDEssai.feuille;
import static fr.copil.collecte.transmission.ClasseurDEssai.lire;
import static fr.copil.collecte.transmission.ClasseurDEssai.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.copil.collecte.classeur.Annotation;
import fr.copil.collecte.classeur.Cellule;
import fr.copil.collecte.classeur.Classeur;
import fr.copil.collecte.classeur.CopieAnnotee;
import fr.copil.collecte.classeur.Feuille;
import fr.copil.collecte.classeur.Format;
import fr.copil.collecte.classeur.Modele;
import fr.copil.collecte.fichier.Tabulaire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file given back with its faults written in it: read again it says the same, and once mended it is taken. */
class CopieAnnoteeTest {

    private static final List<String> TITRES =
            List.of("Indicateur", "Territoire", "Période", "Numérateur", "Dénominateur");

    private static Modele modele() {
        return new Modele(
                "envoi",
                "Chiffres",
                TITRES.stream().map(titre -> Modele.Colonne.saisie(titre, 12)).toList(),
                List.of(
                        List.of(
                                "N-I05",
                                "Saint-Nazaire",
                                BigDecimal.valueOf(2025),
                                BigDecimal.valueOf(12),
                                BigDecimal.valueOf(40)),
                        List.of("N-I05", "Sain-Nazaire", BigDecimal.valueOf(2024), "1O2", BigDecimal.valueOf(400)),
                        List.of("N-I05", "Saint-Nazaire", BigDecimal.valueOf(2023), "1O2", BigDecimal.valueOf(400))),
                List.of("Mode d'emploi"));
    }

    static Stream<Format> formats() {
        return Stream.of(Format.values());
    }

    private static FeuilleRefusee refus(byte[] octets) {
        return catchThrowableOfType(FeuilleRefusee.class, () -> lire(octets));
    }

    private static byte[] annoter(byte[] octets) {
        return CopieAnnotee.ecrire(octets, refus(octets).annotations());
    }

    private static List<String> aCorriger(byte[] octets) {
        Feuille feuille = Classeur.lire("envoi", octets)
                .orElseGet(() -> FeuilleCsv.de(Tabulaire.deTexte("envoi", octets)))
                .feuilles()
                .getFirst();
        int colonne = Objects.requireNonNull(
                EnTete.chercher(feuille).orElseThrow().colonnes().get(Champ.A_CORRIGER));
        return feuille.rangees().stream()
                .map(rangee -> rangee.cellules()
                        .getOrDefault(colonne, Cellule.texte(""))
                        .texte())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void la_copie_garde_son_format_et_dit_chaque_faute_sur_sa_ligne(Format format) {
        byte[] copie = annoter(modele().octets(format));

        assertThat(CopieAnnotee.format(copie)).isEqualTo(format);
        List<String> dites = aCorriger(copie);
        assertThat(dites.getFirst()).isEqualTo("À corriger");
        assertThat(dites.get(1)).isEmpty();
        assertThat(dites.get(2)).contains("« Sain-Nazaire »", "vouliez-vous « Saint-Nazaire (commune), COM-44184 »");
        assertThat(dites.get(3)).contains("« 1O2 » n'est pas un nombre : vouliez-vous 102 ?");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void la_copie_se_relit_sans_sa_colonne_et_s_annote_de_nouveau_a_la_meme_place(Format format) {
        byte[] envoi = modele().octets(format);
        byte[] copie = annoter(envoi);

        assertThat(refus(copie).fautes()).isEqualTo(refus(envoi).fautes());
        assertThat(aCorriger(annoter(copie))).isEqualTo(aCorriger(copie));
    }

    @Test
    void la_cellule_est_coloree_et_ce_qui_est_corrige_ne_dit_plus_rien() throws IOException {
        byte[] copie = annoter(xlsx(classeur -> feuille(
                classeur,
                "Données",
                TITRES.toArray(),
                new Object[] {"N-I05", "Nantes (commune)", 2025, "1O2", 400},
                new Object[] {"N-I05", "Saint-Nazaire", 2025, 12, 40})));

        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(copie))) {
            var ligne = classeur.getSheetAt(0).getRow(1);
            assertThat(ligne.getCell(3).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(ligne.getCell(4).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            byte[] corrigee = xlsx(neuf -> feuille(
                    neuf,
                    "Données",
                    Stream.concat(TITRES.stream(), Stream.of("À corriger")).toArray(),
                    new Object[] {
                        "N-I05",
                        "Nantes (commune)",
                        2025,
                        102,
                        400,
                        ligne.getCell(5).getStringCellValue()
                    }));
            assertThat(lire(corrigee).remarques()).isEmpty();
            assertThat(lire(corrigee).lus().mesures()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void ce_qui_etonne_s_y_dit_d_un_autre_mot_et_se_relit_sans_rien_y_lire(Format format) throws IOException {
        byte[] juste = new Modele(
                        "envoi",
                        "Chiffres",
                        TITRES.stream()
                                .map(titre -> Modele.Colonne.saisie(titre, 12))
                                .toList(),
                        List.of(List.of(
                                "N-I05",
                                "Saint-Nazaire",
                                BigDecimal.valueOf(2025),
                                BigDecimal.valueOf(12),
                                BigDecimal.valueOf(40))),
                        List.of("Mode d'emploi"))
                .octets(format);
        String feuille = format == Format.CSV ? "" : "Chiffres";

        byte[] copie = CopieAnnotee.ecrire(
                juste, List.of(new Annotation(feuille, 1, 2, 3, "bouge de 50 points en un an.", false)));

        assertThat(aCorriger(copie)).containsExactly("À vérifier", "À vérifier : bouge de 50 points en un an.");
        assertThat(lire(copie).lus().mesures()).isEqualTo(lire(juste).lus().mesures());
        if (format == Format.XLSX) {
            try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(copie))) {
                assertThat(classeur.getSheetAt(0)
                                .getRow(1)
                                .getCell(3)
                                .getCellStyle()
                                .getFillForegroundColor())
                        .isEqualTo(IndexedColors.PALE_BLUE.getIndex());
            }
        }
    }

    @Test
    void un_csv_en_codes_avec_la_colonne_se_relit() {
        String texte =
                """
                indicateur;territoire;periode;numerateur;denominateur;À corriger
                N-I05;COM-44184;2025;12;40;« 1O2 » n'est pas un nombre.
                """;

        assertThat(lire(texte.getBytes(StandardCharsets.UTF_8)).lus().mesures()).hasSize(1);
    }
}
