package fr.copil.tableaudebord;

import fr.copil.acces.LecteurCourant;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.EngagementService;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.EtudeService;
import fr.copil.indicateur.figure.FiguresPourDocuments;
import fr.copil.territoire.TerritoireService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What measures an engagement, drawn: the first of its indicateurs that has figures, where it is looked at. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ChiffreDEngagementService {

    private static final int LUS_MAX = 3;

    private final EngagementService engagements;
    private final EtudeService etudes;
    private final TerritoireService territoires;
    private final LecteurCourant lecteur;

    ChiffreDEngagementService(
            EngagementService engagements, EtudeService etudes, TerritoireService territoires, LecteurCourant lecteur) {
        this.engagements = engagements;
        this.etudes = etudes;
        this.territoires = territoires;
        this.lecteur = lecteur;
    }

    /**
     * @param titre what is measured, and where
     * @param figure its gap where it has one, else its series
     * @param fiche the address of all that is known of it there
     */
    public record Chiffre(String titre, FigureModele figure, String fiche) {}

    /**
     * Where it is read: the territory that one comes from, else that of the account; outside the convention, that of the
     * convention. Nothing of an unknown engagement.
     */
    public Optional<CodeTerritoire> lieu(String engagement, @Nullable String regarde) {
        CodeTerritoire voulu = Optional.ofNullable(regarde)
                .flatMap(CodeTerritoire::lire)
                .orElseGet(() -> lecteur.lecteur().territoire());
        return engagements
                .territoire(engagement)
                .map(large -> large.equals(CodeTerritoire.FRANCE)
                                || territoires.contenants(voulu).contains(large)
                        ? voulu
                        : large);
    }

    /** Nothing as long as none of its indicateurs has figures. */
    public Optional<Chiffre> lire(String engagement, CodeTerritoire lieu) {
        return engagements.indicateurs(engagement).stream()
                .filter(etudes::alimente)
                .limit(LUS_MAX)
                .flatMap(indicateur -> etudes
                        .lire(indicateur, new AdresseEtude(lieu.valeur(), null, null))
                        // Known somewhere is not known here, nor to this reader.
                        .filter(etude -> !etude.periodes().isEmpty())
                        .map(etude -> new Chiffre(
                                etude.definition().nom() + " : "
                                        + etude.territoire().nom(),
                                FiguresPourDocuments.de(etude).getLast(),
                                "/indicateurs/" + indicateur + "?territoire=" + lieu))
                        .stream())
                .findFirst();
    }
}
