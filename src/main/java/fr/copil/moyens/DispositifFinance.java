package fr.copil.moyens;

import fr.copil.commun.Textes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is paid for. The posts are published; services declare the others. Source: convention nationale, annexe 2. */
public enum DispositifFinance {
    PRE("PRE"),
    CLAS("CLAS"),
    OEPRE("OEPRE"),
    ECOLE_OUVERTE("École ouverte"),
    CITE_EDUCATIVE("Cité éducative"),
    ADULTES_RELAIS("Adultes-relais"),
    FONJEP("FONJEP"),
    AUTRE("Autre dispositif");

    private final String libelle;

    DispositifFinance(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Those that a service chooses by their name; the two of published posts only come by the words. */
    public static List<DispositifFinance> proposes() {
        return List.of(PRE, CLAS, OEPRE, ECOLE_OUVERTE, CITE_EDUCATIVE, AUTRE);
    }

    /** The one that these words name, in whatever number and case, so that it is not counted a second time under another name. */
    static DispositifFinance dit(String mots) {
        String cherche = auSingulier(mots);
        return Arrays.stream(values())
                .filter(dispositif -> dispositif != AUTRE
                        && dispositif.noms().anyMatch(nom -> auSingulier(nom).equals(cherche)))
                .findFirst()
                .orElse(AUTRE);
    }

    /** What people call it. */
    private Stream<String> noms() {
        return Stream.concat(
                Stream.of(libelle),
                switch (this) {
                    case PRE -> Stream.of("programme de réussite éducative");
                    case CLAS ->
                        Stream.of(
                                "contrat local d'accompagnement à la scolarité",
                                "contrats locaux d'accompagnement à la scolarité");
                    case OEPRE -> Stream.of("ouvrir l'école aux parents pour la réussite des enfants");
                    case ADULTES_RELAIS -> Stream.of("poste d'adulte-relais", "poste adulte-relais");
                    case FONJEP -> Stream.of("poste FONJEP", "unité de poste FONJEP");
                    case ECOLE_OUVERTE, CITE_EDUCATIVE, AUTRE -> Stream.of();
                });
    }

    private static String auSingulier(String mots) {
        return Arrays.stream(Textes.normaliser(mots).split(" "))
                .map(mot -> mot.length() > 3 && mot.endsWith("s") && !mot.equals("relais")
                        ? mot.substring(0, mot.length() - 1)
                        : mot)
                .collect(Collectors.joining(" "));
    }
}
