package fr.copil.acces;

import fr.copil.commun.Dates;
import java.time.LocalDate;
import java.util.List;

/** An account as its owner and the administrator see it. */
public record CompteLu(
        String identifiant, List<Mandat> mandats, Profil profil, EtatDuCompte etat, boolean demonstration) {

    /** What territories and conventions are called, said by a room that knows them. */
    public interface Noms {

        String lieu(String code);

        String convention(String code);
    }

    /** As the audit log keeps it, for years: codes, which do not change. */
    private static final Noms CODES = new Noms() {
        @Override
        public String lieu(String code) {
            return code;
        }

        @Override
        public String convention(String code) {
            return "convention " + code;
        }
    };

    public static String enClair(Mandat mandat) {
        return enClair(mandat, CODES);
    }

    /** One of its mandates, in a line: what it is, where, and when. */
    public static String enClair(Mandat mandat, Noms noms) {
        LocalDate debut = mandat.debut();
        LocalDate fin = mandat.fin();
        String convention = mandat.convention();
        return mandat.role().libelle() + ", " + noms.lieu(mandat.territoire())
                + (convention == null ? "" : ", " + noms.convention(convention))
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
