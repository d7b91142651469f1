package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.contenu.Garde;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/** Writes a bilan as a Word document: its cover, its table of contents, its sections. */
final class EcritureDocx {

    /** In twentieths of a point. */
    private static final int PLACE_POUR_SIGNER = 500;

    private EcritureDocx() {}

    /** @param gabarit a template whose styles, header and margins are used instead of Copil's */
    static byte[] ecrire(Bilan bilan, byte @Nullable [] gabarit) throws IOException {
        try (PagesDocx pages =
                new PagesDocx(Marges.de(bilan.entete()), bilan.sections(), Tableaux.de(bilan.sections()), gabarit)) {
            pages.marges();
            couverture(pages, bilan.entete());
            pages.sommaire();
            pages.sections(bilan.sections(), true);
            return pages.octets();
        }
    }

    private static void couverture(PagesDocx pages, Entete entete) {
        Garde garde = entete.garde();
        if (!garde.emetteur().isEmpty()) {
            pages.gras("Normal", garde.emetteur());
        }
        pages.paragraphe("Title", entete.titre());
        pages.paragraphe("Subtitle", entete.convention());
        pages.paragraphe("Subtitle", entete.territoire());
        pages.paragraphe("Normal", entete.titreConvention());
        pages.paragraphe("Normal", entete.mention());
        pages.paragraphe("Normal", entete.confidentialite());
        if (!garde.reference().isEmpty()) {
            pages.paragraphe("Normal", "Référence : " + garde.reference());
        }
        signataires(pages, garde.signataires());
        entete.signatures().forEach(signature -> pages.paragraphe("Normal", signature));
    }

    /** With room for a pen under each one. */
    private static void signataires(PagesDocx pages, List<Garde.Signataire> signataires) {
        if (signataires.isEmpty()) {
            return;
        }
        pages.gras("Normal", "Signataires");
        for (Garde.Signataire signataire : signataires) {
            XWPFParagraph place = pages.gras("Normal", signataire.service());
            XWPFRun suite = place.createRun();
            suite.addBreak();
            suite.setText(Ecrit.texte(signataire.fonction()));
            if (signataire.signature().isEmpty()) {
                place.setSpacingAfter(PLACE_POUR_SIGNER);
            } else {
                suite.addBreak();
                suite.setText(Ecrit.texte(signataire.signature()));
            }
        }
    }
}
