package fr.copil.administration;

import fr.copil.acces.CompteLu;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.ConventionService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Names of the référentiel, each asked for once: one that a new reading of the files changes is said at the next start. */
@Component
class NomsDesMandats implements CompteLu.Noms {

    private final TerritoireService territoires;
    private final ConventionService conventions;
    private final Map<String, String> lus = new ConcurrentHashMap<>();

    NomsDesMandats(TerritoireService territoires, ConventionService conventions) {
        this.territoires = territoires;
        this.conventions = conventions;
    }

    @Override
    public String lieu(String code) {
        return lus.computeIfAbsent(code, absent -> CodeTerritoire.lire(absent)
                .flatMap(territoires::parCode)
                .map(Territoire::nomEtNiveau)
                .orElse(absent));
    }

    @Override
    public String convention(String code) {
        return lus.computeIfAbsent("convention " + code, absent -> conventions.documents().tous().stream()
                .map(document -> document.convention())
                .filter(convention -> convention.code().equals(code))
                .map(convention -> convention.titreCourt())
                .findFirst()
                .orElse(code));
    }
}
