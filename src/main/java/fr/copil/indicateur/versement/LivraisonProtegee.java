package fr.copil.indicateur.versement;

import fr.copil.indicateur.mesure.Source;
import fr.copil.indicateur.secret.Regle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A delivery under a rule of secrecy, for one of the indicateurs that it feeds.
 *
 * @param attendu the indicateur, and what it counts
 * @param depot while it is in waiting; none once it is in force
 */
public record LivraisonProtegee(Attendu attendu, String nom, Source source, Regle regle, @Nullable Depot depot) {

    static LivraisonProtegee enVigueur(Attendu attendu, String nom, Source source, Regle regle) {
        return new LivraisonProtegee(attendu, nom, source, regle, null);
    }

    static LivraisonProtegee enAttente(Attendu attendu, String nom, Depot depot) {
        return new LivraisonProtegee(
                attendu,
                nom,
                new Source(
                        depot.producteur(),
                        depot.jeu(),
                        depot.recuLe().atZone(Source.PARIS).toLocalDate()),
                depot.regle(),
                depot);
    }

    /** The same delivery, of which one means these indicateurs alone; one in force is never parted. */
    LivraisonProtegee limitee(Set<String> choisis) {
        Depot attente = depot;
        return attente == null ? this : new LivraisonProtegee(attendu, nom, source, regle, attente.limite(choisis));
    }

    public String indicateur() {
        return attendu.id();
    }

    /** In the address: {@code N-I05} in force, {@code 3-N-I05} in waiting. */
    public String code() {
        Depot attente = depot;
        return attente == null ? indicateur() : attente.id() + "-" + indicateur();
    }
}
