package fr.copil.bilan;

import fr.copil.bilan.Changement.Objet;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffreFige;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.mesure.Retrait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two bilans side by side: figures, states of engagements, texts of the sections. */
final class Comparaison {

    private Comparaison() {}

    /** What one side says of one thing. */
    private record Dit(String nom, String texte, @Nullable String code, Set<String> indicateurs) {

        static final Dit RIEN = new Dit("", "");

        Dit(String nom, String texte) {
            this(nom, texte, null, Set.of());
        }

        /** With its code, unless the other side says the same thing from before it had one. */
        String face(Dit autre) {
            return code == null || (autre.code() == null && !autre.texte().isEmpty())
                    ? texte
                    : texte + " (" + code + ")";
        }
    }

    /** Why something changed; empty when nothing says so. */
    interface Raisons {

        Raisons AUCUNE = new Raisons() {
            @Override
            public String desChiffres(Set<String> indicateurs) {
                return "";
            }

            @Override
            public String deLEngagement(String code) {
                return "";
            }
        };

        String desChiffres(Set<String> indicateurs);

        String deLEngagement(String code);
    }

    /** All of it, what did not change included. */
    static List<Changement> de(Bilan avant, Bilan apres) {
        return de(avant, apres, Raisons.AUCUNE);
    }

    static List<Changement> de(Bilan avant, Bilan apres, Raisons raisons) {
        List<Changement> changements = new ArrayList<>();
        // What was kept before tables had figures of their own did not say them: that is no change.
        comparer(Objet.FIGURE, figures(avant), figures(apres), raisons, changements);
        if (avant.valeurs().findAny().isPresent()) {
            comparer(Objet.FIGURE, valeurs(avant), valeurs(apres), raisons, changements);
        }
        comparer(Objet.ENGAGEMENT, engagements(avant), engagements(apres), raisons, changements);
        comparer(Objet.TEXTE, textes(avant), textes(apres), raisons, changements);
        return changements;
    }

    private static void comparer(
            Objet objet,
            Map<String, Dit> avant,
            Map<String, Dit> apres,
            Raisons raisons,
            List<Changement> changements) {
        Set<String> cles = new LinkedHashSet<>(avant.keySet());
        cles.addAll(apres.keySet());
        for (String cle : cles) {
            Dit ancien = avant.getOrDefault(cle, Dit.RIEN);
            Dit nouveau = apres.getOrDefault(cle, Dit.RIEN);
            String avantDit = ancien.face(nouveau);
            String apresDit = nouveau.face(ancien);
            boolean revise = !apresDit.isEmpty() && !avantDit.equals(apresDit);
            changements.add(new Changement(
                    objet,
                    apres.containsKey(cle) ? nouveau.nom() : ancien.nom(),
                    avantDit,
                    apresDit,
                    !revise
                            ? ""
                            : switch (objet) {
                                case FIGURE -> raisons.desChiffres(ancien.indicateurs());
                                case ENGAGEMENT -> raisons.deLEngagement(cle);
                                case TEXTE -> "";
                            }));
        }
    }

    /** By what they show: the reading says the values, the code tells them from those of another delivery. */
    private static Map<String, Dit> figures(Bilan bilan) {
        Map<String, Dit> figures = new LinkedHashMap<>();
        for (FigureModele figure : bilan.figures()) {
            figures.put(
                    figure.id(),
                    new Dit(figure.tableau().legende(), figure.lecture(), figure.citation(), indicateurs(figure)));
        }
        faits(bilan, Faits.Chiffres.class)
                .flatMap(chiffres -> chiffres.lignes().stream())
                .forEach(chiffre -> figures.put(chiffre.nom(), dit(chiffre)));
        return figures;
    }

    /** By what they point at: two quartiers may have one name. */
    private static Map<String, Dit> valeurs(Bilan bilan) {
        Map<String, Dit> valeurs = new LinkedHashMap<>();
        bilan.valeurs()
                .filter(chiffre -> chiffre.renvoi() != null)
                .forEach(chiffre -> valeurs.put(chiffre.renvoi(), dit(chiffre)));
        return valeurs;
    }

    private static Dit dit(ChiffreFige chiffre) {
        return new Dit(
                chiffre.nom(),
                memesMots(chiffre.dit()),
                Objects.requireNonNullElse(chiffre.code(), "sans code"),
                indicateurs(chiffre));
    }

    /** All those that a bilan quotes a value of. */
    static Set<String> indicateurs(Bilan bilan) {
        return Stream.concat(figures(bilan).values().stream(), valeurs(bilan).values().stream())
                .flatMap(dit -> dit.indicateurs().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All those a figure shows; in what was kept without them, that of its code. */
    static Set<String> indicateurs(FigureModele figure) {
        return Stream.concat(figure.indicateurs().stream(), duCode(figure.citation()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> indicateurs(ChiffreFige chiffre) {
        String renvoi = chiffre.renvoi();
        return Stream.concat(
                        renvoi == null
                                ? Stream.empty()
                                : Renvoi.lire(renvoi).stream().map(Renvoi::indicateur),
                        duCode(chiffre.code()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> duCode(@Nullable String code) {
        return code == null ? Stream.empty() : Citation.lire(code).stream().map(Citation::indicateur);
    }

    /** What was frozen by 1.0.0 said otherwise that a figure was withdrawn: two wordings are no change. */
    private static String memesMots(String texte) {
        return texte.replace("valeur retirée", Retrait.CHIFFRE_RETIRE);
    }

    private static Map<String, Dit> engagements(Bilan bilan) {
        Map<String, Dit> etats = new LinkedHashMap<>();
        faits(bilan, Faits.Engagements.class)
                .flatMap(engagements -> engagements.lignes().stream())
                .forEach(fige -> etats.put(fige.code(), new Dit(fige.titre(), fige.dit())));
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
                .forEach(section ->
                        textes.put(section.cle(), new Dit(section.titre(), memesMots(Markdown.brut(section.recit())))));
        return textes;
    }
}
