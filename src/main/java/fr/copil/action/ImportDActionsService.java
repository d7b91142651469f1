package fr.copil.action;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.action.ControleDAction.Tenue;
import fr.copil.action.ControleDuClasseur.FauteDeLigne;
import fr.copil.collecte.classeur.Modele;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Actions by the workbook: Copil makes it, with the lists of the account's territory, controls it whole, then writes all of it,
 * or what is good of it when somebody says so. Decision 0063.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ImportDActionsService {

    private static final int LIEUX_MAX = 1500;

    private final ActionQueries queries;
    private final VersionDActionQueries versions;
    private final ControleDAction controle;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ImportDActionsService(
            ActionQueries queries,
            VersionDActionQueries versions,
            ControleDAction controle,
            Services services,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.versions = versions;
        this.controle = controle;
        this.services = services;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The workbook to fill in. */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    @Transactional(readOnly = true)
    public Modele modele() {
        return classeur().modele();
    }

    private ClasseurDActions classeur() {
        CodeTerritoire lieu = lecteurCourant
                .lecteur()
                .donnant(Droit.CONDUIRE_DES_ACTIONS)
                .findFirst()
                .orElseThrow()
                .lieu();
        return new ClasseurDActions(
                versions.engagements(), versions.dispositifs(), queries.lieux(lieu, List.of(), 0, LIEUX_MAX));
    }

    /**
     * All that is wrong of a workbook, row by row; nothing is written.
     *
     * @throws ErreurCopil when it is no workbook of actions
     */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    @Transactional(readOnly = true)
    public ControleDuClasseur<SaisieDAction> controler(String fichier, byte[] octets) {
        Lecteur lecteur = lecteurCourant.lecteur();
        ServiceNomme service = services.exiger(lecteur);
        List<LigneDeClasseur> lignes =
                FeuilleARemplir.lire(fichier, octets, ClasseurDActions.EXIGEES, ClasseurDActions.EXIGEES);
        ClasseurDActions lu = classeur();
        Set<String> deja = versions.dejaDites(service.id());
        List<SaisieDAction> bonnes = new ArrayList<>();
        List<FauteDeLigne> fautes = new ArrayList<>();
        for (LigneDeClasseur ligne : lignes) {
            try {
                SaisieDAction saisie = lu.lire(ligne);
                unique(deja, controle.tenir(lecteur, saisie));
                bonnes.add(saisie);
            } catch (ErreurCopil refus) {
                fautes.add(
                        new FauteDeLigne(ligne.rangee().numero(), ligne.nom(ClasseurDActions.TITRE), refus.phrase()));
            }
        }
        return new ControleDuClasseur<>(fichier, bonnes, fautes);
    }

    /** The same title, place and first day twice is one action sent twice. */
    private static void unique(Set<String> deja, Tenue tenue) {
        ActionDite dite = tenue.dite();
        if (!deja.add(VersionDActionQueries.cle(dite.titre(), dite.territoire().valeur(), dite.debut()))) {
            throw new ErreurCopil(
                    "ACTION-DEJA",
                    "Votre service a déjà dit cette action, ou elle est plus haut dans ce classeur : même titre, même"
                            + " territoire, même début.");
        }
    }

    /**
     * Writes what was controlled, all of it or nothing: controlled again, the base may have changed meanwhile.
     *
     * @param malgreLesFautes whether the good ones are kept although others are faulty
     * @return how many were written
     */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    public int enregistrer(ControleDuClasseur<SaisieDAction> lu, boolean malgreLesFautes) {
        lu.exiger(malgreLesFautes);
        Lecteur lecteur = lecteurCourant.lecteur();
        ServiceNomme service = services.exiger(lecteur);
        Set<String> deja = versions.dejaDites(service.id());
        OffsetDateTime le = OffsetDateTime.now(horloge);
        for (SaisieDAction saisie : lu.bonnes()) {
            Tenue tenue = controle.tenir(lecteur, saisie);
            unique(deja, tenue);
            versions.ajouter(service.id(), tenue.dite(), tenue.ou().nom(), lecteur, le);
        }
        evenements.publishEvent(new ActionsChangees());
        evenements.publishEvent(new Acte(
                NatureDActe.PUBLICATION,
                "actions d'un classeur",
                lu.bonnes().size() + " saisies, " + lu.fautes().size() + " refusées"));
        return lu.bonnes().size();
    }
}
