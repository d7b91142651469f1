package fr.copil.bilan.document;

import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.contenu.DocumentDeSeance.Papier;
import fr.copil.bilan.contenu.DocumentDeSeance.Signataire;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/** What a committee sends or keeps, as a Word document: a letter before a report. Lengths are in twentieths of a point. */
final class SeanceDocx {

    private static final int AVANT_LE_TITRE = 360;
    private static final int RAPPEL = 2000;

    private final DocumentDeSeance document;
    private final PagesDocx pages;

    private SeanceDocx(DocumentDeSeance document, PagesDocx pages) {
        this.document = document;
        this.pages = pages;
    }

    static byte[] ecrire(DocumentDeSeance document, byte @Nullable [] gabarit) throws IOException {
        try (PagesDocx pages = new PagesDocx(
                Marges.de(document), document.parties(), Tableaux.sousLeurTitre(document.parties()), gabarit)) {
            // The letterhead stands for them; that of a template is in its own margins.
            if (gabarit == null) {
                pages.premierePageSansHaut();
            }
            pages.marges();
            new SeanceDocx(document, pages).ecrire();
            return pages.octets();
        }
    }

    private void ecrire() throws IOException {
        tete();
        if (document.sommaire()) {
            pages.sommaire();
        }
        pages.sections(document.sections(), document.sommaire());
        signatures(document.signataires());
        pages.sections(document.annexes(), true);
    }

    private void tete() {
        Papier papier = document.papier();
        XWPFParagraph dernier = null;
        for (String ligne : papier.emetteur()) {
            dernier = dernier == null ? pages.gras("Normal", ligne) : pages.paragraphe("Normal", ligne);
            dernier.setSpacingAfter(0);
        }
        if (dernier != null) {
            dernier.setBorderBottom(Borders.SINGLE);
            dernier.setSpacingAfter(AVANT_LE_TITRE);
        }
        pages.paragraphe("Normal", papier.fait()).setAlignment(ParagraphAlignment.RIGHT);
        if (!papier.reference().isEmpty()) {
            pages.paragraphe("CopilSource", "Référence : " + papier.reference());
        }
        if (!papier.diffusion().isEmpty()) {
            pages.paragraphe("CopilSource", "Diffusion : " + papier.diffusion());
        }
        if (document.provisoire()) {
            XWPFRun provisoire = pages.gras("Normal", "PROVISOIRE").getRuns().getFirst();
            provisoire.setColor(Couleurs.ALERTE);
        }
        pages.paragraphe("Title", document.titre()).setSpacingBefore(AVANT_LE_TITRE);
        pages.paragraphe("Subtitle", document.sousTitre()).setSpacingAfter(AVANT_LE_TITRE);
        for (DocumentDeSeance.Rappel rappel : document.rappels()) {
            XWPFParagraph ligne = pages.gras("Normal", rappel.nom() + " :");
            ligne.setIndentationLeft(RAPPEL);
            ligne.setIndentationHanging(RAPPEL);
            ligne.setSpacingAfter(40);
            XWPFRun suite = ligne.createRun();
            suite.addTab();
            suite.setText(Ecrit.texte(rappel.texte()));
        }
    }

    private void signatures(List<Signataire> signataires) {
        if (signataires.size() == 1) {
            seule(signataires.getFirst());
            return;
        }
        CoteACote.rangees(signataires).forEach(rangee -> SignaturesDocx.ecrire(pages, rangee));
    }

    /** On the right, under the text, as a letter is signed. */
    private void seule(Signataire signataire) {
        XWPFParagraph service = pages.gras("Normal", signataire.service());
        service.setSpacingBefore(AVANT_LE_TITRE);
        XWPFParagraph fonction = pages.paragraphe("Normal", signataire.fonction());
        XWPFParagraph signature = pages.paragraphe("Normal", signataire.signature());
        for (XWPFParagraph ligne : List.of(service, fonction, signature)) {
            ligne.setIndentationLeft(pages.largeur() / 2);
            ligne.setSpacingAfter(0);
            ligne.setKeepNext(ligne != signature);
        }
        signature.setSpacingAfter(signataire.signature().isEmpty() ? SignaturesDocx.PLACE : 0);
    }
}
