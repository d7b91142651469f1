package fr.copil.comite.kit;

import fr.copil.acces.Audience;
import fr.copil.bilan.BilanService;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.ConventionService;
import fr.copil.convention.EngagementService;
import fr.copil.indicateur.CatalogueService;
import fr.copil.territoire.TerritoireService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whether what a decision is about is still something of Copil, as far as the reader reads. */
@Component
class Sujets {

    private static final Pattern ADRESSE =
            Pattern.compile("/(engagements|indicateurs|conventions|bilans|territoires)/([A-Za-z0-9._-]{1,40})");

    private static final Pattern NUMERO = Pattern.compile("[0-9]{1,18}");

    private final EngagementService engagements;
    private final CatalogueService catalogue;
    private final ConventionService conventions;
    private final BilanService bilans;
    private final TerritoireService territoires;

    Sujets(
            EngagementService engagements,
            CatalogueService catalogue,
            ConventionService conventions,
            BilanService bilans,
            TerritoireService territoires) {
        this.engagements = engagements;
        this.catalogue = catalogue;
        this.conventions = conventions;
        this.bilans = bilans;
        this.territoires = territoires;
    }

    boolean connu(String sujet) {
        Matcher lu = ADRESSE.matcher(sujet);
        if (!lu.matches()) {
            return sujet.isEmpty();
        }
        String code = lu.group(2);
        return switch (lu.group(1)) {
            case "engagements" -> engagements.fiche(code).isPresent();
            case "indicateurs" ->
                catalogue.definitions().stream().anyMatch(une -> une.id().equals(code));
            case "bilans" -> NUMERO.matcher(code).matches() && bilans.lisible(Long.parseLong(code), Audience.PUBLIC);
            case "territoires" ->
                CodeTerritoire.lire(code).flatMap(territoires::parCode).isPresent();
            default ->
                conventions.avancements().stream()
                        .anyMatch(un -> un.convention().code().equals(code));
        };
    }
}
