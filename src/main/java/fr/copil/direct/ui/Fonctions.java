package fr.copil.direct.ui;

import fr.copil.acces.Role;
import fr.copil.commun.Textes;
import java.util.Map;

/** Other people, by their functions and never by name. */
public final class Fonctions {

    private Fonctions() {}

    /** {@code la DSDEN et 2 membres du comité}. */
    public static String de(Map<Role, Integer> autres, Role sien) {
        return Textes.enumerer(autres.entrySet().stream()
                .map(role -> nom(role.getKey(), role.getValue(), role.getKey() == sien))
                .toList());
    }

    /** {@code La DSDEN écrit ici.}; empty when nobody does. */
    public static String ecrivent(Map<Role, Integer> autres, Role sien) {
        if (autres.isEmpty()) {
            return "";
        }
        String qui = de(autres, sien);
        int nombre = autres.values().stream().mapToInt(Integer::intValue).sum();
        return Textes.majuscule(qui) + (nombre > 1 ? " écrivent" : " écrit") + " ici.";
    }

    private static String nom(Role role, int nombre, boolean sien) {
        String un =
                switch (role) {
                    case MEMBRE -> sien ? "un autre membre du comité" : "un membre du comité";
                    case CONTRIBUTEUR -> sien ? "un autre contributeur" : "un contributeur";
                    case CABINET -> sien ? "une autre personne de la préfecture" : "la préfecture";
                    case REFERENT -> sien ? "une autre personne de la DSDEN" : "la DSDEN";
                    case ADMINISTRATEUR -> sien ? "un autre administrateur" : "l'administrateur";
                };
        return nombre == 1
                ? un
                : switch (role) {
                    case MEMBRE -> nombre + (sien ? " autres membres du comité" : " membres du comité");
                    case CONTRIBUTEUR -> nombre + (sien ? " autres contributeurs" : " contributeurs");
                    case CABINET -> nombre + (sien ? " autres" : "") + " personnes de la préfecture";
                    case REFERENT -> nombre + (sien ? " autres" : "") + " personnes de la DSDEN";
                    case ADMINISTRATEUR -> nombre + (sien ? " autres" : "") + " administrateurs";
                };
    }
}
