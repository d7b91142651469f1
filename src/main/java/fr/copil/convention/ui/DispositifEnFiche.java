package fr.copil.convention.ui;

import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.convention.dispositif.Dispositif;
import fr.copil.convention.dispositif.DispositifFiche;
import fr.copil.convention.dispositif.DispositifLecture;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.Champ;
import fr.copil.ui.FicheModele.LienNomme;
import java.util.List;
import java.util.stream.Stream;

/** A dispositif as a sheet. */
final class DispositifEnFiche {

    private static final List<LienNomme> CHEMIN = List.of(new LienNomme("Dispositifs", "/dispositifs"));

    private DispositifEnFiche() {}

    static FicheModele de(DispositifFiche fiche) {
        Dispositif d = fiche.dispositif();
        return new FicheModele(
                        CHEMIN,
                        d.section().titre(),
                        d.nom(),
                        d.nomImprime().isEmpty()
                                ? ""
                                : "Nom imprimé : " + DispositifsEnListe.cite(d.nomImprime()) + ".",
                        List.of(
                                texte("Pilote", d.pilote()),
                                texte("Acteurs", d.acteurs()),
                                texte("Financements", d.financements()),
                                texte("Territoire", d.territoire()),
                                texte("Public", d.publicVise()),
                                texte("Référence", d.reference()),
                                Champ.texte("Convention signée", convention(d)),
                                texte("Spécificité", d.specificite()),
                                Champ.liens(
                                        "Engagements servis",
                                        fiche.engagements().stream()
                                                .map(e -> new LienNomme(
                                                        e.titre() + " ("
                                                                + e.etat().libelle() + ")",
                                                        "/engagements/" + e.id()))
                                                .toList(),
                                        "aucun engagement ne lui est rattaché"),
                                Champ.texte("Source", Renvois.lieux(d.source()))),
                        Renvois.lisibles(d.notes()))
                .venantDe(
                        "D'où vient ce dispositif",
                        Stream.of(
                                        Stream.of(
                                                "Code : " + d.id() + ".",
                                                "Texte : " + MotsDesConventions.liste(d.source()) + "."),
                                        d.notes().stream().filter(Renvois::dans),
                                        fiche.lectures().stream().map(DispositifLecture::enClair))
                                .flatMap(textes -> textes));
    }

    static FicheModele inconnu(String id, List<Dispositif> proches) {
        return new FicheModele(
                CHEMIN,
                "",
                "Le dispositif « " + Textes.abreger(id, 40) + " » n'existe pas",
                "Vérifiez le lien reçu, ou cherchez le dispositif par son nom dans le recensement.",
                List.of(Champ.liens(
                        "Les plus proches",
                        proches.stream()
                                .map(d -> new LienNomme(d.nom(), "/dispositifs/" + d.id()))
                                .toList(),
                        "aucun")),
                List.of());
    }

    static String convention(Dispositif d) {
        return d.convention().libelle() + (d.mention().isEmpty() ? "" : " : « " + d.mention() + " »");
    }

    private static Champ texte(String libelle, String texte) {
        return Champ.texte(libelle, MotsDesConventions.liste(texte));
    }
}
