package fr.copil.bilan.contenu;

import java.util.List;
import java.util.Optional;

/**
 * What heads the first page: whose paper it is, how it is called back, who signs it.
 *
 * @param emetteur the first party of the convention; empty in what was kept before it was noted
 * @param reference by which the list of bilans finds it again
 * @param signataires by rank; none where nobody signs
 */
public record Garde(String emetteur, String reference, List<Signataire> signataires) {

    /** Of bilans frozen before they had one. */
    public static final Garde AUCUNE = new Garde("", "", List.of());

    /**
     * @param partie of the convention, as it is stored
     * @param signature in words, once it is given
     */
    public record Signataire(String partie, String service, String fonction, String signature) {

        public Signataire signe(Optional<String> quand) {
            return new Signataire(partie, service, fonction, quand.orElse(""));
        }
    }
}
