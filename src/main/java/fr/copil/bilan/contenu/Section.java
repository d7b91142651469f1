package fr.copil.bilan.contenu;

import java.util.List;
import java.util.stream.Stream;

/**
 * One part of a bilan.
 *
 * @param cle what finds it again, as in {@code chiffres-cles}
 * @param proposee whether its text is still the one computed from the data, that nobody has edited
 * @param recit what is told, by a person or by the draft
 * @param elements figures and tables that follow from the data
 */
public record Section(String cle, String titre, boolean proposee, List<Bloc> recit, List<Bloc> elements) {

    /** What a document adds to a frozen bilan, and that is not part of it, opens a page of its own. */
    public static final String REVISIONS = "revisions";

    /** What it replaces, before all the rest: no part of what people write either. */
    public static final String VERSION = "version";

    /** As a person answers for it. */
    public Section relue() {
        return proposee ? new Section(cle, titre, false, recit, elements) : this;
    }

    public boolean aPart() {
        return cle.equals(REVISIONS);
    }

    public List<Bloc> blocs() {
        return Stream.concat(recit.stream(), elements.stream()).toList();
    }
}
