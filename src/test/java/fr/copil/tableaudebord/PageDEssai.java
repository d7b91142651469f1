package fr.copil.tableaudebord;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.convention.Avancement;
import fr.copil.convention.Convention;
import fr.copil.convention.EtatSuivi;
import fr.copil.indicateur.Attente;
import fr.copil.indicateur.attendu.MesDues;
import fr.copil.indicateur.mesure.Cible;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.LectureDeCible;
import fr.copil.indicateur.mesure.LectureFixee;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A dashboard read from nowhere: Loire-Atlantique in 2024 with the printed targets, until a test says otherwise. */
final class PageDEssai {

    static final Territoire LOIRE_ATLANTIQUE =
            new Territoire(new CodeTerritoire("DEP-44"), Niveau.DEPARTEMENT, "Loire-Atlantique");
    static final Territoire NANTES = new Territoire(new CodeTerritoire("COM-44109"), Niveau.COMMUNE, "Nantes");
    static final Territoire SAINT_NAZAIRE =
            new Territoire(new CodeTerritoire("COM-44184"), Niveau.COMMUNE, "Saint-Nazaire");

    static final Convention NATIONALE = convention("N", "Convention nationale 2016-2020", CodeTerritoire.FRANCE);
    static final Convention LOCALE = convention("LA", "Convention Loire-Atlantique 2015-2020", LOIRE_ATLANTIQUE.code());

    static final Cible ECART_SOUS_DIX = new Cible(
            "V-N-22", "N", Indicateurs.ECART_EP, null, "<", BigDecimal.TEN, "points", "N art. 2.1-1", "Lue en points.");
    static final Cible MOITIE_EN_REP_PLUS = cible("V-N-26", Indicateurs.MOINS_DE_TROIS_ANS, Population.REP_PLUS, 50);
    static final Cible TRENTE_EN_REP = cible("V-N-23", Indicateurs.MOINS_DE_TROIS_ANS_REP, Population.REP, 30);
    static final Cible CHAQUE_REP_PLUS = cible("V-N-28", Indicateurs.COUVERTURE_PRE, Population.REP_PLUS, 100);

    static final Attente DE_LA_DSDEN = new Attente(
            Indicateurs.MOINS_DE_TROIS_ANS, "la DSDEN de Loire-Atlantique", "chaque année en octobre", "LA art. 4");
    static final Attente DES_PREFECTURES = new Attente(
            Indicateurs.COUVERTURE_PRE, "les préfectures, pour la liste des PRE", "date non précisée", "N art. 2.1-1");

    private Territoire territoire = LOIRE_ATLANTIQUE;
    private Convention convention = LOCALE;
    private AxeDeComparaison comparaison = AxeDeComparaison.QPV;
    private int periode = 2024;
    private List<Cible> cibles = List.of(ECART_SOUS_DIX, TRENTE_EN_REP, MOITIE_EN_REP_PLUS, CHAQUE_REP_PLUS);
    private final Map<String, Retrait> retraits = new HashMap<>();
    private List<Attente> attentes = List.of(DE_LA_DSDEN, DES_PREFECTURES);
    private boolean peutFixer;
    private final List<Mesure> mesures = new ArrayList<>();
    private final List<SousTerritoire> reseaux = new ArrayList<>();
    private List<Integer> listesDesPre = List.of();
    private final List<Avancement> avancements = new ArrayList<>();

    private static Convention convention(String code, String titreCourt, CodeTerritoire territoire) {
        return new Convention(code, titreCourt, titreCourt, "niveau", territoire, null, null);
    }

    private static Cible cible(String id, String indicateur, Population population, int valeur) {
        return new Cible(
                id,
                "N",
                indicateur,
                population,
                "=",
                BigDecimal.valueOf(valeur),
                "%",
                "N art. 2.1-1",
                "Lue " + Nombres.pourcentCourt(valeur) + ".");
    }

    PageDEssai sur(Territoire autre) {
        territoire = autre;
        return this;
    }

    PageDEssai selon(Convention autre) {
        convention = autre;
        return this;
    }

    PageDEssai en(int annee) {
        periode = annee;
        return this;
    }

    PageDEssai comparant(AxeDeComparaison autre) {
        comparaison = autre;
        return this;
    }

    PageDEssai sansCible() {
        cibles = List.of();
        return this;
    }

    /** As the committee of 12 March 2026 would have fixed it. */
    PageDEssai lisantLaCible(LectureDeCible voulue) {
        LectureFixee fixee =
                new LectureFixee("LA", voulue, LocalDate.of(2026, 3, 12), "référent", LocalDate.of(2026, 3, 13));
        cibles = cibles.stream()
                .map(c -> new Cible(
                        c.id(),
                        c.convention(),
                        c.indicateur(),
                        c.population(),
                        c.operateur(),
                        c.valeur(),
                        c.unite(),
                        c.source(),
                        c.note(),
                        fixee))
                .toList();
        return this;
    }

    PageDEssai pourQuiFixeLaLecture() {
        peutFixer = true;
        return this;
    }

    PageDEssai sansAttente() {
        attentes = List.of();
        return this;
    }

    PageDEssai avec(Mesure... autres) {
        mesures.addAll(List.of(autres));
        return this;
    }

    /** The DNB of a group here: so many admis for a hundred candidats, so that rates read as they are written. */
    PageDEssai avecReussite(int session, Population population, double pourcent, int colleges) {
        return avec(reussite(population).taux(session, 10 * pourcent, 1000, colleges));
    }

    Mesures reussite(Population population) {
        return new Mesures(Indicateurs.DNB_GENERAL, territoire.code(), population);
    }

    PageDEssai avecPartie(Territoire partie, int couverts, int connus, int attendus) {
        Mesures couverture = new Mesures(Indicateurs.COUVERTURE_PRE, partie.code(), Population.REP_PLUS);
        reseaux.add(new SousTerritoire(partie, couverture.couverture(2022, couverts, connus, attendus)));
        return this;
    }

    PageDEssai avecPartieMasquee(Territoire partie, Etat etat, int attendus) {
        reseaux.add(new SousTerritoire(
                partie,
                new Mesures(Indicateurs.COUVERTURE_PRE, partie.code(), Population.REP_PLUS)
                        .sansValeur(2022, etat, attendus)));
        return this;
    }

    PageDEssai avecListesDesPre(int... annees) {
        listesDesPre = IntStream.of(annees).boxed().toList();
        return this;
    }

    PageDEssai avecAvancement(Convention convention, Map<EtatSuivi, Integer> nombres) {
        return avecAvancement(convention, nombres, 0);
    }

    PageDEssai avecAvancement(Convention convention, Map<EtatSuivi, Integer> nombres, int enPlace) {
        Map<EtatSuivi, Integer> ordonnes = new EnumMap<>(EtatSuivi.class);
        ordonnes.putAll(nombres);
        avancements.add(new Avancement(convention, ordonnes, enPlace));
        return this;
    }

    PageDEssai avecRetrait(String indicateur, Retrait retrait) {
        retraits.put(indicateur, retrait);
        return this;
    }

    TableauDeBord lue() {
        AdresseDuTableau demande = new AdresseDuTableau(
                        territoire.code().valeur(), convention.code(), String.valueOf(periode), null)
                .avec(comparaison);
        return new TableauDeBord(
                demande,
                territoire,
                convention,
                periode,
                comparaison,
                List.of(2022, 2023, 2024),
                new Series(List.copyOf(mesures)),
                cibles,
                attentes,
                Map.copyOf(retraits),
                List.copyOf(reseaux),
                listesDesPre,
                peutFixer,
                List.copyOf(avancements),
                List.of(),
                List.of(),
                0,
                MesDues.AUCUNE,
                LocalDate.of(2026, 11, 22));
    }
}
