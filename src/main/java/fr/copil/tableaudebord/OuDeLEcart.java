package fr.copil.tableaudebord;

import static fr.copil.commun.Nombres.compte;
import static fr.copil.commun.Nombres.decimal;
import static fr.copil.commun.Nombres.points;
import static fr.copil.commun.Nombres.pourcent;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Intervalle;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.tableaudebord.Ou.Lieu;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The gap of the first figure in each part of a territory, down to its collèges; never a rate made of others' rates. */
class OuDeLEcart {

    /** Under that many establishments a side says nothing of the others. */
    private static final int UNITES_MIN = 3;

    private static final Comparator<Lieu> LE_PLUS_GRAND_D_ABORD =
            Comparator.comparing(Lieu::ecart, Comparator.nullsLast(Comparator.<Double>reverseOrder()));

    private final SerieService series;
    private final TableauDeBord page;
    private final AdresseDeSuite adresse;
    private final Territoire lieu;
    private final Paire paire;

    /** Both sides as they are known in one place. */
    private record Cotes(Territoire territoire, Optional<Mesure> cible, Optional<Mesure> reference) {}

    OuDeLEcart(SerieService series, TableauDeBord page, AdresseDeSuite adresse, Territoire lieu) {
        this.series = series;
        this.page = page;
        this.adresse = adresse;
        this.lieu = lieu;
        this.paire = page.comparaison().paire();
    }

    Ou lire(List<Ou.Pas> chemin) {
        if (!adresse.colleges()) {
            List<Cotes> connus = parNiveau();
            if (!connus.isEmpty()) {
                return parTerritoire(chemin, connus);
            }
        }
        return lieu.niveau().rang() < Niveau.DEPARTEMENT.rang()
                ? new Ou(
                        "L'écart, territoire par territoire",
                        chemin,
                        List.of(),
                        List.of("Rien de plus fin n'est connu ici."),
                        null)
                : parCollege(chemin);
    }

    /** Of the widest level whose parts hold every collège that is followed here: intercommunalités do not cover all of France. */
    private List<Cotes> parNiveau() {
        Set<Niveau> niveaux = NiveauxDessous.de(lieu.niveau());
        if (niveaux.isEmpty()) {
            return List.of();
        }
        Map<CodeTerritoire, Cotes> parTerritoire = new LinkedHashMap<>();
        for (SousTerritoire lu : series.dansChaque(
                niveaux,
                lieu.code(),
                Indicateurs.DNB_GENERAL,
                Set.of(paire.cible(), paire.reference()),
                page.periode())) {
            Cotes deja = parTerritoire.getOrDefault(
                    lu.territoire().code(), new Cotes(lu.territoire(), Optional.empty(), Optional.empty()));
            parTerritoire.put(
                    lu.territoire().code(),
                    lu.mesure().population() == paire.cible()
                            ? new Cotes(lu.territoire(), Optional.of(lu.mesure()), deja.reference())
                            : new Cotes(lu.territoire(), deja.cible(), Optional.of(lu.mesure())));
        }
        List<Cotes> connus = NiveauxDessous.leMoinsFinQuiTientTout(
                parTerritoire.values(), cotes -> cotes.territoire().niveau(), OuDeLEcart::suivis);
        return connus.stream().allMatch(cotes -> suivis(cotes) == 0) ? List.of() : connus;
    }

    private static int suivis(Cotes cotes) {
        return cotes.cible().map(Mesure::unites).orElse(0);
    }

    private Ou parTerritoire(List<Ou.Pas> chemin, List<Cotes> connus) {
        Niveau niveau = connus.getFirst().territoire().niveau();
        List<Lieu> lieux = connus.stream()
                .filter(cotes -> cotes.cible().isPresent())
                .map(this::lieu)
                .sorted(LE_PLUS_GRAND_D_ABORD)
                .toList();
        long sans = connus.stream().filter(cotes -> cotes.cible().isEmpty()).count();
        return new Ou(
                "L'écart par " + niveau.libelle() + ", " + lieu.nom(),
                chemin,
                lieux,
                sans == 0
                        ? List.of()
                        : List.of(compte(sans, niveau.libelle() + " n'a", niveau.pluriel() + " n'ont") + " aucun des "
                                + Textes.minuscule(paire.cible().libelle()) + "."),
                lieu.niveau().rang() < Niveau.DEPARTEMENT.rang()
                        ? null
                        : adresse.auxColleges(lieu.code().valeur()));
    }

    private Lieu lieu(Cotes cotes) {
        String nom = cotes.territoire().nom();
        AdresseDeSuite dedans = adresse.dans(cotes.territoire().code().valeur());
        Mesure cible = cotes.cible().orElseThrow();
        Optional<Ecart> ecart = Ecart.entre(cotes.cible(), cotes.reference());
        if (ecart.isPresent()) {
            return connu(nom, ecart.get(), dedans, "");
        }
        if (cotes.reference().isEmpty()) {
            return new Lieu(
                    nom,
                    "pas d'écart",
                    joindre(
                            taux(cible),
                            cible.enValeur().isPresent() ? colleges(cible) : "",
                            "aucun collège à comparer"),
                    null,
                    null,
                    dedans,
                    "");
        }
        Mesure muette = cible.enValeur().isPresent() ? cotes.reference().get() : cible;
        return Lieu.muet(nom, muette.absenceEnClair(), dedans);
    }

    private static Lieu connu(String nom, Ecart ecart, @Nullable AdresseDeSuite dedans, String lien) {
        Optional<Intervalle> marge = ecart.intervalle();
        return new Lieu(
                nom,
                points(ecart.enPoints()),
                joindre(
                        marge.map(i -> "entre " + decimal(i.bas(), 1) + " et " + decimal(i.haut(), 1))
                                .orElse("marge inconnue"),
                        taux(ecart.cible()) + " contre " + taux(ecart.reference()),
                        dedans == null ? "" : colleges(ecart.cible()),
                        dedans != null
                                        && Math.min(
                                                        ecart.cible().unites(),
                                                        ecart.reference().unites())
                                                < UNITES_MIN
                                ? "trop peu de collèges pour conclure"
                                : marge.filter(Intervalle::contientZero).isPresent() ? "pas d'écart net" : ""),
                ecart.enPoints(),
                marge.orElse(null),
                dedans,
                lien);
    }

    private Ou parCollege(List<Ou.Pas> chemin) {
        CodeTerritoire ici = page.territoire().code();
        Optional<Mesure> reference = page.series().en(ici, Indicateurs.DNB_GENERAL, paire.reference(), page.periode());
        List<Lieu> lieux =
                series.etablissements(lieu.code(), Indicateurs.DNB_GENERAL, paire.cible(), page.periode()).stream()
                        .map(college -> college(college, reference))
                        .sorted(LE_PLUS_GRAND_D_ABORD)
                        .toList();
        List<String> notes = new ArrayList<>();
        if (lieux.isEmpty()) {
            notes.add("Aucun des " + Textes.minuscule(paire.cible().libelle()) + " n'est ici.");
        } else {
            notes.add("Chaque collège est comparé au groupe « "
                    + Textes.minuscule(paire.reference().libelle()) + " », "
                    + page.territoire().nom()
                    + reference
                            .filter(m -> m.enValeur().isPresent())
                            .map(m -> " : " + taux(m))
                            .orElse(", dont le taux n'est pas connu")
                    + ". Un seul collège varie beaucoup d'une année à l'autre.");
        }
        return new Ou("L'écart, collège par collège, " + lieu.nom(), chemin, lieux, notes, null);
    }

    private Lieu college(SousTerritoire college, Optional<Mesure> reference) {
        String nom = college.territoire().nom();
        String lien = "/territoires/" + college.territoire().code();
        Mesure lue = college.mesure();
        return Ecart.entre(Optional.of(lue.commeGroupe(page.territoire().code(), paire.cible())), reference)
                .map(ecart -> connu(nom, ecart, null, lien))
                .orElseGet(() -> new Lieu(
                        nom,
                        lue.enValeur().isPresent() ? taux(lue) : lue.absenceEnClair(),
                        "",
                        null,
                        null,
                        null,
                        lien));
    }

    private static String taux(Mesure mesure) {
        return mesure.enPourcent().isPresent() ? pourcent(mesure.enPourcent().getAsDouble()) : mesure.absenceEnClair();
    }

    private static String colleges(Mesure mesure) {
        return compte(mesure.unites(), "collège", "collèges");
    }

    private static String joindre(String... morceaux) {
        return String.join(
                " · ", List.of(morceaux).stream().filter(un -> !un.isEmpty()).toList());
    }
}
