package fr.copil.sante;

import fr.copil.commun.Constat;
import fr.copil.commun.Temoin;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that tells how it is; what cannot even be asked is not well. */
@Component
class Temoins {

    private static final Logger LOG = LoggerFactory.getLogger(Temoins.class);

    private final ObjectProvider<Temoin> temoins;

    Temoins(ObjectProvider<Temoin> temoins) {
        this.temoins = temoins;
    }

    List<Constat> constats() {
        return temoins.orderedStream()
                .map(Temoins::constat)
                .sorted(Comparator.comparing(Constat::etat).reversed())
                .toList();
    }

    private static Constat constat(Temoin temoin) {
        try {
            return temoin.constat();
        } catch (RuntimeException muet) {
            LOG.error("{} ne dit plus comment il va.", temoin.getClass().getName(), muet);
            return new Constat(
                    "Une partie de Copil", Constat.Etat.EN_DEFAUT, "Ne répond pas ; le détail est dans le journal.");
        }
    }
}
