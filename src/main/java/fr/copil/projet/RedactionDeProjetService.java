package fr.copil.projet;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the rows of a text, each saved at once. Who saves a row that another one saved meanwhile is told, and nothing is
 * lost; any change takes back what was validated and signed. Decision 0065.
 */
@Service
@Exige(Droit.ECRIRE_UNE_CONVENTION)
@Transactional
public class RedactionDeProjetService {

    private static final int NOM_DE_PILOTE_MAX = 120;

    private final ProjetQueries projets;
    private final RangeeQueries rangees;
    private final PorteDesProjets porte;
    private final Services services;
    private final Clock horloge;

    RedactionDeProjetService(
            ProjetQueries projets, RangeeQueries rangees, PorteDesProjets porte, Services services, Clock horloge) {
        this.projets = projets;
        this.rangees = rangees;
        this.porte = porte;
        this.services = services;
        this.horloge = horloge;
    }

    /**
     * @param saisies by column
     * @return the id that Copil gave it
     * @throws ChampRefuse for a field that cannot be so
     */
    public String ajouter(long id, GenreDeRangee genre, Map<String, String> saisies) {
        Projet projet = porte.ouvrir(id);
        if (genre == GenreDeRangee.IDENTITE) {
            throw new ErreurCopil("PROJET-IDENTITE", "Un texte n'a qu'une identité : corrigez celle qui est là.");
        }
        Map<String, String> cellules = Saisie.cellules(genre, saisies);
        String ligne = ajouter(projet, genre, cellules);
        nommerLesPilotes(projet, genre, cellules);
        change(projet);
        return ligne;
    }

    private String ajouter(Projet projet, GenreDeRangee genre, Map<String, String> cellules) {
        Set<String> pris = projets.parId(projet.id()).orElseThrow(PorteDesProjets::inconnu).rangees().stream()
                .map(RangeeDeProjet::id)
                .collect(Collectors.toCollection(HashSet::new));
        String ligne = Recopie.libre(genre, projet.code(), pris);
        int rang =
                projet.rangees().stream().mapToInt(RangeeDeProjet::rang).max().orElse(0) + pris.size() + 1;
        rangees.ajouter(
                projet.id(),
                new RangeeDeProjet(ligne, genre, rang, cellules, false, 0),
                porte.lecteur(),
                OffsetDateTime.now(horloge));
        return ligne;
    }

    /**
     * @param versionVue the one that this person had before them
     * @throws ChampRefuse for a field that cannot be so
     */
    public void corriger(long id, String ligne, int versionVue, Map<String, String> saisies) {
        Projet projet = porte.ouvrir(id);
        RangeeDeProjet avant = rangee(projet, ligne);
        Map<String, String> cellules = new HashMap<>(avant.cellules());
        avant.genre().champs().forEach(champ -> cellules.remove(champ.colonne()));
        cellules.putAll(Saisie.cellules(avant.genre(), saisies));
        if (!cellules.getOrDefault("type", "").equals("R")) {
            cellules.keySet().removeAll(Projet.ETAT_DIT);
        }
        if (!rangees.corriger(id, ligne, versionVue, cellules, porte.lecteur(), OffsetDateTime.now(horloge))) {
            throw new ErreurCopil(
                    "PROJET-ENTRE-TEMPS",
                    "Quelqu'un d'autre a enregistré cette ligne entre-temps. Ce que vous avez tapé reste ici : ouvrez la"
                            + " page dans un autre onglet pour voir la sienne, puis choisissez.");
        }
        nommerLesPilotes(projet, avant.genre(), cellules);
        change(projet);
    }

    /** Out of the text, and still there to be brought back. */
    public void abandonner(long id, String ligne) {
        marquer(id, ligne, true);
    }

    public void reprendre(long id, String ligne) {
        marquer(id, ligne, false);
    }

    private void marquer(long id, String ligne, boolean abandonnee) {
        Projet projet = porte.ouvrir(id);
        if (rangee(projet, ligne).genre() == GenreDeRangee.IDENTITE) {
            throw new ErreurCopil("PROJET-SANS-IDENTITE", "Un texte garde son identité : abandonnez plutôt le projet.");
        }
        rangees.abandonner(id, ligne, abandonnee, porte.lecteur(), OffsetDateTime.now(horloge));
        change(projet);
    }

    /** One place up or down among those of its kind. */
    public void deplacer(long id, String ligne, boolean versLeHaut) {
        Projet projet = porte.ouvrir(id);
        RangeeDeProjet rangee = rangee(projet, ligne);
        List<RangeeDeProjet> siennes = projet.de(rangee.genre());
        int ici = siennes.indexOf(rangee);
        int ailleurs = versLeHaut ? ici - 1 : ici + 1;
        if (ici < 0 || ailleurs < 0 || ailleurs >= siennes.size()) {
            return;
        }
        rangees.placer(id, ligne, siennes.get(ailleurs).rang());
        rangees.placer(id, siennes.get(ailleurs).id(), rangee.rang());
        change(projet);
    }

    private static RangeeDeProjet rangee(Projet projet, String ligne) {
        return projet.rangees().stream()
                .filter(une -> une.id().equals(ligne))
                .findFirst()
                .orElseThrow(() -> new ErreurCopil("PROJET-LIGNE", "Cette ligne n'est pas dans ce texte."));
    }

    /** A pilot that is called as a service is that service: those who are of it follow its engagements. */
    private void nommerLesPilotes(Projet projet, GenreDeRangee genre, Map<String, String> cellules) {
        if (genre != GenreDeRangee.ENGAGEMENT) {
            return;
        }
        Set<String> nommes = projet.rangees().stream()
                .filter(rangee -> rangee.genre() == GenreDeRangee.PILOTE)
                .map(rangee -> Textes.normaliser(rangee.titre()))
                .collect(Collectors.toSet());
        Textes.plusieurs(cellules.getOrDefault("pilote", "")).stream()
                .filter(nom ->
                        !nom.isEmpty() && nom.length() <= NOM_DE_PILOTE_MAX && !nommes.contains(Textes.normaliser(nom)))
                .forEach(nom -> services.tous().stream()
                        .filter(service -> appele(service, nom))
                        .findFirst()
                        .ifPresent(service ->
                                ajouter(projet, GenreDeRangee.PILOTE, Map.of("nom", nom, "service", service.id()))));
    }

    private static boolean appele(ServiceNomme service, String nom) {
        String voulu = Textes.normaliser(nom);
        return Textes.normaliser(service.nom()).equals(voulu)
                || Textes.normaliser(service.nomCourt()).equals(voulu);
    }

    private void change(Projet projet) {
        projets.changer(projet.id());
        porte.annoncer(projet.id());
    }
}
