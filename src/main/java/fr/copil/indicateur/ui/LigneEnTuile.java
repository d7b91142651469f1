package fr.copil.indicateur.ui;

import fr.copil.commun.Etat;
import fr.copil.commun.Textes;
import fr.copil.indicateur.Attente;
import fr.copil.indicateur.Issue;
import fr.copil.indicateur.LigneDeCatalogue;
import fr.copil.indicateur.attendu.MesDues;
import fr.copil.indicateur.figure.Mouvement;
import fr.copil.indicateur.figure.Tuile;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Disponibilite;
import fr.copil.territoire.Territoire;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.ListeModele.Cellule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicateur as a row: its series, its last value, its gap; else who is awaited.
 *
 * @param tuile its own, or that of the series that measures the very thing; none when nothing is said of it here
 */
record LigneEnTuile(LigneDeCatalogue ligne, Territoire territoire, @Nullable Tuile tuile) {

    static LigneEnTuile de(LigneDeCatalogue ligne, Territoire territoire, Map<String, Tuile> tuiles) {
        List<Tuile> connues = Stream.concat(Stream.of(ligne.definition().id()), ligne.reponses().stream())
                .map(tuiles::get)
                .filter(Objects::nonNull)
                .toList();
        return new LigneEnTuile(
                ligne,
                territoire,
                connues.stream()
                        .filter(Tuile::chiffree)
                        .findFirst()
                        .or(() -> connues.stream().findFirst())
                        .orElse(null));
    }

    private boolean chiffree() {
        return tuile != null && tuile.chiffree();
    }

    /** Those with a figure here, those known but not here, those that are awaited. */
    int rang() {
        return chiffree() ? 0 : tuile != null || connue() ? 1 : 2;
    }

    String groupe() {
        return switch (rang()) {
            case 0 -> "";
            case 1 -> "Pas de chiffre à lire ici : " + territoire.nom();
            default -> "Attendus";
        };
    }

    private boolean connue() {
        return ligne.issue() == Issue.REPONDU || ligne.issue() == Issue.RESTREINT;
    }

    List<Cellule> cellules(MesDues dues) {
        Definition d = ligne.definition();
        return List.of(
                Cellule.lien(d.nom(), adresse(d.id())).avecDetail(detail()),
                Cellule.serie(tuile == null ? null : tuile.etincelle()),
                valeur(),
                ecart(dues));
    }

    private String adresse(String indicateur) {
        return "/indicateurs/" + indicateur + "?territoire=" + territoire.code().valeur();
    }

    private String detail() {
        Definition d = ligne.definition();
        return d.document()
                + (ligne.alias()
                        ? alias()
                        : tuile == null || tuile.indicateur().equals(d.id()) ? "" : " · mesuré par une série publiée");
    }

    private String alias() {
        Definition d = ligne.definition();
        return " · autre libellé de " + String.join(" et ", ligne.aliasDe())
                + (d.note().isEmpty() ? "" : ". Différence : " + String.join(" ; ", d.notes()));
    }

    private Cellule valeur() {
        Tuile dite = tuile;
        if (dite != null) {
            return (dite.chiffree()
                            ? Cellule.texte(dite.valeur())
                            : Cellule.etat(dite.valeur(), dite.etat().code()))
                    .avecDetail(dite.quand());
        }
        if (ligne.alias()) {
            return Cellule.texte("voir " + String.join(", ", ligne.aliasDe()));
        }
        Disponibilite ailleurs = ligne.donnees();
        return switch (ligne.issue()) {
            case REPONDU ->
                Cellule.texte("aucun chiffre ici")
                        .avecDetail(
                                ailleurs == null ? "d'autres territoires en ont" : "ailleurs : " + ailleurs.annees());
            case RESTREINT -> Cellule.etat(Etat.RESTREINT.libelle(), Etat.RESTREINT.code());
            case VOISIN, NON_TRANSMIS ->
                Cellule.etat(Etat.NON_TRANSMIS.libelle(), Etat.NON_TRANSMIS.code())
                        .avecDetail(attendu());
        };
    }

    private String attendu() {
        return Textes.majuscule(ligne.attentes().stream()
                .map((Attente attente) -> "attendu " + attente.deQui() + ", " + attente.quand())
                .collect(Collectors.joining(" ; ")));
    }

    /** Whoever owes what is not there finds where to send it. */
    private Cellule ecart(MesDues dues) {
        Tuile dite = tuile;
        if (dite == null || !dite.chiffree()) {
            return dues.pour(ligne.definition().id())
                    .map(adresse -> Cellule.liens(List.of(new LienNomme("Transmettre", adresse)), ""))
                    .orElseGet(() -> Cellule.texte("")
                            .avecDetail(ligne.issue() == Issue.VOISIN ? "une série voisine existe" : ""));
        }
        if (dite.ecart().isEmpty()) {
            return Cellule.texte("");
        }
        Mouvement mouvement = dite.mouvement();
        String face = "référence : " + dite.face();
        return mouvement == null
                ? Cellule.texte((dite.aRattraper() ? "" : "différence de ") + dite.ecart())
                        .avecDetail(face)
                : Cellule.etat(dite.ecart() + ", " + mouvement.mots(), mouvement.signe())
                        .avecDetail("depuis " + mouvement.depuis() + " ; " + face);
    }
}
