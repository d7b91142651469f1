package fr.copil.indicateur.figure;

import fr.copil.commun.Etat;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.mesure.Disponibilite;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** Whether there are data for what a document asks to measure, in words: the catalogue's, and those of a bilan. */
@NamedInterface("figures")
public final class DonneesEnClair {

    private DonneesEnClair() {}

    /** Another name has no data of its own; what only comes near is named as such, and is no answer. */
    public static String de(LigneDeCatalogue ligne) {
        Disponibilite donnees = ligne.donnees();
        if (donnees != null) {
            return "oui, " + donnees.annees();
        }
        if (ligne.alias()) {
            return "voir " + String.join(", ", ligne.aliasDe());
        }
        return switch (ligne.issue()) {
            case REPONDU -> series(ligne.reponses(), "oui, par la série ", "oui, par les séries ");
            case RESTREINT -> Etat.RESTREINT.libelle();
            case VOISIN ->
                Etat.NON_TRANSMIS.libelle() + " ; " + series(ligne.voisines(), "série voisine : ", "séries voisines : ")
                        + attendu(ligne);
            case NON_TRANSMIS -> Etat.NON_TRANSMIS.libelle() + attendu(ligne);
        };
    }

    /** For a document, whose reader has no use for codes of series. */
    public static String sansCodes(LigneDeCatalogue ligne) {
        if (ligne.donnees() != null || ligne.alias()) {
            return de(ligne);
        }
        return switch (ligne.issue()) {
            case REPONDU -> "oui, par des séries publiées";
            case VOISIN -> Etat.NON_TRANSMIS.libelle() + " ; une série voisine existe" + attendu(ligne);
            case RESTREINT, NON_TRANSMIS -> de(ligne);
        };
    }

    private static String series(List<String> codes, String une, String plusieurs) {
        return (codes.size() == 1 ? une : plusieurs) + String.join(", ", codes);
    }

    private static String attendu(LigneDeCatalogue ligne) {
        return ligne.attentes().stream()
                .map(attente -> " ; attendu " + attente.deQui() + ", " + attente.quand())
                .collect(Collectors.joining());
    }
}
