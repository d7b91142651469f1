package fr.copil.comite.convocation;

import fr.copil.acces.CompteService;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.Membre;
import fr.copil.comite.Seance;
import fr.copil.comite.SiegesService;
import fr.copil.commun.Textes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** To whom something is to be told, and what: each by the last message that was written to them, whatever others were told. */
@Component
class QuiPrevenir {

    private static final int NOM = 400;

    private final ConvocationQueries queries;
    private final SiegesService sieges;
    private final Poste poste;

    QuiPrevenir(ConvocationQueries queries, SiegesService sieges, Poste poste) {
        this.queries = queries;
        this.sieges = sieges;
        this.poste = poste;
    }

    /** For who prepares the séance. */
    Destinataires de(Seance seance, List<Envoi> envois) {
        Map<Long, String> adresses = sieges.courriels(seance.comite().id());
        List<Membre> invites = seance.membres().stream().filter(Membre::invite).toList();
        List<Poste.Reste> restes = poste.restes(seance.id());
        Set<String> enChemin = cles(restes.stream());
        Set<String> abandonnes = cles(restes.stream().filter(Poste.Reste::abandonne));
        Map<String, Destinataire> prevenus = new LinkedHashMap<>();
        queries.prevenus(seance.id(), envois).forEach((un, dernier) -> {
            if (Convocation.aVenir(seance)) {
                boolean parti = !enChemin.contains(un.cle());
                prevenus.put(un.cle(), un.apres(aDire(seance, dernier, parti), dernier, parti));
            }
        });
        List<Destinataire> choix = new ArrayList<>();
        if (seance.etat() == EtatSeance.PREPAREE) {
            Map<String, Destinataire> tous = joignables(seance, invites, adresses);
            tous.forEach((cle, un) -> {
                Destinataire prevenu = prevenus.get(cle);
                choix.add(
                        prevenu == null || prevenu.dernier() == null
                                ? un
                                : un.apres(prevenu.nature(), prevenu.dernier(), prevenu.parti()));
            });
            // An address that no seat has any more was told too; an account that no longer sits reads no more.
            prevenus.values().stream()
                    .filter(un -> un.compte().isEmpty() && !tous.containsKey(un.cle()))
                    .forEach(choix::add);
        } else {
            choix.addAll(prevenus.values());
        }
        // A message that is tried no more told nothing.
        choix.removeIf(un -> un.dernier() != null && un.dernier().tient(seance) && !abandonnes.contains(un.cle()));
        return new Destinataires(
                choix,
                invites.stream()
                        .filter(membre -> !adresses.containsKey(membre.id()))
                        .map(Membre::fonction)
                        .toList());
    }

    /** Whether somebody's message is tried no more. */
    boolean abandonnes(Seance seance) {
        return poste.restes(seance.id()).stream().anyMatch(Poste.Reste::abandonne);
    }

    private static Set<String> cles(Stream<Poste.Reste> restes) {
        return restes.map(reste -> Destinataire.cle(reste.compte(), reste.adresse()))
                .collect(Collectors.toSet());
    }

    /** Who never had the convocation is called, whatever changed since it was written. */
    private static Nature aDire(Seance seance, Envoi dernier, boolean parti) {
        if (seance.etat() == EtatSeance.ANNULEE) {
            return Nature.ANNULATION;
        }
        return !parti && dernier.nature() == Nature.CONVOCATION ? Nature.CONVOCATION : Nature.CHANGEMENT;
    }

    private Map<String, Destinataire> joignables(Seance seance, List<Membre> invites, Map<Long, String> adresses) {
        Map<String, Destinataire> tous = new LinkedHashMap<>();
        parAdresse(invites, adresses).forEach(un -> tous.put(un.cle(), un));
        Set<String> ecrites = Set.copyOf(tous.keySet());
        for (CompteService.Joignable compte : sieges.siegeants(seance.comite().id())) {
            // Who reads the box of a function is not told twice.
            if (!ecrites.contains(compte.courriel().toLowerCase(Locale.ROOT))) {
                Destinataire un = Destinataire.compte(compte.lecteur().compte(), nom(compte));
                tous.put(un.cle(), un);
            }
        }
        return tous;
    }

    private static List<Destinataire> parAdresse(List<Membre> invites, Map<Long, String> adresses) {
        Map<String, List<Membre>> boites = invites.stream()
                .filter(membre -> adresses.containsKey(membre.id()))
                .collect(Collectors.groupingBy(
                        membre -> Objects.requireNonNull(adresses.get(membre.id()))
                                .toLowerCase(Locale.ROOT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return boites.values().stream()
                .map(siens -> Destinataire.adresse(
                        Objects.requireNonNull(adresses.get(siens.getFirst().id())),
                        Textes.abreger(siens.stream().map(Membre::fonction).collect(Collectors.joining(" ; ")), NOM)))
                .toList();
    }

    private static String nom(CompteService.Joignable compte) {
        return Textes.abreger(
                Stream.of(compte.nom(), compte.fonction())
                        .filter(mots -> !mots.isEmpty())
                        .collect(Collectors.joining(", ")),
                NOM);
    }
}
