package fr.copil.collecte.transmission;

import static java.util.Objects.requireNonNull;

import fr.copil.collecte.fichier.Doublons;
import fr.copil.collecte.fichier.Fautes;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.collecte.fichier.Tabulaire;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.commun.Proches;
import fr.copil.commun.TexteSaisi;
import fr.copil.commun.Textes;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Reception;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the figures that a DSDEN transmits, one a line: the columns of its model, of which three are required. */
final class LectureDepot {

    static final List<String> COLONNES = List.of(
            "indicateur",
            "territoire",
            "population",
            "periode",
            "numerateur",
            "denominateur",
            "valeur",
            "etat",
            "qualite",
            "commentaire",
            "deja_publie");

    private static final int CODE_MAX = 20;

    /** Fourteen digits before the comma is what the database holds. */
    private static final BigDecimal NOMBRE_MAX = BigDecimal.TEN.pow(13);

    private static final Map<String, Population> POPULATIONS = parNom(Population.values(), Population::name);
    private static final Map<String, Population> EN_MOTS =
            parNom(Population.values(), population -> population.libelle().toLowerCase(Locale.ROOT));

    private static final Map<String, Qualite> QUALITES =
            parNom(Qualite.values(), qualite -> qualite.name().toLowerCase(Locale.ROOT));

    /** A reader's level is no state of a figure. */
    private static final Map<String, Etat> ETATS =
            parNom(new Etat[] {Etat.VALEUR, Etat.NON_TRANSMIS, Etat.SECRET, Etat.SANS_OBJET}, Etat::code);

    /** What Copil says of a figure to one reader, whatever goes with it: never a figure that somebody gives. */
    private static final Pattern PARTIEL = Pattern.compile("(?iu).*\\bpartiel(le)?\\b.*");

    private static final Pattern RESTREINT = Pattern.compile("(?iu).*\\bdiffusion restreinte\\b.*");

    private LectureDepot() {}

    /**
     * What a file gives.
     *
     * @param dejaPubliees those of its figures that their producer says are published elsewhere
     */
    record Lus(List<MesureRecue> mesures, Set<MesureRecue> dejaPubliees) {}

    /** Rows, whichever file or screen they come from. */
    static Lus lire(Tabulaire feuille, Reception reception) {
        return lire(feuille, reception, Avancement.AUCUN);
    }

    static Lus lire(Tabulaire feuille, Reception reception, Avancement avancement) {
        return lire(feuille, reception, avancement, (ligne, mesure) -> {});
    }

    /** @param juste what each line gives that is not refused, by its number, be others refused */
    static Lus lire(
            Tabulaire feuille, Reception reception, Avancement avancement, BiConsumer<Long, MesureRecue> juste) {
        int[] faites = {0};
        Doublons doublons = new Doublons();
        ControleDepot controle = new ControleDepot(reception);
        Set<MesureRecue> dejaPubliees = new HashSet<>();
        List<MesureRecue> mesures = feuille.lire(COLONNES, List.of("indicateur", "territoire", "periode"), ligne -> {
            avancement.ligne(++faites[0], feuille.rangs().size(), 50, 90);
            MesureRecue mesure = mesure(ligne);
            doublons.refuser(
                    ligne,
                    "indicateur",
                    mesure.indicateur(),
                    mesure.territoire(),
                    mesure.population().name(),
                    mesure.periode());
            controle.verifier(ligne, mesure);
            if (dejaPubliee(ligne, mesure)) {
                dejaPubliees.add(mesure);
            }
            juste.accept(ligne.numero(), mesure);
            return mesure;
        });
        return new Lus(mesures, dejaPubliees);
    }

    private static boolean dejaPubliee(Ligne ligne, MesureRecue mesure) {
        boolean oui = ouSinon(ligne, "deja_publie", Map.of("oui", true, "non", false), false);
        if (oui && mesure.valeur() == null) {
            throw ligne.faute(
                    "deja_publie",
                    "elle ne vaut que pour une valeur donnée seule : le reste suit le secret statistique.");
        }
        return oui;
    }

    /** Each cell is read before the line is refused. */
    private static MesureRecue mesure(Ligne ligne) {
        Fautes fautes = new Fautes();
        String indicateur = fautes.lire(() -> indicateur(ligne));
        CodeTerritoire territoire = fautes.lire(() -> ligne.territoire(ligne.requis("territoire"), "territoire"));
        Population population = fautes.lire(() -> population(ligne));
        Integer periode = fautes.lire(() -> ligne.rentree("periode"));
        BigDecimal numerateur = fautes.lire(() -> nombre(ligne, "numerateur"));
        BigDecimal denominateur = fautes.lire(() -> nombre(ligne, "denominateur"));
        BigDecimal valeur = fautes.lire(() -> nombre(ligne, "valeur"));
        Etat etat = fautes.lire(() -> etat(ligne));
        Qualite qualite = fautes.lire(() -> ouSinon(ligne, "qualite", QUALITES, Qualite.DEFINITIF));
        String commentaire = fautes.lire(() -> commentaire(ligne));
        fautes.refuser();
        verifier(ligne, numerateur, denominateur, valeur, requireNonNull(etat));
        return new MesureRecue(
                requireNonNull(indicateur),
                requireNonNull(territoire),
                requireNonNull(population),
                requireNonNull(periode),
                numerateur,
                denominateur,
                valeur,
                etat,
                requireNonNull(qualite),
                requireNonNull(commentaire));
    }

    private static void verifier(
            Ligne ligne,
            @Nullable BigDecimal numerateur,
            @Nullable BigDecimal denominateur,
            @Nullable BigDecimal valeur,
            Etat etat) {
        boolean chiffre = numerateur != null || denominateur != null || valeur != null;
        if (etat != Etat.VALEUR && chiffre) {
            throw ligne.faute(
                    "etat",
                    "une mesure « " + etat.code() + " » ne porte pas de nombre : videz ces cellules ou l'état.");
        }
        if (etat == Etat.VALEUR && !chiffre) {
            throw ligne.faute(
                    "etat",
                    "il n'y a aucun nombre : donnez-en, ou dites pourquoi (non-transmis, secret ou sans-objet).");
        }
        if ((numerateur == null) != (denominateur == null)) {
            throw ligne.faute(
                    numerateur == null ? "numerateur" : "denominateur",
                    "l'un ne va pas sans l'autre : donnez les deux, ou une valeur seule.");
        }
        if (denominateur != null && valeur != null) {
            throw ligne.faute(
                    "valeur", "elle se calcule des deux autres nombres : videz-la, ou donnez la valeur seule.");
        }
        if (denominateur != null && denominateur.signum() == 0) {
            throw ligne.faute("denominateur", "il est nul : videz les nombres et mettez l'état sans-objet.");
        }
    }

    private static String indicateur(Ligne ligne) {
        String code = ligne.requis("indicateur");
        if (code.length() > CODE_MAX) {
            throw ligne.faute("indicateur", "« " + code + " » n'est pas le code d'un indicateur.");
        }
        return code;
    }

    private static @Nullable BigDecimal nombre(Ligne ligne, String colonne) {
        String texte = ligne.texteSiPresent(colonne);
        if (texte.isEmpty()) {
            return null;
        }
        refuserCeQueCopilDit(ligne, colonne, texte);
        BigDecimal nombre = NombreTape.lire(texte).orElseThrow(() -> illisible(ligne, colonne, texte));
        if (!colonne.equals("valeur") && NombreTape.pourcentage(texte)) {
            throw ligne.faute(
                    colonne, "« " + texte + " » est un pourcentage : il se donne seul, dans la colonne « valeur ».");
        }
        if (!colonne.equals("valeur") && nombre.signum() < 0) {
            throw ligne.faute(colonne, "« " + texte + " » est négatif.");
        }
        if (nombre.abs().compareTo(NOMBRE_MAX) >= 0) {
            throw ligne.faute(colonne, "« " + ligne.texte(colonne) + " » est trop grand.");
        }
        return nombre;
    }

    private static Etat etat(Ligne ligne) {
        refuserCeQueCopilDit(ligne, "etat", ligne.texteSiPresent("etat"));
        return ouSinon(ligne, "etat", ETATS, Etat.VALEUR);
    }

    /** A sum that misses parts, copied back from Copil, must not become a whole; nor what one may not read, a missing figure. */
    private static void refuserCeQueCopilDit(Ligne ligne, String colonne, String texte) {
        if (PARTIEL.matcher(texte).matches()) {
            throw ligne.faute(
                    colonne,
                    "« " + Textes.abreger(texte, 60) + " » est une somme à laquelle il manque des parties : Copil la"
                            + " calcule, elle ne se donne pas. Donnez les chiffres de ses parties, ou laissez la ligne"
                            + " vide.");
        }
        if (RESTREINT.matcher(texte).matches()) {
            throw ligne.faute(
                    colonne,
                    "« " + Textes.abreger(texte, 60) + " » dit que ce chiffre existe et ne se lit pas à votre niveau :"
                            + " laissez la ligne vide, il reste en vigueur.");
        }
    }

    private static FichierIllisible illisible(Ligne ligne, String colonne, String texte) {
        if (texte.startsWith("=")) {
            return ligne.faute(
                    colonne, "« " + texte + " » est une formule : mettez à sa place le nombre qu'elle donne.");
        }
        if (texte.matches("[0-9],?[0-9]*E[+-]?[0-9]+")) {
            return ligne.faute(
                    colonne,
                    "« " + texte + " » est un nombre que le tableur a arrondi en l'affichant : élargissez la colonne,"
                            + " puis enregistrez de nouveau.");
        }
        if (texte.matches("(?i)n\\.?[dc]\\.?|-|x|secret|s")) {
            return ligne.faute(
                    colonne,
                    "« " + texte + " » n'est pas un nombre.",
                    "videz la cellule et dites-le dans la colonne « etat » : non-transmis, secret ou sans-objet");
        }
        return NombreTape.proche(texte)
                .map(proche -> ligne.faute(
                        colonne, "« " + texte + " » n'est pas un nombre : vouliez-vous " + proche + " ?", proche))
                .orElseGet(() -> ligne.faute(colonne, "« " + texte + " » n'est pas un nombre."));
    }

    /** By its code, or in words. */
    private static Population population(Ligne ligne) {
        String texte = ligne.texteSiPresent("population");
        Population enMots = EN_MOTS.get(texte.toLowerCase(Locale.ROOT));
        if (enMots != null) {
            return enMots;
        }
        return texte.isEmpty() || POPULATIONS.containsKey(texte)
                ? POPULATIONS.getOrDefault(texte, Population.ENSEMBLE)
                : inconnue(ligne, texte);
    }

    private static Population inconnue(Ligne ligne, String texte) {
        throw ligne.faute(
                "population",
                "« " + texte + " » n'est pas une population que Copil connaît ("
                        + POPULATIONS.keySet().stream().sorted().collect(Collectors.joining(", ")) + ").",
                Proches.parmi(POPULATIONS.keySet(), texte, 1).stream()
                        .findFirst()
                        .orElse(""));
    }

    private static String commentaire(Ligne ligne) {
        String mots = TexteSaisi.nettoyer(ligne.texteSiPresent("commentaire"));
        if (mots.length() > MesureRecue.COMMENTAIRE_MAX) {
            throw ligne.faute(
                    "commentaire",
                    "il a " + Nombres.compte(mots.length(), "signe", "signes") + ", " + MesureRecue.COMMENTAIRE_MAX
                            + " au plus sont gardés : raccourcissez-le.");
        }
        return mots;
    }

    private static <T> T ouSinon(Ligne ligne, String colonne, Map<String, T> sens, T sinon) {
        return ligne.texteSiPresent(colonne).isEmpty() ? sinon : ligne.parmi(colonne, sens);
    }

    private static <T> Map<String, T> parNom(T[] valeurs, Function<T, String> nom) {
        return Arrays.stream(valeurs).collect(Collectors.toMap(nom, valeur -> valeur));
    }
}
