package fr.copil.moyens;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.secret.Emboitement;
import fr.copil.indicateur.secret.SecretDesBeneficiaires;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.PerimetreService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the means of a territory, never above the audience of the reader, in eleven statements at the most. Decision 0061. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MoyensService {

    private static final Comparator<LigneComptee> ORDRE = Comparator.comparing(
                    (LigneComptee ligne) -> -ligne.moyen().annee())
            .thenComparing(ligne -> ligne.moyen().poste().unite())
            .thenComparing(ligne -> ligne.moyen().poste().financeur())
            .thenComparing(ligne -> ligne.moyen().poste().dispositif())
            .thenComparing(ligne -> ligne.moyen().poste().groupe())
            .thenComparing(LigneComptee::place)
            .thenComparing(ligne -> ligne.moyen().ou().niveau())
            .thenComparing(ligne -> ligne.moyen().ou().nom())
            .thenComparing(ligne -> ligne.moyen().id());

    private final MoyenQueries queries;
    private final MoyensPublies publies;
    private final TerritoireService territoires;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;

    MoyensService(
            MoyenQueries queries,
            MoyensPublies publies,
            TerritoireService territoires,
            PerimetreService perimetres,
            LecteurCourant lecteurCourant) {
        this.queries = queries;
        this.publies = publies;
        this.territoires = territoires;
        this.perimetres = perimetres;
        this.lecteurCourant = lecteurCourant;
    }

    /** Nothing when Copil does not know the territory. */
    public Optional<MoyensDuTerritoire> lire(CodeTerritoire code) {
        return territoires.parCode(code).map(this::lire);
    }

    private MoyensDuTerritoire lire(Territoire ici) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<CodeTerritoire> dits = queries.lieux(ici.code());
        List<MoyenLu> dites = queries.de(lecteur, dits);
        MoyensPublies.Lus lus = publies.lire(
                Stream.concat(Stream.of(ici), queries.detailles(ici).stream()).toList(),
                dites.stream()
                        .map(MoyenLu::ou)
                        .filter(lieu -> lieu.niveau() == Niveau.QPV)
                        .map(Territoire::code)
                        .collect(Collectors.toSet()));
        List<SecretDesBeneficiaires.Compte> comptes = comptes(lecteur, ici, dits, dites);
        Set<CodeTerritoire> lieux = new HashSet<>();
        dites.forEach(dite -> lieux.add(dite.ou().code()));
        lus.lignes().forEach(ligne -> lieux.add(ligne.ou().code()));
        comptes.forEach(compte -> lieux.add(compte.ou()));
        Emboitement emboitement = queries.emboitement(lieux);
        Set<Long> tus = SecretDesBeneficiaires.parmi(comptes, emboitement);
        List<Moyen> lignes = Stream.concat(
                        dites.stream()
                                .map(dite -> dite.pour(
                                        tus,
                                        lus.habitants(dite.ou().code(), dite.annee())
                                                .orElse(null))),
                        lus.lignes().stream())
                .toList();
        return new MoyensDuTerritoire(
                ici,
                Comptage.de(ici.code(), lignes, emboitement).stream()
                        .sorted(ORDRE)
                        .toList(),
                lus.mesures(),
                ici.niveau().rang() > Niveau.DEPARTEMENT.rang() ? queries.dessus(ici.code()) : List.of(),
                perimetres.permet(lecteur, Droit.DECLARER_DES_MOYENS, ici.code()));
    }

    /**
     * The children that tell of those of this page, whatever page shows them: of its own lines, of what holds it and of all that
     * is beside it there. An intercommunalité may go beyond its département. The DSDEN reads all that was counted.
     */
    private List<SecretDesBeneficiaires.Compte> comptes(
            Lecteur lecteur, Territoire ici, List<CodeTerritoire> dits, List<MoyenLu> dites) {
        if (lecteur.audience() == Audience.DSDEN || dites.stream().allMatch(dite -> dite.enfants() == null)) {
            return List.of();
        }
        Set<CodeTerritoire> lieux = new HashSet<>(dits);
        Set<CodeTerritoire> larges = new HashSet<>(queries.largesComptes(ici.code(), dits));
        lieux.addAll(larges);
        if (larges.contains(CodeTerritoire.FRANCE)) {
            lieux.addAll(queries.lieux(CodeTerritoire.FRANCE));
        } else {
            dits.stream()
                    .filter(lieu -> Niveau.duCode(lieu.valeur()) == Niveau.EPCI)
                    .forEach(larges::add);
            lieux.addAll(larges.isEmpty() ? List.of() : queries.comptesDans(larges));
        }
        return queries.comptes(lecteur, lieux);
    }
}
