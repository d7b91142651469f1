package fr.copil.indicateur;

import fr.copil.commun.Annonce;
import fr.copil.indicateur.versement.MesuresPubliees;
import java.util.Set;

/** Figures of these indicateurs were taken back: what was made of them is made again. */
public record ChiffresRetires(Set<String> indicateurs) implements Annonce {

    @Override
    public Set<String> cles() {
        return new MesuresPubliees(indicateurs).cles();
    }
}
