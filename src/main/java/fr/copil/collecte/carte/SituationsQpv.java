package fr.copil.collecte.carte;

import fr.copil.collecte.carte.LectureProximiteQpv.Proximite;
import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.commun.Nombres;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the ministry's extract says of establishments and QPV, under a title and no more: neither the quartier, nor the
 * distance, nor the year of the map. No zonage can be made of it; it checks the list that has all three.
 */
public class SituationsQpv {

    /** The genre of this extract among the known datasets. */
    public static final String GENRE = "situations-qpv";

    private static final String UAI = "numero_etablissement";
    private static final String SITUATION = "situation_relative_a_un_qpv_quartier_prioritaire_de_la_ville";

    private enum Situation {
        DEDANS,
        PROCHE,
        HORS;

        private static final Map<String, Situation> PUBLIEES =
                Map.of("dans un QPV", DEDANS, "à moins de 300 m d'un QPV", PROCHE, "hors QPV", HORS);

        /** In the list of collèges near a QPV, where the others are not. */
        static Situation de(Proximite proximite) {
            return proximite.distanceEnMetres().signum() == 0 ? DEDANS : PROCHE;
        }
    }

    /** By UAI; up to nine rows of one, some of them blank. */
    private final Map<String, Situation> situations = new LinkedHashMap<>();

    private SituationsQpv() {}

    public static SituationsQpv lire(FichierCsv fichier) {
        SituationsQpv lues = new SituationsQpv();
        fichier.sousLesNomsDeLApi().lire(List.of(UAI, SITUATION), ligne -> {
            String uai = ligne.uai(UAI);
            if (!ligne.texte(SITUATION).isEmpty()) {
                Situation situation = ligne.parmi(SITUATION, Situation.PUBLIEES);
                if (Objects.requireNonNullElse(lues.situations.putIfAbsent(uai, situation), situation) != situation) {
                    throw ligne.faute(SITUATION, "« " + uai + " » est déjà situé autrement plus haut.");
                }
            }
            return uai;
        });
        return lues;
    }

    /** How far it agrees with the list in force, in words. */
    public String confronter(List<Proximite> proximites) {
        Map<String, Situation> enVigueur = proximites.stream()
                .collect(Collectors.toMap(Proximite::uai, Situation::de, (premiere, seconde) -> premiere));
        List<String> autrement = situations.entrySet().stream()
                .filter(lue -> enVigueur.getOrDefault(lue.getKey(), Situation.HORS) != lue.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return "Il situe " + Nombres.compte(situations.size(), "établissement", "établissements") + ", dont "
                + Nombres.entier(situations.size() - autrement.size()) + " comme dans cette liste"
                + (autrement.isEmpty()
                        ? "."
                        : " ; autrement : " + autrement.stream().limit(20).collect(Collectors.joining(", "))
                                + (autrement.size() > 20 ? "…" : "") + ".");
    }
}
