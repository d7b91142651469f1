package fr.copil.indicateur.secret;

/** Σ ± inconnue = 0: a total and its parts, in increasing cost of hiding. */
final class Equation {

    private final int[] inconnues;
    private final int[] signes;

    Equation(int[] inconnues, int[] signes) {
        this.inconnues = inconnues;
        this.signes = signes;
    }

    int nombre() {
        return inconnues.length;
    }

    int inconnue(int rang) {
        return inconnues[rang];
    }

    int signe(int rang) {
        return signes[rang];
    }
}
