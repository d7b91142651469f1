package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Revision;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.versement.LivreDesLivraisons;
import fr.copil.indicateur.versement.LivreDesLivraisons.Lieu;
import fr.copil.territoire.FicheTerritoire.Observation;
import fr.copil.territoire.FicheTerritoireService;
import fr.copil.territoire.Niveau;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that one audience reads of what was delivered, through the services that screens, exports, past days, revisions and
 * citations go through.
 *
 * @param premierJour of the deliveries: each day is a past one when it is read
 */
public record LectureDesEcrans(
        EtudeService etudes,
        SerieService series,
        CitationService citations,
        FicheTerritoireService fiches,
        LocalDate premierJour) {

    /** The codes that the DSDEN could quote, today and on each past day. */
    public Set<String> citations(LivreDesLivraisons livre) {
        etre(Audience.DSDEN);
        Set<String> codes = new LinkedHashSet<>();
        etudes(livre).forEach(etude -> Citation.de(etude).map(Citation::code).ifPresent(codes::add));
        return codes;
    }

    public Set<Cle> lues(Audience audience, LivreDesLivraisons livre, Set<String> codes) {
        etre(audience);
        Set<Cle> lues = new LinkedHashSet<>();
        List<Etude> pages = etudes(livre).toList();
        pages.forEach(etude -> {
            int jour = jour(etude, livre);
            etude.series().mesures().forEach(mesure -> lire(mesure, jour, livre, lues));
            Stream.concat(etude.semblables().stream(), etude.carte().stream())
                    .forEach(autre -> lire(autre.mesure(), jour, livre, lues));
        });
        int dernier = livre.jours() - 1;
        for (String indicateur : livre.indicateurs()) {
            series.series(livre.territoires().stream().map(CodeTerritoire::new).toList(), Set.of(indicateur))
                    .mesures()
                    .forEach(mesure -> lire(mesure, dernier, livre, lues));
            for (Niveau niveau : livre.niveaux()) {
                series.dansChaque(niveau, new CodeTerritoire("DEP-44"), indicateur, Population.ENSEMBLE)
                        .forEach(sous -> lire(sous.mesure(), dernier, livre, lues));
            }
        }
        ouvrir(codes, livre, lues);
        pages.forEach(etude -> etude.revisions().forEach(revision -> reviser(etude, revision, livre, lues)));
        livre.territoires().forEach(territoire -> observer(territoire, livre, lues));
        return lues;
    }

    private Stream<Etude> etudes(LivreDesLivraisons livre) {
        return livre.indicateurs().stream().flatMap(indicateur -> livre.territoires().stream()
                .filter(territoire -> !territoire.startsWith("ETAB-"))
                .flatMap(territoire -> Stream.iterate(0, jour -> jour < livre.jours(), jour -> jour + 1)
                        .map(jour -> new AdresseEtude(territoire, null, null, null, date(jour, livre))))
                .flatMap(demande -> etudes.lire(indicateur, demande).stream()));
    }

    /** The last day is read as today. */
    private @Nullable String date(int jour, LivreDesLivraisons livre) {
        return jour == livre.jours() - 1 ? null : premierJour.plusDays(jour).toString();
    }

    private int jour(Etude etude, LivreDesLivraisons livre) {
        LocalDate le = etude.le();
        return le == null ? livre.jours() - 1 : (int) (le.toEpochDay() - premierJour.toEpochDay());
    }

    private static void lire(Mesure mesure, int jour, LivreDesLivraisons livre, Set<Cle> lues) {
        if (mesure.periode() == LivreDesLivraisons.ANNEE && mesure.partsConnues()) {
            lues.add(livre.lue(
                    lieu(mesure),
                    jour,
                    Objects.requireNonNull(mesure.numerateur()),
                    Objects.requireNonNull(mesure.denominateur())));
        } else if (mesure.periode() == LivreDesLivraisons.ANNEE) {
            assertThat(mesure.etat()).isNotIn(Etat.VALEUR, Etat.PARTIEL);
            assertThat(Stream.of(mesure.numerateur(), mesure.denominateur(), mesure.valeur()))
                    .containsOnlyNulls();
        }
    }

    /** A code says no day: the numbers must have been there on one. */
    private void ouvrir(Set<String> codes, LivreDesLivraisons livre, Set<Cle> lues) {
        for (String code : codes) {
            citations.ouvrir(code).ifPresent(figure -> Stream.concat(
                            figure.alors().stream(), figure.maintenant().stream())
                    .filter(mesure -> mesure.numerateur() != null)
                    .forEach(mesure -> lues.addAll(livre.cles().stream()
                            .filter(cle -> lieu(cle).equals(lieu(mesure)))
                            .filter(cle -> livre.valeur(cle).numerateur() == mesure.numerateurArrondi()
                                    && livre.valeur(cle).denominateur() == mesure.denominateurArrondi())
                            .toList())));
        }
    }

    /** A revision says a rate: it must be one that is read with its parts. */
    private static void reviser(Etude etude, Revision revision, LivreDesLivraisons livre, Set<Cle> lues) {
        if (revision.periode() == LivreDesLivraisons.ANNEE) {
            Lieu lieu =
                    new Lieu(etude.definition().id(), etude.territoire().code().valeur(), revision.population());
            for (OptionalDouble taux : new OptionalDouble[] {revision.avant(), revision.apres()}) {
                taux.ifPresent(lu -> assertThat(lues).as("révision de %s", lieu).anySatisfy(cle -> {
                    assertThat(lieu(cle)).isEqualTo(lieu);
                    assertThat(100.0
                                    * livre.valeur(cle).numerateur()
                                    / livre.valeur(cle).denominateur())
                            .isEqualTo(lu);
                }));
            }
        }
    }

    /** A sheet does not name the group: the numbers must be read elsewhere of this territory. */
    private void observer(String territoire, LivreDesLivraisons livre, Set<Cle> lues) {
        fiches.fiche(new CodeTerritoire(territoire)).orElseThrow().observations().stream()
                .filter(vue -> vue.periode() == LivreDesLivraisons.ANNEE
                        && livre.indicateurs().contains(vue.indicateur()))
                .filter(vue -> vue.numerateur() != null)
                .forEach(vue -> assertThat(lues)
                        .as("fiche de %s", territoire)
                        .anyMatch(cle -> cle.territoire().equals(territoire) && memes(vue, livre.valeur(cle))));
    }

    private static boolean memes(Observation vue, LivreDesLivraisons.Valeur valeur) {
        return vue.numerateur() != null
                && vue.denominateur() != null
                && vue.numerateur().longValueExact() == valeur.numerateur()
                && vue.denominateur().longValueExact() == valeur.denominateur();
    }

    private static Lieu lieu(Mesure mesure) {
        return new Lieu(mesure.indicateur(), mesure.territoire().valeur(), mesure.population());
    }

    private static Lieu lieu(Cle cle) {
        return new Lieu(cle.indicateur(), cle.territoire(), Population.valueOf(cle.population()));
    }

    private static void etre(Audience audience) {
        Identites.en(Role.MEMBRE, audience);
    }
}
