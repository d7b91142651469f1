package fr.copil.methode;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many questions were answered how. */
public record Decompte(int questions, Map<Reponse, Integer> nombres) {

    static Decompte de(Collection<Optional<ReponseDonnee>> reponses) {
        Map<Reponse, Integer> nombres = new EnumMap<>(Reponse.class);
        reponses.forEach(reponse -> reponse.ifPresent(donnee -> nombres.merge(donnee.reponse(), 1, Integer::sum)));
        return new Decompte(reponses.size(), nombres);
    }

    public int nombre(Reponse reponse) {
        return nombres.getOrDefault(reponse, 0);
    }

    public int repondues() {
        return nombres.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int sansReponse() {
        return questions - repondues();
    }
}
