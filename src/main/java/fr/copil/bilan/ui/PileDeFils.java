package fr.copil.bilan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.copil.bilan.Fil;
import fr.copil.commun.Nombres;
import fr.copil.ui.Boutons;
import fr.copil.ui.Typographie;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Threads in their order: the latest ones, then the older ones on demand. What did not change is not touched. Decision 0044. */
class PileDeFils extends Composite<Div> {

    /** As many as a page bears at once; two hundred are not read from top to bottom. */
    static final int DERNIERS = 20;

    private final NativeButton avant = Boutons.discret("", this::remonter);
    private final Div liste = new Div();
    private final Map<Long, FilPanneau> vues = new HashMap<>();
    private final Set<Long> caches = new LinkedHashSet<>();
    private final transient LongFunction<FilPanneau> vue;
    private List<Fil> fils = List.of();
    private boolean ouvert;
    private boolean commencee;

    /** @param vue of the thread of this number */
    PileDeFils(LongFunction<FilPanneau> vue) {
        this.vue = vue;
        avant.setVisible(false);
        liste.addClassName("bilan-fils");
        getContent().addClassName("bilan-fils");
        getContent().add(avant, liste);
    }

    void montrer(List<Fil> nouveaux, boolean modifiable) {
        if (nouveaux.equals(fils) && modifiable == ouvert) {
            return;
        }
        fils = nouveaux;
        ouvert = modifiable;
        // Only at first: what comes while one looks is seen.
        if (!commencee) {
            fils.stream()
                    .limit(Math.max(0, fils.size() - DERNIERS))
                    // What stands in the way of the freeze is never folded.
                    .filter(fil -> fil.resolu() || !fil.conteste())
                    .map(Fil::id)
                    .forEach(caches::add);
            commencee = true;
        }
        ranger();
    }

    private void remonter() {
        List<Long> autres = List.copyOf(caches);
        autres.subList(Math.max(0, autres.size() - DERNIERS), autres.size()).forEach(caches::remove);
        ranger();
    }

    private void ranger() {
        Set<Long> presents = fils.stream().map(Fil::id).collect(Collectors.toSet());
        caches.retainAll(presents);
        vues.entrySet().removeIf(montree -> {
            boolean partie = !presents.contains(montree.getKey());
            if (partie) {
                montree.getValue().removeFromParent();
            }
            return partie;
        });
        int rang = 0;
        for (Fil fil : fils) {
            if (!caches.contains(fil.id())) {
                FilPanneau montree = vues.computeIfAbsent(fil.id(), vue::apply);
                if (liste.getComponentCount() <= rang || liste.getComponentAt(rang) != montree) {
                    liste.addComponentAtIndex(rang, montree);
                }
                montree.montrer(fil, ouvert);
                rang++;
            }
        }
        avant.setVisible(!caches.isEmpty());
        avant.setText(Typographie.fines("Afficher d'autres commentaires, plus anciens ("
                + Nombres.compte(caches.size(), "reste", "restent") + ")"));
    }
}
