package fr.copil.commun;

/** Which Copil this is; the number of pom.xml, that a test compares with it. */
public final class Version {

    public static final String NUMERO = "1.1.0";

    private Version() {}
}
