package fr.copil.collecte;

import fr.copil.acces.Audience;
import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.fichier.Faute;
import fr.copil.commun.Textes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The register of deliveries: what is new, what was taken, what was refused and why. */
@Component
class Livraisons {

    /** What the register holds of a fault: a publisher's cell may be as long as a page. */
    private static final int COLONNE_MAX = 100;

    private static final int RAISON_MAX = 400;

    private final LivraisonRepository depot;
    private final Clock horloge;

    Livraisons(LivraisonRepository depot, Clock horloge) {
        this.depot = depot;
        this.horloge = horloge;
    }

    /** Whether a file whose figures are in force is no longer in the catalogue. */
    boolean ontPerdu(Set<String> catalogue) {
        return depot.dernieres().stream()
                .anyMatch(livraison -> livraison.etat() == Livraison.Etat.INTEGREE
                        && livraison.duCatalogue()
                        && !catalogue.contains(livraison.fichier()));
    }

    /** What was refused of files that are no longer in the catalogue is nothing to mend. */
    void oublierLesRefus(Set<String> catalogue) {
        depot.oublierLesRefus(catalogue);
    }

    /** Nothing is in force any more of files that are no longer in the catalogue. */
    void sortir(Set<String> catalogue) {
        depot.sortir(catalogue);
    }

    /** The files whose content is not the one last integrated. */
    Set<String> changes(Map<String, String> empreintes) {
        Set<String> connues = depot.dernieres().stream()
                .filter(livraison -> livraison.etat() == Livraison.Etat.INTEGREE)
                .map(livraison -> livraison.fichier() + livraison.empreinte())
                .collect(Collectors.toSet());
        return empreintes.entrySet().stream()
                .filter(entree -> !connues.contains(entree.getKey() + entree.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean dejaIntegree(String fichier) {
        return depot.existsByFichierAndEtat(fichier, Livraison.Etat.INTEGREE);
    }

    long derniereIntegree(String fichier) {
        return depot.findFirstByFichierAndEtatOrderByIdDesc(fichier, Livraison.Etat.INTEGREE)
                .orElseThrow()
                .numero();
    }

    /** Records a delivery inside the transaction that stores what it holds; returns its number. */
    long integrer(Entree entree, String empreinte, int lignes) {
        return depot.save(livraison(entree, empreinte, Livraison.Etat.INTEGREE, lignes, List.of()))
                .numero();
    }

    /** Keeps a refusal once, with its faults: the same broken file at the next start adds nothing. */
    void refuser(Entree entree, String empreinte, List<Faute> fautes) {
        boolean dejaDite = depot.dernieres().stream()
                .anyMatch(derniere -> derniere.etat() == Livraison.Etat.REFUSEE
                        && derniere.fichier().equals(entree.fichier())
                        && derniere.empreinte().equals(empreinte));
        if (!dejaDite) {
            List<Livraison.Anomalie> anomalies = fautes.stream()
                    .map(faute -> new Livraison.Anomalie(
                            faute.ligne(),
                            Textes.abreger(
                                    faute.fichier().equals(entree.fichier()) ? faute.colonne() : faute.lieu(),
                                    COLONNE_MAX),
                            Textes.abreger(faute.raison(), RAISON_MAX)))
                    .toList();
            depot.save(livraison(entree, empreinte, Livraison.Etat.REFUSEE, 0, anomalies));
        }
    }

    private Livraison livraison(
            Entree entree, String empreinte, Livraison.Etat etat, int lignes, List<Livraison.Anomalie> anomalies) {
        return new Livraison(
                null,
                entree.fichier(),
                empreinte,
                entree.jeu(),
                entree.producteur(),
                entree.licence(),
                Audience.PUBLIC.rang(),
                etat,
                lignes,
                OffsetDateTime.now(horloge),
                anomalies);
    }
}
