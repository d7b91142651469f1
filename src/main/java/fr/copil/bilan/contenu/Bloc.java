package fr.copil.bilan.contenu;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.CelluleRetiree;
import java.util.List;
import java.util.stream.IntStream;

/** What a section is made of, whatever the document it is written into. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "bloc")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Bloc.Intertitre.class, name = "intertitre"),
    @JsonSubTypes.Type(value = Bloc.Paragraphe.class, name = "paragraphe"),
    @JsonSubTypes.Type(value = Bloc.Puces.class, name = "puces"),
    @JsonSubTypes.Type(value = Bloc.TableauEcrit.class, name = "tableau-ecrit"),
    @JsonSubTypes.Type(value = Bloc.Illustration.class, name = "figure"),
    @JsonSubTypes.Type(value = Bloc.Grille.class, name = "tableau"),
    @JsonSubTypes.Type(value = Bloc.Carte.class, name = "carte"),
    @JsonSubTypes.Type(value = Bloc.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Bloc.Retrait.class, name = "retrait")
})
public sealed interface Bloc {

    /** @param niveau 2 or 3: the title of the section is 1 */
    record Intertitre(int niveau, String texte) implements Bloc {}

    record Paragraphe(List<Fragment> fragments) implements Bloc {

        public static Paragraphe de(String texte) {
            return new Paragraphe(List.of(Fragment.simple(texte)));
        }
    }

    /** @param debut the number of its first item, when they are numbered */
    record Puces(boolean numerotees, int debut, List<Element> elements) implements Bloc {

        /** Without anything inside its items but words. */
        public Puces(boolean numerotees, List<List<Fragment>> elements) {
            this(
                    numerotees,
                    1,
                    elements.stream()
                            .map(fragments -> new Element(List.of(new Paragraphe(fragments))))
                            .toList());
        }
    }

    /** @param blocs the words of an item, and the lists or the tables that it holds, in order */
    record Element(List<Bloc> blocs) {}

    /** A table that a person wrote; every row has as many cells as the first one, which heads the columns. */
    record TableauEcrit(List<Alignement> alignements, List<Cases> lignes) implements Bloc {

        public Cases entete() {
            return lignes.getFirst();
        }

        public List<Cases> corps() {
            return lignes.subList(1, lignes.size());
        }

        /** Of its columns, relative to one another: as what they hold, within reason. */
        @JsonIgnore
        public List<Integer> largeurs() {
            return IntStream.range(0, alignements.size())
                    .map(j -> lignes.stream()
                            .mapToInt(
                                    ligne -> Markdown.mots(ligne.cases().get(j)).length())
                            .max()
                            .orElse(0))
                    .map(signes -> Math.clamp(signes, 8, 40))
                    .boxed()
                    .toList();
        }
    }

    /** The cells of a row. */
    record Cases(List<List<Fragment>> cases) {}

    enum Alignement {
        GAUCHE,
        CENTRE,
        DROITE
    }

    /**
     * A figure with its reading, its states, its source and its code.
     *
     * @param annees that it says, when it was kept before figures told their indicateurs; none otherwise
     */
    record Illustration(FigureModele figure, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> annees)
            implements Bloc {

        @SuppressWarnings("ConstantValue")
        public Illustration {
            annees = annees == null ? List.of() : List.copyOf(annees);
        }

        public Illustration(FigureModele figure) {
            this(figure, List.of());
        }

        /** What was kept before figures told their indicateurs may show any: the year decides. */
        public boolean montre(CelluleRetiree retiree) {
            return figure.indicateurs().contains(retiree.indicateur()) || annees.contains(retiree.periode());
        }
    }

    /**
     * @param largeurs of the columns, relative to one another
     * @param faits that its cells were typeset from
     */
    record Grille(FigureModele.Tableau tableau, List<Integer> largeurs, Faits faits) implements Bloc {

        public Grille(FigureModele.Tableau tableau, List<Integer> largeurs) {
            this(tableau, largeurs, Faits.AUTRES);
        }

        /** Whether it says the figures that texts quote. */
        public boolean chiffresCites() {
            return faits instanceof Faits.Chiffres;
        }
    }

    /**
     * A map with its own outlines, that the table under it says in words.
     *
     * @param largeur with {@code hauteur}, in the units of the outlines
     * @param classes of its shades, from the palest to the darkest
     */
    record Carte(
            String legende,
            String description,
            String source,
            int largeur,
            int hauteur,
            List<String> classes,
            List<Zone> zones)
            implements Bloc {

        /**
         * @param chemin for each ring {@code M}, its first point, {@code l}, the steps to the others, {@code z}
         * @param classe rank of its shade, from 0; less for none
         */
        public record Zone(String nom, String chemin, int classe) {}
    }

    /** A caution, under what it bears on. */
    record Note(String texte) implements Bloc {}

    /** In the place of what was withdrawn since: by whom, when and why. Every document says it, even those without texts. */
    record Retrait(String texte) implements Bloc {}
}
