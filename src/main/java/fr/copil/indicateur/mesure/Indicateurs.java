package fr.copil.indicateur.mesure;

/** The codes of the indicateurs that the code itself speaks of; the definitions are in {@code data/referentiel}. */
public final class Indicateurs {

    /** DNB série générale, from IVAC: admis / candidats. Feeds N-I08, N-M07 and LA-I04. */
    public static final String DNB_GENERAL = "DNB-G";

    /** Share of those who enter 6e that reach 3e in the same collège, from IVAC. */
    public static final String ACCES_6E_3E = "ACC-6E3E";

    /** DNB of all séries by département and sex: admis / présents. Feeds N-I09. */
    public static final String DNB_TOUTES_SERIES = "DNB-TS";

    /** Pupils of collèges. Feeds LA-I01. */
    public static final String EFFECTIF_COLLEGE = "EFF-COL";

    /** Staff of collèges, all kinds, in full-time equivalents. */
    public static final String ETP_COLLEGE = "ETP-COL";

    /** The first over the second. Feeds N-I04. */
    public static final String ELEVES_PAR_ETP = "ENC-COL";

    /** Schooling of under-threes in REP+. Convention nationale, art. 4.4. */
    public static final String MOINS_DE_TROIS_ANS = "N-I05";

    /** The same in REP: only its target of 30 % is printed, for two-year-olds. Convention nationale, art. 2.1-1 and 4.4. */
    public static final String MOINS_DE_TROIS_ANS_REP = "N-I06";

    /** Schooling of under-threes in the QPV. Convention Loire-Atlantique, art. 4: near the one above, never the same. */
    public static final String MOINS_DE_TROIS_ANS_QPV = "LA-I03";

    /** REP+ networks covered by a PRE. Convention nationale, art. 2.1-1. */
    public static final String COUVERTURE_PRE = "N-M09";

    /** Gap in success between éducation prioritaire and the rest: bears the target under ten. Art. 2.1-1. */
    public static final String ECART_EP = "N-M07";

    private Indicateurs() {}
}
