package fr.copil.collecte.transmission;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.Tabulaire;
import fr.copil.collecte.fichier.Tabulaire.Rang;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses a text whose cells are not where they seem to be, before anything in it is understood otherwise. */
final class ControleDuTexte {

    private static final int COLONNES_MAX = 300;

    /** An accent read as the two bytes that it is made of, or a sign cut in two. */
    private static final Pattern MAL_ENCODE = Pattern.compile("Ã[\u0080-\u00BF€‰]|\uFFFD");

    private final String fichier;
    private final List<Rang> rangs;

    private ControleDuTexte(String fichier, List<Rang> rangs) {
        this.fichier = fichier;
        this.rangs = rangs;
    }

    /** @param codes whether its first line names the columns, as in the model */
    static void verifier(String fichier, byte[] octets, Tabulaire texte, boolean codes) {
        List<Rang> pleins =
                texte.rangs().stream().filter(rang -> largeur(rang) > 0).toList();
        if (pleins.isEmpty()) {
            return;
        }
        ControleDuTexte controle = new ControleDuTexte(fichier, pleins);
        controle.colonnes();
        pleins.forEach(controle::signes);
        if (codes) {
            controle.titres();
            pleins.subList(1, pleins.size()).forEach(controle::cellules);
            controle.fin(octets);
        }
    }

    private void colonnes() {
        Rang premier = rangs.getFirst();
        if (largeur(premier) > COLONNES_MAX) {
            throw refus(
                    premier,
                    "l'en-tête a " + Nombres.compte(largeur(premier), "colonne", "colonnes")
                            + " : gardez les colonnes utiles, " + COLONNES_MAX + " au plus.");
        }
        String seule = Textes.normaliser(premier.cellules().getFirst());
        if (largeur(premier) == 1 && seule.contains("indicateur") && seule.contains("territoire")) {
            throw refus(
                    premier,
                    "l'en-tête tient dans une seule cellule : séparez les colonnes par des points-virgules,"
                            + " des virgules ou des tabulations.");
        }
    }

    private void signes(Rang rang) {
        rang.cellules().stream()
                .filter(cellule -> MAL_ENCODE.matcher(cellule).find())
                .findFirst()
                .ifPresent(cellule -> {
                    throw refus(
                            rang,
                            "« " + Textes.abreger(cellule, 40) + " » est mal encodé : enregistrez tout le fichier"
                                    + " en CSV UTF-8, puis renvoyez-le.");
                });
    }

    private void titres() {
        Set<String> vus = new HashSet<>();
        for (String titre : rangs.getFirst().cellules()) {
            String nom = Textes.normaliser(titre).replace(' ', '_');
            if (LectureDepot.COLONNES.contains(nom) && !vus.add(nom)) {
                throw refus(rangs.getFirst(), "la colonne « " + nom + " » y est deux fois : gardez celle qui compte.");
            }
        }
    }

    private void cellules(Rang rang) {
        int attendues = rangs.getFirst().cellules().size();
        if (largeur(rang) > attendues) {
            throw refus(
                    rang,
                    "cette ligne a " + Nombres.compte(largeur(rang), "cellule", "cellules") + ", " + attendues
                            + " sont attendues : un séparateur est de trop.");
        }
        String premiere = rang.cellules().getFirst();
        if (largeur(rang) == 1 && premiere.split("[;,\t]", -1).length > attendues / 2) {
            throw refus(
                    rang,
                    "cette ligne tient dans une seule cellule : son séparateur n'est pas celui de l'en-tête,"
                            + " ou un guillemet n'est pas fermé.");
        }
    }

    /** A program ends the last line; one that stops before its last cell was cut on the way. */
    private void fin(byte[] octets) {
        Rang dernier = rangs.getLast();
        int attendues = rangs.getFirst().cellules().size();
        if (octets[octets.length - 1] != '\n' && dernier.cellules().size() < attendues) {
            throw refus(
                    dernier,
                    "la dernière ligne s'arrête après "
                            + Nombres.compte(dernier.cellules().size(), "cellule", "cellules") + " sur " + attendues
                            + " : le fichier est coupé, envoyez-le entier.");
        }
    }

    private static int largeur(Rang rang) {
        int largeur = rang.cellules().size();
        while (largeur > 0 && rang.cellules().get(largeur - 1).isBlank()) {
            largeur--;
        }
        return largeur;
    }

    private FichierIllisible refus(Rang rang, String raison) {
        return new FichierIllisible(List.of(new Faute(fichier, rang.numero(), "", raison)));
    }
}
