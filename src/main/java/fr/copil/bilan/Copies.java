package fr.copil.bilan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.copil.acces.Audience;
import fr.copil.commun.ErreurCopil;
import fr.copil.figure.FigureModele;
import fr.copil.figure.Graphique;
import fr.copil.indicateur.CelluleRetiree;
import fr.copil.indicateur.RetraitService;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What frozen bilans say, one copy an audience: kept as text, so that no later figure or rule can reach it. */
@Component
class Copies {

    /** Charts are told apart by the type that they carry already. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Graphique.Courbes.class, name = "courbes"),
        @JsonSubTypes.Type(value = Graphique.Barres.class, name = "barres"),
        @JsonSubTypes.Type(value = Graphique.Carte.class, name = "carte")
    })
    private interface GraphiqueLu {}

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Graphique.class, GraphiqueLu.class).build();

    private final BilanQueries queries;
    private final RetraitService retraits;
    private final DroitsDuBilan droits;

    Copies(BilanQueries queries, RetraitService retraits, DroitsDuBilan droits) {
        this.queries = queries;
        this.retraits = retraits;
        this.droits = droits;
    }

    static String ecrire(Bilan bilan) {
        return JSON.writeValueAsString(bilan);
    }

    static String ecrire(FigureModele figure) {
        return JSON.writeValueAsString(figure);
    }

    static Bilan lire(String contenu) {
        return JSON.readValue(contenu, Bilan.class);
    }

    /**
     * With the status and the signatures of today, which are not part of what was frozen, and without what was withdrawn
     * since, but for the DSDEN.
     */
    Bilan lire(Fiche fiche, Audience audience) {
        if (audience.rang() > droits.lecteur().audience().rang()) {
            throw new ErreurCopil(
                    "AUDIENCE-AU-DESSUS",
                    "Votre compte ne lit pas ce qui est destiné à l'audience « " + audience.libelle() + " ».");
        }
        Bilan fige = queries.fige(fiche.id(), audience)
                .map(Copies::lire)
                .map(bilan -> audience == Audience.DSDEN ? bilan : Masque.de(bilan, retires(fiche)))
                .orElseThrow(() -> new ErreurCopil(
                        "BILAN-AUDIENCE", "Ce bilan n'a pas été figé pour l'audience « " + audience.libelle() + " »."));
        Entete e = fige.entete();
        return new Bilan(
                new Entete(
                        e.convention(),
                        e.titreConvention(),
                        e.territoire(),
                        e.genre(),
                        e.annee(),
                        fiche.statut(),
                        e.version(),
                        e.audience(),
                        e.arreteLe(),
                        queries.signatures(fiche.id()).stream()
                                .filter(Signature::tient)
                                .sorted(Comparator.comparingInt(Signature::rang))
                                .map(Signature::enClair)
                                .toList()),
                fige.sections(),
                fige.definitions());
    }

    private List<CelluleRetiree> retires(Fiche fiche) {
        OffsetDateTime gel = queries.moment(fiche.id());
        return gel == null ? List.of() : retraits.depuis(gel, fiche.territoire());
    }
}
