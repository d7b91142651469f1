package fr.copil.indicateur.figure;

import fr.copil.figure.Etincelle;
import fr.copil.figure.Etincelle.Lieu;
import fr.copil.figure.Etincelle.Trace;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Rupture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws values as a sparkline, and says it. */
final class EtincelleDeSerie {

    private EtincelleDeSerie() {}

    /** @param traces values of one group each, in order of period: the group followed, then what it is compared with */
    static Etincelle de(Grandeur grandeur, List<List<Mesure>> traces) {
        return new Etincelle(
                traces.stream().map(mesures -> dire(grandeur, mesures)).collect(Collectors.joining(" ; ")) + "."
                        + manques(traces.getFirst()),
                grandeur.axe(),
                traces.stream().map(EtincelleDeSerie::trace).toList());
    }

    private static Trace trace(List<Mesure> mesures) {
        Set<Integer> ruptures = Rupture.de(mesures).stream().map(Rupture::annee).collect(Collectors.toSet());
        List<Lieu> lieux = new ArrayList<>();
        for (Mesure mesure : mesures) {
            boolean voisine = !lieux.isEmpty() && lieux.getLast().annee() == mesure.periode() - 1;
            lieux.add(new Lieu(
                    mesure.periode(),
                    mesure.enValeur().orElseThrow(),
                    !voisine || mesure.provisoire() || ruptures.contains(mesure.periode())));
        }
        return new Trace(Traits.de(mesures.getFirst().population()), List.copyOf(lieux));
    }

    private static String dire(Grandeur grandeur, List<Mesure> mesures) {
        Mesure premiere = mesures.getFirst();
        Mesure derniere = mesures.getLast();
        return premiere.population().libelle() + " : " + en(grandeur, premiere)
                + (mesures.size() == 1 ? "" : ", " + en(grandeur, derniere));
    }

    private static String en(Grandeur grandeur, Mesure mesure) {
        return grandeur.texte(mesure) + " en " + mesure.periode() + (mesure.provisoire() ? " (provisoire)" : "");
    }

    /** The years that the line breaks over. */
    private static String manques(List<Mesure> mesures) {
        Set<Integer> connues = mesures.stream().map(Mesure::periode).collect(Collectors.toSet());
        List<String> manques = IntStream.rangeClosed(
                        mesures.getFirst().periode(), mesures.getLast().periode())
                .filter(annee -> !connues.contains(annee))
                .mapToObj(String::valueOf)
                .toList();
        return manques.isEmpty() ? "" : " Sans valeur : " + String.join(", ", manques) + ".";
    }
}
