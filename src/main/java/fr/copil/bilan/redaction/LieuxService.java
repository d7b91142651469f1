package fr.copil.bilan.redaction;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.RenvoiService;
import fr.copil.territoire.AdresseAnnuaire;
import fr.copil.territoire.AnnuaireService;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.LigneAnnuaire;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Rubrique;
import fr.copil.territoire.Territoire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads the quartiers and the networks of a territory with their last figures, in seven statements. */
@Service
@PreAuthorize("isAuthenticated()")
class LieuxService {

    private static final Situation.Lieux AUCUN = new Situation.Lieux(List.of(), List.of(), null, Map.of(), Map.of());

    private final AnnuaireService annuaire;
    private final RenvoiService renvois;
    private final ContoursService contours;

    LieuxService(AnnuaireService annuaire, RenvoiService renvois, ContoursService contours) {
        this.annuaire = annuaire;
        this.renvois = renvois;
        this.contours = contours;
    }

    /** Nothing above a département: a list of a hundred pages is no situation. */
    Situation.Lieux lire(Territoire territoire, int annee) {
        if (territoire.niveau().rang() < Niveau.DEPARTEMENT.rang()) {
            return AUCUN;
        }
        List<LigneAnnuaire> quartiers = dedans(territoire, Rubrique.QPV_2015);
        Map<CodeTerritoire, String> noms = quartiers.stream()
                .collect(Collectors.toMap(
                        ligne -> ligne.territoire().code(),
                        ligne -> ligne.territoire().nom(),
                        (un, autre) -> un,
                        LinkedHashMap::new));
        Map<String, List<ChiffreRenvoye>> chiffres =
                renvois.derniers(Set.copyOf(Situation.DES_QUARTIERS), noms, annee).stream()
                        .collect(Collectors.groupingBy(
                                chiffre -> chiffre.renvoi().territoire().valeur()));
        Map<CodeTerritoire, Situation.Lieux.Commune> communes = communes(territoire);
        return new Situation.Lieux(
                quartiers,
                dedans(territoire, Rubrique.RESEAU),
                quartiers.isEmpty()
                        ? null
                        : contours.plan(List.copyOf(communes.keySet())).orElse(null),
                communes,
                chiffres);
    }

    private Map<CodeTerritoire, Situation.Lieux.Commune> communes(Territoire territoire) {
        List<Territoire> communes = dedans(territoire, Rubrique.COMMUNE).stream()
                .map(LigneAnnuaire::territoire)
                .toList();
        Map<String, Map<Rubrique, Long>> nombres =
                annuaire.nombres(communes.stream().map(Territoire::code).toList());
        Map<CodeTerritoire, Situation.Lieux.Commune> parCode = new LinkedHashMap<>();
        communes.forEach(commune -> parCode.put(
                commune.code(),
                new Situation.Lieux.Commune(
                        commune.nom(),
                        nombres.getOrDefault(commune.code().valeur(), Map.of()).getOrDefault(Rubrique.QPV_2015, 0L))));
        return parCode;
    }

    private List<LigneAnnuaire> dedans(Territoire territoire, Rubrique rubrique) {
        return annuaire.tout(new AdresseAnnuaire("", rubrique, territoire.code(), null));
    }
}
