package fr.copil.bilan.contenu;

import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.figure.FiguresPourDocuments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures that texts quote, as one audience may read them. In a text, {@code [DNB-G, Ensemble,
 * 2024](chiffre:DNB-G/DEP-44/ENSEMBLE/2024)}: the words between brackets tell authors what it is and never its value, which
 * some of them may not read. Decision 0018.
 *
 * @param adresse of Copil, that citation codes are opened under
 */
public record ChiffresInseres(Map<Renvoi, ChiffreRenvoye> lus, String adresse) {

    public static final ChiffresInseres AUCUN = new ChiffresInseres(Map.of(), "");

    private static final String SCHEMA = "chiffre:";
    private static final Pattern MARQUE = Pattern.compile("\\]\\(" + SCHEMA + "([^)\\s]+)\\)");

    static boolean estUneMarque(String destination) {
        return destination.startsWith(SCHEMA);
    }

    /** What an author writes to quote a figure. */
    static String marque(ChiffreRenvoye chiffre) {
        Renvoi renvoi = chiffre.renvoi();
        return "["
                + Markdown.echapper(renvoi.indicateur() + ", " + renvoi.libelleDuGroupe() + ", " + renvoi.periode())
                + "](" + SCHEMA + renvoi.texte() + ")";
    }

    /** All that a text points at, in order; those that point at nothing left out. */
    public static List<Renvoi> dans(@Nullable String texte) {
        return texte == null
                ? List.of()
                : MARQUE.matcher(texte)
                        .results()
                        .flatMap(marque -> Renvoi.lire(marque.group(1)).stream())
                        .toList();
    }

    /** How many marks of a text point at nothing that exists. */
    public long perdus(@Nullable String texte) {
        if (texte == null) {
            return 0;
        }
        Matcher marques = MARQUE.matcher(texte);
        return marques.results()
                .filter(marque -> trouver(marque.group(1)).isEmpty())
                .count();
    }

    public Stream<ChiffreRenvoye> de(@Nullable String texte) {
        return dans(texte).stream().map(lus::get).filter(Objects::nonNull);
    }

    /** What each says, by the destination of its mark. */
    public Map<String, String> valeurs() {
        return lus.values().stream()
                .collect(Collectors.toMap(
                        chiffre -> SCHEMA + chiffre.renvoi().texte(), FiguresPourDocuments::enMots, (un, autre) -> un));
    }

    private Optional<ChiffreRenvoye> trouver(String renvoi) {
        return Renvoi.lire(renvoi).map(lus::get);
    }

    /** The value in force, with the link that opens it for ever; the state that stands for it otherwise. */
    Fragment fragment(String destination, boolean gras, boolean italique) {
        ChiffreRenvoye chiffre = trouver(destination.substring(SCHEMA.length())).orElse(null);
        if (chiffre == null) {
            return new Fragment("chiffre introuvable", gras, italique, null);
        }
        String code = chiffre.code();
        return new Fragment(
                FiguresPourDocuments.enMots(chiffre),
                gras,
                italique,
                code == null ? null : adresse + "/c/" + code,
                new Emprunt(chiffre.renvoi().texte(), code, null));
    }
}
