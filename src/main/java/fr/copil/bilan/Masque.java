package fr.copil.bilan;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffreFige;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.redaction.Annexes;
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
import java.util.stream.Stream;

/**
 * A frozen bilan as it is read once figures that it says were withdrawn; what is stored and signed does not move. A figure
 * is hidden whole: its title, its sentence and its other values would give back the one that is gone. Decision 0022.
 */
final class Masque {

    private static final Pattern CODE = Pattern.compile(".*/c/([A-Za-z0-9-]+)");
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
                .flatMap(bloc -> bloc instanceof Bloc.Grille g && g.faits() instanceof Faits.Chiffres chiffres
                        ? chiffres.lignes().stream()
                        : Stream.empty())
                .filter(chiffre -> retraitDe(chiffre).isPresent())
                .forEach(chiffre -> valeurs.add(chiffre.dit()));
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

    private Optional<CelluleRetiree> retraitDe(ChiffreFige chiffre) {
        return retirees.stream().filter(chiffre::montre).findFirst();
    }

    private Bloc grille(Bloc.Grille grille) {
        return switch (grille.faits()) {
            case Faits.Donnees donnees ->
                notice(donnees.figure())
                        .<Bloc>map(Bloc.Retrait::new)
                        .orElseGet(() -> Annexes.donnees(
                                grille, new Faits.Donnees(renumerote(donnees.figure()), donnees.legende())));
            case Faits.Chiffres chiffres ->
                Annexes.chiffresFiges(
                        chiffres.lignes().stream().map(this::chiffre).toList());
            case Faits.Sources sources -> sources(grille, sources);
            case Faits.Engagements engagements -> grille;
            case Faits.Meteos meteos -> grille;
            case Faits.Autres autres -> grille;
        };
    }

    private ChiffreFige chiffre(ChiffreFige chiffre) {
        return retraitDe(chiffre)
                .map(retiree ->
                        new ChiffreFige(chiffre.renvoi(), chiffre.nom(), null, null, RETIRE, notice(retiree), null))
                .orElse(chiffre);
    }

    /** A line on the source of a figure follows its number, or goes with it. */
    private Bloc.Grille sources(Bloc.Grille grille, Faits.Sources sources) {
        List<List<Cellule>> lignes = new ArrayList<>();
        List<Integer> suivies = new ArrayList<>();
        for (int i = 0; i < sources.figures().size(); i++) {
            int numero = sources.figures().get(i);
            if (notice(numero).isEmpty()) {
                List<Cellule> ligne = new ArrayList<>(grille.tableau().lignes().get(i));
                ligne.set(0, Cellule.texte(Annexes.nom(renumerote(numero))));
                lignes.add(ligne);
                suivies.add(renumerote(numero));
            }
        }
        Tableau tableau = grille.tableau();
        return new Bloc.Grille(
                new Tableau(tableau.legende(), tableau.entetes(), lignes),
                grille.largeurs(),
                new Faits.Sources(suivies));
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
