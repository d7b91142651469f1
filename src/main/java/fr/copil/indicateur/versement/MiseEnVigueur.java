package fr.copil.indicateur.versement;

import fr.copil.commun.Etat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        AppartenancesQueries.Carte carte = appartenances.carte();
        parIndicateur.forEach((indicateur, chiffres) -> {
            OffsetDateTime maintenant = OffsetDateTime.now(horloge);
            sommes(indicateur, mettre(indicateur, false, chiffres, garde, maintenant), carte, maintenant);
            secret.proteger(indicateur);
        });
    }

    /** Adds up what is in force, then decides anew who may read what. */
    public void additionner(Collection<String> indicateurs) {
        AppartenancesQueries.Carte carte = appartenances.carte();
        indicateurs.forEach(indicateur -> {
            sommes(indicateur, carte);
            secret.proteger(indicateur);
        });
    }

    /** Adds up what is in force; nothing is decided of who may read it. */
    public void sommes(Collection<String> indicateurs) {
        AppartenancesQueries.Carte carte = appartenances.carte();
        indicateurs.forEach(indicateur -> sommes(indicateur, carte));
    }

    private void sommes(String indicateur, AppartenancesQueries.Carte carte) {
        List<Chiffre> membres = queries.enVigueur(indicateur, false).stream()
                .map(ChiffresQueries.Ligne::chiffre)
                .toList();
        sommes(indicateur, membres, carte, OffsetDateTime.now(horloge));
    }

    /** At the very moment of what it adds up: no day shows the ones without the others. */
    private void sommes(
            String indicateur, List<Chiffre> membres, AppartenancesQueries.Carte carte, OffsetDateTime maintenant) {
        Set<String> codes =
                membres.stream().map(membre -> membre.cle().territoire()).collect(Collectors.toUnmodifiableSet());
        mettre(
                indicateur,
                true,
                Agregation.de(
                        queries.calcul(indicateur),
                        membres,
                        appartenances.appartenances(indicateur, codes, carte),
                        appartenances.horsPerimetre(indicateur)),
                chiffre -> false,
                maintenant);
    }

    /** What is in force then. */
    private List<Chiffre> mettre(
            String indicateur,
            boolean agregee,
            Collection<Chiffre> voulus,
            Predicate<Chiffre> garde,
            OffsetDateTime maintenant) {
        Map<Chiffre.Cle, Chiffre> nouveaux = new HashMap<>();
        voulus.forEach(chiffre -> nouveaux.put(chiffre.cle(), chiffre));
        List<Chiffre> enVigueur = new ArrayList<>();
        List<ChiffresQueries.Ligne> closes = new ArrayList<>();
        Map<Long, Long> redites = new HashMap<>();
        for (ChiffresQueries.Ligne ligne : queries.enVigueur(indicateur, agregee)) {
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
