package fr.copil.collecte;

import fr.copil.collecte.fichier.FichierJson;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the posts that the politique de la ville pays (ANCT): adultes-relais, FONJEP. A post is paid in one or several
 * rows, and may be attached to two territories: posts are distinct ids among the rows of a territory, euros are the sum of
 * its rows, each counted on the rows themselves, never added up from the territories inside. A contrat de ville counts for
 * the one territory that bears it.
 */
final class LecturePostes {

    /** Published before the year was over. */
    private static final int PROVISOIRE = 2025;

    private static final String AVIS_PROVISOIRE =
            "Provisoire : publié avant la fin de l'année, à ne pas comparer aux années précédentes.";

    private static final class Compte {

        private final Set<String> postes = new HashSet<>();
        private BigDecimal euros = BigDecimal.ZERO;

        void ajouter(String poste, BigDecimal montant) {
            postes.add(poste);
            euros = euros.add(montant);
        }
    }

    private final String serie;
    private final Map<String, CodeTerritoire> contrats;
    private final Map<Integer, Map<CodeTerritoire, Compte>> comptes = new LinkedHashMap<>();
    private final Map<Integer, Compte> sansDepartement = new LinkedHashMap<>();

    private LecturePostes(String serie, Map<String, CodeTerritoire> contrats) {
        this.serie = serie;
        this.contrats = contrats;
    }

    /** @param serie prefix of the two indicateurs: {@code ADR}, {@code FJP} */
    static Releves.LectureDeFichier de(String serie) {
        return (dossier, fichier, lues) ->
                new LecturePostes(serie, lues.porteursDesContrats()).lire(FichierJson.ouvrir(dossier, fichier));
    }

    private Releves lire(FichierJson fichier) {
        int lignes = fichier.pourChaque(this::compter);
        List<MesureRecue> mesures = new ArrayList<>();
        comptes.forEach((annee, territoires) -> territoires.forEach(
                (territoire, compte) -> mesures.addAll(mesures(annee, territoire, compte, territoires))));
        return Releves.sansEtablissement(lignes, mesures.stream());
    }

    private void compter(FichierJson.Objet objet) {
        String poste = objet.texte("id_poste");
        BigDecimal montant = objet.nombre("montant");
        int annee = objet.annee("annee");
        boolean situe = !objet.texteOuVide("insee_dep").isEmpty();
        CodeTerritoire contrat = contrats.get(objet.texteOuVide("code_cv"));
        Stream<CodeTerritoire> ou = Stream.concat(
                Stream.of(CodeTerritoire.FRANCE),
                situe
                        ? Stream.of(
                                objet.code("REG-", "insee_reg"),
                                CodeTerritoire.departement(objet.departement("insee_dep")))
                        : Stream.of());
        Stream.concat(ou, Stream.ofNullable(contrat)).distinct().forEach(territoire -> comptes.computeIfAbsent(
                        annee, cle -> new LinkedHashMap<>())
                .computeIfAbsent(territoire, cle -> new Compte())
                .ajouter(poste, montant));
        if (!situe) {
            sansDepartement.computeIfAbsent(annee, cle -> new Compte()).ajouter(poste, montant);
        }
    }

    private List<MesureRecue> mesures(
            int annee, CodeTerritoire territoire, Compte compte, Map<CodeTerritoire, Compte> tous) {
        String mots = String.join(
                " ",
                Stream.of(
                                annee == PROVISOIRE ? AVIS_PROVISOIRE : "",
                                territoire.equals(CodeTerritoire.FRANCE) ? pourLaFranceSeule(annee, compte, tous) : "",
                                contrats.containsValue(territoire) ? "Postes du contrat de ville qu'il porte." : "")
                        .filter(texte -> !texte.isEmpty())
                        .toList());
        return List.of(
                mesure("-POSTES", territoire, annee, BigDecimal.valueOf(compte.postes.size()), mots),
                mesure("-EUROS", territoire, annee, compte.euros, mots));
    }

    private MesureRecue mesure(String suffixe, CodeTerritoire territoire, int annee, BigDecimal valeur, String mots) {
        return new MesureRecue(
                serie + suffixe,
                territoire,
                Population.ENSEMBLE,
                annee,
                null,
                null,
                valeur,
                Etat.VALEUR,
                annee == PROVISOIRE ? Qualite.PROVISOIRE : Qualite.DEFINITIF,
                mots);
    }

    /** Why départements do not add up to France: rows without one, posts attached to two. */
    private String pourLaFranceSeule(int annee, Compte france, Map<CodeTerritoire, Compte> tous) {
        Compte ailleurs = sansDepartement.getOrDefault(annee, new Compte());
        int parDepartement = tous.entrySet().stream()
                .filter(entree -> entree.getKey().valeur().startsWith("DEP-"))
                .mapToInt(entree -> entree.getValue().postes.size())
                .sum();
        int deuxFois = parDepartement + ailleurs.postes.size() - france.postes.size();
        List<String> mots = new ArrayList<>();
        if (!ailleurs.postes.isEmpty()) {
            mots.add(Nombres.compte(ailleurs.postes.size(), "poste sans département", "postes sans département") + " ("
                    + Nombres.entier(ailleurs.euros.longValue()) + " €) : comptés pour la France seulement.");
        }
        if (deuxFois > 0) {
            mots.add("Les départements ne s'additionnent pas : "
                    + Nombres.compte(deuxFois, "rattachement de trop", "rattachements de trop")
                    + ", un poste pouvant l'être à deux.");
        }
        return String.join(" ", mots);
    }
}
