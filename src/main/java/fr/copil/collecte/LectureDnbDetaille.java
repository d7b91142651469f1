package fr.copil.collecte;

import fr.copil.collecte.fichier.Doublons;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the detailed results of the DNB (DEPP): one line a département, an age and a série. Girls' cells are empty on some
 * tiny lines: those count in the whole, neither among girls nor among boys, and what is said of both is then estimated.
 */
final class LectureDnbDetaille {

    private static final List<String> COLONNES = List.of(
            "Année", "Code département", "Age", "Série", "Présents", "Admis", "Présents filles", "Admis filles");

    private record Groupe(BigDecimal presents, BigDecimal admis) {

        Groupe moins(Groupe autre) {
            return new Groupe(presents.subtract(autre.presents), admis.subtract(autre.admis));
        }

        static Groupe somme(Stream<Groupe> groupes) {
            return groupes.reduce(
                    new Groupe(BigDecimal.ZERO, BigDecimal.ZERO),
                    (a, b) -> new Groupe(a.presents.add(b.presents), a.admis.add(b.admis)));
        }
    }

    private record Resultat(int session, CodeTerritoire departement, Groupe tous, @Nullable Groupe filles) {

        List<Object> cle() {
            return List.of(session, departement);
        }
    }

    private LectureDnbDetaille() {}

    static Releves lire(FichierCsv fichier) {
        Doublons doublons = new Doublons();
        List<Resultat> resultats = fichier.lire(COLONNES, ligne -> resultat(ligne, doublons));
        return Releves.sansEtablissement(
                resultats.size(),
                resultats.stream()
                        .collect(Collectors.groupingBy(Resultat::cle, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .flatMap(LectureDnbDetaille::mesures));
    }

    private static Resultat resultat(Ligne ligne, Doublons doublons) {
        int session = ligne.entier("Année");
        String departement = ligne.departement("Code département");
        doublons.refuser(
                ligne,
                "Code département",
                session,
                departement,
                ligne.requis("Age"),
                ligne.parmi("Série", List.of("SERIE GENERALE", "SERIE PROFESSIONNELLE")));
        Groupe tous = new Groupe(ligne.effectif("Présents"), ligne.effectif("Admis"));
        boolean inconnues = ligne.texte("Présents filles").isEmpty()
                && ligne.texte("Admis filles").isEmpty();
        Groupe filles =
                inconnues ? null : new Groupe(ligne.effectif("Présents filles"), ligne.effectif("Admis filles"));
        if (tous.admis.compareTo(tous.presents) > 0) {
            throw ligne.faute("Admis", "plus d'admis que de présents.");
        }
        if (filles != null && filles.presents.compareTo(tous.presents) > 0) {
            throw ligne.faute("Présents filles", "plus de filles que de présents.");
        }
        return new Resultat(session, CodeTerritoire.departement(departement), tous, filles);
    }

    private static Stream<MesureRecue> mesures(List<Resultat> resultats) {
        List<Resultat> avecFilles =
                resultats.stream().filter(r -> r.filles() != null).toList();
        Qualite qualite = avecFilles.size() == resultats.size() ? Qualite.DEFINITIF : Qualite.ESTIME;
        Groupe filles = Groupe.somme(avecFilles.stream().map(Resultat::filles));
        Groupe garcons = somme(avecFilles, Resultat::tous).moins(filles);
        Resultat un = resultats.getFirst();
        return Stream.of(
                mesure(un, somme(resultats, Resultat::tous), Qualite.DEFINITIF),
                mesure(un, filles, qualite).de(Population.FILLES),
                mesure(un, garcons, qualite).de(Population.GARCONS));
    }

    private static Groupe somme(List<Resultat> resultats, Function<Resultat, Groupe> groupe) {
        return Groupe.somme(resultats.stream().map(groupe));
    }

    private static MesureRecue mesure(Resultat de, Groupe groupe, Qualite qualite) {
        return MesureRecue.taux(
                Indicateurs.DNB_TOUTES_SERIES,
                de.departement(),
                de.session(),
                groupe.admis(),
                groupe.presents(),
                qualite);
    }
}
