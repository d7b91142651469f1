package fr.copil.comite;

import fr.copil.bilan.BilanService;
import fr.copil.bilan.LigneDeBilan;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.territoire.PerimetreService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bilans of a committee's convention that are being written or that wait for signatures, where it meets or inside. */
@Component
class BilansProposes {

    private static final int MINUTES = 15;

    private final BilanService bilans;
    private final PerimetreService perimetres;

    BilansProposes(BilanService bilans, PerimetreService perimetres) {
        this.bilans = bilans;
        this.perimetres = perimetres;
    }

    List<Proposition> pour(Comite comite) {
        return bilans.inventaire().stream()
                .filter(ligne -> ligne.fiche().convention().equals(comite.convention()))
                .filter(ligne -> memeLieu(comite, ligne.fiche()))
                .flatMap(ligne -> raison(ligne).map(raison -> proposition(ligne.fiche(), raison)).stream())
                .toList();
    }

    private boolean memeLieu(Comite comite, FicheBilan fiche) {
        return perimetres.contient(comite.territoire(), fiche.territoire())
                || perimetres.contient(fiche.territoire(), comite.territoire());
    }

    private static Proposition proposition(FicheBilan fiche, String raison) {
        return new Proposition(
                fiche.genre().libelle() + " " + fiche.annee()
                        + (fiche.version() == 1 ? "" : ", version " + fiche.version()),
                MINUTES,
                "/bilans/" + fiche.id(),
                raison);
    }

    private static Optional<String> raison(LigneDeBilan ligne) {
        return switch (ligne.etat()) {
            case BROUILLON -> Optional.of("en cours de rédaction, à envoyer au comité avant la séance");
            case ENVOYE ->
                Optional.of("brouillon envoyé au comité le "
                        + Dates.jour(Objects.requireNonNull(ligne.fiche().envoyeLe())));
            case FIGE ->
                Optional.of("figé, en attente de signature : "
                        + Nombres.compte(ligne.donnees(), "signature", "signatures") + " sur " + ligne.attendues());
            case SIGNE, REMPLACE -> Optional.empty();
        };
    }
}
