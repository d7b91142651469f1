package fr.copil.collecte.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.Tabulaire;
import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Denombrement;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.Attendu;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Reception;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectureDepotTest {

    /** Without the last column, that most files do not need. */
    private static final String ENTETE = String.join(";", LectureDepot.COLONNES.subList(0, 10)) + "\n";

    private static final String COURT = "indicateur;territoire;population;periode;numerateur;denominateur;valeur\n";
    private static final String ENTIERE =
            "N-I05;DEP-44;PUBLIC_QPV;2024-2025;31;40;;valeur;provisoire;Deux écoles ont répondu tard.";

    private static final Reception RECEPTION = new Reception(
            Stream.of(
                            attendu("N-I05", Calcul.TAUX, Denombrement.PERSONNES, "%"),
                            attendu("N-I08", Calcul.VALEUR, Denombrement.PERSONNES, "points"),
                            attendu("N-M09", Calcul.TAUX, Denombrement.RESEAUX, "%"),
                            attendu("LA-M07", Calcul.VALEUR, Denombrement.EUROS, ""),
                            attendu("N-I18", Calcul.COMPTE, Denombrement.STRUCTURES, "nombre"),
                            attendu("LA-M05", Calcul.COMPTE, Denombrement.PERSONNES, "jeunes"),
                            attendu("ETP-COL", Calcul.EFFECTIF, Denombrement.POSTES, "ETP"),
                            attendu("ENC-ECO", Calcul.RAPPORT, Denombrement.PERSONNES, "élèves par classe"),
                            attendu("IPS-COL-22", Calcul.MOYENNE, Denombrement.PERSONNES, "indice"),
                            new Attendu(
                                    "N-A2I-01",
                                    Calcul.TAUX,
                                    Denombrement.PERSONNES,
                                    "%",
                                    "",
                                    List.of("N-I05", "N-I06")),
                            new Attendu("LA-I03", Calcul.TAUX, Denombrement.PERSONNES, "%", "QPV", List.of()))
                    .collect(Collectors.toMap(Attendu::id, attendu -> attendu)),
            Set.of("FR", "DEP-44", "DEP-49", "COM-44109", "REP-0061001F"),
            2027);

    private static Attendu attendu(String id, Calcul calcul, Denombrement compte, String unite) {
        return new Attendu(id, calcul, compte, unite, "", List.of());
    }

    private static LectureDepot.Lus lus(String texte) {
        return LectureDepot.lire(Tabulaire.deTexte("dsden.csv", texte.getBytes(StandardCharsets.UTF_8)), RECEPTION);
    }

    private static List<MesureRecue> lire(String texte) {
        return lus(texte).mesures();
    }

    private static Faute faute(String lignes) {
        return catchThrowableOfType(FichierIllisible.class, () -> lire(ENTETE + lignes))
                .fautes()
                .getFirst();
    }

    @Test
    void une_ligne_dit_tout_d_une_mesure() {
        assertThat(lire(ENTETE + ENTIERE)).singleElement().satisfies(mesure -> {
            assertThat(mesure.indicateur()).isEqualTo("N-I05");
            assertThat(mesure.territoire()).isEqualTo(CodeTerritoire.departement("44"));
            assertThat(mesure.population()).isEqualTo(Population.PUBLIC_QPV);
            assertThat(mesure.periode()).isEqualTo(2024);
            assertThat(mesure.numerateur()).isEqualByComparingTo("31");
            assertThat(mesure.denominateur()).isEqualByComparingTo("40");
            assertThat(mesure.etat()).isEqualTo(Etat.VALEUR);
            assertThat(mesure.qualite()).isEqualTo(Qualite.PROVISOIRE);
            assertThat(mesure.commentaire()).isEqualTo("Deux écoles ont répondu tard.");
        });
    }

    @Test
    void l_exemple_que_l_aide_donne_est_une_livraison_sans_faute() throws IOException {
        String exemple = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("/META-INF/resources/aide/exemple-livraison.csv"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        assertThat(lire(exemple))
                .extracting(MesureRecue::population, MesureRecue::etat)
                .containsExactly(
                        tuple(Population.REP_PLUS, Etat.VALEUR),
                        tuple(Population.REP, Etat.VALEUR),
                        tuple(Population.RESIDENT_QPV, Etat.NON_TRANSMIS));
    }

    @Test
    void trois_colonnes_et_un_nombre_suffisent() {
        assertThat(lire("indicateur;territoire;periode;valeur\nN-I05;FR;2024;22,7\n"))
                .singleElement()
                .satisfies(mesure -> {
                    assertThat(mesure.population()).isEqualTo(Population.ENSEMBLE);
                    assertThat(mesure.valeur()).isEqualByComparingTo("22.7");
                    assertThat(mesure.qualite()).isEqualTo(Qualite.DEFINITIF);
                    assertThat(mesure.commentaire()).isEmpty();
                });
    }

    @Test
    void une_absence_dit_sa_raison_et_zero_reste_une_valeur() {
        assertThat(lire(ENTETE + "N-I05;DEP-44;;2024;;;;secret;;\nN-I05;DEP-49;;2024;0;40;;;;\n"))
                .extracting(MesureRecue::etat)
                .containsExactly(Etat.SECRET, Etat.VALEUR);
    }

    @ParameterizedTest
    @CsvSource({
        "N-I05;DEP-44;;2024;;;;;;, etat",
        "N-I05;DEP-44;;2024;3;;;;;, denominateur",
        "N-I05;DEP-44;;2024;3;0;;;;, denominateur",
        "N-I05;DEP-44;;2024;3;40;7;;;, valeur",
        "N-I05;DEP-44;;2024;3;40;;secret;;, etat",
        "N-I05;DEP-44;;2024;3;40;;restreint;;, etat",
        "N-I05;DEP-44;QPV;2024;3;40;;;;, population",
        "N-I05;DEP-44;;2024;-3;40;;;;, numerateur",
        "N-I05;DEP-44;;2024;3;40;;;sure;, qualite",
        "N-I05;44;;2024;3;40;;;;, territoire",
        "N-I05;DEP-44;;bientôt;3;40;;;;, periode",
        "N-I05;DEP-44;;2024;;;99999999999999;;;, valeur",
        "UN-CODE-BIEN-TROP-LONG;DEP-44;;2024;3;40;;;;, indicateur"
    })
    void une_cellule_impossible_est_nommee(String ligne, String colonne) {
        assertThat(faute(ligne)).satisfies(faute -> {
            assertThat(faute.ligne()).isEqualTo(2);
            assertThat(faute.colonne()).isEqualTo(colonne);
        });
    }

    /** What could be put in force before, and that a room would have read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N-M09;DEP-44;REP_PLUS;2022;27;1;       | numerateur   | 27 est plus grand que le dénominateur, 1",
                "N-M09;REP-0061001F;;2022;3;3;          | denominateur | un réseau compte pour un",
                "N-I05;DEP-44;;2024;41;40;              | numerateur   | une part ne dépasse pas son tout",
                "N-I05;DEP-44;;2024;;;250               | valeur       | taux entre 0 et 100",
                "N-I05;DEP-44;;2024;;;-12               | valeur       | taux entre 0 et 100",
                "N-I08;DEP-44;;2024;;;250               | valeur       | écart entre deux taux",
                "LA-M05;COM-44109;FILLES;2024;;;-5      | valeur       | négatif",
                "LA-M05;COM-44109;FILLES;2024;;;1000000000 | valeur    | le pays entier",
                "N-I05;DEP-44;;2024;3;1000000000;       | denominateur | le pays entier",
                "LA-M07;DEP-44;;2024;;;-100             | valeur       | négatif",
                "N-I18;DEP-44;;2024;;;-1                | valeur       | négatif",
                "LA-M05;COM-44109;FILLES;2024;;;2,5     | valeur       | nombre entier",
                "LA-M05;COM-44109;FILLES;2024;5;9;      | numerateur   | donnez-le dans la colonne « valeur »",
                "N-I05;DEP-44;;2024;3,5;40;             | numerateur   | nombre entier",
                "N-I05;DEP-44;;9999;3;40;               | periode      | entre 2000 et 2027",
                "N-I05;DEP-44;;1999;3;40;               | periode      | entre 2000 et 2027",
                "N-I05;DEP-44;;2014-2016;3;40;          | periode      | d'une année à la suivante",
                "N-A2I-01;DEP-44;;2024;3;40;            | indicateur   | autre libellé de N-I05, N-I06",
                "N-I99;DEP-44;;2024;3;40;               | indicateur   | pas au catalogue",
                "N-I05;DEP-37;;2024;3;40;               | territoire   | un territoire dans le vôtre"
            })
    void ce_qui_ne_peut_pas_etre_est_refuse_avec_sa_raison(String ligne, String colonne, String raison) {
        assertThat(catchThrowableOfType(FichierIllisible.class, () -> lire(COURT + ligne))
                        .fautes())
                .singleElement()
                .satisfies(faute -> {
                    assertThat(faute.ligne()).isEqualTo(2);
                    assertThat(faute.colonne()).isEqualTo(colonne);
                    assertThat(faute.raison()).contains(raison);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LA-M05 | ;;12 | ;;13 | ;;26 | valeur",
                "N-I05  | 10;20; | 9;20; | 18;40; | numerateur",
                "N-I05  | 10;20; | 9;21; | 19;40; | denominateur"
            })
    void des_filles_et_des_garcons_qui_ne_font_pas_l_ensemble_sont_refuses(
            String indicateur, String filles, String garcons, String ensemble, String colonne) {
        String debut = indicateur + ";COM-44109;";
        Faute faute = catchThrowableOfType(
                        FichierIllisible.class,
                        () -> lire(COURT + debut + "FILLES;2024;" + filles + "\n" + debut + "GARCONS;2024;" + garcons
                                + "\n" + debut + "ENSEMBLE;2024;" + ensemble + "\n"))
                .fautes()
                .getFirst();

        assertThat(faute.ligne()).isEqualTo(4);
        assertThat(faute.colonne()).isEqualTo(colonne);
        assertThat(faute.raison()).contains("ne font pas l'ensemble");
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_QPV, RESIDENT_HORS_QPV, ENSEMBLE, font plus que l'ensemble",
        "VECU_QPV, VECU_HORS_QPV, ENSEMBLE, font plus que l'ensemble",
        "PUBLIC_QPV, PUBLIC_HORS_QPV, PUBLIC, font plus que les établissements publics",
        "PUBLIC, PRIVE, ENSEMBLE, ne font pas l'ensemble"
    })
    void des_groupes_ne_depassent_pas_leur_tout(String une, String autre, String tout, String raison) {
        String debut = "N-I05;DEP-44;";
        Faute faute = catchThrowableOfType(
                        FichierIllisible.class,
                        () -> lire(COURT + debut + une + ";2024;210;300;\n" + debut + autre + ";2024;9000;10000;\n"
                                + debut + tout + ";2024;9000;10300;\n"))
                .fautes()
                .getFirst();

        assertThat(faute.colonne()).isEqualTo("numerateur");
        assertThat(faute.raison()).contains(raison);
    }

    /** What is of the quartiers alone has one figure: all children of the territory beside it would be said theirs. */
    @ParameterizedTest
    @ValueSource(strings = {"RESIDENT_QPV", "VECU_QPV", "PUBLIC_QPV"})
    void un_indicateur_des_seuls_quartiers_n_a_pas_de_groupe_des_quartiers_a_cote_de_son_ensemble(String groupe) {
        Faute faute = catchThrowableOfType(
                        FichierIllisible.class, () -> lire(COURT + "LA-I03;DEP-44;" + groupe + ";2024;23;49;"))
                .fautes()
                .getFirst();

        assertThat(faute.colonne()).isEqualTo("population");
        assertThat(faute.raison()).contains("ne porte que sur les quartiers prioritaires");
        assertThat(faute.proposition()).isEqualTo("Ensemble");
        assertThat(lire(COURT + "LA-I03;DEP-44;Ensemble;2024;23;49;")).hasSize(1);
    }

    /** A mean by its sum and count, a ratio above one, posts with decimals, a gap below zero, a total beside its parts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IPS-COL-22;DEP-44;;2024;10530,5;100;",
                "ENC-ECO;DEP-44;;2024;2210;101,5;",
                "ETP-COL;DEP-44;;2024;;;139826,6",
                "N-I08;DEP-44;;2024;;;-3,2",
                "N-M09;DEP-44;REP_PLUS;2022;27;30;",
                "LA-M05;COM-44109;FILLES;2024;;;12\nLA-M05;COM-44109;GARCONS;2024;;;13\nLA-M05;COM-44109;;2024;;;25",
                "LA-M05;COM-44109;;2024;;;25\nLA-M05;DEP-44;;2024;;;250",
                "N-I05;DEP-44;VECU_QPV;2024;2;9;\nN-I05;DEP-44;VECU_HORS_QPV;2024;3;8;\nN-I05;DEP-44;;2024;9;20;"
            })
    void ce_qui_peut_etre_est_lu(String lignes) {
        assertThat(lire(COURT + lignes)).hasSize((int) lignes.lines().count());
    }

    @Test
    void un_taux_seul_peut_etre_dit_deja_publie_par_son_producteur() {
        String entete = "indicateur;territoire;periode;numerateur;denominateur;valeur;deja_publie\n";

        assertThat(lus(entete + "N-I05;DEP-44;2024;;;22,7;oui\nN-I05;DEP-49;2024;;;31;non\n")
                        .dejaPubliees())
                .extracting(mesure -> mesure.territoire().valeur())
                .containsExactly("DEP-44");
        assertThat(catchThrowableOfType(FichierIllisible.class, () -> lire(entete + "N-I05;DEP-44;2024;3;40;;oui\n"))
                        .fautes()
                        .getFirst()
                        .colonne())
                .isEqualTo("deja_publie");
    }

    @Test
    void un_commentaire_trop_long_est_refuse_plutot_que_coupe() {
        assertThat(faute("N-I05;DEP-44;;2024;3;40;;;;" + "a".repeat(401)).raison())
                .contains("401 signes", "400 au plus");
    }

    @Test
    void un_chiffre_donne_deux_fois_est_refuse() {
        assertThat(faute(ENTIERE + "\n" + ENTIERE).raison()).contains("déjà donné plus haut");
    }

    @Test
    void toutes_les_fautes_sont_dites_a_la_fois() {
        assertThat(catchThrowableOfType(
                                FichierIllisible.class,
                                () -> lire(ENTETE + "N-I05;44;;2024;3;40;;;;\nN-I05;DEP-44;;2024;x;40;;;;\n"))
                        .fautes())
                .extracting(Faute::ligne)
                .containsExactly(2L, 3L);
    }

    /** What Copil itself writes, copied back, and what a spreadsheet saves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicateur;territoire;periode;numerateur;denominateur\nLA;;;;\nN-I05;DEP-44;2024;600;1 200\n",
                "sep=;\nindicateur;territoire;periode;numerateur;denominateur\nN-I05;DEP-44;2024;600;1\u202F200\n",
                "indicateur\tterritoire\tperiode\tnumerateur\tdenominateur\nN-I05\tDEP-44\t2024\t600\t1\u00A0200\n",
                "\n;;;;;\nIndicateur;Territoire;Période;Numérateur;Dénominateur;\n;;;;;\nN-I05;DEP-44;2024;600;1 200;\n;;;;;\n",
                "indicateur;;territoire;periode;numerateur;denominateur;;\nN-I05;;DEP-44;2024;600;1200;;\n"
            })
    void les_habitudes_des_tableurs_ne_sont_pas_des_fautes(String texte) {
        assertThat(lire(texte.replace("LA;;;;\n", ""))).singleElement().satisfies(mesure -> {
            assertThat(mesure.numerateur()).isEqualByComparingTo("600");
            assertThat(mesure.denominateur()).isEqualByComparingTo("1200");
        });
    }

    @Test
    void un_texte_unicode_de_tableur_et_un_pourcentage_recopie_se_lisent() {
        byte[] octets =
                "\uFEFFindicateur\tterritoire\tpopulation\tperiode\tvaleur\r\nN-I05\tDEP-44\tREP+\t2024\t51,10\u202F%\r\n"
                        .getBytes(StandardCharsets.UTF_16LE);

        assertThat(LectureDepot.lire(Tabulaire.deTexte("unicode.txt", octets), RECEPTION)
                        .mesures())
                .singleElement()
                .satisfies(mesure -> {
                    assertThat(mesure.valeur()).isEqualByComparingTo("51.1");
                    assertThat(mesure.population()).isEqualTo(Population.REP_PLUS);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N-I05;DEP-44;;2024;1O2;400;     | numerateur   | 1O2    | vouliez-vous 102 ?                  | 102",
                "N-I05;DEP-44;;2024;12 élèves;40; | numerateur  | 12 élèves | vouliez-vous 12 ?                | 12",
                "N-I05;DEP-44;;2024;;;1E+14      | valeur       | 1E+14  | élargissez la colonne               |",
                "N-I05;DEP-44;;2024;;;nd         | valeur       | nd     | n'est pas un nombre                 | non-transmis",
                "N-I05;DEP-44;;2024;51 %;40;     | numerateur   | 51 %   | dans la colonne « valeur »          |",
                "N-I05;DEP-45;;2024;3;40;        | territoire   | DEP-45 | que Copil connaît                   | DEP-4",
                "N-IO5;DEP-44;;2024;3;40;        | indicateur   | N-IO5  | pas au catalogue                    | N-I0",
                "N-I05;DEP-44;RESIDENT_QPVV;2024;3;40; | population | RESIDENT_QPVV | que Copil connaît      | RESIDENT_QPV"
            })
    void une_faute_dit_le_texte_lu_et_ce_qu_on_voulait_sans_doute(
            String ligne, String colonne, String lu, String raison, @Nullable String proposition) {
        Faute faute = catchThrowableOfType(FichierIllisible.class, () -> lire(COURT + ligne))
                .fautes()
                .getFirst();

        assertThat(faute.colonne()).isEqualTo(colonne);
        assertThat(faute.lu()).isEqualTo(lu);
        assertThat(faute.raison()).contains(raison);
        assertThat(faute.proposition()).contains(proposition == null ? "" : proposition);
    }

    @Test
    void une_ligne_fausse_en_plusieurs_cellules_les_dit_toutes() {
        assertThat(catchThrowableOfType(FichierIllisible.class, () -> lire(COURT + "N-I05;44;QPVV;20x4;1O2;;"))
                        .fautes())
                .extracting(Faute::colonne, Faute::lu)
                .containsExactly(
                        tuple("territoire", "44"),
                        tuple("population", "QPVV"),
                        tuple("periode", "20x4"),
                        tuple("numerateur", "1O2"));
    }

    /** Another's figures are no slip of the hand: mine are not what was meant. */
    @Test
    void le_territoire_d_un_autre_n_est_pas_corrige_en_le_mien() {
        Reception chezLAutre = RECEPTION.avec(code -> code.equals("DEP-13") ? "Bouches-du-Rhône (département)" : "");

        Tabulaire texte =
                Tabulaire.deTexte("dsden.csv", (COURT + "N-I05;DEP-13;;2024;3;40;").getBytes(StandardCharsets.UTF_8));
        List<Faute> fautes = catchThrowableOfType(FichierIllisible.class, () -> LectureDepot.lire(texte, chezLAutre))
                .fautes();

        assertThat(fautes).singleElement().satisfies(faute -> {
            assertThat(faute.raison()).contains("« Bouches-du-Rhône (département) », hors de votre territoire");
            assertThat(faute.proposition()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u0089PNG....        | une image PNG",
                "%PDF-1.7 ...          | un document PDF",
                "PK..xl/workbook.xml.. | un classeur Excel (XLSX)",
                "PKmimetypeapplication/vnd.oasis.opendocument.spreadsheet | un classeur LibreOffice (ODS)",
                "PK..photo.jpg         | une archive ZIP",
                "<!DOCTYPE html><html> | une page HTML",
                "{\"a\": 1}            | un document JSON",
                "''                    | un fichier vide"
            })
    void un_refus_dit_d_abord_ce_qu_est_le_fichier(String contenu, String nature) {
        byte[] octets = contenu.replace("\\u0089", "\u0089").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(FichierIllisible.class, () -> Tabulaire.deTexte("chiffres.csv", octets))
                        .fautes())
                .singleElement()
                .satisfies(faute -> assertThat(faute.raison()).startsWith("c'est " + nature));
    }

    @Test
    void un_texte_sans_les_colonnes_dit_celles_qu_il_a() {
        assertThat(catchThrowableOfType(
                                FichierIllisible.class, () -> lire("indicateurs;lieu;periode\nN-I05;DEP-44;2024\n"))
                        .fautes())
                .extracting(Faute::raison)
                .containsExactly(
                        "c'est un texte dont l'en-tête a 3 colonnes : indicateurs, lieu, periode.",
                        "cette colonne manque dans l'en-tête.",
                        "cette colonne manque dans l'en-tête.");
    }
}
