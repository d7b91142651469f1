package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every territory, searched or walked through. Their list is public: whoever is logged in reads all of it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AnnuaireService {

    public static final int TAILLE = 50;

    private final AnnuaireQueries queries;

    AnnuaireService(AnnuaireQueries queries) {
        this.queries = queries;
    }

    /** One page of what matches, from 1, in three statements at the most. */
    public Annuaire page(AdresseAnnuaire demande, int page) {
        FiltreAnnuaire filtre = FiltreAnnuaire.de(demande);
        CodeTerritoire dans = demande.dans();
        List<Territoire> chemin = dans == null ? List.of() : queries.chemin(dans);
        if (dans != null && chemin.isEmpty()) {
            return new Annuaire(chemin, List.of(), 0, 1);
        }
        long total = queries.nombre(filtre);
        int derniere = (int) Math.max(1, (total + TAILLE - 1) / TAILLE);
        int montree = Math.min(page, derniere);
        return new Annuaire(chemin, queries.lignes(filtre, (montree - 1) * TAILLE, TAILLE), total, montree);
    }

    /** All that matches, for an export. */
    public List<LigneAnnuaire> tout(AdresseAnnuaire demande) {
        return queries.lignes(FiltreAnnuaire.de(demande), 0, Integer.MAX_VALUE);
    }

    /** How much of each kind stands inside each of these territories, in one statement. */
    public Map<String, Map<Rubrique, Long>> nombres(List<CodeTerritoire> dans) {
        return dans.isEmpty()
                ? Map.of()
                : queries.nombres(dans.stream().map(CodeTerritoire::valeur).toList());
    }

    /** One step of the walk, in three statements; nothing for an unknown code, or where there is nothing more to walk. */
    public Optional<Arbre> arbre(CodeTerritoire noeud) {
        List<Territoire> chemin = queries.chemin(noeud);
        if (chemin.isEmpty() || dessous(chemin.getLast().niveau()).isEmpty()) {
            return Optional.empty();
        }
        List<Territoire> branches =
                queries.branches(noeud, dessous(chemin.getLast().niveau()));
        List<String> codes = new ArrayList<>(List.of(noeud.valeur()));
        branches.forEach(branche -> codes.add(branche.code().valeur()));
        Map<String, Map<Rubrique, Long>> nombres = queries.nombres(codes);
        return Optional.of(new Arbre(
                chemin,
                nombres.getOrDefault(noeud.valeur(), Map.of()),
                branches.stream()
                        .map(branche -> new Arbre.Branche(
                                branche, nombres.getOrDefault(branche.code().valeur(), Map.of())))
                        .toList()));
    }

    /** Under a commune, everything is one short list. */
    private static Set<Niveau> dessous(Niveau niveau) {
        return switch (niveau) {
            case PAYS -> EnumSet.of(Niveau.REGION, Niveau.ACADEMIE);
            case REGION, ACADEMIE -> EnumSet.of(Niveau.DEPARTEMENT);
            case DEPARTEMENT -> EnumSet.of(Niveau.EPCI, Niveau.COMMUNE);
            case EPCI -> EnumSet.of(Niveau.COMMUNE);
            case COMMUNE, QPV, RESEAU, ETABLISSEMENT -> EnumSet.noneOf(Niveau.class);
        };
    }
}
