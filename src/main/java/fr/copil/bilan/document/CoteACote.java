package fr.copil.bilan.document;

import fr.copil.bilan.contenu.DocumentDeSeance.Signataire;
import java.util.List;
import java.util.stream.IntStream;

/** Who signs beside whom. */
final class CoteACote {

    private static final int MAX = 3;

    private CoteACote() {}

    /** Three a row at the most, none left alone below others: four stand two by two. */
    static List<List<Signataire>> rangees(List<Signataire> signataires) {
        int nombre = Math.ceilDiv(signataires.size(), MAX);
        int chacune = nombre == 0 ? 0 : Math.ceilDiv(signataires.size(), nombre);
        return IntStream.range(0, nombre)
                .mapToObj(i -> signataires.subList(i * chacune, Math.min((i + 1) * chacune, signataires.size())))
                .toList();
    }
}
