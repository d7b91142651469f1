package fr.copil.bilan.contenu;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * What a table of a bilan says, as facts: whatever compares, checks, hides or colours reads these, and never the cells that
 * were typeset from them. Rows stand in the order of those of the table. Decision 0024.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "de")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Faits.Autres.class, name = "autres"),
    @JsonSubTypes.Type(value = Faits.Engagements.class, name = "engagements"),
    @JsonSubTypes.Type(value = Faits.Meteos.class, name = "meteos"),
    @JsonSubTypes.Type(value = Faits.Chiffres.class, name = "chiffres"),
    @JsonSubTypes.Type(value = Faits.Valeurs.class, name = "valeurs"),
    @JsonSubTypes.Type(value = Faits.Donnees.class, name = "donnees"),
    @JsonSubTypes.Type(value = Faits.Sources.class, name = "sources")
})
public sealed interface Faits {

    Faits AUTRES = new Autres();

    /** Of a table that nothing reads again. */
    record Autres() implements Faits {}

    record Engagements(List<EngagementFige> lignes) implements Faits {}

    /** @param parties of which a row has the météos, in the order of the columns */
    record Meteos(List<String> parties, List<MeteosFigees> lignes) implements Faits {

        /** {@code Double météo} where two parties give theirs. */
        public String titre() {
            return parties.size() == 2 ? "Double météo" : "Météos des parties";
        }
    }

    /** The figures that texts quote. */
    record Chiffres(List<ChiffreFige> lignes) implements Faits {}

    /** Figures in force, in the cells of a table. */
    record Valeurs(List<LigneDeValeurs> lignes) implements Faits {}

    /** @param mots what the row is about, before its values */
    record LigneDeValeurs(List<String> mots, List<ChiffreFige> valeurs) {}

    /**
     * The cells of one figure.
     *
     * @param figure its number, from 1
     * @param legende of its own table
     */
    record Donnees(int figure, String legende) implements Faits {}

    /** @param figures whose source each row says, by number */
    record Sources(List<Integer> figures) implements Faits {}
}
