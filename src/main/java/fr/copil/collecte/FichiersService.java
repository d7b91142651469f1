package fr.copil.collecte;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Systeme;
import fr.copil.collecte.fichier.Faute;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What was received from {@code data/}, and reading it again while Copil runs: the administrator's alone. */
@Service
@Exige(Droit.VEILLER_SUR_LES_FICHIERS)
public class FichiersService {

    private static final Logger LOG = LoggerFactory.getLogger(FichiersService.class);

    private final LivraisonRepository depot;
    private final ChargementService chargement;
    private final Systeme systeme;
    private final LecteurCourant lecteur;
    private final AtomicBoolean occupe = new AtomicBoolean();
    private volatile Relecture derniere = new Relecture(false, "");

    FichiersService(LivraisonRepository depot, ChargementService chargement, Systeme systeme, LecteurCourant lecteur) {
        this.depot = depot;
        this.chargement = chargement;
        this.systeme = systeme;
        this.lecteur = lecteur;
    }

    /** The refused ones first. */
    @Lit
    public List<FichierRecu> fichiers() {
        return depot.dernieres().stream()
                .map(FichiersService::recu)
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
            throw new ErreurCopil(
                    "RELECTURE-EN-COURS", "Les fichiers sont déjà en cours de lecture : attendez la fin.");
        }
        derniere = new Relecture(true, "Lecture des fichiers…");
        String compte = lecteur.lecteur().compte();
        LOG.info("Relecture des fichiers demandée par le compte {}.", compte);
        Thread.ofPlatform().name("relecture").daemon().start(() -> systeme.executer(this::lire));
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

    private static FichierRecu recu(Livraison livraison) {
        return new FichierRecu(
                livraison.fichier(),
                livraison.jeu(),
                livraison.producteur(),
                livraison.licence(),
                sort(livraison),
                livraison.lignes(),
                livraison.recueLe(),
                livraison.anomalies().stream()
                        .map(a -> new Faute(livraison.fichier(), a.ligne(), a.colonne(), a.raison()))
                        .toList());
    }
}
