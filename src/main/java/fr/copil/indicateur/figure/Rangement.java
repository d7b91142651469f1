package fr.copil.indicateur.figure;

import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.territoire.Niveau;

/** What may be given a rank among its peers: a list of schools, named or not, is no committee's business. */
final class Rangement {

    /** Of fewer nobody is first. */
    static final int RANGES_MIN = 3;

    private static final int UNITES_MIN = 3;

    private Rangement() {}

    /** Establishments and their networks are not ranked. */
    static boolean ranges(Niveau niveau) {
        return niveau != Niveau.PAYS && niveau.rang() <= Niveau.QPV.rang();
    }

    /** What is sent for a whole département counts as one: its pupils are those of many. */
    static boolean range(Definition definition, Niveau niveau, Mesure mesure) {
        boolean deQuelquesUns = mesure.population().parEtablissement()
                || (definition.parEtablissement() && niveau.rang() > Niveau.DEPARTEMENT.rang());
        return !deQuelquesUns || mesure.unites() >= UNITES_MIN;
    }
}
