package fr.copil.indicateur;

import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Revision;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.mesure.Source;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the series of one indicateur on one territory in nine statements, never above the audience of the reader. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class EtudeService {

    private final CatalogueQueries catalogue;
    private final MesureQueries mesures;
    private final EtudeQueries queries;
    private final TerritoireService territoires;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;

    EtudeService(
            CatalogueQueries catalogue,
            MesureQueries mesures,
            EtudeQueries queries,
            TerritoireService territoires,
            LecteurCourant lecteurCourant,
            Clock horloge) {
        this.catalogue = catalogue;
        this.mesures = mesures;
        this.queries = queries;
        this.territoires = territoires;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
    }

    /** Whether there is anything of this indicateur, be it above the level of the reader; in one statement. */
    public boolean alimente(String indicateur) {
        return queries.alimente(indicateur);
    }

    /** Nothing for an unknown code. */
    public Optional<Etude> lire(String indicateur, AdresseEtude demande) {
        return lire(indicateur, demande, Integer.MAX_VALUE);
    }

    /** The same, with nothing of after that year. */
    public Optional<Etude> lire(String indicateur, AdresseEtude demande, int derniereAnnee) {
        return catalogue.definition(indicateur).map(definition -> lire(definition, demande, derniereAnnee));
    }

    private Etude lire(Definition definition, AdresseEtude demande, int derniereAnnee) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<String> avis = new ArrayList<>();
        Territoire territoire = territoire(demande.territoire(), lecteur, avis);
        LocalDate le = jour(demande.le(), avis);
        // Counts of a territory and of the country do not compare.
        Map<Niveau, Territoire> plusLarges = definition.calcul().denombre() ? Map.of() : plusLarges(territoire);
        Series series = new Series(mesures.series(
                        lecteur,
                        Stream.concat(
                                        Stream.of(territoire.code(), CodeTerritoire.FRANCE),
                                        plusLarges.values().stream().map(Territoire::code))
                                .distinct()
                                .toList(),
                        Set.of(definition.id()),
                        le == null
                                ? null
                                : le.plusDays(1).atStartOfDay(Source.PARIS).toOffsetDateTime()))
                .jusqua(derniereAnnee);
        List<Integer> periodes = series.periodes(definition.id());
        if (periodes.isEmpty() && queries.parQuartier(definition.id())) {
            avis.add("Cette série se lit quartier par quartier : ouvrez un quartier prioritaire dans Territoires, puis"
                    + " cet indicateur sur sa fiche. Elle ne s'additionne pas au-dessus.");
        }
        int periode = periode(demande.periode(), periodes, avis);
        List<Paire> paires = Paire.parmi(series, territoire.code(), plusLarges);
        Paire paire = paire(demande.groupes(), paires, avis);
        Population groupe = Etude.population(definition, paire, series, territoire, periode);
        Niveau niveau = territoire.niveau() == Niveau.PAYS ? Niveau.REGION : territoire.niveau();
        boolean fin = niveau.rang() > Niveau.DEPARTEMENT.rang();
        Niveau zone = fin ? Niveau.COMMUNE : Niveau.DEPARTEMENT;
        // What surrounds a figure is read as it is: it would not go with what was.
        List<EtudeQueries.Situe> situes = le != null
                ? List.of()
                : queries.situes(
                        lecteur,
                        territoire.code(),
                        EnumSet.of(niveau, zone),
                        fin ? Niveau.DEPARTEMENT : Niveau.PAYS,
                        autour(niveau),
                        definition.id(),
                        groupe,
                        periode);
        return new Etude(
                definition,
                territoire,
                periode,
                periodes,
                paire,
                reference(paire, territoire, plusLarges),
                paires,
                series,
                mesures.cibles(cibles(definition, paire), territoire.code()),
                situes.stream()
                        .filter(EtudeQueries.Situe::voisin)
                        .map(EtudeQueries.Situe::territoire)
                        .filter(t -> t.territoire().niveau() == niveau)
                        .toList(),
                situes.stream()
                        .map(EtudeQueries.Situe::territoire)
                        .filter(t -> t.territoire().niveau() == zone)
                        .toList(),
                le != null
                        ? List.of()
                        : queries.etablissements(lecteur, territoire.code(), definition, groupe, periode),
                queries.revisions(lecteur, territoire.code(), definition.id()).stream()
                        .filter(revision -> revision.periode() <= derniereAnnee)
                        .toList(),
                le,
                List.copyOf(avis));
    }

    /** What became of the figures of these indicateurs, here, by indicateur, the latest first. */
    public Map<String, List<Revision>> revisions(Collection<String> indicateurs, CodeTerritoire territoire) {
        Lecteur lecteur = lecteurCourant.lecteur();
        return indicateurs.stream()
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> queries.revisions(lecteur, territoire, code)));
    }

    /** What holds it and may be its reference; nothing holds the country. */
    private Map<Niveau, Territoire> plusLarges(Territoire territoire) {
        Map<Niveau, Territoire> plusLarges = new EnumMap<>(Niveau.class);
        if (territoire.niveau() != Niveau.PAYS) {
            plusLarges.put(Niveau.PAYS, Territoire.FRANCE);
            territoires.academieDe(territoire.code()).ifPresent(a -> plusLarges.put(Niveau.ACADEMIE, a));
        }
        return plusLarges;
    }

    private static Territoire reference(
            @Nullable Paire paire, Territoire territoire, Map<Niveau, Territoire> plusLarges) {
        Niveau ailleurs = paire == null ? null : paire.ailleurs();
        return ailleurs == null ? territoire : plusLarges.getOrDefault(ailleurs, territoire);
    }

    /** The one target that the conventions set on a gap is on that of the éducation prioritaire at the DNB. */
    private static Set<String> cibles(Definition definition, @Nullable Paire paire) {
        boolean surLEcart = definition.id().equals(Indicateurs.DNB_GENERAL)
                && paire != null
                && paire != Paire.SEXE
                && paire.ailleurs() == null;
        return surLEcart ? Set.of(definition.id(), Indicateurs.ECART_EP) : Set.of(definition.id());
    }

    private static Niveau autour(Niveau niveau) {
        return switch (niveau) {
            case COMMUNE, EPCI, QPV -> Niveau.DEPARTEMENT;
            case DEPARTEMENT -> Niveau.REGION;
            case PAYS, REGION, ACADEMIE, RESEAU, ETABLISSEMENT -> Niveau.PAYS;
        };
    }

    private Territoire territoire(@Nullable String code, Lecteur lecteur, List<String> avis) {
        CodeTerritoire voulu =
                code == null ? lecteur.territoire() : CodeTerritoire.lire(code).orElse(CodeTerritoire.FRANCE);
        Optional<Territoire> trouve =
                territoires.parCode(voulu).filter(t -> t.niveau().etudiable());
        if (code != null && (trouve.isEmpty() || !voulu.valeur().equals(code))) {
            avis.add("Le territoire « " + Textes.abreger(code, 40)
                    + " » du lien n'a pas de séries. Choisissez-en un dans la liste Territoire.");
        }
        return trouve.orElse(Territoire.FRANCE);
    }

    /** A past day; today and later are today. */
    private @Nullable LocalDate jour(@Nullable String texte, List<String> avis) {
        if (texte == null) {
            return null;
        }
        try {
            LocalDate jour = LocalDate.parse(texte);
            return jour.isBefore(LocalDate.now(horloge.withZone(Source.PARIS))) ? jour : null;
        } catch (DateTimeParseException e) {
            avis.add("« " + Textes.abreger(texte, 40)
                    + " » n'est pas un jour de la forme AAAA-MM-JJ : voici les chiffres d'aujourd'hui.");
            return null;
        }
    }

    private static int periode(@Nullable String annee, List<Integer> periodes, List<String> avis) {
        int derniere = periodes.isEmpty() ? 0 : periodes.getLast();
        Optional<Integer> connue = periodes.stream()
                .filter(periode -> String.valueOf(periode).equals(annee))
                .findFirst();
        if (annee != null && connue.isEmpty()) {
            avis.add("Aucune donnée pour la période « " + Textes.abreger(annee, 40) + " » du lien.");
        }
        return connue.orElse(derniere);
    }

    private static @Nullable Paire paire(@Nullable String code, List<Paire> paires, List<String> avis) {
        Optional<Paire> voulue = Paire.de(code).filter(paires::contains);
        if (code != null && voulue.isEmpty()) {
            avis.add("Les groupes « " + Textes.abreger(code, 40) + " » du lien n'ont pas de données ici.");
        }
        return voulue.or(() -> paires.stream().filter(p -> p.ailleurs() == null).findFirst())
                .orElse(null);
    }
}
