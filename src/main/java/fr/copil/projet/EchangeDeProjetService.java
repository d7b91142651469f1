package fr.copil.projet;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.collecte.referentiel.TexteEcrit.Rangee;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.Nombres;
import fr.copil.convention.ConventionService;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a text as the files that hold it, and takes one from them, as a draft: what another Copil wrote is read here. */
@Service
@Exige(Droit.LIRE_UN_PROJET)
@Transactional
public class EchangeDeProjetService {

    private static final int RANGEES_MAX = 2_000;

    private final ProjetQueries projets;
    private final ProjetsGardes gardes;
    private final PorteDesProjets porte;
    private final ConventionService conventions;
    private final Suites suites;

    EchangeDeProjetService(
            ProjetQueries projets,
            ProjetsGardes gardes,
            PorteDesProjets porte,
            ConventionService conventions,
            Suites suites) {
        this.projets = projets;
        this.gardes = gardes;
        this.porte = porte;
        this.conventions = conventions;
        this.suites = suites;
    }

    /** @return the archive, whose bytes are the same each time */
    public byte[] exporter(long id) {
        return PaquetDeFichiers.ecrire(sorti(id).texte());
    }

    /** The same as the sheets of a workbook. */
    public byte[] classeur(long id) {
        return ClasseurDeTexte.ecrire(sorti(id).texte());
    }

    private Projet sorti(long id) {
        Projet projet = projets.parId(id).filter(porte::lit).orElseThrow(PorteDesProjets::inconnu);
        porte.noter(NatureDActe.EXPORT, projet, "fichiers du texte");
        return projet;
    }

    /**
     * A draft made of an archive or of a workbook. It keeps its code where nobody has it, else all its ids are made anew.
     *
     * @return its id
     */
    @Exige(Droit.ECRIRE_UNE_CONVENTION)
    public long importer(InputStream recu) throws IOException {
        List<Rangee> lues = PaquetDeFichiers.lire(recu);
        if (lues.size() > RANGEES_MAX) {
            throw new ErreurCopil(
                    "PROJET-ARCHIVE-LIGNES",
                    "Ce fichier tient " + Nombres.entier(lues.size()) + " lignes : un texte en tient "
                            + Nombres.entier(RANGEES_MAX) + " au plus.");
        }
        List<Rangee> textes = lues.stream()
                .filter(rangee -> rangee.fichier().equals(GenreDeRangee.IDENTITE.fichier()))
                .toList();
        if (textes.size() != 1) {
            throw new ErreurCopil(
                    "PROJET-ARCHIVE-TEXTES",
                    "Cette archive tient " + textes.size()
                            + " textes dans conventions.csv : il en faut un, et un seul.");
        }
        Rangee identite = textes.getFirst();
        CodeTerritoire ou = CodeTerritoire.lire(identite.cellule("territoire"))
                .orElseThrow(() -> new ErreurCopil(
                        "PROJET-ARCHIVE-LIEU", "Le territoire de ce texte n'est pas de ceux que Copil connaît."));
        porte.exigerLeTerritoire(ou);
        Set<String> pris = projets.codes();
        String ancien = identite.id();
        String code = !pris.contains(ancien) && ancien.matches("[A-Z][A-Z0-9]{0,11}")
                ? ancien
                : Recopie.codeLibre(ancien.matches("[A-Z][A-Z0-9]{0,7}") ? ancien : Recopie.souche(ou), pris);
        String poursuit = identite.cellule(RangeeDeProjet.POURSUIT);
        boolean connu = conventions.documents().de(poursuit).isPresent();
        List<RangeeDeProjet> rangees = new Recopie(code)
                .relire(lues, ancien).stream()
                        .map(rangee -> connu ? rangee : sansSuite(rangee))
                        .toList();
        suites.fautes(ou, connu ? poursuit : "", rangees).stream().findFirst().ifPresent(faute -> {
            throw new ErreurCopil("PROJET-ARCHIVE-SUITE", faute.phrase());
        });
        return gardes.garder(code, ou, connu ? poursuit : "", rangees, "lu de ses fichiers, en projet");
    }

    /** The text that it continues is not known here. */
    private static RangeeDeProjet sansSuite(RangeeDeProjet rangee) {
        Map<String, String> cellules = new HashMap<>(rangee.cellules());
        cellules.remove(RangeeDeProjet.POURSUIT);
        return new RangeeDeProjet(rangee.id(), rangee.genre(), rangee.rang(), cellules, false, 0);
    }
}
