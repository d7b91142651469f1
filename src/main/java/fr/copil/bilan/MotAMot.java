package fr.copil.bilan;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One side of two texts compared word by word.
 *
 * @param change whether the other side says something else there
 */
public record MotAMot(String texte, boolean change) {

    private static final Pattern COUPURES = Pattern.compile("(?<=\\s)|(?=\\s)");

    /** The first text, cut where the second one differs. */
    public static List<MotAMot> avant(String avant, String apres) {
        return cote(avant, apres, AbstractDelta::getSource, decouper(avant));
    }

    /** The second text, cut where the first one differs. */
    public static List<MotAMot> apres(String avant, String apres) {
        return cote(avant, apres, AbstractDelta::getTarget, decouper(apres));
    }

    private static List<MotAMot> cote(
            String avant, String apres, Function<AbstractDelta<String>, Chunk<String>> cote, List<String> mots) {
        List<MotAMot> morceaux = new ArrayList<>();
        int fin = 0;
        for (AbstractDelta<String> ecart :
                DiffUtils.diff(decouper(avant), decouper(apres)).getDeltas()) {
            Chunk<String> morceau = cote.apply(ecart);
            ajouter(morceaux, mots.subList(fin, morceau.getPosition()), false);
            fin = morceau.getPosition() + morceau.size();
            ajouter(morceaux, mots.subList(morceau.getPosition(), fin), true);
        }
        ajouter(morceaux, mots.subList(fin, mots.size()), false);
        return morceaux;
    }

    private static void ajouter(List<MotAMot> morceaux, List<String> mots, boolean change) {
        if (!mots.isEmpty()) {
            morceaux.add(new MotAMot(String.join("", mots), change));
        }
    }

    private static List<String> decouper(String texte) {
        return texte.isEmpty() ? List.of() : List.of(COUPURES.split(texte));
    }
}
