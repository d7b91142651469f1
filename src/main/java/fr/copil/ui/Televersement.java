package fr.copil.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Sends one file at once, 10 Mo at most unless said; what it may be is decided by who receives it, from its content. */
public class Televersement extends Composite<Upload> {

    public static final int MO_MAX = 10;

    /** Receives a file outside the lock of the session; an {@link ErreurCopil} refuses it. */
    @FunctionalInterface
    public interface Reception {
        void recevoir(String nom, InputStream contenu) throws IOException;
    }

    /**
     * @param recu on the page, once the file is received
     * @param message why a file is refused, or nothing once one is received
     */
    public Televersement(String bouton, String accueil, Reception reception, Runnable recu, Message message) {
        this(bouton, accueil, MO_MAX, reception, recu, message);
    }

    public Televersement(
            String bouton, String accueil, int moMax, Reception reception, Runnable recu, Message message) {
        Upload envois = getContent();
        envois.setUploadHandler((UploadHandler) envoi -> recevoir(reception, recu, message, envoi));
        envois.addFileRejectedListener(refus -> message.refuser(
                new ErreurCopil("FICHIER-TROP-LOURD", "« " + refus.getFileName() + " » : " + refus.getErrorMessage())));
        envois.setMaxFileSize(moMax * 1024 * 1024);
        envois.setUploadButton(Boutons.secondaire(bouton, () -> {}));
        envois.setDropLabel(new Span(accueil));
        envois.setI18n(francais(moMax));
    }

    private void recevoir(Reception reception, Runnable recu, Message message, UploadEvent envoi) throws IOException {
        try {
            reception.recevoir(envoi.getFileName(), envoi.getInputStream());
            surLaPage(envoi, () -> {
                message.dire("");
                recu.run();
            });
        } catch (ErreurCopil refus) {
            envoi.reject(refus.toString());
            surLaPage(envoi, () -> message.refuser(refus));
        }
    }

    private void surLaPage(UploadEvent envoi, Runnable suite) {
        envoi.getUI()
                .accessLater(
                        () -> {
                            getContent().clearFileList();
                            suite.run();
                        },
                        null)
                .run();
    }

    private static UploadI18N francais(int moMax) {
        UploadI18N mots = new UploadI18N();
        mots.setError(new UploadI18N.Error()
                .setTooManyFiles("Un fichier à la fois.")
                .setFileIsTooBig("Ce fichier dépasse " + moMax + " Mo : réduisez-le, ou envoyez-le en plusieurs fois.")
                .setIncorrectFileType("Ce type de fichier n'est pas reçu."));
        mots.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting("Connexion…")
                        .setStalled("En attente du réseau…")
                        .setProcessing("Vérification du contenu…")
                        .setHeld("En file"))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix("encore ")
                        .setUnknown("durée inconnue"))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable("Le serveur ne répond pas : réessayez dans un instant.")
                        .setUnexpectedServerError("Ce fichier n'a pas pu être reçu.")
                        .setForbidden("Votre compte ne permet pas cet envoi.")
                        .setFileTooLarge("Ce fichier dépasse " + moMax + " Mo.")));
        mots.setFile(
                new UploadI18N.File().setRetry("Réessayer").setStart("Envoyer").setRemove("Retirer de la liste"));
        mots.setUnits(List.of("o", "Ko", "Mo", "Go", "To", "Po", "Eo", "Zo", "Yo"));
        return mots;
    }
}
