package fr.copil.collecte.classeur;

import fr.copil.commun.Textes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file as it was sent, in its own format, with what is to be corrected said in a last column and the cells coloured. */
public final class CopieAnnotee {

    /** Read back, nothing is read there. */
    public static final String TITRE = "À corriger";

    /** The same, where nothing is wrong and something surprises. */
    public static final String TITRE_SANS_FAUTE = "À vérifier";

    static final String FOND = "#fff2a8";
    static final String FOND_SANS_FAUTE = "#cfe6ff";

    /** A workbook stands whole in memory to be written again. */
    private static final int OCTETS_MAX = 2 * 1024 * 1024;

    private CopieAnnotee() {}

    /** Whether it may be made. */
    public static boolean possible(byte[] octets) {
        return format(octets) == Format.CSV || octets.length <= OCTETS_MAX;
    }

    public static Format format(byte[] octets) {
        if (octets.length < 2 || octets[0] != 'P' || octets[1] != 'K') {
            return Format.CSV;
        }
        return new Archive("", octets)
                        .mimetype()
                        .filter(type -> type.startsWith(Format.ODS.type()))
                        .isPresent()
                ? Format.ODS
                : Format.XLSX;
    }

    /** @param octets of a file that was read */
    public static byte[] ecrire(byte[] octets, List<Annotation> annotations) {
        return switch (format(octets)) {
            case XLSX -> CopieXlsx.ecrire(octets, annotations);
            case ODS -> CopieOds.ecrire(octets, annotations);
            case CSV -> CopieCsv.ecrire(octets, annotations);
        };
    }

    static boolean estLeTitre(String texte) {
        return Stream.of(TITRE, TITRE_SANS_FAUTE)
                .anyMatch(titre -> Textes.normaliser(texte).equals(Textes.normaliser(titre)));
    }

    static String titre(List<Annotation> annotations) {
        return annotations.stream().anyMatch(Annotation::faute) ? TITRE : TITRE_SANS_FAUTE;
    }

    /** What a row has to be told, all together. */
    static Map<Long, String> phrases(List<Annotation> annotations) {
        return annotations.stream()
                .collect(Collectors.groupingBy(
                        Annotation::ligne,
                        TreeMap::new,
                        Collectors.mapping(
                                annotation -> annotation.faute()
                                        ? Textes.majuscule(annotation.phrase())
                                        : "À vérifier : " + annotation.phrase(),
                                Collectors.joining(" "))));
    }
}
