package fr.copil.indicateur.versement;

import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The totals that are given beside some of their parts: what they hold is never counted twice. */
final class TotauxDonnes {

    private final Set<Chiffre.Cle> donnes;
    private final Appartenances appartenances;

    TotauxDonnes(Collection<Chiffre> membres, Appartenances appartenances) {
        this.appartenances = appartenances;
        this.donnes = membres.stream()
                .filter(membre -> membre.etat() == Etat.VALEUR)
                .map(Chiffre::cle)
                .filter(cle -> !elementaire(cle.territoire()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Establishments and networks hold no member: most figures are theirs. */
    private static boolean elementaire(String territoire) {
        return territoire.startsWith("ETAB-") || territoire.startsWith("REP-");
    }

    /** Whether this sum is given, or holds a given total that holds this member. */
    boolean tiennentLieuDe(Chiffre membre, String ancetre, Population population) {
        if (donnes.isEmpty()) {
            return false;
        }
        int periode = membre.cle().periode();
        if (donnes.contains(new Chiffre.Cle(ancetre, population, periode))) {
            return true;
        }
        List<String> contenants = appartenances.ancetres(membre.cle().territoire());
        return contenants.stream()
                .anyMatch(contenant -> !contenant.equals(ancetre)
                        && donnes.contains(new Chiffre.Cle(contenant, population, periode))
                        && compteDans(contenant, ancetre));
    }

    /** A commune given alone counts in no sum: its members still do. */
    private boolean compteDans(String contenant, String ancetre) {
        return !appartenances.populations(contenant).isEmpty()
                && appartenances.ancetres(contenant).contains(ancetre);
    }
}
