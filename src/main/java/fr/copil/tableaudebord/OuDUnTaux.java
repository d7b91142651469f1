package fr.copil.tableaudebord;

import static fr.copil.commun.Nombres.entier;
import static fr.copil.commun.Nombres.pourcent;

import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.SousTerritoire;
import fr.copil.tableaudebord.Ou.Lieu;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The latest rate known in each part of a territory, the lowest first. */
class OuDUnTaux {

    private final SerieService series;
    private final TableauDeBord page;
    private final AdresseDeSuite adresse;
    private final Territoire lieu;

    OuDUnTaux(SerieService series, TableauDeBord page, AdresseDeSuite adresse, Territoire lieu) {
        this.series = series;
        this.page = page;
        this.adresse = adresse;
        this.lieu = lieu;
    }

    /** @param voulues in order: the first one that a place says something of is its own, be it that it is hidden */
    Ou lire(List<Ou.Pas> chemin, String indicateur, Collection<Population> voulues) {
        List<Population> populations = List.copyOf(voulues);
        Set<Niveau> niveaux = NiveauxDessous.de(lieu.niveau());
        List<SousTerritoire> lus =
                niveaux.isEmpty() ? List.of() : series.dansChaque(niveaux, lieu.code(), indicateur, populations, null);
        Collection<SousTerritoire> parTerritoire = lus.stream()
                .collect(Collectors.toMap(
                        SousTerritoire::territoire,
                        lu -> lu,
                        BinaryOperator.minBy(Comparator.<SousTerritoire>comparingInt(
                                        lu -> populations.indexOf(lu.mesure().population()))
                                .thenComparing(lu -> -lu.mesure().periode()))))
                .values();
        List<SousTerritoire> connus = NiveauxDessous.leMoinsFinQuiTientTout(
                parTerritoire,
                lu -> lu.territoire().niveau(),
                lu -> lu.mesure().partielle() ? 0 : lu.mesure().unites());
        // Rates of two groups are not ranked together.
        List<Lieu> lieux = connus.stream()
                .sorted(Comparator.<SousTerritoire, Boolean>comparing(
                                lu -> lu.mesure().enValeur().isEmpty())
                        .thenComparing(lu -> populations.indexOf(lu.mesure().population()))
                        .thenComparing(lu -> lu.mesure().enValeur().orElse(0))
                        .thenComparing(lu -> lu.territoire().nom()))
                .map(lu -> lieu(lu.territoire(), lu.mesure(), populations.size() > 1))
                .toList();
        return new Ou(
                (connus.isEmpty()
                                ? ""
                                : "Par "
                                        + connus.getFirst()
                                                .territoire()
                                                .niveau()
                                                .libelle() + ", ")
                        + lieu.nom(),
                chemin,
                lieux,
                lieux.isEmpty() ? List.of(absence(indicateur)) : List.of(),
                null);
    }

    private Lieu lieu(Territoire territoire, Mesure mesure, boolean plusieursGroupes) {
        AdresseDeSuite dedans = NiveauxDessous.de(territoire.niveau()).isEmpty()
                ? null
                : adresse.dans(territoire.code().valeur());
        OptionalDouble valeur = mesure.enPourcent();
        return new Lieu(
                territoire.nom(),
                valeur.isPresent() ? pourcent(valeur.getAsDouble()) : mesure.absenceEnClair(),
                (mesure.partsConnues() && valeur.isPresent()
                                ? entier(mesure.numerateurArrondi()) + " sur " + entier(mesure.denominateurArrondi())
                                        + " · "
                                : "")
                        + mesure.periode()
                        + (plusieursGroupes ? " · " + mesure.population().court() : ""),
                null,
                null,
                dedans,
                "");
    }

    private String absence(String indicateur) {
        return "Rien n'est transmis de plus fin ici."
                + page.attentes().stream()
                        .filter(attente -> attente.indicateur().equals(indicateur))
                        .findFirst()
                        .map(attente -> " Attendu de : " + attente.attenduDe() + ", " + attente.quand() + ".")
                        .orElse("");
    }
}
