package fr.copil.collecte;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.indicateur.Population;
import fr.copil.territoire.Carte;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Zonage;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places establishments and networks on the map, always by UAI: names change and have homonyms. */
class Implantation {

    private final Carte carte;
    private final LecteurTerritoires territoires;
    private final Map<CodeTerritoire, CodeTerritoire> communesVerifiees = new HashMap<>();

    Implantation(Carte carte, LecteurTerritoires territoires) {
        this.carte = carte;
        this.territoires = territoires;
    }

    /** The commune's code stands in the list of collèges near a QPV: it places those whose commune has two names. */
    void communesVerifiees(List<LecteurProximiteQpv.Proximite> proximites) {
        proximites.forEach(proximite -> CodeTerritoire.lire("COM-" + proximite.commune())
                .filter(carte::contient)
                .ifPresent(commune -> communesVerifiees.put(CodeTerritoire.etablissement(proximite.uai()), commune)));
    }

    void colleges(List<LecteurIvac.College> colleges) {
        // The last session gives the name in use.
        colleges.stream()
                .sorted(java.util.Comparator.comparingInt(LecteurIvac.College::session)
                        .reversed())
                .forEach(college -> {
                    CodeTerritoire code = CodeTerritoire.etablissement(college.uai());
                    if (!carte.contient(code)) {
                        carte.ajouter(
                                code,
                                Niveau.ETABLISSEMENT,
                                Textes.nomPropre(college.nom()),
                                college.prive() ? "PR" : "PU",
                                territoires.communeEnClair(college.departement(), college.commune()));
                        placer(code, college.departement(), college.commune(), Zonage.ETABLISSEMENTS);
                    }
                });
    }

    void reseaux(List<LecteurRep.Etablissement> etablissements) {
        etablissements.stream().filter(LecteurRep.Etablissement::estTete).forEach(tete -> {
            CodeTerritoire reseau = reseau(tete);
            carte.ajouter(
                    reseau,
                    Niveau.RESEAU,
                    tete.categorie() + " " + Textes.nomPropre(tete.nom()) + " (" + Textes.nomPropre(tete.commune())
                            + ")",
                    tete.categorie(),
                    territoires.communeEnClair(tete.departement(), tete.commune()));
            placer(reseau, tete.departement(), tete.commune(), Zonage.REP_2022);
        });
        etablissements.forEach(etablissement -> {
            CodeTerritoire code = CodeTerritoire.etablissement(etablissement.uai());
            String type = etablissement.type().startsWith("COLLEGE") ? "Collège " : "École ";
            carte.ajouter(
                    code,
                    Niveau.ETABLISSEMENT,
                    type + Textes.nomPropre(etablissement.nom()),
                    "PU",
                    territoires.communeEnClair(etablissement.departement(), etablissement.commune()));
            carte.relier(code, reseau(etablissement), Zonage.REP_2022);
            placer(code, etablissement.departement(), etablissement.commune(), Zonage.REP_2022);
        });
    }

    /** Quartiers 2015 have their names from the cités éducatives that hold them. */
    void cites(List<LecteurCitesEducatives.Cite> cites) {
        cites.forEach(cite -> cite.quartiers().forEach((code, nom) -> {
            if (!nom.isEmpty()) {
                quartier2015(code, nom);
            }
        }));
        cites.forEach(cite -> cite.quartiers().keySet().forEach(code -> quartier2015(code, "QPV 2015 " + code)));
    }

    void quartiers2015(List<LecteurProximiteQpv.Proximite> proximites) {
        proximites.forEach(proximite -> carte.relier(
                CodeTerritoire.etablissement(proximite.uai()),
                quartier2015(proximite.qpv(), "QPV 2015 " + proximite.qpv()),
                Zonage.QPV_2015,
                proximite.distanceEnMetres()));
    }

    private CodeTerritoire quartier2015(String code, String nom) {
        CodeTerritoire quartier = new CodeTerritoire("QPV-" + code);
        carte.ajouter(quartier, Niveau.QPV, nom, Zonage.anneeDuQuartier(quartier));
        CodeTerritoire departement = CodeTerritoire.departement(Departements.duQuartier(code));
        // Saint-Martin is an overseas collectivity: its quartier stands directly in France.
        carte.relier(quartier, carte.contient(departement) ? departement : CodeTerritoire.FRANCE, Zonage.QPV_2015);
        return quartier;
    }

    private void placer(CodeTerritoire code, String departement, String commune, Zonage zonage) {
        carte.relier(code, CodeTerritoire.departement(departement), zonage);
        territoires
                .commune(departement, commune)
                .or(() -> Optional.ofNullable(communesVerifiees.get(code)))
                .ifPresent(trouvee -> carte.relier(code, trouvee, zonage));
    }

    static CodeTerritoire reseau(LecteurRep.Etablissement etablissement) {
        return new CodeTerritoire("REP-" + etablissement.teteDeReseau());
    }

    /**
     * The groups each collège and network counts in. Public collèges compare with public collèges: private ones are in
     * none of these groups.
     */
    static Map<CodeTerritoire, Set<Population>> populations(DonneesOuvertes donnees) {
        Set<String> proches = donnees.proximites.stream()
                .map(LecteurProximiteQpv.Proximite::uai)
                .collect(Collectors.toSet());
        Map<String, String> categories = donnees.rep.stream()
                .collect(Collectors.toMap(
                        LecteurRep.Etablissement::uai, LecteurRep.Etablissement::categorie, (a, b) -> a));
        Map<CodeTerritoire, Set<Population>> populations = new HashMap<>();
        donnees.colleges.stream().filter(college -> !college.prive()).forEach(college -> {
            Population ep =
                    switch (categories.getOrDefault(college.uai(), "")) {
                        case "REP+" -> Population.PUBLIC_REP_PLUS;
                        case "REP" -> Population.PUBLIC_REP;
                        default -> Population.PUBLIC_HORS_EP;
                    };
            Population qpv = proches.contains(college.uai()) ? Population.PUBLIC_QPV : Population.PUBLIC_HORS_QPV;
            populations.put(CodeTerritoire.etablissement(college.uai()), EnumSet.of(ep, qpv));
        });
        donnees.rep.stream()
                .filter(LecteurRep.Etablissement::estTete)
                .forEach(tete -> populations.put(
                        reseau(tete), Set.of(tete.categorie().equals("REP+") ? Population.REP_PLUS : Population.REP)));
        return populations;
    }

    /** The populations that can be told apart with the files that were read. */
    static Set<Population> populationsConnues(DonneesOuvertes donnees) {
        return Stream.of(
                        donnees.lue("ivac") && donnees.lue("proximite-qpv")
                                ? Set.of(Population.PUBLIC_QPV, Population.PUBLIC_HORS_QPV)
                                : Set.<Population>of(),
                        donnees.lue("ivac") && donnees.lue("rep")
                                ? Set.of(Population.PUBLIC_REP_PLUS, Population.PUBLIC_REP, Population.PUBLIC_HORS_EP)
                                : Set.<Population>of(),
                        donnees.lue("rep") ? Set.of(Population.REP_PLUS, Population.REP) : Set.<Population>of())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
