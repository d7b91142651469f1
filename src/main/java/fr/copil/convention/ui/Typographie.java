package fr.copil.convention.ui;

import fr.copil.commun.Nombres;
import fr.copil.ui.FicheModele;
import fr.copil.ui.ListeModele;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the no-break spaces of French into what is about to be read, so that no line starts with a semicolon: the files
 * of the référentiel and the code are written with plain spaces. Addresses and values of filters are left alone.
 */
final class Typographie {

    private static final char INSECABLE = '\u00A0';

    private Typographie() {}

    static String fines(String texte) {
        return texte.replace(" ;", Nombres.FINE + ";")
                .replace(" !", Nombres.FINE + "!")
                .replace(" ?", Nombres.FINE + "?")
                .replace(" %", Nombres.FINE + "%")
                .replace("« ", "«" + Nombres.FINE)
                .replace(" »", Nombres.FINE + "»")
                .replace(" :", INSECABLE + ":");
    }

    static FicheModele de(FicheModele fiche) {
        return new FicheModele(
                liens(fiche.chemin()),
                fines(fiche.surtitre()),
                fines(fiche.titre()),
                fines(fiche.chapeau()),
                fiche.champs().stream()
                        .map(champ -> new FicheModele.Champ(
                                fines(champ.libelle()),
                                fines(champ.texte()),
                                champ.liens() == null ? null : liens(champ.liens())))
                        .toList(),
                fiche.notes().stream().map(Typographie::fines).toList());
    }

    static ListeModele de(ListeModele liste) {
        return new ListeModele(
                liste.id(),
                fines(liste.legende()),
                liste.filtres().stream().map(Typographie::filtre).toList(),
                liste.colonnes().stream()
                        .map(c -> new ListeModele.Colonne(fines(c.titre()), c.tri(), c.nombre()))
                        .toList(),
                liste.lignes().stream().map(Typographie::ligne).toList(),
                liste.total(),
                liste.page(),
                liste.taille(),
                fines(liste.vide()),
                liste.export());
    }

    private static List<FicheModele.LienNomme> liens(List<FicheModele.LienNomme> liens) {
        return liens.stream()
                .map(lien -> new FicheModele.LienNomme(fines(lien.texte()), lien.lien()))
                .toList();
    }

    private static ListeModele.Filtre filtre(ListeModele.Filtre filtre) {
        return new ListeModele.Filtre(
                filtre.nom(),
                fines(filtre.libelle()),
                filtre.genre(),
                filtre.valeur(),
                filtre.options().stream()
                        .map(o -> new ListeModele.Option(o.valeur(), fines(o.libelle())))
                        .toList());
    }

    private static ListeModele.Ligne ligne(ListeModele.Ligne ligne) {
        ListeModele.Groupe groupe = ligne.groupe();
        return new ListeModele.Ligne(
                groupe == null
                        ? null
                        : new ListeModele.Groupe(fines(groupe.titre()), groupe.niveau(), finesOuRien(groupe.detail())),
                ligne.cellules().stream()
                        .map(c ->
                                new ListeModele.Cellule(fines(c.texte()), c.lien(), c.etat(), finesOuRien(c.detail())))
                        .toList());
    }

    private static @Nullable String finesOuRien(@Nullable String texte) {
        return texte == null ? null : fines(texte);
    }
}
