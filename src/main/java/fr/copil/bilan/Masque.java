package fr.copil.bilan;

import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.FigureModele.Tableau;
import fr.copil.indicateur.CelluleRetiree;
import fr.copil.indicateur.Citation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A frozen bilan as it is read once figures that it says were withdrawn; what is stored and signed does not move. A figure
 * is hidden whole: its title, its sentence and its other values would give back the one that is gone.
 */
final class Masque {

    private static final Pattern CODE = Pattern.compile(".*/c/([A-Za-z0-9-]+)");
    private static final Pattern DONNEES = Pattern.compile("Données de la figure ([0-9]+) : (.*)", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("Figure ([0-9]+)");
    private static final String RETIRE = "chiffre retiré";

    private final List<CelluleRetiree> retirees;
    /** For each figure of the original, its notice; none when it stays. */
    private final List<Optional<String>> figures = new ArrayList<>();

    private final List<String> lectures = new ArrayList<>();
    /** Words of values that stand in a text without a code. */
    private final Set<String> valeurs = new HashSet<>();

    private Masque(Bilan bilan, List<CelluleRetiree> retirees) {
        this.retirees = retirees;
        for (FigureModele figure : bilan.figures()) {
            Optional<String> notice =
                    retirees.stream().filter(r -> montre(figure, r)).findFirst().map(Masque::notice);
            figures.add(notice);
            notice.ifPresent(n -> lectures.add(figure.lecture()));
        }
        bilan.blocs()
                .filter(bloc -> bloc instanceof Bloc.Grille g && g.chiffresCites())
                .flatMap(bloc -> ((Bloc.Grille) bloc).tableau().lignes().stream())
                .filter(ligne -> cite(ligne).isPresent())
                .forEach(ligne -> valeurs.add(ligne.get(1).texte()));
    }

    static Bilan de(Bilan bilan, List<CelluleRetiree> retirees) {
        return retirees.isEmpty() ? bilan : new Masque(bilan, retirees).masquer(bilan);
    }

    /** One kept before figures told their indicateurs, and without a code, may be of any: the year decides. */
    private static boolean montre(FigureModele figure, CelluleRetiree retiree) {
        boolean muette = figure.indicateurs().isEmpty() && figure.citation() == null;
        return figure.indicateurs().contains(retiree.indicateur())
                || Copies.ecrire(figure)
                        .matches("(?s).*(?<![A-Za-z0-9])" + Pattern.quote(retiree.indicateur()) + "(?![A-Za-z0-9]).*")
                || (muette && ditLAnnee(figure.tableau(), String.valueOf(retiree.periode())));
    }

    private static boolean ditLAnnee(Tableau tableau, String annee) {
        return tableau.entetes().contains(annee)
                || tableau.lignes().stream()
                        .anyMatch(ligne -> ligne.getFirst().texte().equals(annee));
    }

    private static String notice(CelluleRetiree retiree) {
        return "Chiffre " + retiree.retrait().enClair() + " (" + retiree.nomDeLIndicateur() + ").";
    }

    private Bilan masquer(Bilan bilan) {
        int[] rang = {0};
        return new Bilan(
                bilan.entete(),
                bilan.sections().stream()
                        .map(s -> new Section(
                                s.cle(),
                                s.titre(),
                                s.proposee(),
                                s.recit().stream().map(b -> bloc(b, rang)).toList(),
                                s.elements().stream().map(b -> bloc(b, rang)).toList()))
                        .toList(),
                bilan.definitions());
    }

    private Bloc bloc(Bloc bloc, int[] rang) {
        return switch (bloc) {
            case Bloc.Intertitre titre -> titre;
            case Bloc.Retrait retrait -> retrait;
            case Bloc.Note note -> new Bloc.Note(sansLectures(note.texte()));
            case Bloc.Paragraphe texte -> new Bloc.Paragraphe(fragments(texte.fragments()));
            case Bloc.Puces puces ->
                new Bloc.Puces(
                        puces.numerotees(),
                        puces.elements().stream().map(this::fragments).toList());
            case Bloc.Illustration illustration ->
                figures.get(rang[0]++).<Bloc>map(Bloc.Retrait::new).orElse(illustration);
            case Bloc.Grille grille -> grille(grille);
        };
    }

    private List<Fragment> fragments(List<Fragment> fragments) {
        return fragments.stream().map(this::fragment).toList();
    }

    private Fragment fragment(Fragment fragment) {
        String lien = fragment.lien();
        Matcher code = CODE.matcher(lien == null ? "" : lien);
        Optional<CelluleRetiree> retiree = code.matches() ? citee(code.group(1)) : Optional.empty();
        if (retiree.isPresent()) {
            return new Fragment("[" + notice(retiree.get()) + "]", fragment.gras(), fragment.italique(), null);
        }
        return lien == null && valeurs.contains(fragment.texte())
                ? new Fragment(RETIRE, fragment.gras(), fragment.italique(), null)
                : new Fragment(sansLectures(fragment.texte()), fragment.gras(), fragment.italique(), lien);
    }

    private String sansLectures(String texte) {
        String net = texte;
        for (String lecture : lectures) {
            net = lecture.isEmpty() ? net : net.replace(lecture, "(" + RETIRE + ")");
        }
        return net;
    }

    /** Any group: a gap gives back its sides. */
    private Optional<CelluleRetiree> citee(String code) {
        return Citation.lire(code).flatMap(citation -> retirees.stream()
                .filter(r -> r.indicateur().equals(citation.indicateur())
                        && r.territoire().equals(citation.territoire())
                        && r.periode() == citation.periode())
                .findFirst());
    }

    /** By its code, else by its name: {@code Réussite au DNB, Loire-Atlantique, …, 2024}. */
    private Optional<CelluleRetiree> cite(List<Cellule> ligne) {
        String nom = ligne.getFirst().texte();
        return citee(ligne.getLast().texte()).or(() -> retirees.stream()
                .filter(r -> nom.startsWith(r.nomDeLIndicateur() + ", " + r.nomDuTerritoire() + ", ")
                        && nom.endsWith(", " + r.periode()))
                .findFirst());
    }

    private Bloc grille(Bloc.Grille grille) {
        Tableau tableau = grille.tableau();
        Matcher donnees = DONNEES.matcher(tableau.legende());
        if (donnees.matches()) {
            int numero = Integer.parseInt(donnees.group(1));
            return notice(numero)
                    .<Bloc>map(Bloc.Retrait::new)
                    .orElseGet(() -> new Bloc.Grille(
                            new Tableau(
                                    "Données de la figure " + renumerote(numero) + " : " + donnees.group(2),
                                    tableau.entetes(),
                                    tableau.lignes()),
                            grille.largeurs()));
        }
        List<List<Cellule>> lignes = tableau.lignes().stream()
                .map(ligne -> grille.chiffresCites() && cite(ligne).isPresent() ? masquee(ligne) : figure(ligne))
                .filter(ligne -> !ligne.isEmpty())
                .toList();
        return new Bloc.Grille(new Tableau(tableau.legende(), tableau.entetes(), lignes), grille.largeurs());
    }

    private List<Cellule> masquee(List<Cellule> ligne) {
        CelluleRetiree retiree = cite(ligne).orElseThrow();
        return List.of(
                ligne.getFirst(), Cellule.texte(RETIRE), Cellule.texte(notice(retiree)), Cellule.texte("sans code"));
    }

    /** A line on the source of a figure follows its number, or goes with it. */
    private List<Cellule> figure(List<Cellule> ligne) {
        Matcher figure = FIGURE.matcher(ligne.isEmpty() ? "" : ligne.getFirst().texte());
        if (!figure.matches()) {
            return ligne;
        }
        int numero = Integer.parseInt(figure.group(1));
        if (notice(numero).isPresent()) {
            return List.of();
        }
        List<Cellule> suivie = new ArrayList<>(ligne);
        suivie.set(0, Cellule.texte("Figure " + renumerote(numero)));
        return suivie;
    }

    private Optional<String> notice(int numero) {
        return numero >= 1 && numero <= figures.size()
                ? Objects.requireNonNull(figures.get(numero - 1))
                : Optional.empty();
    }

    private int renumerote(int numero) {
        return numero
                - (int) figures.subList(0, Math.min(numero, figures.size())).stream()
                        .filter(Optional::isPresent)
                        .count();
    }
}
