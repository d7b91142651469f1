package fr.copil.collecte;

import fr.copil.collecte.carte.Editions;
import fr.copil.collecte.carte.LectureCitesEducatives;
import fr.copil.collecte.carte.LectureProximiteQpv;
import fr.copil.collecte.carte.LectureRep;
import fr.copil.collecte.carte.LectureTerritoires;
import fr.copil.collecte.fichier.Departements;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.territoire.Carte;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Zonage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places establishments and networks on the map, always by UAI: names change and have homonyms. */
class Implantation {

    private final Carte carte;
    private final LectureTerritoires territoires;
    private final boolean communesLues;
    private final LocalDate jour;
    private final Set<CodeTerritoire> placesParLesReseaux = new HashSet<>();
    private final Map<CodeTerritoire, CodeTerritoire> communesVerifiees = new HashMap<>();
    private final Map<String, String> nomsUsuels = new HashMap<>();

    /** @param communesLues whether communes were read whole: else nobody is placed in one, as some would be and not others */
    Implantation(Carte carte, LectureTerritoires territoires, boolean communesLues, LocalDate jour) {
        this.carte = carte;
        this.territoires = territoires;
        this.communesLues = communesLues;
        this.jour = jour;
    }

    /** The commune's code stands in the list of collèges near a QPV: it places those whose commune has two names. */
    void communesVerifiees(Stream<LectureProximiteQpv.Proximite> proximites) {
        proximites.forEach(proximite -> CodeTerritoire.lire("COM-" + proximite.commune())
                .filter(carte::contient)
                .ifPresent(commune -> communesVerifiees.put(CodeTerritoire.etablissement(proximite.uai()), commune)));
    }

    /** The code where a file gives one, of any year: a collège keeps its commune. */
    void communesPubliees(List<EtablissementPublie> etablissements) {
        etablissements.forEach(etablissement -> CodeTerritoire.lire("COM-" + etablissement.codeCommune())
                .filter(carte::contient)
                .ifPresent(commune ->
                        communesVerifiees.putIfAbsent(CodeTerritoire.etablissement(etablissement.uai()), commune)));
    }

    /** The annuaire's, which has accents and small letters where the files of figures have capitals. */
    void nomsUsuels(List<EtablissementPublie> annuaire) {
        annuaire.forEach(etablissement -> nomsUsuels.putIfAbsent(etablissement.uai(), etablissement.nom()));
    }

    private String nom(String uai, String publie) {
        String usuel = nomsUsuels.getOrDefault(uai, "");
        if (usuel.isEmpty()) {
            return publie;
        }
        return usuel.equals(usuel.toUpperCase(Locale.FRENCH))
                ? Textes.nomPropre(usuel)
                : usuel.replaceFirst("^Ecole\\b", "École");
    }

    /** The annuaire gives its name, else the first file that names it. */
    void etablissements(List<EtablissementPublie> etablissements) {
        etablissements.forEach(etablissement -> {
            CodeTerritoire code = CodeTerritoire.etablissement(etablissement.uai());
            if (!carte.contient(code)) {
                carte.ajouter(
                        code,
                        Niveau.ETABLISSEMENT,
                        nom(etablissement.uai(), Textes.nomPropre(etablissement.nom())),
                        etablissement.prive() ? "PR" : "PU",
                        territoires.communeEnClair(etablissement.departement(), etablissement.commune()));
                placer(code, etablissement.departement(), etablissement.commune(), Zonage.ETABLISSEMENTS);
            }
        });
    }

    /** Version by version, today's first: it names networks and places their écoles. */
    void reseaux(Editions<LectureRep.Etablissement> listes) {
        Integer enVigueur = listes.versions().enVigueur(Zonage.Genre.REP, jour);
        if (enVigueur == null) {
            return;
        }
        reseaux(listes.de(enVigueur), Zonage.rep(enVigueur), null);
        listes.annees().stream()
                .filter(annee -> !annee.equals(enVigueur))
                .forEach(annee -> reseaux(listes.de(annee), Zonage.rep(annee), periode(listes, annee, enVigueur)));
    }

    private static String periode(Editions<LectureRep.Etablissement> listes, int annee, int enVigueur) {
        return annee > enVigueur
                ? "à partir de la rentrée " + annee
                : "jusqu'à la rentrée " + listes.versions().au(annee);
    }

    /** @param periode of a network that is not on today's map */
    private void reseaux(List<LectureRep.Etablissement> etablissements, Zonage zonage, @Nullable String periode) {
        Set<CodeTerritoire> nouveaux = new HashSet<>();
        etablissements.stream().filter(LectureRep.Etablissement::estTete).forEach(tete -> {
            CodeTerritoire reseau = reseau(tete);
            carte.ajouter(
                    reseau,
                    Niveau.RESEAU,
                    tete.categorie() + " " + Textes.nomPropre(tete.nom()) + " (" + Textes.nomPropre(tete.commune())
                            + ")" + (periode == null ? "" : ", " + periode),
                    periode == null ? tete.categorie() : null,
                    territoires.communeEnClair(tete.departement(), tete.commune()));
            placer(reseau, tete, zonage, nouveaux);
        });
        etablissements.forEach(etablissement -> {
            CodeTerritoire code = CodeTerritoire.etablissement(etablissement.uai());
            String type = etablissement.type().startsWith("COLLEGE") ? "Collège " : "École ";
            carte.ajouter(
                    code,
                    Niveau.ETABLISSEMENT,
                    nom(etablissement.uai(), type + Textes.nomPropre(etablissement.nom())),
                    "PU",
                    territoires.communeEnClair(etablissement.departement(), etablissement.commune()));
            carte.relier(code, reseau(etablissement), zonage);
            placer(code, etablissement, zonage, nouveaux);
        });
        placesParLesReseaux.addAll(nouveaux);
    }

    /** Another version moves nobody: it may write the same commune otherwise. */
    private void placer(CodeTerritoire code, LectureRep.Etablissement lu, Zonage zonage, Set<CodeTerritoire> nouveaux) {
        if (!placesParLesReseaux.contains(code)) {
            placer(code, lu.departement(), lu.commune(), zonage);
            nouveaux.add(code);
        }
    }

    /** The first file that names a quartier gives its name; the first that gives its communes places it. */
    void quartiersNommes(List<QuartierPublie> quartiers) {
        Set<CodeTerritoire> places = new HashSet<>();
        quartiers.stream()
                .sorted(Comparator.comparing(quartier -> quartier.communes().isEmpty()))
                .forEach(quartier -> {
                    String code = quartier.code().valeur().substring("QPV-".length());
                    String departement = Departements.duQuartier(code);
                    if (!carte.contient(quartier.code())) {
                        carte.ajouter(
                                quartier.code(),
                                Niveau.QPV,
                                quartier.nom(),
                                String.valueOf(Zonage.anneeDuQuartier(quartier.code(), 2015)),
                                String.join(", ", quartier.communes()));
                        quartier2015(code, quartier.nom());
                    }
                    if (!quartier.communes().isEmpty() && places.add(quartier.code())) {
                        quartier.communes().forEach(nom -> territoires
                                .commune(departement, nom)
                                .ifPresent(commune -> carte.relier(quartier.code(), commune, Zonage.QPV_2015)));
                    }
                });
    }

    /** Quartiers 2015 that no other file names have their names from the cités éducatives that hold them. */
    void cites(List<LectureCitesEducatives.Cite> cites) {
        cites.forEach(cite -> cite.quartiers().forEach((code, nom) -> {
            if (!nom.isEmpty()) {
                quartier2015(code, nom);
            }
        }));
        cites.forEach(cite -> cite.quartiers().keySet().forEach(code -> quartier2015(code, "QPV 2015 " + code)));
    }

    void quartiersProches(Editions<LectureProximiteQpv.Proximite> listes) {
        listes.annees().forEach(annee -> listes.de(annee)
                .forEach(proximite -> carte.relier(
                        CodeTerritoire.etablissement(proximite.uai()),
                        quartier(proximite.qpv(), "QPV " + annee + " " + proximite.qpv(), annee),
                        Zonage.proximite(annee),
                        proximite.distanceEnMetres())));
    }

    private CodeTerritoire quartier2015(String code, String nom) {
        return quartier(code, nom, Zonage.QPV_2015.annee());
    }

    /** One that its own map places stays there. */
    private CodeTerritoire quartier(String code, String nom, int annee) {
        CodeTerritoire quartier = new CodeTerritoire("QPV-" + code);
        if (annee != Zonage.QPV_2015.annee() && carte.contient(quartier)) {
            return quartier;
        }
        carte.ajouter(quartier, Niveau.QPV, nom, String.valueOf(annee));
        CodeTerritoire departement = CodeTerritoire.departement(Departements.duQuartier(code));
        // Saint-Martin is an overseas collectivity: its quartier stands directly in France.
        carte.relier(quartier, carte.contient(departement) ? departement : CodeTerritoire.FRANCE, Zonage.qpv(annee));
        return quartier;
    }

    private void placer(CodeTerritoire code, String departement, String commune, Zonage zonage) {
        carte.relier(code, CodeTerritoire.departement(departement), zonage);
        if (!communesLues) {
            return;
        }
        territoires
                .commune(departement, commune)
                .or(() -> Optional.ofNullable(communesVerifiees.get(code)))
                .ifPresent(trouvee -> carte.relier(code, trouvee, zonage));
    }

    static CodeTerritoire reseau(LectureRep.Etablissement etablissement) {
        return new CodeTerritoire("REP-" + etablissement.teteDeReseau());
    }
}
