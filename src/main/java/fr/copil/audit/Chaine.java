package fr.copil.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the lines one after the other, and stops at the first one that is not as it was written. */
final class Chaine {

    private @Nullable LigneDAudit premiere;
    private @Nullable LigneDAudit derniere;
    private boolean ancree;
    private long lignes;

    /** The sentence that says what is wrong with this one; nothing while all holds. */
    Optional<String> suivre(LigneDAudit ligne) {
        LigneDAudit avant = derniere;
        if (avant == null) {
            premiere = ligne;
            ancree = ligne.numero() == 1 && ligne.precedente().equals(LigneDAudit.ORIGINE);
        } else if (ligne.numero() != avant.numero() + 1) {
            return Optional.of("à la ligne " + (avant.numero() + 1) + ", qui manque");
        } else if (!ligne.precedente().equals(avant.empreinte())) {
            return Optional.of("à la ligne " + ligne.numero() + ", qui ne suit plus celle d'avant");
        }
        if (!ligne.empreinte().equals(ligne.empreinteCalculee())) {
            return Optional.of("à la ligne " + ligne.numero() + ", qui n'est plus ce qui a été écrit");
        }
        ancree = ancree || ancre(ligne);
        derniere = ligne;
        lignes++;
        return Optional.empty();
    }

    /** Whether this line is the trace of the purge that left the first one first. */
    private boolean ancre(LigneDAudit ligne) {
        LigneDAudit debut = premiere;
        Long jusquA = ligne.jusquA();
        return debut != null
                && ligne.purge()
                && jusquA != null
                && jusquA == debut.numero() - 1
                && ligne.objet().equals(debut.precedente());
    }

    /** The same, once there are no more lines. */
    Optional<String> finir(long numero, String empreinte) {
        LigneDAudit debut = premiere;
        LigneDAudit fin = derniere;
        if (debut != null && !ancree) {
            return Optional.of("à la ligne " + debut.numero()
                    + " : celles d'avant ont disparu sans qu'aucune purge ne l'ait noté");
        }
        if (numero != (fin == null ? 0 : fin.numero()) || (fin != null && !empreinte.equals(fin.empreinte()))) {
            return Optional.of("à la ligne " + ((fin == null ? 0 : fin.numero()) + 1)
                    + " : les dernières écrites ont disparu, ou une autre les suit");
        }
        return Optional.empty();
    }

    /** What to keep elsewhere: whoever can write in the base could write the whole chain again. */
    String enClair() {
        LigneDAudit debut = premiere;
        LigneDAudit fin = derniere;
        return debut == null || fin == null
                ? "Le journal d'audit est vide."
                : "Le journal d'audit est intact : " + lignes + " ligne" + (lignes > 1 ? "s" : "") + ", de la "
                        + debut.numero() + " à la " + fin.numero() + ", dont l'empreinte est " + fin.empreinte() + ".";
    }
}
