package fr.copil.indicateur.figure;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Textes;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentence of a series: what each line is worth in the year in use, and what sets the two groups apart. */
record LectureSerie(Etude etude, Grandeur grandeur) {

    /** @param nom of the line, as its key calls it */
    record Valeur(String nom, CodeTerritoire territoire, Population population, Optional<Mesure> mesure) {

        boolean connue() {
            return mesure.filter(m -> m.enValeur().isPresent()).isPresent();
        }

        String absence() {
            return mesure.map(Mesure::absenceEnClair).orElse(Etat.NON_TRANSMIS.libelle());
        }
    }

    String enClair(List<Valeur> valeurs) {
        String nom = etude.territoire().nom();
        if (etude.periode() == 0) {
            return "Aucune valeur pour " + nom + retiree() + ".";
        }
        if (valeurs.stream().noneMatch(Valeur::connue)) {
            return "Aucune valeur pour " + nom + " en " + etude.periode()
                    + valeurs.stream()
                            .filter(valeur -> valeur.territoire()
                                    .equals(etude.territoire().code()))
                            .map(Valeur::absence)
                            .filter(absence -> !absence.equals(Etat.NON_TRANSMIS.libelle()))
                            .findFirst()
                            .map(absence -> " : " + absence)
                            .orElseGet(this::retiree)
                    + ".";
        }
        return "En " + etude.periode() + ", " + (deuxGroupes() ? groupes(nom, valeurs) : lignes(valeurs)) + ecart()
                + ".";
    }

    /** What stood there last and was taken back: by whom, when and why. */
    private String retiree() {
        return etude.revisions().stream()
                .filter(revision -> etude.periode() == 0 || revision.periode() == etude.periode())
                .flatMap(revision -> Stream.ofNullable(revision.retrait()))
                .findFirst()
                .map(retrait -> " : " + Textes.sansPoint(retrait.dit()))
                .orElse("");
    }

    /** Two groups of one territory, which is named once. */
    private boolean deuxGroupes() {
        Paire paire = etude.paire();
        return paire != null && paire.ailleurs() == null;
    }

    private String groupes(String nom, List<Valeur> valeurs) {
        return nom + " : "
                + String.join(
                        valeurs.stream().allMatch(Valeur::connue) ? ", contre " : " ; ",
                        valeurs.stream()
                                .map(v -> dite(v) + " " + v.population().ou())
                                .toList());
    }

    private String lignes(List<Valeur> valeurs) {
        return String.join(
                " ; ", valeurs.stream().map(v -> v.nom() + " : " + dite(v)).toList());
    }

    private String dite(Valeur valeur) {
        if (!valeur.connue()) {
            return valeur.absence();
        }
        Mesure mesure = valeur.mesure().orElseThrow();
        return grandeur.texte(mesure) + (mesure.provisoire() ? " (provisoire)" : "");
    }

    private String ecart() {
        return etude.ecart(etude.periode())
                .map(e -> ", soit "
                        + new LectureEcarts(etude, grandeur).valeur(e)
                        + (grandeur.taux() && e.arrondiAutrement() ? " (écart calculé avant arrondi)" : ""))
                .orElse("");
    }
}
