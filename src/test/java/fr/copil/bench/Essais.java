package fr.copil.bench;

import java.time.Duration;
import java.util.Iterator;
import java.util.stream.IntStream;

/** The runs of one figure: as many as wished, fewer when the machine is slow, so that a bench always ends. */
record Essais(int voulus, Duration limite) implements Iterable<Integer> {

    /** Under this a median says nothing. */
    private static final int AU_MOINS = 3;

    static Essais en(int secondes, int voulus) {
        return new Essais(voulus, Duration.ofSeconds(secondes));
    }

    @Override
    public Iterator<Integer> iterator() {
        long fin = System.nanoTime() + limite.toNanos();
        return IntStream.range(0, voulus)
                .takeWhile(rang -> rang < AU_MOINS || System.nanoTime() < fin)
                .iterator();
    }
}
