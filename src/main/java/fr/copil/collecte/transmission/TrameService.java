package fr.copil.collecte.transmission;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Mandat;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.Source;
import fr.copil.indicateur.versement.Attendu;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.Reception;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lays out the rows that somebody has to fill in: the right territories, groups and years, with what stood there last. */
@Service
@Lit
@Exige(Droit.TRANSMETTRE_DES_CHIFFRES)
public class TrameService {

    static final int LIGNES_MAX = 20_000;

    private static final int ANNEES = 10;

    private static final Set<Population> PAR_SEXE = EnumSet.of(Population.FILLES, Population.GARCONS);

    private final DepotService depots;
    private final CatalogueService catalogue;
    private final TerritoireService territoires;
    private final SerieService series;
    private final LecteurCourant lecteurs;
    private final Clock horloge;

    TrameService(
            DepotService depots,
            CatalogueService catalogue,
            TerritoireService territoires,
            SerieService series,
            LecteurCourant lecteurs,
            Clock horloge) {
        this.depots = depots;
        this.catalogue = catalogue;
        this.territoires = territoires;
        this.series = series;
        this.lecteurs = lecteurs;
        this.horloge = horloge;
    }

    /** The indicateurs that figures may be given of, other wordings left out. */
    public List<Definition> indicateurs() {
        Map<String, Attendu> attendus = depots.reception().indicateurs();
        return catalogue.definitions().stream()
                .filter(definition -> {
                    Attendu attendu = attendus.get(definition.id());
                    return attendu != null && attendu.aliasDe().isEmpty();
                })
                .toList();
    }

    /** Where the reader may give figures, widest first. */
    public Stream<Territoire> territoires(String saisie, int debut, int nombre) {
        List<CodeTerritoire> lieux = lieux().toList();
        if (lieux.contains(CodeTerritoire.FRANCE)) {
            return territoires.pilotables(saisie, debut, nombre);
        }
        List<String> mots = Textes.mots(saisie);
        return lieux.stream()
                .flatMap(lieu -> territoires.dans(lieu).stream())
                .distinct()
                .filter(territoire -> territoire.niveau().pilotable())
                .filter(territoire -> {
                    String nom = Textes.normaliser(territoire.nomEtNiveau() + " " + territoire.code());
                    return mots.stream().allMatch(nom::contains);
                })
                .skip(debut)
                .limit(nombre);
    }

    private Stream<CodeTerritoire> lieux() {
        return lecteurs.lecteur()
                .donnant(Droit.TRANSMETTRE_DES_CHIFFRES)
                .map(Mandat::lieu)
                .distinct();
    }

    /** @throws ErreurCopil when it asks for what is not known, or not the reader's */
    public Trame lire(DemandeDeTrame demande) {
        Reception reception = depots.reception();
        Territoire territoire = territoire(demande.territoire(), reception);
        List<Definition> indicateurs = indicateurs(demande.indicateurs(), reception);
        List<Territoire> dedans = territoires.dans(territoire.code());
        List<Niveau> mailles = dedans.stream()
                .map(Territoire::niveau)
                .distinct()
                .filter(niveau -> niveau != territoire.niveau())
                .toList();
        Niveau maille = maille(demande.maille(), mailles);
        List<Territoire> lieux = maille == null
                ? List.of(territoire)
                : dedans.stream().filter(t -> t.niveau() == maille).toList();
        Series connues =
                new Series(lieux.size() * indicateurs.size() > LIGNES_MAX ? List.of() : lues(lieux, indicateurs));
        List<Integer> periodes = new ArrayList<>();
        List<Trame.Ligne> lignes = new ArrayList<>();
        for (Definition indicateur : indicateurs) {
            for (int periode : periodes(demande.periodes(), indicateur, reception)) {
                if (!periodes.contains(periode)) {
                    periodes.add(periode);
                }
                Map<List<Object>, Mesure> avant = avant(connues, indicateur, periode);
                for (Territoire lieu : lieux) {
                    for (Population population : populations(indicateur, lieu, connues)) {
                        lignes.add(new Trame.Ligne(
                                indicateur, lieu, population, periode, avant.get(List.of(lieu.code(), population))));
                    }
                }
                borner(lignes.size());
            }
        }
        return new Trame(indicateurs, territoire, periodes, maille, mailles, lignes);
    }

    private List<Mesure> lues(List<Territoire> lieux, List<Definition> indicateurs) {
        return series.series(
                        lieux.stream().map(Territoire::code).toList(),
                        indicateurs.stream().map(Definition::id).toList())
                .mesures();
    }

    private static void borner(int lignes) {
        if (lignes > LIGNES_MAX) {
            throw new ErreurCopil(
                    "TRAME-LONGUE",
                    "Cela ferait plus de " + Nombres.entier(LIGNES_MAX)
                            + " lignes : demandez un territoire plus petit, ou moins d'indicateurs.");
        }
    }

    private Territoire territoire(@Nullable String code, Reception reception) {
        String voulu = code == null ? sien() : code;
        Territoire territoire = CodeTerritoire.lire(voulu)
                .flatMap(territoires::parCode)
                .orElseThrow(() -> new ErreurCopil(
                        "TRAME-TERRITOIRE",
                        "Le territoire « " + voulu + " » n'est pas connu : choisissez-en un autre."));
        if (!reception.territoires().contains(voulu)) {
            throw Perimetre.refus("TRAME-PERIMETRE", "Ce territoire", "vous n'en transmettez pas les chiffres.");
        }
        return territoire;
    }

    private String sien() {
        return lieux().findFirst().orElseThrow().valeur();
    }

    /** Another wording stands for those that it means. */
    private List<Definition> indicateurs(List<String> codes, Reception reception) {
        Map<String, Definition> connus = catalogue.definitions().stream()
                .collect(Collectors.toMap(Definition::id, Function.identity(), (a, b) -> a));
        List<Definition> indicateurs = codes.stream()
                .flatMap(code -> {
                    Attendu attendu = reception.indicateurs().get(code);
                    return attendu == null
                            ? Stream.of(code)
                            : attendu.aliasDe().isEmpty() ? Stream.of(code) : attendu.aliasDe().stream();
                })
                .distinct()
                .map(code -> {
                    Definition definition = connus.get(code);
                    if (definition == null) {
                        throw new ErreurCopil(
                                "TRAME-INDICATEUR",
                                "« " + code + " » n'est pas au catalogue des indicateurs : choisissez-en un autre.");
                    }
                    return definition;
                })
                .toList();
        if (indicateurs.isEmpty()) {
            throw new ErreurCopil("TRAME-SANS-INDICATEUR", "Choisissez un indicateur.");
        }
        return indicateurs;
    }

    private static @Nullable Niveau maille(@Nullable String voulue, List<Niveau> mailles) {
        return mailles.stream()
                .filter(niveau -> niveau.name().equalsIgnoreCase(voulue))
                .findFirst()
                .orElse(null);
    }

    private List<Integer> periodes(List<String> voulues, Definition indicateur, Reception reception) {
        if (voulues.isEmpty()) {
            return List.of(attendue(indicateur));
        }
        return voulues.stream()
                .map(annee -> {
                    if (!annee.matches("[0-9]{4}")
                            || Integer.parseInt(annee) < Reception.PREMIERE_ANNEE
                            || Integer.parseInt(annee) > reception.derniereAnnee()) {
                        throw new ErreurCopil(
                                "TRAME-PERIODE",
                                "« " + annee + " » n'est pas une année entre " + Reception.PREMIERE_ANNEE + " et "
                                        + reception.derniereAnnee() + ".");
                    }
                    return Integer.valueOf(annee);
                })
                .toList();
    }

    /** Years that one may still have to give, the last one first. */
    public List<Integer> annees() {
        int cette = LocalDate.now(horloge.withZone(Source.PARIS)).getYear();
        return IntStream.range(0, ANNEES).mapToObj(rang -> cette - rang).toList();
    }

    /** The last session, or the last rentrée. */
    private int attendue(Definition indicateur) {
        LocalDate jour = LocalDate.now(horloge.withZone(Source.PARIS));
        Month debut = indicateur.parSession() ? Month.JULY : Month.SEPTEMBER;
        return jour.getMonth().compareTo(debut) >= 0 ? jour.getYear() : jour.getYear() - 1;
    }

    private static Map<List<Object>, Mesure> avant(Series connues, Definition indicateur, int periode) {
        Map<List<Object>, Mesure> avant = new HashMap<>();
        connues.mesures().stream()
                .filter(mesure -> mesure.indicateur().equals(indicateur.id()) && mesure.periode() <= periode)
                .forEach(mesure -> avant.put(List.of(mesure.territoire(), mesure.population()), mesure));
        return avant;
    }

    /** Those that its document compares and those already known there; of one place, which group it is of is known. */
    private static List<Population> populations(Definition indicateur, Territoire lieu, Series connues) {
        Set<Population> populations = EnumSet.copyOf(PopulationsComparees.de(indicateur));
        if (lieu.niveau().rang() > Niveau.COMMUNE.rang()) {
            populations.removeIf(population -> population != Population.ENSEMBLE && !PAR_SEXE.contains(population));
        } else if (!indicateur.desQuartiersSeuls()) {
            connues.mesures().stream()
                    .filter(mesure -> mesure.indicateur().equals(indicateur.id())
                            && mesure.territoire().equals(lieu.code()))
                    .forEach(mesure -> populations.add(mesure.population()));
        }
        return Arrays.stream(Population.values()).filter(populations::contains).toList();
    }
}
