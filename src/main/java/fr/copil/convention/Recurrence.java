package fr.copil.convention;

import java.time.LocalDate;
import java.util.Optional;

/** Whether what was promised is done once, or comes back. Decision 0060. */
public enum Recurrence {
    UNIQUE("une seule fois"),
    ANNUELLE("chaque année scolaire"),
    SEMESTRIELLE("deux fois par an"),
    CONTINUE("en continu, avec un compte rendu chaque année scolaire");

    private final String libelle;

    Recurrence(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    public boolean revient() {
        return this != UNIQUE;
    }

    /**
     * The period of this rhythm that a day is in.
     *
     * @throws IllegalStateException for what is done once
     */
    public Periode periode(LocalDate jour) {
        return switch (this) {
            case UNIQUE -> throw new IllegalStateException("done once, it has no period");
            case ANNUELLE, CONTINUE -> Periode.annee(jour);
            case SEMESTRIELLE -> Periode.semestre(jour);
        };
    }

    /** The period of that code, when it is one of this rhythm. */
    public Optional<Periode> periode(String code) {
        return revient() ? Periode.lire(code).filter(lue -> periode(lue.debut()).equals(lue)) : Optional.empty();
    }
}
