package fr.copil.collecte.transmission;

import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Mandat;
import fr.copil.collecte.classeur.Classeur;
import fr.copil.collecte.classeur.Feuille;
import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.Tabulaire;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.versement.Reception;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reads a file of figures, whatever it is: XLSX, ODS or CSV, in codes or in words. */
@Component
class ReceptionDeFichier {

    private static final int OUVERT = 5;

    private static final int HOMONYMES = 20;

    private final CatalogueService catalogue;
    private final TerritoireService territoires;
    private final LecteurCourant lecteurs;

    ReceptionDeFichier(CatalogueService catalogue, TerritoireService territoires, LecteurCourant lecteurs) {
        this.catalogue = catalogue;
        this.territoires = territoires;
        this.lecteurs = lecteurs;
    }

    /**
     * @param remarques of how it was read
     * @param places of its figures, in their order, for who needs them
     */
    record Recu(LectureDepot.Lus lus, List<String> remarques, Supplier<List<Place>> places) {}

    /** @throws FichierIllisible with all the faults found */
    Recu lire(String fichier, byte[] octets, Reception reception, Avancement avancement) {
        avancement.a(OUVERT);
        Optional<Classeur> classeur = Classeur.lire(fichier, octets);
        if (classeur.isPresent()) {
            return lire(fichier, classeur.get(), false, reception, avancement);
        }
        Tabulaire csv = Tabulaire.deTexte(fichier, octets);
        boolean codes =
                csv.aLesColonnes(Champ.REQUIS.stream().map(Champ::colonne).toList());
        ControleDuTexte.verifier(fichier, octets, csv, codes);
        if (codes) {
            try {
                return new Recu(
                        LectureDepot.lire(csv, reception.avec(this::ailleurs), avancement),
                        List.of(),
                        () -> places(FeuilleCsv.de(csv).feuilles().getFirst()));
            } catch (FichierIllisible e) {
                // Some words may stand where codes were awaited: they are looked for below, with the same control.
                return lire(fichier, FeuilleCsv.de(csv), true, reception, avancement);
            }
        }
        return lire(fichier, FeuilleCsv.de(csv), false, reception, avancement);
    }

    Recu lire(String fichier, Classeur classeur, boolean codes, Reception reception, Avancement avancement) {
        Transposition transposition = new Transposition(fichier, vocabulaire(), codes, avancement);
        LectureDepot.Lus lus = transposition.lire(classeur, reception.avec(this::ailleurs));
        return new Recu(lus, new ArrayList<>(transposition.remarques()), transposition::places);
    }

    /** One figure a row, below the headings. */
    private static List<Place> places(Feuille feuille) {
        EnTete enTete = EnTete.lire(feuille.rangees().getFirst(), 0);
        return feuille.rangees().stream()
                .skip(1)
                .map(rangee -> new Place(feuille, 1, enTete, rangee.numero()))
                .toList();
    }

    private Vocabulaire vocabulaire() {
        return new Vocabulaire(
                catalogue.definitions(),
                lecteurs.lecteur()
                        .donnant(Droit.TRANSMETTRE_DES_CHIFFRES)
                        .map(Mandat::lieu)
                        .distinct()
                        .flatMap(lieu -> territoires.dans(lieu).stream())
                        .distinct()
                        .toList(),
                nom -> territoires.pilotables(nom, 0, HOMONYMES));
    }

    private String ailleurs(String code) {
        return CodeTerritoire.lire(code)
                .flatMap(territoires::parCode)
                .map(Territoire::nomEtNiveau)
                .orElse("");
    }
}
