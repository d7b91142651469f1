package fr.copil.indicateur.mesure;

/** The years, first and last, of the values in force that a reader may see. */
public record Disponibilite(int premiere, int derniere) {

    /** {@code 2022 à 2024}. */
    public String annees() {
        return premiere == derniere ? String.valueOf(premiere) : premiere + " à " + derniere;
    }
}
