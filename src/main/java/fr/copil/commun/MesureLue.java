package fr.copil.commun;

/**
 * What SQL may take out of {@code mesure m} for a reader, whose rank is the parameter {@code :audience}: a figure that
 * statistical secrecy hides from them leaves the database as a state without value. Every reading uses these.
 */
public final class MesureLue {

    /** In force and not above the reader's level. */
    public static final String PERMISE = " m.en_vigueur_au is null and m.diffusion <= :audience ";

    /** One of {@link Etat}. */
    public static final String ETAT = " case when m.visible_des <= :audience then m.etat else 'SECRET' end ";

    public static final String VALEURS =
            """
             case when m.visible_des <= :audience then m.numerateur end as numerateur,
             case when m.visible_des <= :audience then m.denominateur end as denominateur,
             case when m.visible_des <= :audience then m.valeur end as valeur
            """;

    private MesureLue() {}
}
