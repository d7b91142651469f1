package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Annotation;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import java.util.List;

/** A file whose rows were read and some of them refused. */
final class FeuilleRefusee extends FichierIllisible {

    private final transient List<Annotation> annotations;

    /** @param annotations the same faults, for whoever writes them in the file */
    FeuilleRefusee(List<Faute> fautes, List<Annotation> annotations) {
        super(fautes);
        this.annotations = List.copyOf(annotations);
    }

    List<Annotation> annotations() {
        return annotations;
    }
}
