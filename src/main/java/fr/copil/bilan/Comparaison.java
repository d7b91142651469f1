package fr.copil.bilan;

import fr.copil.bilan.Changement.Objet;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.mesure.Retrait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two bilans side by side: figures, states of engagements, texts of the sections. */
final class Comparaison {

    private Comparaison() {}

    /** What one side says of one thing. */
    private record Dit(String nom, String texte, @Nullable String code) {

        static final Dit RIEN = new Dit("", "", null);
    }

    /** All of it, what did not change included. */
    static List<Changement> de(Bilan avant, Bilan apres) {
        return de(avant, apres, code -> "");
    }

    /** @param raison why the value that a code quotes was revised; empty when nothing says so */
    static List<Changement> de(Bilan avant, Bilan apres, UnaryOperator<String> raison) {
        List<Changement> changements = new ArrayList<>();
        comparer(Objet.FIGURE, figures(avant), figures(apres), raison, changements);
        comparer(Objet.ENGAGEMENT, engagements(avant), engagements(apres), code -> "", changements);
        comparer(Objet.TEXTE, textes(avant), textes(apres), code -> "", changements);
        return changements;
    }

    private static void comparer(
            Objet objet,
            Map<String, Dit> avant,
            Map<String, Dit> apres,
            UnaryOperator<String> raison,
            List<Changement> changements) {
        Set<String> cles = new LinkedHashSet<>(avant.keySet());
        cles.addAll(apres.keySet());
        for (String cle : cles) {
            Dit ancien = avant.getOrDefault(cle, Dit.RIEN);
            Dit nouveau = apres.getOrDefault(cle, Dit.RIEN);
            String code = ancien.code();
            boolean revise = code != null
                    && !nouveau.texte().isEmpty()
                    && !ancien.texte().equals(nouveau.texte());
            changements.add(new Changement(
                    objet,
                    apres.containsKey(cle) ? nouveau.nom() : ancien.nom(),
                    ancien.texte(),
                    nouveau.texte(),
                    revise ? raison.apply(code) : ""));
        }
    }

    /** By what they show: the reading says the values, the code tells them from those of another delivery. */
    private static Map<String, Dit> figures(Bilan bilan) {
        Map<String, Dit> figures = new LinkedHashMap<>();
        for (FigureModele figure : bilan.figures()) {
            String code = figure.citation();
            figures.put(
                    figure.id(),
                    new Dit(
                            figure.tableau().legende(),
                            figure.lecture() + (code == null ? "" : " (" + code + ")"),
                            code));
        }
        faits(bilan, Faits.Chiffres.class)
                .flatMap(chiffres -> chiffres.lignes().stream())
                .forEach(chiffre -> figures.put(
                        chiffre.nom(),
                        new Dit(
                                chiffre.nom(),
                                memesMots(chiffre.dit()) + " ("
                                        + Objects.requireNonNullElse(chiffre.code(), "sans code") + ")",
                                chiffre.code())));
        return figures;
    }

    /** What was frozen by 1.0.0 said otherwise that a figure was withdrawn: two wordings are no change. */
    private static String memesMots(String texte) {
        return texte.replace("valeur retirée", Retrait.CHIFFRE_RETIRE);
    }

    private static Map<String, Dit> engagements(Bilan bilan) {
        Map<String, Dit> etats = new LinkedHashMap<>();
        faits(bilan, Faits.Engagements.class)
                .flatMap(engagements -> engagements.lignes().stream())
                .forEach(fige -> etats.put(fige.code(), new Dit(fige.code() + " – " + fige.titre(), fige.dit(), null)));
        return etats;
    }

    private static <F extends Faits> Stream<F> faits(Bilan bilan, Class<F> voulus) {
        return bilan.blocs()
                .flatMap(bloc -> bloc instanceof Bloc.Grille grille ? Stream.of(grille.faits()) : Stream.empty())
                .filter(voulus::isInstance)
                .map(voulus::cast);
    }

    private static Map<String, Dit> textes(Bilan bilan) {
        Map<String, Dit> textes = new LinkedHashMap<>();
        bilan.sections()
                .forEach(section -> textes.put(
                        section.cle(), new Dit(section.titre(), memesMots(Markdown.brut(section.recit())), null)));
        return textes;
    }
}
