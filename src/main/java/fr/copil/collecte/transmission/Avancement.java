package fr.copil.collecte.transmission;

/** How far the control of a file is; whoever asked for it may stop it between two rows, until it is put down. */
interface Avancement {

    /** Rows between two signs of life. */
    int PAS = 500;

    /** Nobody looks. */
    Avancement AUCUN = new Avancement() {
        @Override
        public void a(int centiemes) {}

        @Override
        public void deposer() {}
    };

    /** @throws Arrete when nobody waits for it any more */
    void a(int centiemes);

    /**
     * What follows is kept whole: it is too late to stop it.
     *
     * @throws Arrete when nobody waits for it any more
     */
    void deposer();

    /** Between two hundredths, once in a while. */
    default void ligne(int faites, int toutes, int de, int a) {
        if (faites % PAS == 0) {
            a(de + (int) ((long) (a - de) * faites / Math.max(1, toutes)));
        }
    }

    /** The control was stopped; nothing of it is kept. */
    final class Arrete extends RuntimeException {}
}
