package fr.copil.bilan.redaction;

import fr.copil.convention.Engagement;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.convention.MeteoDePartie;
import fr.copil.convention.Occurrence;
import fr.copil.convention.Suivi;
import fr.copil.convention.suivi.EntreeJournal;
import fr.copil.convention.suivi.LigneDeJournal;
import fr.copil.convention.suivi.NatureDuChangement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Engagements as they stood at the end of a day: the journal, which is never rewritten, is gone up from today. What was
 * said since is undone, the first of each kind saying what stood before it; of what comes back, what was said of the period
 * that was present. Decision 0039.
 */
final class SuivisAuJour {

    private final LocalDate jour;
    private final Map<String, List<EntreeJournal>> journal;

    /** @param journal all that was ever said of these engagements, the newest first */
    SuivisAuJour(LocalDate jour, List<LigneDeJournal> journal) {
        this.jour = jour;
        this.journal = journal.stream()
                .collect(Collectors.groupingBy(
                        LigneDeJournal::engagement, Collectors.mapping(LigneDeJournal::entree, Collectors.toList())));
    }

    Engagement de(Engagement engagement) {
        Occurrence occurrence = engagement.occurrence();
        List<EntreeJournal> siennes = journal.getOrDefault(engagement.id(), List.of()).stream()
                .filter(entree -> occurrence == null || entree.estDe(occurrence.periode()))
                .toList();
        List<EntreeJournal> depuis =
                siennes.stream().filter(entree -> !avant(entree)).toList();
        return depuis.isEmpty()
                ? engagement
                : engagement.avecSuivi(suivi(
                        engagement, depuis, siennes.stream().filter(this::avant).toList()));
    }

    private boolean avant(EntreeJournal entree) {
        return !entree.jour().isAfter(jour);
    }

    private static Suivi suivi(Engagement engagement, List<EntreeJournal> depuis, List<EntreeJournal> avant) {
        Suivi suivi = engagement.suivi();
        Optional<EntreeJournal> change = premiere(depuis, NatureDuChangement.ETAT);
        EtatSuivi etat = change.flatMap(entree -> etat(entree.avant())).orElse(suivi.etat());
        Optional<EntreeJournal> dite = derniere(avant, NatureDuChangement.ETAT);
        // Nobody had spoken yet: it was the document's own word, at its article.
        boolean duDocument = change.isPresent() && dite.isEmpty() && etat != EtatSuivi.NON_RENSEIGNE;
        Optional<EntreeJournal> progres = premiere(depuis, NatureDuChangement.PROGRES);
        return new Suivi(
                etat,
                change.isPresent() ? dite.map(EntreeJournal::jour).orElse(null) : suivi.depuis(),
                change.isPresent() ? (duDocument ? engagement.source() : "") : suivi.citation(),
                (int) avant.stream().filter(SuivisAuJour::compte).count(),
                progres.isPresent()
                        ? progres.map(entree -> pourcent(entree.avant())).orElse(null)
                        : suivi.progres(),
                meteos(suivi.meteos(), depuis),
                nouvelles(avant));
    }

    private static boolean compte(EntreeJournal entree) {
        return entree.nature() == NatureDuChangement.ETAT || entree.nature() == NatureDuChangement.PROGRES;
    }

    /** The first one after the day. */
    private static Optional<EntreeJournal> premiere(List<EntreeJournal> depuis, NatureDuChangement nature) {
        return depuis.stream().filter(entree -> entree.nature() == nature).reduce((recente, ancienne) -> ancienne);
    }

    /** The last one until the day. */
    private static Optional<EntreeJournal> derniere(List<EntreeJournal> avant, NatureDuChangement nature) {
        return avant.stream().filter(entree -> entree.nature() == nature).findFirst();
    }

    private static Optional<EtatSuivi> etat(String libelle) {
        return Arrays.stream(EtatSuivi.values())
                .filter(etat -> etat.libelle().equals(libelle))
                .findFirst();
    }

    private static @Nullable Integer pourcent(String dit) {
        String chiffres = dit.replaceAll("[^0-9]", "");
        return chiffres.isEmpty() ? null : Integer.valueOf(chiffres);
    }

    /** Of each party, what it had said: nothing where it had said nothing. */
    private static List<MeteoDePartie> meteos(List<MeteoDePartie> aujourdHui, List<EntreeJournal> depuis) {
        List<MeteoDePartie> alors = new ArrayList<>();
        for (MeteoDePartie donnee : aujourdHui) {
            Optional<EntreeJournal> changee = depuis.stream()
                    .filter(entree -> entree.nature() == NatureDuChangement.METEO
                            && entree.service() != null
                            && entree.service().nomCourt().equals(donnee.partie()))
                    .reduce((recente, ancienne) -> ancienne);
            if (changee.isEmpty()) {
                alors.add(donnee);
            } else {
                meteo(changee.get().avant()).ifPresent(meteo -> alors.add(new MeteoDePartie(donnee.partie(), meteo)));
            }
        }
        return List.copyOf(alors);
    }

    private static Optional<Meteo> meteo(String libelle) {
        return Arrays.stream(Meteo.values())
                .filter(meteo -> meteo.libelle().equals(libelle))
                .findFirst();
    }

    private static @Nullable OffsetDateTime nouvelles(List<EntreeJournal> avant) {
        return avant.stream()
                .filter(entree -> entree.nature() != NatureDuChangement.DEMANDE)
                .map(EntreeJournal::le)
                .findFirst()
                .orElse(null);
    }
}
