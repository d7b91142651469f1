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

    private final List<Fragment> fragments = new ArrayList<>();
    private static final Pattern SAUT = Pattern.compile("(?i)<br */?>");

    private final ChiffresInseres chiffres;
    private final boolean dansUneCase;
    private boolean apresUnChiffre;
    private boolean gras;
    private boolean italique;
    private @Nullable String lien;
    private @Nullable Emprunt emprunt;

    /** @param dansUneCase of a table, where a break is written {@code <br>}: its row is one line */
    LectureMarkdown(ChiffresInseres chiffres, boolean dansUneCase) {
        this.chiffres = chiffres;
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
     * A quoted figure is read anew, the sentence of one stays as it is; an address that is neither of the web nor of mail is
     * dropped, its words stay.
     */
    @Override
    public void visit(Link cible) {
        if (ChiffresInseres.estUneMarque(cible.getDestination())) {
            ajouterUnChiffre(chiffres.fragment(cible.getDestination(), gras, italique));
            return;
        }
        String destination = cible.getDestination();
        lien = LIEN.matcher(destination).matches() ? destination : null;
        emprunt = destination.startsWith(Markdown.FIGURE)
                ? Emprunt.lecture(destination.substring(Markdown.FIGURE.length()))
                : Emprunt.lien(destination);
        visitChildren(cible);
        lien = null;
        emprunt = null;
    }

    @Override
    public void visit(HtmlInline balise) {
        ajouter(dansUneCase && SAUT.matcher(balise.getLiteral()).matches() ? Fragment.SAUT : balise.getLiteral());
    }
}
