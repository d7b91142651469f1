package fr.copil.territoire.ui;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.territoire.ContenuDeZone;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.Zonage;
import fr.copil.territoire.ZoneComptee;
import java.util.List;

/** What a territory's map says in words: its title, its sentence, where its counts are from. */
record LectureDeCarte(CadreDeCarte cadre, List<ZoneComptee> zones, int ailleurs, ContenuDeZone contenu) {

    String titre() {
        return "Les " + contenu.pluriel() + (quartiersDAvant() ? " de " + cadre.carte() : "") + ", par "
                + cadre.zones().libelle();
    }

    String legende() {
        return Textes.majuscule(contenu.pluriel())
                + switch (contenu) {
                    case QUARTIERS -> " " + zones.getFirst().carte();
                    case RESEAUX -> ", rentrée " + zones.getFirst().rentree();
                    case COLLEGES -> "";
                };
    }

    String phrase() {
        List<ZoneComptee> pleines =
                zones.stream().filter(zone -> zone.nombre(contenu) > 0).toList();
        int plus = pleines.stream().mapToInt(zone -> zone.nombre(contenu)).max().orElse(0);
        String combien = Nombres.compte(
                        pleines.size(), cadre.zones().libelle(), cadre.zones().pluriel())
                + (pleines.size() == 1 ? " a " : " ont ")
                + "un " + contenu.libelle() + " au moins";
        return (cadre.ou().isEmpty() ? "" : cadre.ou() + " : ") + combien + suite(pleines, plus) + ".";
    }

    private String suite(List<ZoneComptee> pleines, int plus) {
        List<ZoneComptee> premieres =
                pleines.stream().filter(zone -> zone.nombre(contenu) == plus).toList();
        String nom = premieres.getFirst().territoire().nom();
        String nombre = Nombres.entier(plus);
        if (pleines.size() == 1) {
            return LectureDeCarte.codesDes(pleines).equals(cadre.marques())
                    ? " ; " + nom + ", entourée d'un trait, en compte " + nombre
                    : " ; " + nom + " en compte " + nombre + marquees();
        }
        return (premieres.size() == 1 ? " ; " + nom + " en compte le plus : " + nombre : " ; " + nombre + " au plus")
                + marquees();
    }

    private String marquees() {
        List<ZoneComptee> marquees = zones.stream()
                .filter(zone -> cadre.marques().contains(zone.territoire().code()))
                .toList();
        if (marquees.isEmpty()) {
            return "";
        }
        String noms = Textes.enumerer(
                marquees.stream().map(zone -> zone.territoire().nom()).toList());
        List<String> nombres = marquees.stream()
                .map(zone -> zone.nombre(contenu) == 0 ? "aucun" : Nombres.entier(zone.nombre(contenu)))
                .toList();
        return marquees.size() > 1
                ? ". " + noms + ", entourées d'un trait, en comptent " + Textes.enumerer(nombres)
                : marquees.getFirst().nombre(contenu) == 0
                        ? ". " + noms + ", entourée d'un trait, n'en compte " + "aucun"
                        : ". " + noms + ", entourée d'un trait, en compte " + nombres.getFirst();
    }

    /** What is under the pointer. */
    String detail(ZoneComptee zone) {
        return Nombres.compte(zone.nombre(contenu), contenu.libelle(), contenu.pluriel());
    }

    String source() {
        return switch (contenu) {
            case QUARTIERS ->
                Zonage.qpv(zones.getFirst().carte()).nom()
                        + (quartiersDAvant()
                                ? ", liste en vigueur jusqu'au 31 décembre 2023"
                                : ", liste en vigueur depuis le 1er janvier "
                                        + zones.getFirst().carte());
            case RESEAUX -> Zonage.rep(zones.getFirst().rentree()).nom();
            case COLLEGES -> Zonage.ETABLISSEMENTS.nom();
        };
    }

    String note() {
        return compte() + pasDessinees();
    }

    private String compte() {
        return switch (contenu) {
            case QUARTIERS -> "Un quartier à cheval sur deux territoires est compté dans chacun.";
            case RESEAUX ->
                "Un réseau est compté " + (cadre.zones() == Niveau.COMMUNE ? "dans la commune" : "dans le département")
                        + " de son collège tête de réseau.";
            case COLLEGES ->
                "Collèges publics et privés que nomment les fichiers de Copil, quelle que soit l'année" + Nombres.FINE
                        + ": l'un ou l'autre a pu fermer.";
        };
    }

    private String pasDessinees() {
        return ailleurs == 0
                ? ""
                : " " + Nombres.compte(ailleurs, "commune", "communes")
                        + " d'un autre département n'y "
                        + (ailleurs == 1 ? "est ni dessinée ni comptée." : "sont ni dessinées ni comptées.");
    }

    private boolean quartiersDAvant() {
        return contenu == ContenuDeZone.QUARTIERS && cadre.carte() > 0;
    }

    static List<String> codes(List<CodeTerritoire> territoires) {
        return territoires.stream().map(CodeTerritoire::valeur).toList();
    }

    static List<CodeTerritoire> codesDes(List<ZoneComptee> zones) {
        return zones.stream().map(ZoneComptee::territoire).map(Territoire::code).toList();
    }
}
