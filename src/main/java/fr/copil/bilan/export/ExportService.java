package fr.copil.bilan.export;

import fr.copil.acces.Audience;
import fr.copil.acces.Debit;
import fr.copil.acces.LecteurCourant;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.Publication;
import fr.copil.bilan.PublicationDuBilanService;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.SignesDuPdf;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.Lit;
import fr.copil.commun.NatureDActe;
import fr.copil.direct.Canal;
import fr.copil.indicateur.ChiffresRetires;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Writes files in the background, two at a time, with their progress. A file appears once it is whole; those of an
 * earlier run of Copil are gone, and can be asked for again.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ExportService {

    private static final Logger LOG = LoggerFactory.getLogger(ExportService.class);

    /** Of one account; its own oldest files leave when there are more, never those of another. */
    static final int PAR_COMPTE = 15;

    /** Of all; the oldest of whoever has the most leave. */
    static final int EN_TOUT = 600;

    static final int EN_COURS = 8;

    private final Debit debit;

    private final BilanService bilans;
    private final PublicationDuBilanService publications;
    private final DocumentsSignesService signes;
    private final LecteurCourant lecteur;
    private final Canal canal;
    private final ApplicationEventPublisher evenements;
    private final DossierDesExports dossier;
    private final Gabarit gabarit;
    private final Map<UUID, Export> exports = new ConcurrentHashMap<>();
    private final Map<UUID, Future<?>> travaux = new ConcurrentHashMap<>();
    private final ConcurrentLinkedDeque<UUID> ordre = new ConcurrentLinkedDeque<>();
    private final ExecutorService fils = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("copil-export-", 1).factory());

    ExportService(
            BilanService bilans,
            PublicationDuBilanService publications,
            DocumentsSignesService signes,
            LecteurCourant lecteur,
            Canal canal,
            ApplicationEventPublisher evenements,
            @Value("${copil.home:.copil}") Path home,
            @Value("${copil.bilan.gabarit:#{null}}") @Nullable Path gabarit,
            @Value("${copil.bilan.gabarit-diaporama:#{null}}") @Nullable Path diaporama,
            @Value("${copil.documents-par-heure:300}") int parHeure)
            throws IOException {
        this.bilans = bilans;
        this.publications = publications;
        this.signes = signes;
        this.lecteur = lecteur;
        this.canal = canal;
        this.evenements = evenements;
        this.dossier = new DossierDesExports(home.resolve("exports"));
        this.gabarit = new Gabarit(gabarit, diaporama);
        this.debit = new Debit(parHeure, Duration.ofHours(1));
        dossier.vider();
    }

    /** Asks for a file; what follows is seen through {@link #miens}. */
    @Lit
    public UUID demander(long bilan, Format format, Audience audience) {
        return demander(bilan, false, format, audience);
    }

    /** What came of a bilan since it was signed, which its own documents do not say. */
    @Lit
    public UUID demanderLeFeuillet(long bilan, Format format, Audience audience) {
        return demander(bilan, true, format, audience);
    }

    private UUID demander(long bilan, boolean feuillet, Format format, Audience audience) {
        if (audience.rang() > bilans.plafond(bilan).rang()) {
            throw new Interdit("EXPORT-AU-DESSUS", "Votre compte ne produit pas de document pour cette audience.");
        }
        String compte = lecteur.lecteur().compte();
        if (deCompte(compte).filter(Export::enCours).count() >= EN_COURS) {
            throw new ErreurCopil(
                    "EXPORT-EN-COURS",
                    "Vous avez déjà " + EN_COURS + " documents en préparation : attendez que l'un soit prêt.");
        }
        if (!debit.prendre(compte)) {
            throw new ErreurCopil(
                    "EXPORT-TROP", "Vous avez demandé beaucoup de documents : attendez quelques minutes.");
        }
        UUID id = UUID.randomUUID();
        exports.put(id, new Export(id, bilan, feuillet, compte, format, audience, Export.Etape.EN_ATTENTE, 0, "", ""));
        ordre.addFirst(id);
        deCompte(compte).skip(PAR_COMPTE).toList().forEach(this::ceder);
        if (exports.size() > EN_TOUT) {
            exports.values().stream()
                    .collect(Collectors.groupingBy(Export::compte, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.comparingByValue())
                    .flatMap(premier -> deCompte(premier.getKey()).reduce((avant, apres) -> apres))
                    .ifPresent(this::ceder);
        }
        evenements.publishEvent(new Acte(
                NatureDActe.EXPORT,
                "bilan " + bilan + (feuillet ? ", feuillet, " : ", ") + format.extension(),
                "audience « " + audience.libelle() + " »"));
        travaux.put(id, fils.submit(new DelegatingSecurityContextRunnable(() -> ecrire(id))));
        return id;
    }

    /** The last asked for first. */
    private Stream<Export> deCompte(String compte) {
        return ordre.stream()
                .flatMap(id -> Optional.ofNullable(exports.get(id)).stream())
                .filter(export -> export.compte().equals(compte));
    }

    private void ceder(Export export) {
        ordre.remove(export.id());
        oublier(export.id());
    }

    /** The reader's own for this bilan, the last asked for first. */
    @Lit
    public List<Export> miens(long bilan) {
        return ordre.stream()
                .flatMap(id -> Optional.ofNullable(exports.get(id)).stream())
                .filter(export -> export.bilan() == bilan && aMoi(export))
                .toList();
    }

    /** The file, to its owner alone, once it is whole, while its owner may read it: a draft may have been taken back. */
    @Lit
    public Optional<Path> fichier(UUID id) {
        return trouver(id)
                .filter(export -> export.etape() == Export.Etape.PRET)
                .filter(export -> bilans.lisible(export.bilan(), export.audience()))
                .map(dossier::chemin);
    }

    @Lit
    public Optional<Export> trouver(UUID id) {
        return Optional.ofNullable(exports.get(id)).filter(this::aMoi);
    }

    @Lit
    public void annuler(UUID id) {
        trouver(id).filter(Export::enCours).ifPresent(export -> {
            changer(id, e -> e.a(Export.Etape.ANNULE, e.progres()));
            Future<?> travail = travaux.get(id);
            if (travail != null) {
                // Never interrupted: a thread that is, while it reads, closes the database for everybody.
                travail.cancel(false);
            }
        });
    }

    private boolean aMoi(Export export) {
        return export.compte().equals(lecteur.lecteur().compte());
    }

    private void ecrire(UUID id) {
        try {
            Export demande = changer(id, e -> e.a(Export.Etape.EN_COURS, 10));
            Publication publication = demande.feuillet()
                    ? new Publication(publications.feuillet(demande.bilan(), demande.audience()), null)
                    : publications.aPublier(demande.bilan(), demande.audience());
            String nom = NomDeFichier.de(publication.bilan().entete(), demande.format(), demande.feuillet());
            if (!changer(id, e -> e.nomme(nom).a(e.etape(), 50)).enCours()) {
                return;
            }
            dossier.ecrire(id, signes.octets(demande.bilan(), publication, demande.format(), gabarit));
            if (!changer(id, e -> e.a(e.etape(), 90)).enCours()) {
                return;
            }
            String avis = demande.format() == Format.PDF ? SignesDuPdf.perdus(publication.bilan()) : "";
            changer(id, e -> e.previent(avis));
            dossier.rendre(demande);
            if (changer(id, e -> e.a(Export.Etape.PRET, 100)).etape() != Export.Etape.PRET) {
                dossier.effacer(dossier.chemin(demande));
            }
        } catch (ErreurCopil refus) {
            if (!exports.containsKey(id)) {
                dossier.effacer(id);
                return;
            }
            LOG.info("Export {} refusé : code {}", id, refus.code());
            changer(id, e -> e.echoue(refus.toString()));
        } catch (IOException | RuntimeException panne) {
            LOG.error("L'export {} a échoué.", id, panne);
            changer(
                    id,
                    e -> e.echoue("Le fichier n'a pas pu être écrit. Redemandez-le ; code pour l'assistance : "
                            + id.toString().substring(0, 8) + "."));
        } finally {
            travaux.remove(id);
            dossier.effacer(dossier.brouillon(id));
        }
    }

    /** A cancelled export stays cancelled. */
    private Export changer(UUID id, UnaryOperator<Export> changement) {
        Export apres = exports.computeIfPresent(id, (cle, avant) -> avant.enCours() ? changement.apply(avant) : avant);
        if (apres == null) {
            throw new ErreurCopil("EXPORT-OUBLIE", "Cet export n'est plus demandé.");
        }
        canal.publier(Set.of(Export.cle(apres.bilan())));
        return apres;
    }

    /** A file that is ready, or on its way, may say a figure that was withdrawn: it is gone, and can be asked for again. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void apresRetrait(ChiffresRetires retires) {
        for (Export export : List.copyOf(exports.values())) {
            ceder(export);
            canal.publier(Set.of(Export.cle(export.bilan())));
        }
    }

    private void oublier(UUID id) {
        Export export = exports.remove(id);
        if (export != null) {
            dossier.effacer(dossier.chemin(export));
        }
    }

    @PreDestroy
    void fermer() {
        travaux.values().forEach(travail -> travail.cancel(false));
        fils.shutdown();
    }
}
