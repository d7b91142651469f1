package fr.copil.collecte;

import fr.copil.collecte.EtablissementPublie.Genre;
import fr.copil.collecte.Releves.Releve;
import fr.copil.collecte.carte.LectureAnnuaire;
import fr.copil.collecte.carte.LectureRep;
import fr.copil.collecte.referentiel.Referentiel;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.territoire.Versions;
import fr.copil.territoire.Zonage;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what the published files and the conventions say into mesures. */
final class MesuresOuvertes {

    private static final Map<String, Genre> GENRES_DE_L_ANNUAIRE =
            Map.of("Collège", Genre.COLLEGE, "Lycée", Genre.LYCEE);

    private static final Pattern RENVOI = Pattern.compile("Q-\\d+ : | \\(Q-\\d+\\)");

    /** The only territory whose list of PRE was transmitted, by its convention. */
    private static final CodeTerritoire LISTE_PRE = CodeTerritoire.departement("44");

    private MesuresOuvertes() {}

    /** The last session gives the name in use. */
    static Releves ivac(List<LectureIvac.College> colleges) {
        return Releves.parEtablissement(colleges.stream()
                .sorted(Comparator.comparingInt(LectureIvac.College::session).reversed())
                .map(college -> new Releve(
                        new EtablissementPublie(
                                college.uai(),
                                college.nom(),
                                Genre.COLLEGE,
                                college.prive(),
                                college.departement(),
                                "",
                                college.commune()),
                        reussite(college),
                        MesureRecue.moyenneSimple(
                                Indicateurs.ACCES_6E_3E,
                                CodeTerritoire.etablissement(college.uai()),
                                college.session(),
                                college.accesEnTroisieme().etat(),
                                college.accesEnTroisieme().nombre())))
                .toList());
    }

    /** No figure: names, and communes. */
    static Releves annuaire(List<LectureAnnuaire.Fiche> fiches) {
        return Releves.parEtablissement(fiches.stream()
                .map(fiche -> new Releve(new EtablissementPublie(
                        fiche.uai(),
                        fiche.nom(),
                        GENRES_DE_L_ANNUAIRE.getOrDefault(fiche.type(), Genre.ECOLE),
                        fiche.prive(),
                        fiche.departement(),
                        fiche.codeCommune(),
                        fiche.commune())))
                .toList());
    }

    private static MesureRecue reussite(LectureIvac.College college) {
        return MesureRecue.taux(
                Indicateurs.DNB_GENERAL,
                CodeTerritoire.etablissement(college.uai()),
                college.session(),
                college.admisEstimes(),
                college.candidatsGeneral(),
                Qualite.ESTIME);
    }

    /**
     * By version of the map up to today's. A network is covered when the commune of its head has a PRE; unknown where no list was transmitted.
     *
     * @param declares networks left to those who declared them, from that rentrée on: one of a later map is not transmitted until
     *     they say it again
     */
    static List<MesureRecue> couvertures(
            DonneesOuvertes donnees, Set<CodeTerritoire> communesAvecPre, Map<CodeTerritoire, Integer> declares) {
        Set<CodeTerritoire> dansUneCommuneAvecPre = donnees.carte.liens().stream()
                .filter(lien -> communesAvecPre.contains(lien.parent()))
                .map(lien -> lien.territoire())
                .collect(Collectors.toSet());
        Integer enVigueur = donnees.rep.versions().enVigueur(Zonage.Genre.REP, donnees.jour);
        return donnees.rep.annees().stream()
                .filter(annee -> enVigueur != null && annee <= enVigueur)
                .flatMap(annee -> couvertures(donnees.rep.de(annee), annee, dansUneCommuneAvecPre, declares))
                .toList();
    }

    private static Stream<MesureRecue> couvertures(
            List<LectureRep.Etablissement> reseaux,
            int rentree,
            Set<CodeTerritoire> dansUneCommuneAvecPre,
            Map<CodeTerritoire, Integer> declares) {
        return reseaux.stream().filter(LectureRep.Etablissement::estTete).map(tete -> {
            CodeTerritoire reseau = Implantation.reseau(tete);
            boolean listee = CodeTerritoire.departement(tete.departement()).equals(LISTE_PRE)
                    && rentree < declares.getOrDefault(reseau, Versions.SANS_FIN);
            return listee
                    ? MesureRecue.taux(
                            Indicateurs.COUVERTURE_PRE,
                            reseau,
                            rentree,
                            dansUneCommuneAvecPre.contains(reseau) ? BigDecimal.ONE : BigDecimal.ZERO,
                            BigDecimal.ONE,
                            Qualite.DEFINITIF)
                    : MesureRecue.nonTransmise(Indicateurs.COUVERTURE_PRE, reseau, rentree);
        });
    }

    /** What conventions print of a year; a year deduced from a printed change is estimated. */
    static List<MesureRecue> imprimees(Referentiel referentiel) {
        return referentiel.points().stream()
                .map(point -> {
                    BigDecimal imprimee = new BigDecimal(point.valeur().texte("valeur"));
                    Referentiel.@Nullable Fiche moins = point.moins();
                    return new MesureRecue(
                            point.indicateur(),
                            new CodeTerritoire(point.valeur().texte("territoire")),
                            point.population(),
                            point.periode(),
                            null,
                            null,
                            moins == null ? imprimee : imprimee.subtract(new BigDecimal(moins.texte("valeur"))),
                            Etat.VALEUR,
                            moins == null && !environ(point) ? Qualite.DEFINITIF : Qualite.ESTIME,
                            environ(point) ? sansRenvois(point.valeur().texte("note")) : "");
                })
                .toList();
    }

    /** Without the numbers of the open questions, which say nothing beside a figure. */
    private static String sansRenvois(String note) {
        return RENVOI.matcher(note).replaceAll("").replace(" | ", " ; ");
    }

    /** « Près de » is no exact value: the figure is estimated and says how it was printed. */
    private static boolean environ(Referentiel.PointImprime point) {
        return point.valeur().texte("operateur").equals("environ");
    }
}
