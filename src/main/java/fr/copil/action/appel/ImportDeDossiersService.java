package fr.copil.action.appel;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.action.ControleDuClasseur;
import fr.copil.action.ControleDuClasseur.FauteDeLigne;
import fr.copil.action.FeuilleARemplir;
import fr.copil.action.LigneDeClasseur;
import fr.copil.action.SaisieDActionsService;
import fr.copil.collecte.classeur.Modele;
import fr.copil.commun.ErreurCopil;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers of a call for projects by the workbook, controlled whole before any is deposited. Decision 0064. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ImportDeDossiersService {

    private static final int LIEUX_MAX = 1500;

    private final DossierQueries queries;
    private final ControleDeDossier controle;
    private final CircuitService circuit;
    private final SaisieDActionsService actions;
    private final Services services;
    private final LecteurCourant lecteurCourant;

    ImportDeDossiersService(
            DossierQueries queries,
            ControleDeDossier controle,
            CircuitService circuit,
            SaisieDActionsService actions,
            Services services,
            LecteurCourant lecteurCourant) {
        this.queries = queries;
        this.controle = controle;
        this.circuit = circuit;
        this.actions = actions;
        this.services = services;
        this.lecteurCourant = lecteurCourant;
    }

    /** The workbook to fill in. */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    @Transactional(readOnly = true)
    public Modele modele() {
        return classeur().modele();
    }

    private ClasseurDeDossiers classeur() {
        return new ClasseurDeDossiers(
                actions.engagements(), actions.lieux("", 0, LIEUX_MAX).toList());
    }

    /**
     * All that is wrong of a workbook, row by row; nothing is written.
     *
     * @throws ErreurCopil when it is no workbook of dossiers
     */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    @Transactional(readOnly = true)
    public ControleDuClasseur<DossierSaisi> controler(String fichier, byte[] octets) {
        Lecteur lecteur = lecteurCourant.lecteur();
        ServiceNomme service = services.exiger(lecteur);
        ClasseurDeDossiers lu = classeur();
        List<LigneDeClasseur> lignes = FeuilleARemplir.lire(
                fichier,
                octets,
                ClasseurDeDossiers.EXIGEES,
                lu.modele().colonnes().stream().map(Modele.Colonne::nom).toList());
        Set<String> deja = queries.dejaDeposes(service.id());
        List<DossierSaisi> bonnes = new ArrayList<>();
        List<FauteDeLigne> fautes = new ArrayList<>();
        for (LigneDeClasseur ligne : lignes) {
            try {
                DossierSaisi saisi = lu.lire(ligne);
                unique(deja, controle.tenir(lecteur, saisi).dit());
                bonnes.add(saisi);
            } catch (ErreurCopil refus) {
                fautes.add(
                        new FauteDeLigne(ligne.rangee().numero(), ligne.nom(ClasseurDeDossiers.TITRE), refus.phrase()));
            }
        }
        return new ControleDuClasseur<>(fichier, bonnes, fautes);
    }

    private static void unique(Set<String> deja, DossierSaisi dit) {
        if (!deja.add(
                DossierQueries.cle(Objects.requireNonNull(dit.annee()), dit.appel(), dit.titre(), dit.structure()))) {
            throw new ErreurCopil(
                    "DOSSIER-DEJA",
                    "Votre service a déjà déposé ce dossier, ou il est plus haut dans ce classeur : même appel, même action,"
                            + " même structure.");
        }
    }

    /**
     * Deposits what was controlled, all of it or nothing: controlled again, the base may have changed meanwhile.
     *
     * @param malgreLesFautes whether the good ones are kept although others are faulty
     * @return how many were deposited
     */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    public int enregistrer(ControleDuClasseur<DossierSaisi> lu, boolean malgreLesFautes) {
        lu.exiger(malgreLesFautes);
        Lecteur lecteur = lecteurCourant.lecteur();
        Set<String> deja = queries.dejaDeposes(services.exiger(lecteur).id());
        for (DossierSaisi saisi : lu.bonnes()) {
            unique(deja, controle.tenir(lecteur, saisi).dit());
            circuit.deposer(saisi);
        }
        return lu.bonnes().size();
    }
}
