package fr.copil.bilan.export;

import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.document.Format;
import fr.copil.commun.Textes;
import java.util.Locale;

/** What a downloaded file is called: what it is, of where, for whom, which version, how far. */
final class NomDeFichier {

    private NomDeFichier() {}

    /** {@code bilan-annuel-2024-convention-loire-atlantique-2015-2020-loire-atlantique-departement-comite-v1-signe.docx}. */
    static String de(Entete entete, Format format, boolean feuillet) {
        return (feuillet ? "feuillet-" : "")
                + Textes.normaliser(entete.titre() + " " + entete.convention() + " " + entete.territoire() + " "
                                + entete.audience().libelle())
                        .replace(' ', '-')
                + "-v" + entete.version() + "-" + entete.statut().name().toLowerCase(Locale.ROOT) + "."
                + format.extension();
    }
}
