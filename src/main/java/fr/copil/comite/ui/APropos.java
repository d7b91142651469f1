package fr.copil.comite.ui;

import fr.copil.comite.AdresseMontree;
import fr.copil.comite.Decision;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.Point;
import fr.copil.comite.Seance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a decision may be about, as its form offers it. */
record APropos(String adresse, String libelle) {

    static final APropos RIEN = new APropos("", "Rien de précis");

    private static final String SALLE = "Ce que la salle regarde";
    private static final Map<String, String> GENRES = Map.of(
            "engagements", "L’engagement ",
            "indicateurs", "L’indicateur ",
            "conventions", "La convention ",
            "bilans", "Le bilan n° ",
            "territoires", "Le territoire ");

    /** Of a decision to write: what the room looks at comes first, and is known when it is noted. */
    static List<APropos> aNoter(Seance seance) {
        return seance.etat() == EtatSeance.OUVERTE
                ? List.of(new APropos("", SALLE), territoire(seance), RIEN)
                : List.of(RIEN, territoire(seance));
    }

    /** Of one that was noted: what it is about already comes first. */
    static List<APropos> aCorriger(Decision decision, Seance seance) {
        List<APropos> choix = new ArrayList<>();
        for (APropos une :
                List.of(deja(decision.sujet()), new APropos(sujet(montre(seance)), SALLE), territoire(seance), RIEN)) {
            if (choix.stream().noneMatch(autre -> autre.adresse.equals(une.adresse))
                    && (une.equals(RIEN) || !une.adresse.isEmpty())) {
                choix.add(une);
            }
        }
        return choix;
    }

    boolean deLaSalle() {
        return libelle.equals(SALLE);
    }

    static String montre(Seance seance) {
        Point ou = seance.etat() == EtatSeance.OUVERTE ? seance.courant().orElse(null) : null;
        return ou == null ? "" : seance.detour().isEmpty() ? ou.montre() : seance.detour();
    }

    static String sujet(String montre) {
        return AdresseMontree.lire(montre).map(AdresseMontree::sujet).orElse("");
    }

    private static APropos territoire(Seance seance) {
        return new APropos(
                AdresseMontree.territoire(seance.comite().territoire()),
                "Le territoire : " + seance.comite().lieu());
    }

    /** {@code L’engagement LA-P-a} */
    private static APropos deja(String sujet) {
        String[] pas = sujet.split("/", -1);
        return new APropos(sujet, pas.length == 3 ? GENRES.getOrDefault(pas[1], "") + pas[2] : sujet);
    }
}
