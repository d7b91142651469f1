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
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
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

    Ou lire(List<Ou.Pas> chemin, String indicateur, Collection<Population> populations) {
        Set<Niveau> niveaux = NiveauxDessous.de(lieu.niveau());
        List<SousTerritoire> lus =
                niveaux.isEmpty() ? List.of() : series.dansChaque(niveaux, lieu.code(), indicateur, populations, null);
        // Those that hold one another would be told twice: the finest known level is whole.
        Niveau niveau = lus.stream()
                .map(lu -> lu.territoire().niveau())
                .max(Comparator.naturalOrder())
                .orElse(Niveau.COMMUNE);
        Map<Territoire, Mesure> derniers = lus.stream()
                .filter(lu -> lu.territoire().niveau() == niveau)
                .collect(Collectors.toMap(SousTerritoire::territoire, SousTerritoire::mesure, OuDUnTaux::derniere));
        List<Lieu> lieux = derniers.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Territoire, Mesure>>comparingDouble(
                                un -> un.getValue().enValeur().orElse(Double.MAX_VALUE))
                        .thenComparing(un -> un.getKey().nom()))
                .map(un -> lieu(un.getKey(), un.getValue()))
                .toList();
        return new Ou(
                (lieux.isEmpty() ? "" : "Par " + niveau.libelle() + ", ") + lieu.nom(),
                chemin,
                lieux,
                lieux.isEmpty() ? List.of(absence(indicateur)) : List.of(),
                null);
    }

    private static Mesure derniere(Mesure une, Mesure autre) {
        return autre.periode() >= une.periode() ? autre : une;
    }

    private Lieu lieu(Territoire territoire, Mesure mesure) {
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
                        + mesure.periode(),
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
