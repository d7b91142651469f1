package fr.copil.tableaudebord;

import fr.copil.convention.Avancement;
import fr.copil.convention.Convention;
import fr.copil.indicateur.Attente;
import fr.copil.indicateur.attendu.MesDues;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.territoire.Territoire;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All the page shows, read once.
 *
 * @param demande the resolved demand: every field known
 * @param periodes exam sessions with data, for the selector
 * @param cibles read as the committee of this convention fixed it
 * @param peutFixerLaLecture whether the reader may write down how it reads its target
 * @param retraits who took back what stood here last, by indicateur
 * @param listesDesPre years of the lists behind what is known of the REP+ networks, in order
 * @param avis what the URL asked for that does not exist, in sentences
 * @param alertes for the administrator only
 * @param livraisonsEnRetard figures owed for this territory whose day has passed
 * @param dues what the reader's own service has still to send
 */
public record TableauDeBord(
        AdresseDuTableau demande,
        Territoire territoire,
        Convention convention,
        int periode,
        AxeDeComparaison comparaison,
        List<Integer> periodes,
        Series series,
        List<Cible> cibles,
        List<Attente> attentes,
        Map<String, Retrait> retraits,
        List<SousTerritoire> reseaux,
        List<Integer> listesDesPre,
        boolean peutFixerLaLecture,
        List<Avancement> avancements,
        List<String> avis,
        List<String> alertes,
        long livraisonsEnRetard,
        MesDues dues,
        LocalDate aujourdHui) {

    /** The same where one convention alone is counted, as it stood that day. */
    public TableauDeBord seul(Avancement avancement, LocalDate jour) {
        return new TableauDeBord(
                demande,
                territoire,
                convention,
                periode,
                comparaison,
                periodes,
                series,
                cibles,
                attentes,
                retraits,
                reseaux,
                listesDesPre,
                peutFixerLaLecture,
                List.of(avancement),
                avis,
                alertes,
                livraisonsEnRetard,
                dues,
                jour);
    }

    public List<Convention> conventions() {
        return avancements.stream().map(Avancement::convention).toList();
    }

    /** Whether the convention in use is that one, or continues it. */
    boolean vientDe(String code) {
        @Nullable String ici = convention.code();
        while (ici != null && !ici.equals(code)) {
            String suivi = ici;
            ici = conventions().stream()
                    .filter(une -> une.code().equals(suivi) && !suivi.equals(une.poursuit()))
                    .flatMap(une -> Stream.ofNullable(une.poursuit()))
                    .findFirst()
                    .orElse(null);
        }
        return ici != null;
    }

    /** How far the convention in use is. */
    public Avancement ici() {
        return avancements.stream()
                .filter(avancement -> avancement.convention().code().equals(convention.code()))
                .findFirst()
                .orElseThrow();
    }
}
