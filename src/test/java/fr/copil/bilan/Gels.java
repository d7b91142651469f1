package fr.copil.bilan;

import fr.copil.bilan.contenu.Section;

/** Freezes as the dialogue does: what was still to write is written, what was shown is given back, read. */
public final class Gels {

    private Gels() {}

    public static void figer(BilanService bilans, GelService gel, long id) {
        ecrireCeQuiReste(bilans, id);
        gel.figer(id, gel.preparer(id), true);
    }

    public static void ecrireCeQuiReste(BilanService bilans, long id) {
        BilanOuvert ouvert = bilans.ouvrir(id).orElseThrow();
        ouvert.bilan().sections().stream()
                .filter(AEcrire::dans)
                .map(Section::cle)
                .forEach(cle -> bilans.ecrire(
                        id,
                        cle,
                        "Rien de plus.",
                        ouvert.sections().stream()
                                .filter(section -> section.cle().equals(cle))
                                .findFirst()
                                .orElseThrow()
                                .revision()));
    }
}
