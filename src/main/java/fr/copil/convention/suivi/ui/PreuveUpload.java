package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.copil.commun.ErreurCopil;
import fr.copil.convention.suivi.PreuveService;
import java.util.List;
import java.util.function.Consumer;

/** Joins a file to an engagement; what it may be is decided by the service, from its content. */
class PreuveUpload extends Upload {

    private static final int DIX_MO = 10 * 1024 * 1024;

    /** @param dire told in a sentence why a file is refused, or nothing once one is joined */
    PreuveUpload(String engagement, PreuveService preuves, Runnable jointe, Consumer<String> dire) {
        setUploadHandler((UploadHandler) recu -> recevoir(engagement, preuves, jointe, dire, recu));
        addFileRejectedListener(refus -> dire.accept("« " + refus.getFileName() + " » : " + refus.getErrorMessage()));
        setMaxFileSize(DIX_MO);
        NativeButton choisir = new NativeButton("Joindre une preuve…");
        choisir.addClassName("copil-bouton-secondaire");
        setUploadButton(choisir);
        setDropLabel(new Span("ou déposez ici un PDF, une image ou un document de bureautique, 10 Mo au plus"));
        setI18n(francais());
    }

    private void recevoir(
            String engagement, PreuveService preuves, Runnable jointe, Consumer<String> dire, UploadEvent recu) {
        try {
            preuves.joindre(engagement, recu.getFileName(), recu.getInputStream());
            recu.getUI()
                    .accessLater(
                            () -> {
                                clearFileList();
                                dire.accept("");
                                jointe.run();
                            },
                            null)
                    .run();
        } catch (ErreurCopil refus) {
            recu.reject(refus.getMessage());
            recu.getUI()
                    .accessLater(
                            () -> {
                                clearFileList();
                                dire.accept(String.valueOf(refus.getMessage()));
                            },
                            null)
                    .run();
        }
    }

    private static UploadI18N francais() {
        UploadI18N mots = new UploadI18N();
        mots.setError(new UploadI18N.Error()
                .setTooManyFiles("Un fichier à la fois.")
                .setFileIsTooBig("Ce fichier dépasse 10 Mo. Réduisez-le, ou donnez l'adresse où il se trouve.")
                .setIncorrectFileType("Ce type de fichier n'est pas gardé."));
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
                        .setUnexpectedServerError("Ce fichier n'a pas pu être gardé.")
                        .setForbidden("Votre compte ne permet pas de joindre une preuve.")
                        .setFileTooLarge("Ce fichier dépasse 10 Mo.")));
        mots.setFile(
                new UploadI18N.File().setRetry("Réessayer").setStart("Envoyer").setRemove("Retirer de la liste"));
        mots.setUnits(List.of("o", "Ko", "Mo", "Go", "To", "Po", "Eo", "Zo", "Yo"));
        return mots;
    }
}
