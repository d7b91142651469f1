package fr.copil.bilan;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.TexteSaisi;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a bilan that is being written: those who direct it order, hide and add its sections. */
@Service
@Exige(Droit.DIRIGER_UN_BILAN)
@Transactional
public class PlanService {

    private final SectionQueries sections;
    private final DroitsDuBilan droits;
    private final ApplicationEventPublisher evenements;

    PlanService(SectionQueries sections, DroitsDuBilan droits, ApplicationEventPublisher evenements) {
        this.sections = sections;
        this.droits = droits;
        this.evenements = evenements;
    }

    /** Moves a section up or down by that many places. */
    public void deplacer(long id, String cle, int places) {
        droits.retenirOuvert(id, Droit.DIRIGER_UN_BILAN);
        List<SectionEcrite> ordre = new ArrayList<>(sections.de(id));
        for (int i = 0; i < ordre.size(); i++) {
            if (ordre.get(i).cle().equals(cle)) {
                ordre.add(Math.clamp((long) i + places, 0, ordre.size() - 1), ordre.remove(i));
                break;
            }
        }
        for (int i = 0; i < ordre.size(); i++) {
            sections.placer(id, ordre.get(i).cle(), i, ordre.get(i).visible());
        }
        annoncer(id);
    }

    public void montrer(long id, String cle, boolean visible) {
        droits.retenirOuvert(id, Droit.DIRIGER_UN_BILAN);
        List<SectionEcrite> ordre = sections.de(id);
        for (int i = 0; i < ordre.size(); i++) {
            if (ordre.get(i).cle().equals(cle)) {
                sections.placer(id, cle, i, visible);
            }
        }
        annoncer(id);
    }

    /** A section of the author's own, at the end of the text, before the annexes. */
    public void ajouter(long id, String titre) {
        droits.retenirOuvert(id, Droit.DIRIGER_UN_BILAN);
        String net = titre(titre);
        int nombre = sections.de(id).size();
        sections.ajouter(id, SectionEcrite.nouvelle("libre-" + nombre, net, ""), nombre);
        deplacer(id, "libre-" + nombre, -1);
    }

    public void renommer(long id, String cle, String titre) {
        droits.retenirOuvert(id, Droit.DIRIGER_UN_BILAN);
        sections.renommer(id, cle, titre(titre));
        annoncer(id);
    }

    private static String titre(String saisi) {
        String net = TexteSaisi.nettoyer(saisi);
        if (net.isEmpty() || net.length() > 200) {
            throw new ErreurCopil("BILAN-TITRE", "Donnez à la section un titre de 1 à 200 signes.");
        }
        return net;
    }

    private void annoncer(long id) {
        evenements.publishEvent(new BilanChange(id));
    }
}
