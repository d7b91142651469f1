package fr.copil.projet;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Services;
import fr.copil.collecte.referentiel.ReferentielCourant;
import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Document;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts that are being written, read by those of the territory who write and validate them, and by nobody else: never by
 * a member, never in a search. Decision 0065.
 */
@Service
@Exige(Droit.LIRE_UN_PROJET)
@Transactional(readOnly = true)
public class ProjetService {

    private final ProjetQueries projets;
    private final ProjetsGardes gardes;
    private final PorteDesProjets porte;
    private final ReferentielCourant referentiel;
    private final ConventionService conventions;
    private final TerritoireService territoires;
    private final Services services;
    private final Clock horloge;

    ProjetService(
            ProjetQueries projets,
            ProjetsGardes gardes,
            PorteDesProjets porte,
            ReferentielCourant referentiel,
            ConventionService conventions,
            TerritoireService territoires,
            Services services,
            Clock horloge) {
        this.projets = projets;
        this.gardes = gardes;
        this.porte = porte;
        this.referentiel = referentiel;
        this.conventions = conventions;
        this.territoires = territoires;
        this.services = services;
        this.horloge = horloge;
    }

    /** Those that the reader may see, the last one first, those that are in force or were dropped included. */
    public List<Projet> lister() {
        return projets.de(porte.lus());
    }

    /** Nothing where there is none, or none of the reader's territory. */
    public Optional<Projet> lire(long id) {
        return projets.parId(id).filter(porte::lit);
    }

    /** Whether the reader may write in it, as long as it is a draft. */
    public boolean peutEcrire(Projet projet) {
        return projet.modifiable() && porte.ecrit(projet.territoire());
    }

    /** Whether the reader notes who signed it, as long as it is a draft. */
    public boolean peutSigner(Projet projet) {
        return projet.modifiable() && porte.signe(projet.territoire());
    }

    /** The texts in force of the reader's territory that no other one continues yet. */
    public List<Modele> modeles() {
        List<Document> tous = conventions.documents().tous();
        Set<String> poursuivis = tous.stream()
                .flatMap(document -> Stream.ofNullable(document.convention().poursuit()))
                .collect(Collectors.toSet());
        return tous.stream()
                .filter(document -> !poursuivis.contains(document.code()))
                .filter(document -> porte.ecrit(document.convention().territoire()))
                .map(document -> new Modele(
                        document.code(),
                        document.convention().titreCourt(),
                        document.convention().territoire()))
                .toList();
    }

    /** What an engagement may be measured by and that is in force, in the order of the référentiel. */
    public List<IndicateurChoisi> indicateurs() {
        return projets.indicateurs();
    }

    /** What the earlier text says, against what this one does; nothing when it starts from nothing. */
    public Optional<Comparaison> comparer(long id) {
        return lire(id).filter(projet -> !projet.poursuit().isEmpty()).map(projet -> {
            List<Rangee> anciennes = referentiel.rangees(projet.poursuit());
            Map<String, String> noms = noms(anciennes, projet);
            return Comparaison.de(anciennes, projet, nomme -> noms.computeIfAbsent(nomme, this::nomDuLieu));
        });
    }

    /** What a comparison names, by id. */
    private Map<String, String> noms(List<Rangee> anciennes, Projet projet) {
        Map<String, String> noms = new HashMap<>();
        projets.indicateurs().forEach(indicateur -> noms.put(indicateur.id(), indicateur.nom()));
        services.tous().forEach(service -> noms.put(service.id(), service.nom()));
        anciennes.forEach(rangee -> GenreDeRangee.duFichier(rangee.fichier())
                .ifPresent(genre -> noms.putIfAbsent(rangee.id(), rangee.cellule(genre.colonneDuTitre()))));
        projet.rangees().forEach(rangee -> noms.putIfAbsent(rangee.id(), rangee.titre()));
        return noms;
    }

    private String nomDuLieu(String code) {
        return CodeTerritoire.lire(code)
                .flatMap(territoires::parCode)
                .map(Territoire::nomEtNiveau)
                .orElse(code);
    }

    /** @return its id */
    @Exige(Droit.ECRIRE_UNE_CONVENTION)
    @Transactional
    public long creer(NouveauProjet nouveau) {
        Map<String, String> identite = new HashMap<>(Saisie.cellules(
                GenreDeRangee.IDENTITE, Map.of("titre", nouveau.titre(), "titre_court", nouveau.titreCourt())));
        Optional<Document> ancien = ancien(nouveau.poursuit());
        CodeTerritoire ou = ancien.map(document -> document.convention().territoire())
                .or(() -> Optional.ofNullable(nouveau.territoire()))
                .orElseThrow(() -> new ErreurCopil("PROJET-LIEU", "Choisissez le territoire de ce texte."));
        porte.exigerLeTerritoire(ou);
        List<RangeeDeProjet> premieres = new ArrayList<>();
        String code =
                Recopie.codeLibre(ancien.map(Document::code).orElseGet(() -> Recopie.souche(ou)), projets.codes());
        ancien.map(Document::code).ifPresent(suivi -> {
            List<Rangee> anciennes = referentiel.rangees(suivi);
            anciennes.stream()
                    .filter(rangee -> rangee.fichier().equals(GenreDeRangee.IDENTITE.fichier()))
                    .map(rangee -> rangee.cellule("revision"))
                    .filter(revision -> !revision.isEmpty())
                    .forEach(revision -> identite.put("revision", revision));
            premieres.addAll(new Recopie(code).poursuivre(anciennes, suivi, LocalDate.now(horloge)));
        });
        premieres.addFirst(new RangeeDeProjet(code, GenreDeRangee.IDENTITE, 0, identite, false, 0));
        return gardes.garder(code, ou, ancien.map(Document::code).orElse(""), premieres, "écrit, en projet");
    }

    private Optional<Document> ancien(String poursuit) {
        if (poursuit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(conventions
                .documents()
                .de(poursuit)
                .orElseThrow(() -> new ErreurCopil(
                        "PROJET-MODELE",
                        "Le texte à poursuivre n'est pas en vigueur : choisissez-en un de la liste.")));
    }

    /** It stays to be read, and never comes into force. */
    @Exige(Droit.ECRIRE_UNE_CONVENTION)
    @Transactional
    public void abandonner(long id) {
        Projet projet = porte.ouvrir(id);
        projets.abandonner(id);
        porte.noter(NatureDActe.PUBLICATION, projet, "abandonné avant d'être signé");
    }
}
