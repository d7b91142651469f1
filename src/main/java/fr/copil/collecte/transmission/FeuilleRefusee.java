package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Annotation;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.indicateur.versement.MesureRecue;
import java.util.List;
import java.util.Map;

/** A file whose rows were read and some of them refused. */
final class FeuilleRefusee extends FichierIllisible {

    private final transient List<Annotation> annotations;

    private final transient Map<MesureRecue, Place> justes;

    /**
     * @param annotations the same faults, for whoever writes them in the file
     * @param justes figures of the rows that were not refused
     */
    FeuilleRefusee(List<Faute> fautes, List<Annotation> annotations, Map<MesureRecue, Place> justes) {
        super(fautes);
        this.justes = justes;
        this.annotations = List.copyOf(annotations);
    }

    Map<MesureRecue, Place> justes() {
        return justes;
    }

    List<Annotation> annotations() {
        return annotations;
    }
}
