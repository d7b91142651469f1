package fr.copil.collecte;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.Indicateurs;
import fr.copil.indicateur.MesureRecue;
import fr.copil.indicateur.Qualite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what the published files and the conventions say into mesures. */
final class MesuresOuvertes {

    /** The rentrée of the list of networks. */
    private static final int RENTREE_REP = 2022;

    private MesuresOuvertes() {}

    static List<MesureRecue> reussites(List<LecteurIvac.College> colleges) {
        return colleges.stream()
                .map(college -> MesureRecue.taux(
                        Indicateurs.DNB_GENERAL,
                        CodeTerritoire.etablissement(college.uai()),
                        college.session(),
                        college.admisEstimes(),
                        college.candidatsGeneral(),
                        Qualite.ESTIME))
                .toList();
    }

    /** A network is covered when the commune of its head has a PRE; unknown where no list was transmitted. */
    static List<MesureRecue> couvertures(DonneesOuvertes donnees, Referentiel.ListePre pre) {
        Set<CodeTerritoire> dansUneCommuneAvecPre = donnees.carte.liens().stream()
                .filter(lien -> pre.communes().contains(lien.parent()))
                .map(lien -> lien.territoire())
                .collect(Collectors.toSet());
        return donnees.rep.stream()
                .filter(LecteurRep.Etablissement::estTete)
                .map(tete -> {
                    CodeTerritoire reseau = Implantation.reseau(tete);
                    return CodeTerritoire.departement(tete.departement()).equals(pre.perimetre())
                            ? MesureRecue.taux(
                                    Indicateurs.COUVERTURE_PRE,
                                    reseau,
                                    RENTREE_REP,
                                    dansUneCommuneAvecPre.contains(reseau) ? BigDecimal.ONE : BigDecimal.ZERO,
                                    BigDecimal.ONE,
                                    Qualite.DEFINITIF)
                            : MesureRecue.nonTransmise(Indicateurs.COUVERTURE_PRE, reseau, RENTREE_REP);
                })
                .toList();
    }
}
