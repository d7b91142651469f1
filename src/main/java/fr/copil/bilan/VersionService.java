package fr.copil.bilan;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the version that rectifies a frozen bilan, which stays as it was. Decision 0042. */
@Service
@Exige(Droit.DIRIGER_UN_BILAN)
@Transactional
public class VersionService {

    public static final int MOTIF_MAX = 500;

    private final BilanQueries queries;
    private final SectionQueries sections;
    private final DroitsDuBilan droits;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    VersionService(
            BilanQueries queries,
            SectionQueries sections,
            DroitsDuBilan droits,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.sections = sections;
        this.droits = droits;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** From the texts of the one that was frozen, on the figures of today; its number. */
    public long rectifier(long id, String motif) {
        FicheBilan fiche = droits.retenir(id, Droit.DIRIGER_UN_BILAN);
        if (fiche.brouillon()) {
            throw new ErreurCopil("BILAN-OUVERT", "Ce bilan bouge encore : corrigez-le directement.");
        }
        String net = TexteSaisi.nettoyer(motif);
        if (net.isEmpty() || net.length() > MOTIF_MAX) {
            throw new ErreurCopil(
                    "BILAN-RECTIFICATION",
                    "Dites pourquoi ce bilan est rectifié, en 500 signes au plus : ce motif se lit dans les deux versions.");
        }
        NouveauBilan voulu = new NouveauBilan(fiche.convention(), fiche.territoire(), fiche.genre(), fiche.annee());
        if (queries.derniereVersion(voulu) != fiche.version()) {
            throw new ErreurCopil("BILAN-RECTIFIE", "Une version rectifiée existe déjà : ouvrez-la dans la liste.");
        }
        long nouveau = queries.creer(voulu, fiche.version() + 1, net, OffsetDateTime.now(horloge));
        List<SectionEcrite> textes = sections.de(id);
        for (int i = 0; i < textes.size(); i++) {
            sections.ajouter(nouveau, textes.get(i), i);
        }
        evenements.publishEvent(new BilanChange(id));
        evenements.publishEvent(new Acte(
                NatureDActe.GEL, fiche.objet(), "version rectifiée ouverte, avec son motif : bilan " + nouveau));
        return nouveau;
    }
}
