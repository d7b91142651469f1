package fr.copil.comite;

import fr.copil.acces.Audience;
import fr.copil.acces.Debit;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.comite.piecejointe.Examen;
import fr.copil.comite.piecejointe.FichierJoint;
import fr.copil.comite.piecejointe.PagesDessinees;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import fr.copil.fichier.Accueil;
import fr.copil.fichier.Fichiers;
import fr.copil.fichier.Fichiers.Recu;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * The files that points show: taken after a look at their content, read by those who sit on the committee as far as its room
 * when they were joined, by nobody else. Decision 0050.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class FichierService {

    private final Debit debit = new Debit(60, Duration.ofMinutes(10));

    /** A file ready to be sent. */
    public record Telechargement(String nom, String type, Path chemin) {}

    /** What a screen shows of a file. */
    public record Image(String type, Resource contenu) {}

    private final FichierQueries queries;
    private final OrdreDuJourService ordre;
    private final Fichiers fichiers;
    private final Examen examen;
    private final PagesDessinees dessins;
    private final DataSize parCompte;
    private final DataSize parConvention;
    private final LecteurCourant lecteurCourant;
    private final FichiersLaisses laisses;
    private final Clock horloge;

    FichierService(
            FichierQueries queries,
            OrdreDuJourService ordre,
            Fichiers fichiers,
            Examen examen,
            PagesDessinees dessins,
            @Value("${copil.preuves.par-compte}") DataSize parCompte,
            @Value("${copil.preuves.par-territoire}") DataSize parConvention,
            LecteurCourant lecteurCourant,
            FichiersLaisses laisses,
            Clock horloge) {
        this.queries = queries;
        this.ordre = ordre;
        this.fichiers = fichiers;
        this.examen = examen;
        this.dessins = dessins;
        this.parCompte = parCompte;
        this.parConvention = parConvention;
        this.lecteurCourant = lecteurCourant;
        this.laisses = laisses;
        this.horloge = horloge;
    }

    /**
     * For a point that will show it, once it is saved with its address.
     *
     * @return its number
     * @throws ErreurCopil when it is too large, of a kind that is not taken or that no wall can show; nothing is kept then
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public long joindre(long seance, String nom, InputStream contenu) {
        Seance lue = ordre.aPreparer(seance);
        if (!debit.prendre(lecteurCourant.lecteur().compte())) {
            throw new ErreurCopil(
                    "SEANCE-FICHIER-TROP", "Vous avez joint beaucoup de fichiers : attendez quelques minutes.");
        }
        try {
            return joindre(lue, nom, contenu);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long joindre(Seance seance, String nom, InputStream contenu) throws IOException {
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        laisses.oublier();
        Recu recu = fichiers.recevoir(Accueil.SEANCES, nom, contenu);
        try {
            int pages = examen.pages(recu);
            String compte = lecteurCourant.lecteur().compte();
            exigerLaPlace(seance, compte, recu.octets());
            return laisses.garder(
                    recu,
                    () -> queries.ajouter(
                            seance.id(), recu, pages, seance.comite().audience(), compte, maintenant));
        } finally {
            fichiers.jeter(recu);
        }
    }

    private void exigerLaPlace(Seance seance, String compte, long octets) {
        if (queries.octetsDe(compte) + octets > parCompte.toBytes()) {
            throw plein("Vos fichiers de séances", parCompte);
        }
        if (queries.octetsDe(seance.id()) + octets > parConvention.toBytes()) {
            throw plein("Les fichiers de séances de cette convention", parConvention);
        }
    }

    private static ErreurCopil plein(String lesquels, DataSize limite) {
        return new ErreurCopil(
                "SEANCE-FICHIER-QUOTA",
                lesquels + " dépasseraient " + limite.toMegabytes()
                        + " Mo en tout : retirez-en de séances passées, ou demandez à l'administrateur d'augmenter cette"
                        + " limite.");
    }

    /** Those that the points of a séance show or showed, as far as the reader reads: what is above is not even named. */
    @Lit
    public List<FichierJoint> de(Seance seance) {
        return queries.de(lecteurCourant.lecteur(), seance.id()).stream()
                .filter(fichier -> lit(fichier))
                .toList();
    }

    /** None when it does not exist, was taken away, is not for this reader, or when the disk has lost it. */
    @Lit
    public Optional<Telechargement> telecharger(long id) {
        return lisible(id)
                .map(fichier -> new Telechargement(
                        Fichiers.nomDeSauvegarde(fichier.nom(), fichier.type()), fichier.type(), chemin(fichier)))
                .filter(pret -> Files.exists(pret.chemin()));
    }

    /** What is seen of it: an image as it is, a page of a PDF as it is drawn. Under the same rule. */
    @Lit
    public Optional<Image> page(long id, int page) {
        return lisible(id)
                .filter(fichier -> page >= 1 && page <= fichier.pages() && Files.exists(chemin(fichier)))
                .map(fichier -> fichier.pdf()
                        ? new Image(
                                "image/png",
                                new ByteArrayResource(
                                        dessins.png(fichier.empreinte(), chemin(fichier), fichier.nom(), page)))
                        : new Image(fichier.type(), new FileSystemResource(chemin(fichier))));
    }

    /** Whether the disk still has it. */
    @Lit
    public boolean present(FichierJoint fichier) {
        return Files.exists(chemin(fichier));
    }

    /** What a room sees of it: nothing above its audience, nor above the reader's own. */
    Vue vue(AdresseMontree adresse, Audience salle) {
        FichierJoint fichier =
                queries.parId(lecteurCourant.lecteur(), adresse.numero()).orElse(null);
        if (fichier == null) {
            return Vue.dite("Fichier", "Ce fichier n'est pas de cette séance.", Set.of());
        }
        if (fichier.audience().rang() > salle.rang() || !lit(fichier)) {
            return Vue.dite(
                    "Fichier",
                    "Ce fichier a été joint pour une salle « "
                            + fichier.audience().libelle()
                            + " » : il n'est pas montré ici. Joignez-le de nouveau pour le montrer à celle-ci.",
                    Set.of());
        }
        String nomme = "Le fichier « " + fichier.nom() + " »";
        if (fichier.retire()) {
            return Vue.dite("Fichier", nomme + " a été retiré ou remplacé.", Set.of());
        }
        if (!present(fichier)) {
            return Vue.dite(
                    "Fichier", nomme + " n'est plus là : demandez à qui l'a joint de le joindre de nouveau.", Set.of());
        }
        return Vue.planche(fichier, page(adresse, fichier));
    }

    /** The one before or after the page on screen, as an address; nothing at either end, nor for what has no pages. */
    @Lit
    public Optional<String> voisine(String montre, int pas) {
        return AdresseMontree.lire(montre)
                .filter(lue -> lue.genre() == AdresseMontree.Genre.FICHIER)
                .flatMap(lue -> lisible(lue.numero()).flatMap(fichier -> {
                    int page = page(lue, fichier) + pas;
                    return page < 1 || page > fichier.pages()
                            ? Optional.empty()
                            : Optional.of(AdresseMontree.fichier(fichier.id(), page));
                }));
    }

    private static int page(AdresseMontree adresse, FichierJoint fichier) {
        String dite = adresse.parametre(AdresseMontree.PAGE);
        return dite.matches("[0-9]{1,4}") ? Math.clamp(Long.parseLong(dite), 1, fichier.pages()) : 1;
    }

    /** Before its point is saved, only those who prepare see what they sent. */
    private Optional<FichierJoint> lisible(long id) {
        return queries.parId(lecteurCourant.lecteur(), id)
                .filter(fichier -> !fichier.retire() && lit(fichier))
                .filter(fichier -> fichier.point() != null
                        || ordre.lire(fichier.seance()).filter(Seance::prepare).isPresent());
    }

    private boolean lit(FichierJoint fichier) {
        Lecteur lecteur = lecteurCourant.lecteur();
        return fichier.audience().rang() <= lecteur.audience().rang();
    }

    private Path chemin(FichierJoint fichier) {
        return fichiers.chemin(Accueil.SEANCES, fichier.empreinte());
    }
}
