package fr.copil.acces;

import fr.copil.commun.Dates;
import java.time.LocalDate;
import java.util.List;

/** An account as its owner and the administrator see it. */
public record CompteLu(
        String identifiant, List<Mandat> mandats, Profil profil, EtatDuCompte etat, boolean demonstration) {

    /** One of its mandates, in a line: what it is, where, and when. */
    public static String enClair(Mandat mandat) {
        LocalDate debut = mandat.debut();
        LocalDate fin = mandat.fin();
        return mandat.role().libelle() + ", " + mandat.territoire()
                + (mandat.convention() == null ? "" : ", convention " + mandat.convention())
                + (debut == null ? "" : ", du " + Dates.jour(debut))
                + (fin == null ? "" : (debut == null ? ", jusqu'au " : " au ") + Dates.jour(fin))
                + (mandat.pour() == null ? "" : ", en l'absence de « " + mandat.pour() + " »");
    }

    /** What it allows, in words. */
    public static List<String> droits(Mandat mandat) {
        return Droit.enClair(mandat.role()).stream()
                .map(droit -> droit.equals(Droit.LECTURE)
                        ? droit + " (" + mandat.audience().libelle() + ")"
                        : droit)
                .toList();
    }
}
