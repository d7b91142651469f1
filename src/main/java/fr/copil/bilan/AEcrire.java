package fr.copil.bilan;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody still has to write, as drafts and people say it: « à écrire » that stands alone. Pupils who learn « à lire, à
 * écrire et à compter » are no such thing. Decision 0042.
 */
final class AEcrire {

    private static final String MOT = "[àa][\\s\\p{Z}]+[ée]crire(?!\\p{L})";

    private static final Pattern RESTE = Pattern.compile(
            "(?:^|[|:;.!?…(\\[«\"“*_–—-])[\\s\\p{Z}]*" + MOT
                    + "|(?<!\\p{L})(?:reste(?:nt)?|textes?|sections?|parties?|paragraphes?|phrases?|chapitres?|suite)"
                    + "[\\s\\p{Z}]+" + MOT
                    + "|(?<!\\p{L})" + MOT + "[\\s\\p{Z}]+par[\\s\\p{Z}]+l(?:es?|a|['’])[\\s\\p{Z}]*"
                    + "(?:cabinet|sous-préf|préf|dsden|référent|services?|parties|signataires|comité|pilotes?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

    private AEcrire() {}

    static boolean dans(Section section) {
        return reste(section.titre())
                || reste(Markdown.brut(section.blocs()))
                || section.blocs().stream().flatMap(AEcrire::cases).anyMatch(AEcrire::reste);
    }

    /** With their line breaks, after which one begins anew. */
    private static Stream<String> cases(Bloc bloc) {
        return bloc instanceof Bloc.TableauEcrit tableau
                ? tableau.lignes().stream()
                        .flatMap(ligne -> ligne.cases().stream())
                        .map(Markdown::mots)
                : Stream.empty();
    }

    static boolean reste(String texte) {
        return RESTE.matcher(texte).find();
    }
}
