package fr.copil.collecte;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Systeme;
import fr.copil.collecte.classeur.Colis;
import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import fr.copil.commun.NatureDActe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What was received from {@code data/}, and reading it again while Copil runs: the administrator's alone. */
@Service
@Exige(Droit.VEILLER_SUR_LES_FICHIERS)
public class FichiersService {

    private static final Logger LOG = LoggerFactory.getLogger(FichiersService.class);

    /**
     * Where the reading asked for by the administrator is.
     *
     * @param message the step under way, or how it ended; empty before the first one
     */
    public record Relecture(boolean enCours, String message) {}

    private final LivraisonRepository depot;
    private final ChargementService chargement;
    private final Systeme systeme;
    private final LecteurCourant lecteur;
    private final ReceptionPubliee reception;
    private final FichiersDeposes deposes;
    private final ApplicationEventPublisher evenements;
    private final Path ouvertes;
    private final AtomicBoolean occupe = new AtomicBoolean();
    private volatile Relecture derniere = new Relecture(false, "");

    FichiersService(
            LivraisonRepository depot,
            ChargementService chargement,
            Systeme systeme,
            LecteurCourant lecteur,
            ReceptionPubliee reception,
            FichiersDeposes deposes,
            ApplicationEventPublisher evenements,
            @Value("${copil.data}") Path donnees) {
        this.ouvertes = donnees.resolve("open");
        this.reception = reception;
        this.deposes = deposes;
        this.evenements = evenements;
        this.depot = depot;
        this.chargement = chargement;
        this.systeme = systeme;
        this.lecteur = lecteur;
    }

    /** The refused ones first. */
    @Lit
    public List<FichierRecu> fichiers() {
        Map<String, String> pourquoi = pourquoi();
        return depot.dernieres().stream()
                .map(livraison -> recu(livraison, pourquoi.getOrDefault(livraison.fichier(), "")))
                .sorted(Comparator.comparing(FichierRecu::sort).thenComparing(FichierRecu::fichier))
                .toList();
    }

    @Lit
    public Relecture relecture() {
        return derniere;
    }

    /**
     * Reads {@code data/} again, aside: what did not change costs nothing, what changed becomes a new delivery, a file
     * or a référentiel with a fault is refused whole and what is in force stays.
     */
    public void relire() {
        if (occupe.getAndSet(true)) {
            throw enCours();
        }
        derniere = new Relecture(true, "Lecture des fichiers…");
        String compte = lecteur.lecteur().compte();
        LOG.info("Relecture des fichiers demandée par le compte {}.", compte);
        Thread.ofPlatform().name("relecture").daemon().start(() -> systeme.executer(this::lire));
    }

    /**
     * Takes a published file, an archive of them or a workbook: each is recognised by its titles, read whole at once, and kept
     * or refused; those that are kept are then put in force, aside.
     *
     * @return what became of each
     */
    public List<FichierDepose> deposer(String nom, InputStream contenu) throws IOException {
        exigerLibre();
        List<FichierDepose> sorts = new ArrayList<>();
        Path recu = deposes.recevoir(contenu);
        try {
            Colis.ouvrir(
                    nom,
                    recu,
                    colis -> sorts.add(reception.recevoir(colis)),
                    (piece, fautes) -> sorts.add(new FichierDepose(piece, "", 0, fautes, false)));
        } catch (FichierIllisible e) {
            sorts.add(new FichierDepose(nom, "", 0, e.fautes(), false));
        } finally {
            Files.delete(recu);
        }
        sorts.forEach(sort -> evenements.publishEvent(new Acte(
                NatureDActe.LIVRAISON,
                "fichier publié « " + sort.fichier() + " »",
                sort.garde() ? (sort.aDater() ? "déposé, à dater : " : "déposé : ") + sort.jeu() : "refusé")));
        if (sorts.stream().anyMatch(sort -> sort.garde() && !sort.dejaLa() && !sort.aDater())) {
            relire();
        }
        return sorts;
    }

    /** The maps that were dropped and do not say which year they hold from: nothing of them is in force. */
    @Lit
    public List<FichierDepose> cartesADater() {
        return deposes.aDater().stream()
                .map(entree -> new FichierDepose(entree.fichier(), entree.jeu(), 0, List.of(), false, true))
                .toList();
    }

    /**
     * Says which year a map holds from; it is then put in force, aside. The one before holds until the day before; the
     * same year again is its correction.
     *
     * @return whether it changes something
     */
    public boolean dater(String fichier, int annee) {
        exigerLibre();
        try {
            boolean change = reception.dater(fichier, annee);
            evenements.publishEvent(new Acte(
                    NatureDActe.LIVRAISON,
                    "carte publiée « " + fichier + " »",
                    change ? "en vigueur à partir de " + annee : "sans changement"));
            if (change) {
                relire();
            }
            return change;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes back a file that somebody dropped: its figures leave, those that it stood before come back. */
    public void retirer(String fichier) {
        exigerLibre();
        try {
            if (!deposes.retirer(fichier)) {
                throw new ErreurCopil(
                        "DEPOT-ABSENT", "Ce fichier n'est plus là : il a déjà été retiré. Rechargez la page.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        evenements.publishEvent(new Acte(NatureDActe.LIVRAISON, "fichier publié « " + fichier + " »", "retiré"));
        relire();
    }

    private void exigerLibre() {
        if (occupe.get()) {
            throw enCours();
        }
    }

    private static ErreurCopil enCours() {
        return new ErreurCopil("RELECTURE-EN-COURS", "Les fichiers sont déjà en cours de lecture : attendez la fin.");
    }

    private void lire() {
        String fin = "La lecture s'est interrompue ; ce qui était en vigueur le reste. Le journal dit pourquoi.";
        try {
            fin = chargement.charger(etape -> derniere = new Relecture(true, etape))
                    ? "Les fichiers qui ont changé ont été lus."
                    : "Aucun fichier n'a changé.";
        } catch (RuntimeException e) {
            LOG.error("Relecture interrompue", e);
        } finally {
            derniere = new Relecture(false, fin);
            occupe.set(false);
        }
    }

    private static FichierRecu.Sort sort(Livraison livraison) {
        return switch (livraison.etat()) {
            case REFUSEE -> FichierRecu.Sort.REFUSE;
            case SORTIE -> FichierRecu.Sort.SORTI;
            case INTEGREE -> livraison.lignes() == 0 ? FichierRecu.Sort.GARDE : FichierRecu.Sort.LU;
        };
    }

    /** A catalogue that is being mended hides no list. */
    private Map<String, String> pourquoi() {
        try {
            return CatalogueDesFichiers.pourquoi(ouvertes);
        } catch (FichierIllisible e) {
            return Map.of();
        }
    }

    private static FichierRecu recu(Livraison livraison, String pourquoi) {
        return new FichierRecu(
                livraison.fichier(),
                FichiersDeposes.depose(livraison.fichier()),
                livraison.jeu(),
                livraison.producteur(),
                livraison.licence(),
                sort(livraison),
                livraison.lignes(),
                livraison.recueLe(),
                livraison.anomalies().stream()
                        .map(a -> new Faute(livraison.fichier(), a.ligne(), a.colonne(), a.raison()))
                        .toList(),
                sort(livraison) == FichierRecu.Sort.GARDE ? pourquoi : "");
    }
}
