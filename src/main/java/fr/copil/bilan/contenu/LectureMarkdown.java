package fr.copil.bilan.contenu;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the runs of one paragraph, one item or one heading of a text. */
final class LectureMarkdown extends AbstractVisitor {

    /** What a figure does not follow without a space, and what does not follow it so; an apostrophe or a bracket may. */
    private static final Pattern COLLE_AVANT = Pattern.compile("[\\p{L}\\p{N}.,;:!?…%€)»”\\]]$");

    private static final Pattern COLLE_APRES = Pattern.compile("[\\p{L}\\p{N}(«“\\[]");
    private static final Pattern LIEN = Pattern.compile("(https?://|mailto:)[^\\s\"<>]+");

    private static final Pattern SAUT = Pattern.compile("(?i)<br */?>");

    private final List<Fragment> fragments = new ArrayList<>();
    private final Marques marques;
    private final boolean dansUneCase;
    private boolean apresUnChiffre;
    private boolean gras;
    private boolean italique;
    private @Nullable String lien;
    private @Nullable Emprunt emprunt;

    /** @param dansUneCase of a table, where a break is written {@code <br>}: its row is one line */
    LectureMarkdown(Marques marques, boolean dansUneCase) {
        this.marques = marques;
        this.dansUneCase = dansUneCase;
    }

    List<Fragment> fragments() {
        return List.copyOf(fragments);
    }

    private void ajouter(String texte) {
        if (apresUnChiffre && COLLE_APRES.matcher(texte).lookingAt()) {
            fragments.add(Fragment.simple(" "));
        }
        apresUnChiffre = false;
        fragments.add(new Fragment(texte, gras, italique, lien, emprunt));
    }

    /** Whoever inserts a figure right behind a word, or before one, does not want them stuck together. */
    private void ajouterUnChiffre(Fragment chiffre) {
        if (apresUnChiffre
                || (!fragments.isEmpty()
                        && COLLE_AVANT.matcher(fragments.getLast().texte()).find())) {
            fragments.add(Fragment.simple(" "));
        }
        fragments.add(chiffre);
        apresUnChiffre = true;
    }

    @Override
    public void visit(Text texte) {
        ajouter(texte.getLiteral());
    }

    @Override
    public void visit(Code code) {
        ajouter(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak saut) {
        ajouter(" ");
    }

    @Override
    public void visit(HardLineBreak saut) {
        ajouter(Fragment.SAUT);
    }

    @Override
    public void visit(Paragraph paragraphe) {
        visitChildren(paragraphe);
    }

    @Override
    public void visit(StrongEmphasis fort) {
        boolean avant = gras;
        gras = true;
        visitChildren(fort);
        gras = avant;
    }

    @Override
    public void visit(Emphasis leger) {
        boolean avant = italique;
        italique = true;
        visitChildren(leger);
        italique = avant;
    }

    /**
     * A quoted figure and a sentence of Copil are read anew, one that an author made their own stays as it is; an address that is neither of the web nor of mail is dropped, its
     * words stay.
     */
    @Override
    public void visit(Link cible) {
        if (ChiffresInseres.estUneMarque(cible.getDestination())) {
            ajouterUnChiffre(marques.chiffres().fragment(cible.getDestination(), gras, italique));
            return;
        }
        String destination = cible.getDestination();
        if (PhrasesVives.estUneMarque(destination)) {
            dire(destination);
            return;
        }
        lien = LIEN.matcher(destination).matches() ? destination : null;
        emprunt = destination.startsWith(Markdown.REDITE)
                ? Emprunt.lecture(destination.substring(Markdown.REDITE.length()))
                : Emprunt.lien(destination);
        visitChildren(cible);
        lien = null;
        emprunt = null;
    }

    /** In the middle of others, on one line; nothing when it has no object any more. */
    private void dire(String destination) {
        Emprunt deLaFigure = destination.startsWith(Markdown.FIGURE)
                ? Emprunt.lecture(destination.substring(Markdown.FIGURE.length()))
                : null;
        if (apresUnChiffre) {
            fragments.add(Fragment.simple(" "));
            apresUnChiffre = false;
        }
        Markdown.enLigne(Markdown.lire(marques.phrases().dite(destination).orElse(""), marques))
                .forEach(dit -> fragments.add(new Fragment(
                        dit.texte(),
                        gras || dit.gras(),
                        italique || dit.italique(),
                        dit.lien(),
                        deLaFigure == null ? dit.emprunt() : deLaFigure)));
    }

    @Override
    public void visit(HtmlInline balise) {
        ajouter(dansUneCase && SAUT.matcher(balise.getLiteral()).matches() ? Fragment.SAUT : balise.getLiteral());
    }
}
