package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Rattachement;
import fr.copil.indicateur.secret.Regle;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts mesures in force. What is unchanged is left alone; what changed or vanished is closed with a date and stays
 * readable; what is new is added. Always inside the transaction of the delivery, aggregates included, so that nothing is
 * half-loaded and nothing lags behind. Decision 0005.
 */
@Service
@Exige(Droit.COPIL_LUI_MEME)
@Transactional(propagation = Propagation.MANDATORY)
public class VersementService {

    private static final int LOT = 2000;

    private final JdbcTemplate lots;
    private final MiseEnVigueur miseEnVigueur;
    private final SecretQueries secret;
    private final ChiffresQueries chiffres;
    private final Clock horloge;

    VersementService(
            JdbcTemplate lots,
            MiseEnVigueur miseEnVigueur,
            SecretQueries secret,
            ChiffresQueries chiffres,
            Clock horloge) {
        this.horloge = horloge;
        this.lots = lots;
        this.miseEnVigueur = miseEnVigueur;
        this.secret = secret;
        this.chiffres = chiffres;
    }

    /**
     * What one delivery holds.
     *
     * @param perimetre the départements that it is about; none for the whole country
     */
    public record Lot(long livraison, Collection<MesureRecue> mesures, Set<CodeTerritoire> perimetre) {

        Lot(long livraison, Collection<MesureRecue> mesures) {
            this(livraison, mesures, Set.of());
        }
    }

    /**
     * Replaces all that is in force for these indicateurs by what a delivery holds, then adds it up. What is for all is
     * taken as published openly by its producer, and leaves alone what was transmitted otherwise; the rest follows the
     * ordinary rule of secrecy.
     */
    public void verser(long livraison, Audience diffusion, Set<String> indicateurs, Collection<MesureRecue> mesures) {
        verser(livraison, diffusion, diffusion == Audience.PUBLIC ? null : Regle.ordinaire(), indicateurs, mesures);
    }

    /**
     * The same under a rule of secrecy. Refuses the whole when a count is not a whole number, or when nothing would keep a
     * cell secret.
     *
     * @param regle null when the producer publishes these figures openly
     */
    public void verser(
            long livraison,
            Audience diffusion,
            @Nullable Regle regle,
            Set<String> indicateurs,
            Collection<MesureRecue> mesures) {
        verser(List.of(new Lot(livraison, mesures)), diffusion, regle, indicateurs);
    }

    /**
     * What several deliveries publish openly. Where two of them say the same thing, the first is kept; of a year of which
     * only some départements are said, nothing is said of what holds the others.
     */
    public void publier(List<Lot> livraisons, Set<String> indicateurs) {
        indicateurs.forEach(indicateur -> chiffres.retenir(indicateur, perimetres(livraisons, indicateur)));
        verser(livraisons, Audience.PUBLIC, null, indicateurs);
    }

    /** By year, the départements said of an indicateur; none for the whole country, which one delivery is enough to say. */
    public static Map<Integer, Set<CodeTerritoire>> perimetres(List<Lot> livraisons, String indicateur) {
        Map<Integer, Set<CodeTerritoire>> perimetres = new HashMap<>();
        livraisons.forEach(lot -> lot.mesures().stream()
                .filter(mesure -> mesure.indicateur().equals(indicateur))
                .map(MesureRecue::periode)
                .distinct()
                .forEach(periode -> perimetres.merge(periode, lot.perimetre(), VersementService::ensemble)));
        return perimetres;
    }

    private static Set<CodeTerritoire> ensemble(Set<CodeTerritoire> uns, Set<CodeTerritoire> autres) {
        return uns.isEmpty() || autres.isEmpty()
                ? Set.of()
                : Stream.concat(uns.stream(), autres.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private void verser(List<Lot> livraisons, Audience diffusion, @Nullable Regle regle, Set<String> indicateurs) {
        if (regle != null) {
            livraisons.forEach(
                    lot -> indicateurs.forEach(indicateur -> secret.retenir(indicateur, lot.livraison(), regle)));
        }
        AppartenancesQueries.Carte carte = miseEnVigueur.carte();
        // What a DSDEN transmitted is not in the files of those who publish openly: it stays.
        indicateurs.forEach(indicateur -> {
            Map<Integer, List<Dite>> parAnnee = parAnnee(livraisons, indicateur);
            miseEnVigueur.remplacer(
                    indicateur,
                    parAnnee.keySet(),
                    annee -> chiffres(parAnnee.getOrDefault(annee, List.of()), diffusion, regle == null),
                    chiffre -> regle == null && !chiffre.publiee(),
                    carte);
        });
    }

    /** What one delivery says of a year. */
    private record Dite(long livraison, List<MesureRecue> mesures) {}

    private static Map<Integer, List<Dite>> parAnnee(List<Lot> livraisons, String indicateur) {
        Map<Integer, List<Dite>> parAnnee = new HashMap<>();
        livraisons.forEach(lot -> lot.mesures().stream()
                .filter(mesure -> mesure.indicateur().equals(indicateur))
                .collect(Collectors.groupingBy(MesureRecue::periode))
                .forEach((annee, mesures) -> parAnnee.computeIfAbsent(annee, cle -> new ArrayList<>())
                        .add(new Dite(lot.livraison(), mesures))));
        return parAnnee;
    }

    /** Where two deliveries say the same thing, the first is kept. */
    private static Collection<Chiffre> chiffres(List<Dite> dites, Audience diffusion, boolean publiee) {
        Map<Chiffre.Cle, Chiffre> chiffres = new LinkedHashMap<>();
        for (Dite dite : dites) {
            for (MesureRecue mesure : dite.mesures()) {
                Chiffre chiffre = Chiffre.de(mesure, dite.livraison(), diffusion, publiee);
                chiffres.putIfAbsent(chiffre.cle(), chiffre);
            }
        }
        return chiffres.values();
    }

    /**
     * Says which populations each of these members belongs to, for those that could be told apart; what is not in these
     * files keeps what it was.
     *
     * @return those whose populations changed
     */
    public Set<CodeTerritoire> classer(Map<CodeTerritoire, Set<Rattachement>> populations, Set<Population> connues) {
        Map<String, Set<Rattachement>> avant = new HashMap<>();
        lots.query("select etablissement, population, du, au from etablissement_population", ligne -> {
            avant.computeIfAbsent(ligne.getString(1), code -> new HashSet<>())
                    .add(new Rattachement(Population.valueOf(ligne.getString(2)), ligne.getInt(3), ligne.getInt(4)));
        });
        Map<CodeTerritoire, Set<Rattachement>> changes = new HashMap<>();
        populations.forEach((code, voulues) -> {
            Set<Rattachement> retenues = connus(voulues, connues);
            if (!retenues.equals(connus(avant.getOrDefault(code.valeur(), Set.of()), connues))) {
                changes.put(code, retenues);
            }
        });
        garderLePasse(changes.keySet(), avant);
        reclasser(changes, connues);
        return changes.keySet();
    }

    private static Set<Rattachement> connus(Set<Rattachement> tous, Set<Population> connues) {
        return tous.stream()
                .filter(rattachement -> connues.contains(rattachement.population()))
                .collect(Collectors.toSet());
    }

    /** Sums of before are made of it: secrecy has to know. One that was in no group was in no sum. */
    private void garderLePasse(Set<CodeTerritoire> changes, Map<String, Set<Rattachement>> avant) {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        List<CodeTerritoire> connus = changes.stream()
                .filter(code -> avant.containsKey(code.valeur()))
                .toList();
        lots.batchUpdate(
                "delete from population_passee where etablissement = ? and jusqu_au = ?",
                connus,
                LOT,
                (ordre, code) -> {
                    ordre.setString(1, code.valeur());
                    ordre.setObject(2, maintenant);
                });
        lots.batchUpdate(
                "insert into population_passee (etablissement, population, du, au, jusqu_au) values (?, ?, ?, ?, ?)",
                connus.stream()
                        .flatMap(code -> avant.getOrDefault(code.valeur(), Set.of()).stream()
                                .map(rattachement -> Map.entry(code, rattachement)))
                        .toList(),
                LOT,
                (ordre, ligne) -> {
                    ordre.setString(1, ligne.getKey().valeur());
                    ordre.setString(2, ligne.getValue().population().name());
                    ordre.setInt(3, ligne.getValue().du());
                    ordre.setInt(4, ligne.getValue().au());
                    ordre.setObject(5, maintenant);
                });
    }

    private void reclasser(Map<CodeTerritoire, Set<Rattachement>> changes, Set<Population> connues) {
        String liste = connues.stream().map(p -> "'" + p.name() + "'").collect(Collectors.joining(", ", "(", ")"));
        lots.batchUpdate(
                "delete from etablissement_population where etablissement = ? and population in " + liste,
                changes.keySet(),
                LOT,
                (ordre, code) -> ordre.setString(1, code.valeur()));
        lots.batchUpdate(
                "insert into etablissement_population (etablissement, population, du, au) values (?, ?, ?, ?)",
                changes.entrySet().stream()
                        .flatMap(entree -> entree.getValue().stream()
                                .map(rattachement -> Map.entry(entree.getKey(), rattachement)))
                        .toList(),
                LOT,
                (ordre, ligne) -> {
                    ordre.setString(1, ligne.getKey().valeur());
                    ordre.setString(2, ligne.getValue().population().name());
                    ordre.setInt(3, ligne.getValue().du());
                    ordre.setInt(4, ligne.getValue().au());
                });
    }

    /** The indicateurs of which somebody transmitted a figure of one of these: their sums depend on where it counts. */
    public Set<String> transmisDe(Set<CodeTerritoire> territoires) {
        return chiffres.transmis().entrySet().stream()
                .filter(transmis ->
                        transmis.getValue().stream().anyMatch(code -> territoires.contains(new CodeTerritoire(code))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Adds up what is in force, then decides anew who may read what; see {@link Agregation}. */
    public void agreger(Set<String> indicateurs) {
        miseEnVigueur.additionner(indicateurs);
    }
}
