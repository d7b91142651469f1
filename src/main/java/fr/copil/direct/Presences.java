package fr.copil.direct;

import fr.copil.acces.Lecteur;
import fr.copil.acces.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Who has which page open at this moment: functions, never names. Kept in memory: nobody is there after a restart. */
@Component
public class Presences {

    /** One open page of one person; an object of its own, so that two tabs are two. */
    private record Place(String compte, Role role, Object jeton) {}

    private final Map<String, CopyOnWriteArrayList<Place>> ouvertes = new ConcurrentHashMap<>();
    private final Canal canal;

    Presences(Canal canal) {
        this.canal = canal;
    }

    /** What the {@link Canal} says when somebody comes or leaves. */
    public static String cle(String page) {
        return "presence:" + page;
    }

    /** The reader has this page open until the returned action is run; run again it does nothing. */
    public Runnable entrer(String page, Lecteur lecteur) {
        Place place = new Place(lecteur.compte(), lecteur.role(), new Object());
        ouvertes.compute(page, (cle, deja) -> {
            CopyOnWriteArrayList<Place> places = deja == null ? new CopyOnWriteArrayList<>() : deja;
            places.add(place);
            return places;
        });
        canal.publier(Set.of(cle(page)));
        return () -> sortir(page, place);
    }

    private void sortir(String page, Place place) {
        boolean[] parti = new boolean[1];
        ouvertes.computeIfPresent(page, (cle, places) -> {
            parti[0] = places.remove(place);
            return places.isEmpty() ? null : places;
        });
        if (parti[0]) {
            canal.publier(Set.of(cle(page)));
        }
    }

    /** How many other people of each function have it open; the reader's own tabs do not count, nor does a second tab. */
    public Map<Role, Integer> autres(String page, Lecteur lecteur) {
        Map<Role, Integer> autres = new EnumMap<>(Role.class);
        ouvertes.getOrDefault(page, new CopyOnWriteArrayList<>()).stream()
                .filter(place -> !place.compte().equals(lecteur.compte()))
                .map(place -> Map.entry(place.compte(), place.role()))
                .distinct()
                .forEach(personne -> autres.merge(personne.getValue(), 1, Integer::sum));
        return autres;
    }
}
