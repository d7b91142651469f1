package fr.copil.bilan;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.bilan.Remarque.Acte;
import fr.copil.bilan.RemarqueQueries.Place;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import fr.copil.commun.TexteSaisi;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who write a bilan say to one another of its sections; nobody else reads it, no document holds it. Decision 0018. */
@Service
@PreAuthorize("isAuthenticated()")
public class RemarqueService {

    private static final int LONGUEUR_MAX = 2_000;

    private final RemarqueQueries queries;
    private final BilanQueries bilans;
    private final DroitsDuBilan droits;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    RemarqueService(
            RemarqueQueries queries,
            BilanQueries bilans,
            DroitsDuBilan droits,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.bilans = bilans;
        this.droits = droits;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** In the order in which they were opened; none for those who only read the bilan. */
    @Lit
    public List<Fil> lire(long bilan) {
        return bilans.parId(bilan)
                        .filter(droits::commente)
                        .filter(droits::siege)
                        .isPresent()
                ? queries.fils(bilan)
                : List.of();
    }

    /** @param conteste whether a figure is disputed: the bilan is not frozen before that is settled */
    @Exige(Droit.ECRIRE_UN_BILAN)
    @Transactional
    public void ouvrir(long bilan, String section, String texte, boolean conteste) {
        droits.retenirOuvert(bilan, Droit.ECRIRE_UN_BILAN);
        ajouter(bilan, section, null, conteste ? Acte.CONTESTE : Acte.OUVERT, exiger(texte));
    }

    @Exige(Droit.ECRIRE_UN_BILAN)
    @Transactional
    public void repondre(long fil, String texte) {
        Place place = retenir(fil);
        ajouter(place.bilan(), place.section(), fil, Acte.REPONSE, exiger(texte));
    }

    /** @param texte what was decided: needed where a figure is disputed */
    @Exige(Droit.ECRIRE_UN_BILAN)
    @Transactional
    public void resoudre(long fil, String texte) {
        Place place = retenir(fil);
        Fil avant = fil(place);
        if (avant.conteste() && TexteSaisi.nettoyer(texte).isEmpty()) {
            throw new ErreurCopil(
                    "BILAN-ARBITRAGE", "Une valeur est contestée : écrivez ce qui a été décidé, puis résolvez.");
        }
        if (!avant.resolu()) {
            ajouter(place.bilan(), place.section(), fil, Acte.RESOLU, borner(texte));
        }
    }

    @Exige(Droit.ECRIRE_UN_BILAN)
    @Transactional
    public void rouvrir(long fil) {
        Place place = retenir(fil);
        if (fil(place).resolu()) {
            ajouter(place.bilan(), place.section(), fil, Acte.ROUVERT, "");
        }
    }

    private Place retenir(long fil) {
        Place place = queries.place(fil)
                .orElseThrow(() -> new ErreurCopil("BILAN-FIL", "Ce commentaire n'existe plus. Rechargez la page."));
        droits.retenirOuvert(place.bilan(), Droit.ECRIRE_UN_BILAN);
        return place;
    }

    private Fil fil(Place place) {
        return queries.fils(place.bilan()).stream()
                .filter(fil -> fil.id() == place.fil())
                .findFirst()
                .orElseThrow();
    }

    private void ajouter(long bilan, String section, @Nullable Long fil, Acte acte, String texte) {
        queries.ajouter(bilan, section, fil, acte, texte, droits.lecteur(), OffsetDateTime.now(horloge));
        evenements.publishEvent(new RemarqueChange(bilan));
    }

    private static String exiger(String texte) {
        if (TexteSaisi.nettoyer(texte).isEmpty()) {
            throw new ErreurCopil("BILAN-COMMENTAIRE", "Écrivez votre commentaire avant de l'envoyer.");
        }
        return borner(texte);
    }

    private static String borner(String texte) {
        String net = TexteSaisi.nettoyer(texte);
        if (net.length() > LONGUEUR_MAX) {
            throw new ErreurCopil("BILAN-COMMENTAIRE-LONG", "Un commentaire tient en 2 000 signes au plus.");
        }
        return net;
    }
}
