package fr.copil.bilan;

import fr.copil.acces.DonneesDuCompte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What somebody wrote, said and signed in bilans; of a section, its last author is kept. */
@Component
class DonneesDesBilans implements DonneesDuCompte {

    @Override
    public Map<String, String> lectures() {
        return Map.of(
                "bilans, textes",
                "select bilan, cle, modifie_le, recit from section_bilan where compte = ? order by bilan, rang",
                "bilans, signatures",
                "select bilan, partie, le, retiree_le, motif from signature_bilan where compte = ? order by id",
                "bilans, remarques",
                "select bilan, section, acte, texte, le from remarque_bilan where compte = ? order by id");
    }
}
