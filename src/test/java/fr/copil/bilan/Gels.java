package fr.copil.bilan;

import fr.copil.bilan.contenu.SectionEcrite;

/** Freezes as the dialogue does: what was still to write is written, what was shown is given back, read. */
public final class Gels {

    private Gels() {}

    public static void figer(BilanService bilans, GelService gel, long id) {
        bilans.ouvrir(id).orElseThrow().sections().stream()
                .filter(section -> section.cle().equals("decisions") && section.recit() == null)
                .map(SectionEcrite::revision)
                .forEach(revision -> bilans.ecrire(id, "decisions", "Aucune décision n'est demandée.", revision));
        gel.figer(id, gel.preparer(id), true);
    }
}
