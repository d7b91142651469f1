package fr.copil.collecte;

import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.collecte.DonneesOuvertes.Lecture;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Rattachement;
import fr.copil.indicateur.versement.VersementService;
import fr.copil.territoire.CarteService;
import fr.copil.territoire.Programme.Genre;
import fr.copil.territoire.ProgrammeService;
import fr.copil.territoire.Zonage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts in force territories, who stands where, and the programmes that hang on the map. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DepotCarte {

    private final Livraisons livraisons;
    private final CarteService carteService;
    private final VersementService versement;
    private final ProgrammeService programmes;
    private final SommesARefaire sommes;

    DepotCarte(
            Livraisons livraisons,
            CarteService carteService,
            VersementService versement,
            ProgrammeService programmes,
            SommesARefaire sommes) {
        this.livraisons = livraisons;
        this.carteService = carteService;
        this.versement = versement;
        this.programmes = programmes;
        this.sommes = sommes;
    }

    void enregistrer(DonneesOuvertes donnees, NouveauxVenus nouveaux, Passage passage) {
        Set<CodeTerritoire> deplaces = new HashSet<>(
                carteService.enregistrer(donnees.carte, donnees.zonagesLus(), nouveaux.codes(), donnees.jour));
        Classement classement = new Classement(donnees);
        Map<CodeTerritoire, Set<Rattachement>> populations = new HashMap<>(classement.populations());
        if (donnees.zonagesLus().contains(Zonage.Genre.REP)) {
            // Those that no version of the map has are in no group any more.
            carteService.codes().stream()
                    .filter(code -> code.startsWith("REP-"))
                    .forEach(code -> populations.putIfAbsent(new CodeTerritoire(code), Set.of()));
        }
        populations.keySet().removeAll(nouveaux.codes());
        deplaces.addAll(versement.classer(populations, classement.connues()));
        sommes.noterLesDeplaces(deplaces, deplaces.isEmpty() ? Set.of() : versement.transmisDe(deplaces), donnees);
        donnees.lectures().stream()
                .filter(lecture ->
                        !SeriesOuvertes.LECTURES.containsKey(lecture.entree().genre()) && !lecture.refusee())
                .filter(lecture -> passage.change(lecture.entree()))
                .forEach(lecture -> passage.integrer(lecture.entree(), lecture.lignes()));
        donnees.lectures().stream()
                .filter(lecture -> !lecture.refusee())
                .map(Lecture::entree)
                .forEach(entree -> enregistrerLesProgrammes(entree, donnees));
    }

    /** Their territories depend on the map as much as on their file. */
    private void enregistrerLesProgrammes(Entree entree, DonneesOuvertes donnees) {
        String source = entree.jeu() + ", " + entree.producteur();
        if (entree.genre().equals("contrats-de-ville")) {
            programmes.enregistrer(
                    Genre.CONTRAT_DE_VILLE,
                    livraisons.derniereIntegree(entree.fichier()),
                    ProgrammesOuverts.contrats(donnees.contrats, carteService.codes(), source));
        } else if (entree.genre().equals("cites-educatives")) {
            programmes.enregistrer(
                    Genre.CITE_EDUCATIVE,
                    livraisons.derniereIntegree(entree.fichier()),
                    ProgrammesOuverts.cites(donnees.cites, source));
        }
    }
}
