package fr.copil.comite.kit;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.comite.Decision;
import fr.copil.comite.DecisionService;
import fr.copil.comite.EtatSeance;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.Seance;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.Nombres;
import fr.copil.territoire.Perimetre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what was decided in a kit: said line by line first, then all that is ticked, or nothing. The same decision never
 * comes in twice. Decision 0048.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RepriseService {

    private final OrdreDuJourService ordre;
    private final DecisionService decisions;
    private final Sujets sujets;
    private final Installation installation;
    private final RepriseQueries queries;
    private final ApplicationEventPublisher evenements;

    RepriseService(
            OrdreDuJourService ordre,
            DecisionService decisions,
            Sujets sujets,
            Installation installation,
            RepriseQueries queries,
            ApplicationEventPublisher evenements) {
        this.ordre = ordre;
        this.decisions = decisions;
        this.sujets = sujets;
        this.installation = installation;
        this.queries = queries;
        this.evenements = evenements;
    }

    /** What {@link #reprendre} would do. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    @Transactional(readOnly = true)
    public Reprise repeter(long seance, FichierDeDecisions fichier) {
        Seance lue = aReprendre(seance);
        String avertissement = avertir(lue, fichier);
        return new Reprise(avertissement, lignes(lue, fichier));
    }

    /**
     * @param choisies as they were told; when one of them would now do something else, nothing is done
     * @return numbers, in the order of the file
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public List<String> reprendre(long seance, FichierDeDecisions fichier, List<LigneDeReprise> choisies) {
        Seance lue = aReprendre(seance);
        avertir(lue, fichier);
        if (choisies.isEmpty()) {
            throw new ErreurCopil("REPRISE-RIEN", "Cochez au moins une décision à reprendre.");
        }
        if (!lignes(lue, fichier).containsAll(choisies) || !choisies.stream().allMatch(LigneDeReprise::prenable)) {
            throw new ErreurCopil(
                    "REPRISE-ENTRE-TEMPS",
                    "La séance a changé entre-temps, rien n'est repris : relisez la liste mise à jour.");
        }
        List<String> numeros = new ArrayList<>();
        try {
            choisies.forEach(choisie -> numeros.add(prendre(lue, choisie)));
        } catch (DuplicateKeyException memeInstant) {
            throw new ErreurCopil(
                    "REPRISE-MEME-INSTANT",
                    "Ce fichier se reprenait ailleurs au même instant, rien n'est repris : relisez la liste.");
        }
        evenements.publishEvent(new Acte(
                NatureDActe.SEANCE,
                "séance " + lue.numero(),
                Nombres.compte(numeros.size(), "décision reprise", "décisions reprises") + " d'un kit"));
        return numeros;
    }

    private String prendre(Seance seance, LigneDeReprise ligne) {
        DecisionDuKit lue = ligne.lue();
        var saisie = Objects.requireNonNull(ligne.saisie());
        if (ligne.deja().isEmpty()) {
            String numero = decisions.reprendre(seance.id(), ligne.point(), saisie);
            queries.ajouter(lue.cle(), numero, lue.empreinte());
            return numero;
        }
        Decision prise = decisions.deLaSeance(seance.id()).stream()
                .filter(une -> une.numero().equals(ligne.deja()))
                .findFirst()
                .orElseThrow();
        decisions.corriger(prise, saisie);
        queries.changer(lue.cle(), lue.empreinte());
        return prise.numero();
    }

    private List<LigneDeReprise> lignes(Seance lue, FichierDeDecisions fichier) {
        Map<String, Boolean> connus = new HashMap<>();
        Repetition repetition = new Repetition(
                lue,
                decisions.deLaSeance(lue.id()),
                queries.parCle(
                        fichier.decisions().stream().map(DecisionDuKit::cle).toList()),
                sujet -> connus.computeIfAbsent(sujet, sujets::connu));
        return fichier.decisions().stream().map(repetition::ligne).toList();
    }

    private Seance aReprendre(long seance) {
        Seance lue = ordre.lire(seance)
                .orElseThrow(
                        () -> new ErreurCopil(
                                "REPRISE-SEANCE",
                                "Cette séance n'existe pas, ou vous ne siégez pas à son comité. La liste est à l'adresse /seances."));
        if (!lue.prepare()) {
            throw Perimetre.refus("REPRISE-COMITE", "Ce comité", "vous ne pouvez pas y reprendre de décision.");
        }
        if (lue.etat() == EtatSeance.ANNULEE) {
            throw new ErreurCopil(
                    "REPRISE-ANNULEE",
                    "Cette séance est annulée : préparez-en une au jour où le comité s'est réuni, et reprenez ce fichier à"
                            + " sa page.");
        }
        return lue;
    }

    /** Of this séance, or of one of the same committee that was called off and still met: else refused. */
    private String avertir(Seance lue, FichierDeDecisions fichier) {
        if (!fichier.installation().equals(installation.nom())) {
            throw new ErreurCopil(
                    "REPRISE-AUTRE-COPIL",
                    "Ce fichier vient du kit d'un autre Copil (" + fichier.comite() + ", séance " + fichier.numero()
                            + ") : reprenez-le dans celui qui a donné ce kit, ou notez ces décisions à la main.");
        }
        if (fichier.seance() == lue.id() && fichier.numero().equals(lue.numero())) {
            return lue.etat() == EtatSeance.CLOSE
                    ? "La séance est close : ce qui est repris s'ajoute à son relevé, à renvoyer à ceux qui l'ont reçu."
                    : "";
        }
        Seance autre = ordre.lire(fichier.seance())
                .filter(une -> une.numero().equals(fichier.numero()))
                .orElse(null);
        if (autre == null) {
            throw new ErreurCopil(
                    "REPRISE-AILLEURS",
                    "Ce fichier porte les décisions de la séance " + fichier.numero() + " (" + fichier.comite()
                            + "), que ce Copil n'a pas, ou dont vous ne lisez pas le comité : demandez à qui la prépare de"
                            + " les reprendre.");
        }
        if (autre.etat() != EtatSeance.ANNULEE
                || autre.comite().id() != lue.comite().id()) {
            throw new ErreurCopil(
                    "REPRISE-AUTRE-SEANCE",
                    "Ce fichier porte les décisions de la séance " + autre.numero() + " ("
                            + autre.comite().nom() + ") : reprenez-le à sa page, /seances/" + autre.id() + ".");
        }
        return "Ce fichier vient de la séance " + autre.numero()
                + ", annulée : ses décisions se notent à celle-ci, hors d'un" + " point.";
    }
}
