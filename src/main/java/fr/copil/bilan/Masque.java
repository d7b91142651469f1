package fr.copil.bilan;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffreFige;
import fr.copil.bilan.contenu.Emprunt;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.redaction.Annexes;
import fr.copil.bilan.redaction.Valeurs;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.figure.FigureModele.Tableau;
import fr.copil.indicateur.CelluleRetiree;
import fr.copil.indicateur.mesure.Retrait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A frozen bilan as it is read once figures that it says were withdrawn; what is stored and signed does not move. A figure
 * is hidden whole: its title, its sentence and its other values would give back the one that is gone. Decision 0022.
 */
final class Masque {

    private final List<CelluleRetiree> retirees;
    /** For each figure of the original, its notice; none when it stays. */
    private final List<Optional<String>> figures = new ArrayList<>();

    /** Their ids. */
    private final Set<String> masquees = new HashSet<>();

    private Masque(Bilan bilan, List<CelluleRetiree> retirees) {
        this.retirees = retirees;
        bilan.blocs()
                .flatMap(bloc -> bloc instanceof Bloc.Illustration i ? Stream.of(i) : Stream.empty())
                .forEach(illustration -> {
                    Optional<String> notice = retirees.stream()
                            .filter(illustration::montre)
                            .findFirst()
                            .map(Masque::notice);
                    figures.add(notice);
                    notice.ifPresent(n -> masquees.add(illustration.figure().id()));
                });
    }

    static Bilan de(Bilan bilan, List<CelluleRetiree> retirees) {
        return retirees.isEmpty() ? bilan : new Masque(bilan, retirees).masquer(bilan);
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
            case Bloc.Note note -> note;
            case Bloc.Carte carte -> carte;
            case Bloc.Paragraphe texte -> new Bloc.Paragraphe(fragments(texte.fragments()));
            case Bloc.Puces puces ->
                new Bloc.Puces(
                        puces.numerotees(),
                        puces.debut(),
                        puces.elements().stream()
                                .map(element -> new Bloc.Element(element.blocs().stream()
                                        .map(dedans -> bloc(dedans, rang))
                                        .toList()))
                                .toList());
            case Bloc.TableauEcrit tableau ->
                new Bloc.TableauEcrit(
                        tableau.alignements(),
                        tableau.lignes().stream()
                                .map(ligne -> new Bloc.Cases(ligne.cases().stream()
                                        .map(this::fragments)
                                        .toList()))
                                .toList());
            case Bloc.Illustration illustration ->
                figures.get(rang[0]++).<Bloc>map(Bloc.Retrait::new).orElse(illustration);
            case Bloc.Grille grille -> grille(grille);
        };
    }

    private List<Fragment> fragments(List<Fragment> fragments) {
        return fragments.stream().map(this::fragment).toList();
    }

    private Fragment fragment(Fragment fragment) {
        Emprunt emprunt = fragment.emprunt();
        if (emprunt == null) {
            return fragment;
        }
        if (emprunt.figure() != null && masquees.contains(emprunt.figure())) {
            return new Fragment("(" + Retrait.CHIFFRE_RETIRE + ")", fragment.gras(), fragment.italique(), null);
        }
        return retirees.stream()
                .filter(emprunt::montre)
                .findFirst()
                .map(retiree -> emprunt.code() == null
                        ? Retrait.CHIFFRE_RETIRE
                        : retiree.retrait().dit())
                .map(texte -> new Fragment(texte, fragment.gras(), fragment.italique(), null))
                .orElse(fragment);
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
            case Faits.Valeurs valeurs ->
                Valeurs.autre(
                        grille,
                        new Faits.Valeurs(valeurs.lignes().stream()
                                .map(ligne -> new Faits.LigneDeValeurs(
                                        ligne.mots(),
                                        ligne.valeurs().stream()
                                                .map(this::chiffre)
                                                .toList()))
                                .toList()));
            case Faits.Sources sources -> sources(grille, sources);
            case Faits.Engagements engagements -> grille;
            case Faits.Meteos meteos -> grille;
            case Faits.Autres autres -> grille;
        };
    }

    private ChiffreFige chiffre(ChiffreFige chiffre) {
        return retraitDe(chiffre)
                .map(retiree -> new ChiffreFige(
                        chiffre.renvoi(),
                        chiffre.nom(),
                        null,
                        null,
                        Retrait.CHIFFRE_RETIRE,
                        retiree.retrait().dit(),
                        null))
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
