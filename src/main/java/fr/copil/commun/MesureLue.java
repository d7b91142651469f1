package fr.copil.commun;

/**
 * What SQL may take out of {@code mesure} for a reader, whose rank is the parameter {@code :audience}: a figure that its
 * diffusion or statistical secrecy hides from them leaves the database as a state without value. Every reading uses
 * these, on the alias {@code m} unless told otherwise; a test holds them to it. Decision 0020.
 */
public final class MesureLue {

    /** The rank of the narrowest audience. */
    private static final int DSDEN = 3;

    public static final String EN_VIGUEUR = " m.en_vigueur_au is null ";

    /** In force at the instant that is the parameter {@code :le}. */
    public static final String EN_VIGUEUR_LE =
            " m.en_vigueur_du <= :le and (m.en_vigueur_au is null or m.en_vigueur_au > :le) ";

    /** In force and not above the reader's level: for who counts or dates what may be read. */
    public static final String PERMISE = EN_VIGUEUR + "and m.diffusion <= :audience ";

    /** Not above the reader's level, whenever it was in force: for who says that something stood there. */
    public static final String A_SON_NIVEAU = " m.diffusion <= :audience and m.visible_des <= :audience ";

    /** One of {@link Etat}. */
    public static final String ETAT = etat("m");

    public static final String VALEURS = valeurs("m", "");

    /**
     * The three numbers of a sum that misses parts too, for who says how much of it is there: its state is then
     * {@link Etat#PARTIEL}, and nothing may speak of it as the territory's.
     */
    public static final String VALEURS_MEME_PARTIELLES = valeurs("m", "", lisible("m"));

    /** It may tell what the figure was. */
    public static final String COMMENTAIRE =
            " case when " + lisible("m") + " then m.commentaire else '' end as commentaire ";

    /** Whether the reader may know what the figure is. */
    public static final String LISIBLE = lisible("m");

    private MesureLue() {}

    /**
     * What the reader may not know because of its diffusion is not said to be secret, nor the other way round; what was
     * withdrawn is as if it had never been transmitted.
     */
    public static String etat(String alias) {
        return " case when " + alias + ".diffusion > :audience then 'RESTREINT' when " + retiree(alias)
                + " then 'NON_TRANSMIS' when " + alias + ".visible_des > :audience then 'SECRET' when "
                + partielle(alias) + " then 'PARTIEL' else " + alias
                + ".etat end ";
    }

    /** @param prefixe of the names of the three columns */
    public static String valeurs(String alias, String prefixe) {
        return valeurs(alias, prefixe, lisible(alias) + " and not (" + partielle(alias) + ")");
    }

    private static String valeurs(String alias, String prefixe, String condition) {
        String lisible = " case when " + condition + " then ";
        return lisible + alias + ".numerateur end as " + prefixe + "numerateur,"
                + lisible + alias + ".denominateur end as " + prefixe + "denominateur,"
                + lisible + alias + ".valeur end as " + prefixe + "valeur ";
    }

    /** A published file may leave out one part in twenty; of what is transmitted, every part counts. */
    private static String partielle(String alias) {
        return alias + ".agregee and " + alias + ".etat = 'VALEUR' and " + alias + ".unites > 0 and 100 * " + alias
                + ".unites < (case when " + alias + ".publiee then 95 else 100 end) * " + alias + ".unites_attendues";
    }

    /** Whether the reader may know what that figure is. */
    public static String lisible(String alias) {
        return alias + ".diffusion <= :audience and " + alias + ".visible_des <= :audience and not " + retiree(alias);
    }

    /** Withdrawn, for who reads below the DSDEN's level: at every date, since all its versions say so. */
    private static String retiree(String alias) {
        return "(" + alias + ".retrait is not null and :audience < " + DSDEN + ")";
    }

    /** Whether two rows hold other numbers; who reads them and what is said of them are no part of it. */
    public static String autreChiffre(String une, String autre) {
        return """
                (coalesce(%1$s.numerateur, -1e12) <> coalesce(%2$s.numerateur, -1e12)
                 or coalesce(%1$s.denominateur, -1e12) <> coalesce(%2$s.denominateur, -1e12)
                 or coalesce(%1$s.valeur, -1e12) <> coalesce(%2$s.valeur, -1e12) or %1$s.etat <> %2$s.etat)
                """
                .formatted(une, autre);
    }
}
