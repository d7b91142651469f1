package fr.copil.indicateur.versement;

import fr.copil.commun.Calcul;
import fr.copil.commun.Etat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Compares what is in force of an indicateur with what is to be: what is the same is left alone, what changed or vanished
 * is closed with a date and stays readable, what is new is added. Costs what the indicateur holds, whatever the others do,
 * and writes what changed only.
 */
@Component
public class MiseEnVigueur {

    /** The figures of an indicateur that are at hand from their writing to their sums; of one that has more, all are read again. */
    private static final int TENUS_MAX = 150_000;

    private final ChiffresQueries queries;
    private final AppartenancesQueries appartenances;
    private final SecretDesMesures secret;
    private final Clock horloge;

    MiseEnVigueur(ChiffresQueries queries, AppartenancesQueries appartenances, SecretDesMesures secret, Clock horloge) {
        this.queries = queries;
        this.appartenances = appartenances;
        this.secret = secret;
        this.horloge = horloge;
    }

    /**
     * @param chiffres of the indicateur, sums left out; one of a key
     * @param garde what stays in force although they do not say it
     */
    public void remplacer(String indicateur, Collection<Chiffre> chiffres, Predicate<Chiffre> garde) {
        remplacer(Map.of(indicateur, chiffres), garde);
    }

    /** The same, by indicateur, of one delivery: what all of them count on is read once. */
    void remplacer(Map<String, ? extends Collection<Chiffre>> parIndicateur, Predicate<Chiffre> garde) {
        AppartenancesQueries.Carte carte = carte();
        parIndicateur.forEach((indicateur, chiffres) -> {
            Map<Integer, List<Chiffre>> parAnnee = chiffres.stream()
                    .collect(Collectors.groupingBy(chiffre -> chiffre.cle().periode()));
            remplacer(indicateur, parAnnee.keySet(), annee -> parAnnee.getOrDefault(annee, List.of()), garde, carte);
        });
    }

    /** For one writing, whatever the number of its indicateurs. */
    AppartenancesQueries.Carte carte() {
        return appartenances.carte();
    }

    /** The same, year by year: no sum joins two of them, and a file may hold the figures of fifty. */
    void remplacer(
            String indicateur,
            Set<Integer> annees,
            IntFunction<Collection<Chiffre>> chiffres,
            Predicate<Chiffre> garde,
            AppartenancesQueries.Carte carte) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        SortedSet<Integer> toutes = new TreeSet<>(annees);
        toutes.addAll(queries.annees(indicateur));
        Map<Integer, List<Chiffre>> tenus = new HashMap<>();
        Set<String> codes = new HashSet<>();
        int nombre = 0;
        for (int annee : toutes) {
            List<Chiffre> membres = mettre(indicateur, annee, false, chiffres.apply(annee), garde, maintenant);
            membres.forEach(membre -> codes.add(membre.cle().territoire()));
            nombre += membres.size();
            if (nombre <= TENUS_MAX) {
                tenus.put(annee, membres);
            } else {
                tenus.clear();
            }
        }
        // Where members count is known once all of them are there.
        sommes(indicateur, toutes, tenus, appartenances.parAnnee(indicateur, codes, carte), maintenant);
        secret.proteger(indicateur);
    }

    /** Adds up what is in force, then decides anew who may read what. */
    public void additionner(Collection<String> indicateurs) {
        AppartenancesQueries.Carte carte = carte();
        indicateurs.forEach(indicateur -> {
            sommes(indicateur, carte);
            secret.proteger(indicateur);
        });
    }

    /** Adds up what is in force; nothing is decided of who may read it. */
    public void sommes(Collection<String> indicateurs) {
        AppartenancesQueries.Carte carte = carte();
        indicateurs.forEach(indicateur -> sommes(indicateur, carte));
    }

    private void sommes(String indicateur, AppartenancesQueries.Carte carte) {
        sommes(
                indicateur,
                queries.annees(indicateur),
                Map.of(),
                appartenances.parAnnee(indicateur, queries.membres(indicateur), carte),
                OffsetDateTime.now(horloge));
    }

    /**
     * At the very moment of what they add up: no day shows the ones without the others.
     *
     * @param tenus by year, what is in force, where it is at hand
     * @param lieux where members count, by year
     */
    private void sommes(
            String indicateur,
            Collection<Integer> annees,
            Map<Integer, List<Chiffre>> tenus,
            IntFunction<Appartenances> lieux,
            OffsetDateTime maintenant) {
        Calcul calcul = queries.calcul(indicateur);
        Map<Integer, Set<String>> horsPerimetre = queries.horsPerimetre(indicateur);
        for (int annee : annees) {
            List<Chiffre> membres = tenus.containsKey(annee)
                    ? tenus.get(annee)
                    : queries.enVigueur(indicateur, annee, false).stream()
                            .map(ChiffresQueries.Ligne::chiffre)
                            .toList();
            mettre(
                    indicateur,
                    annee,
                    true,
                    Agregation.de(calcul, membres, lieux.apply(annee), horsPerimetre),
                    chiffre -> false,
                    maintenant);
        }
    }

    /** What is in force then. */
    private List<Chiffre> mettre(
            String indicateur,
            int annee,
            boolean agregee,
            Collection<Chiffre> voulus,
            Predicate<Chiffre> garde,
            OffsetDateTime maintenant) {
        Map<Chiffre.Cle, Chiffre> nouveaux = new HashMap<>();
        voulus.forEach(chiffre -> nouveaux.put(chiffre.cle(), chiffre));
        List<Chiffre> enVigueur = new ArrayList<>();
        List<ChiffresQueries.Ligne> closes = new ArrayList<>();
        Map<Long, Long> redites = new HashMap<>();
        for (ChiffresQueries.Ligne ligne : queries.enVigueur(indicateur, annee, agregee)) {
            Chiffre voulu = nouveaux.get(ligne.chiffre().cle());
            boolean tu = voulu == null || tait(voulu, ligne.chiffre());
            boolean reste = tu
                    ? garde.test(ligne.chiffre())
                    : Objects.requireNonNull(voulu).memeChiffreQue(ligne.chiffre());
            if (reste) {
                if (!tu && voulu != null && !agregee && !voulu.publiee()) {
                    redites.put(ligne.id(), voulu.livraison());
                }
                enVigueur.add(ligne.chiffre());
                nouveaux.remove(ligne.chiffre().cle());
            } else {
                closes.add(ligne);
            }
        }
        queries.redire(redites);
        queries.fermer(closes, maintenant);
        queries.ajouter(indicateur, agregee, nouveaux.values(), maintenant);
        enVigueur.addAll(nouveaux.values());
        return enVigueur;
    }

    /** A published list that leaves a cell empty says nothing against who transmitted it. */
    private static boolean tait(Chiffre voulu, Chiffre ancien) {
        return voulu.publiee() && voulu.etat() == Etat.NON_TRANSMIS && !ancien.publiee();
    }
}
