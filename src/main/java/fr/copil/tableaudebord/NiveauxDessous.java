package fr.copil.tableaudebord;

import fr.copil.territoire.Niveau;
import java.util.EnumSet;
import java.util.Set;

/** Levels of the parts that a territory is looked at by, the widest one that holds everything being kept. */
final class NiveauxDessous {

    private NiveauxDessous() {}

    static Set<Niveau> de(Niveau niveau) {
        return switch (niveau) {
            case PAYS -> EnumSet.of(Niveau.REGION);
            case REGION, ACADEMIE -> EnumSet.of(Niveau.DEPARTEMENT);
            case DEPARTEMENT -> EnumSet.of(Niveau.EPCI, Niveau.COMMUNE);
            case EPCI -> EnumSet.of(Niveau.COMMUNE);
            case COMMUNE, QPV, RESEAU, ETABLISSEMENT -> EnumSet.noneOf(Niveau.class);
        };
    }
}
