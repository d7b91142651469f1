package fr.copil.collecte.transmission;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.LecteurCourant;
import fr.copil.collecte.classeur.CopieAnnotee;
import fr.copil.collecte.classeur.Format;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import fr.copil.direct.Canal;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/**
 * Controls files in the background, two at a time, with their progress. A control is kept in memory for as long as
 * somebody looks at it; one that is stopped leaves nothing behind.
 */
@Service
@Exige(Droit.TRANSMETTRE_DES_CHIFFRES)
public class ControleService {

    private static final Logger LOG = LoggerFactory.getLogger(ControleService.class);

    /** Of one account, at the same time: as many pages as one may have open. */
    static final int PAR_COMPTE = 5;

    /** Kept for their annotated copies, of all accounts; a page that is left gives its own back. */
    private static final int FICHIERS_MAX = 40;

    private final TransmissionService transmissions;
    private final LecteurCourant lecteur;
    private final Canal canal;
    private final Map<UUID, byte[]> fichiers = new ConcurrentHashMap<>();
    private final Map<UUID, Controle> controles = new ConcurrentHashMap<>();
    private final ExecutorService fils = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("copil-controle-", 1).factory());

    ControleService(TransmissionService transmissions, LecteurCourant lecteur, Canal canal) {
        this.transmissions = transmissions;
        this.lecteur = lecteur;
        this.canal = canal;
    }

    /**
     * A control that was asked for.
     *
     * @param quitter for who looks no longer, whoever is logged in by then: it stops, unless it is too late, and is forgotten
     */
    public record Demande(UUID id, Runnable quitter) {}

    /** A file as {@link TransmissionService#recevoir} takes it; what follows is seen through {@link #trouver}. */
    public Demande demander(String fichier, InputStream contenu, String jeu, String motif) throws IOException {
        byte[] octets = TransmissionService.octets(contenu);
        String compte = lecteur.lecteur().compte();
        if (controles.values().stream()
                        .filter(controle -> controle.compte().equals(compte))
                        .count()
                >= PAR_COMPTE) {
            throw new ErreurCopil(
                    "CONTROLE-TROP",
                    "Vous avez déjà " + PAR_COMPTE + " fichiers ouverts à cette page : fermez-en une, puis renvoyez"
                            + " celui-ci.");
        }
        UUID id = UUID.randomUUID();
        controles.put(id, new Controle(id, compte, fichier, Controle.Etape.EN_ATTENTE, 0, null, null));
        lancer(id, fichier, octets, jeu, motif, false);
        return new Demande(id, () -> {
            controles.remove(id);
            fichiers.remove(id);
        });
    }

    /** The same file, in which something surprised and is right: it is kept this time. */
    public void envoyerQuandMeme(UUID id, String jeu, String motif) {
        trouver(id).filter(Controle::enSuspens).ifPresent(controle -> {
            byte[] octets = fichiers.get(id);
            if (octets != null && controles.replace(id, controle, controle.repris())) {
                lancer(id, controle.fichier(), octets, jeu, motif, true);
            }
        });
    }

    private void lancer(UUID id, String fichier, byte[] octets, String jeu, String motif, boolean malgre) {
        fils.execute(new DelegatingSecurityContextRunnable(() -> controler(id, fichier, octets, jeu, motif, malgre)));
    }

    /** To whoever sent the file. */
    @Lit
    public Optional<Controle> trouver(UUID id) {
        return Optional.ofNullable(controles.get(id))
                .filter(controle -> controle.compte().equals(lecteur.lecteur().compte()));
    }

    /** Nothing of it is kept; too late, it goes on. */
    @Lit
    public void annuler(UUID id) {
        trouver(id)
                .ifPresent(controle -> changer(id, c -> c.annulable() ? c.a(Controle.Etape.ANNULE, c.progres()) : c));
    }

    /** Whether there is a copy to download. */
    @Lit
    public boolean annotable(UUID id) {
        return copiable(id).isPresent();
    }

    /** The file as it was sent, with what is to be corrected; nothing when there is nothing, or when it is too big for that. */
    @Lit
    public Optional<Copie> copie(UUID id) {
        return copiable(id)
                .map(envoi -> new Copie(
                        envoi.fichier(),
                        envoi.issue().enSuspens() ? "a-verifier" : "a-corriger",
                        CopieAnnotee.format(envoi.octets()),
                        CopieAnnotee.ecrire(envoi.octets(), envoi.issue().annotations())));
    }

    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    private record Envoye(String fichier, Transmission issue, byte[] octets) {}

    private Optional<Envoye> copiable(UUID id) {
        return trouver(id).flatMap(controle -> {
            Transmission issue = controle.issue();
            byte[] octets = fichiers.get(id);
            return issue == null || octets == null || issue.annotations().isEmpty() || !CopieAnnotee.possible(octets)
                    ? Optional.empty()
                    : Optional.of(new Envoye(controle.fichier(), issue, octets));
        });
    }

    /**
     * @param fichier name of the one that was sent
     * @param suffixe what it is for
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    public record Copie(String fichier, String suffixe, Format format, byte[] octets) {

        public String nom() {
            return fichier.replaceFirst("\\.[^.]{1,5}$", "") + "-" + suffixe + "." + format.extension();
        }
    }

    /** For its copy while there is room; one that its sender has still to decide of, always. */
    private void garder(UUID id, Transmission issue, byte[] octets) {
        boolean copie =
                !issue.annotations().isEmpty() && CopieAnnotee.possible(octets) && fichiers.size() < FICHIERS_MAX;
        if (copie || issue.enSuspens()) {
            fichiers.put(id, octets);
        } else {
            fichiers.remove(id);
        }
    }

    private void controler(UUID id, String fichier, byte[] octets, String jeu, String motif, boolean malgre) {
        try {
            Transmission issue = transmissions.recevoir(fichier, octets, jeu, motif, malgre, new Suivi(id));
            garder(id, issue, octets);
            if (changer(id, controle -> controle.fini(issue)) == null) {
                fichiers.remove(id);
            }
        } catch (Avancement.Arrete arret) {
            LOG.debug("Le contrôle {} est arrêté.", id);
        } catch (ErreurCopil refus) {
            LOG.info("Contrôle {} refusé : code {}", id, refus.code());
            changer(id, controle -> controle.echoue(refus));
        } catch (RuntimeException | OutOfMemoryError panne) {
            LOG.error("Le contrôle {} a échoué.", id, panne);
            changer(
                    id,
                    controle -> controle.echoue(new ErreurCopil(
                            "CONTROLE-PANNE",
                            "Ce fichier n'a pas pu être contrôlé : rien n'en est retenu. Renvoyez-le, ou envoyez-le en"
                                    + " plusieurs fois ; référence pour l'assistance : "
                                    + id.toString().substring(0, 8) + ".")));
        }
    }

    /** What is over stays as it is; nothing for what nobody looks at any more. */
    private @Nullable Controle changer(UUID id, UnaryOperator<Controle> changement) {
        Controle apres =
                controles.computeIfPresent(id, (cle, avant) -> avant.enCours() ? changement.apply(avant) : avant);
        canal.publier(Set.of(Controle.cle(id)));
        return apres;
    }

    private final class Suivi implements Avancement {

        private final UUID id;

        Suivi(UUID id) {
            this.id = id;
        }

        @Override
        public void a(int centiemes) {
            avancer(Controle.Etape.EN_COURS, centiemes);
        }

        @Override
        public void deposer() {
            avancer(Controle.Etape.DEPOT, 95);
        }

        private void avancer(Controle.Etape etape, int centiemes) {
            Controle controle = changer(id, c -> c.a(etape, centiemes));
            if (controle == null || controle.etape() != etape) {
                throw new Arrete();
            }
        }
    }

    @PreDestroy
    void fermer() {
        fils.shutdown();
    }
}
