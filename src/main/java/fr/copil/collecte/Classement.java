package fr.copil.collecte;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.carte.LectureProximiteQpv;
import fr.copil.collecte.carte.LectureRep;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.territoire.Niveau;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups that each establishment, network, département or académie counts in. Public collèges compare with public
 * collèges, and public écoles with public écoles: private ones are in none of these groups.
 */
class Classement {

    private static final Map<Genre, Map<String, Population>> EDUCATION_PRIORITAIRE = Map.of(
            Genre.COLLEGE,
            Map.of(
                    "REP+", Population.PUBLIC_REP_PLUS,
                    "REP", Population.PUBLIC_REP,
                    "", Population.PUBLIC_HORS_EP),
            Genre.ECOLE,
            Map.of(
                    "REP+", Population.ECOLE_REP_PLUS,
                    "REP", Population.ECOLE_REP,
                    "", Population.ECOLE_HORS_EP));

    private final DonneesOuvertes donnees;
    private final Set<String> proches;
    private final Map<String, String> categories;

    Classement(DonneesOuvertes donnees) {
        this.donnees = donnees;
        this.proches = donnees.proximites.stream()
                .map(LectureProximiteQpv.Proximite::uai)
                .collect(Collectors.toSet());
        this.categories = donnees.rep.stream()
                .collect(Collectors.toMap(
                        LectureRep.Etablissement::uai, LectureRep.Etablissement::categorie, (a, b) -> a));
    }

    Map<CodeTerritoire, Set<Population>> populations() {
        Map<CodeTerritoire, Set<Population>> populations = new HashMap<>();
        donnees.carte.lieux().stream()
                .map(lieu -> lieu.territoire())
                .filter(t -> t.niveau() == Niveau.DEPARTEMENT || t.niveau() == Niveau.ACADEMIE)
                .forEach(territoire -> populations.put(territoire.code(), EnumSet.of(Population.ENSEMBLE)));
        donnees.etablissements()
                .forEach(publie -> populations.putIfAbsent(CodeTerritoire.etablissement(publie.uai()), de(publie)));
        donnees.rep.stream()
                .filter(LectureRep.Etablissement::estTete)
                .forEach(tete -> populations.put(
                        Implantation.reseau(tete),
                        EnumSet.of(tete.categorie().equals("REP+") ? Population.REP_PLUS : Population.REP)));
        return populations;
    }

    private Set<Population> de(EtablissementPublie publie) {
        if (publie.prive()) {
            return EnumSet.of(Population.ENSEMBLE, Population.PRIVE);
        }
        Set<Population> groupes = EnumSet.of(Population.ENSEMBLE, Population.PUBLIC);
        Map<String, Population> partage = EDUCATION_PRIORITAIRE.getOrDefault(publie.genre(), Map.of());
        Population ep = partage.get(categories.getOrDefault(publie.uai(), ""));
        if (ep != null) {
            groupes.add(ep);
        }
        if (publie.genre() == Genre.COLLEGE) {
            groupes.add(proches.contains(publie.uai()) ? Population.PUBLIC_QPV : Population.PUBLIC_HORS_QPV);
        }
        return groupes;
    }

    /** The populations that can be told apart with the files that were read. */
    Set<Population> connues() {
        Set<Population> connues = EnumSet.of(Population.ENSEMBLE, Population.PUBLIC, Population.PRIVE);
        if (donnees.lue("proximite-qpv")) {
            connues.addAll(EnumSet.of(Population.PUBLIC_QPV, Population.PUBLIC_HORS_QPV));
        }
        if (donnees.lue("rep")) {
            connues.addAll(EnumSet.of(Population.REP_PLUS, Population.REP));
            EDUCATION_PRIORITAIRE.values().forEach(partage -> connues.addAll(partage.values()));
        }
        return connues;
    }
}
