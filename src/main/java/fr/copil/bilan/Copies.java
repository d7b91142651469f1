package fr.copil.bilan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.copil.acces.Audience;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Garde;
import fr.copil.bilan.contenu.Section;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.figure.Graphique;
import fr.copil.indicateur.CelluleRetiree;
import fr.copil.indicateur.RetraitService;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What frozen bilans say, one copy an audience: kept as text, so that no later figure or rule can reach it. The text says
 * the version of its format; one without a version is of the first. Decision 0024.
 */
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

    /** Of what is frozen today. Whatever changes the shape adds one, a class that lifts the one before, golden files. */
    static final int VERSION = 4;

    private static final String CHAMP = "version";

    private final BilanQueries queries;
    private final RetraitService retraits;
    private final DroitsDuBilan droits;

    Copies(BilanQueries queries, RetraitService retraits, DroitsDuBilan droits) {
        this.queries = queries;
        this.retraits = retraits;
        this.droits = droits;
    }

    static String ecrire(Bilan bilan) {
        ObjectNode garde = JSON.createObjectNode().put(CHAMP, VERSION);
        garde.setAll((ObjectNode) JSON.valueToTree(bilan));
        return JSON.writeValueAsString(garde);
    }

    static Bilan lire(String contenu) {
        ObjectNode garde = (ObjectNode) JSON.readTree(contenu);
        int version = garde.path(CHAMP).asInt(1);
        if (version > VERSION) {
            throw new ErreurCopil(
                    "BILAN-FORMAT", "Ce bilan a été figé par une version plus récente de Copil : mettez Copil à jour.");
        }
        if (version < 2) {
            FormatV1.monter(garde);
        }
        if (version < 3) {
            FormatV2.monter(garde);
        }
        if (version < 4) {
            FormatV3.monter(garde);
        }
        garde.remove(CHAMP);
        return JSON.treeToValue(garde, Bilan.class);
    }

    /** @param masquee whether something was withdrawn of it since */
    record Lue(Bilan bilan, boolean masquee) {}

    Bilan lire(FicheBilan fiche, Audience audience) {
        return ouvrir(fiche, audience).bilan();
    }

    /**
     * With the status and the signatures of today, which are not part of what was frozen, and without what was withdrawn
     * since, but for the DSDEN. Whoever froze it answers for every text: none is a draft any more.
     */
    Lue ouvrir(FicheBilan fiche, Audience audience) {
        if (audience.rang() > droits.audience(fiche).rang()) {
            throw new Interdit(
                    "BILAN-AU-DESSUS",
                    "Votre compte ne lit pas ce qui est destiné à l'audience « " + audience.libelle() + " ».");
        }
        Bilan fige = queries.fige(fiche.id(), audience)
                .map(Copies::lire)
                .orElseThrow(() -> new ErreurCopil(
                        "BILAN-AUDIENCE", "Ce bilan n'a pas été figé pour l'audience « " + audience.libelle() + " »."));
        Bilan lisible = audience == Audience.DSDEN ? fige : Masque.de(fige, retires(fiche));
        return new Lue(
                new Bilan(
                        entete(fige.entete(), fiche),
                        lisible.sections().stream().map(Section::relue).toList(),
                        lisible.definitions()),
                !lisible.equals(fige));
    }

    private Entete entete(Entete fige, FicheBilan fiche) {
        List<Signature> signatures = queries.signatures(fiche.id());
        List<Garde.Signataire> signataires = fige.garde().signataires();
        Set<String> parties = signataires.stream().map(Garde.Signataire::partie).collect(Collectors.toSet());
        return fige.avec(
                fiche.statut(),
                signatures.stream()
                        .filter(signature -> !signature.tient() || !parties.contains(signature.partie()))
                        .sorted(Comparator.comparing((Signature signature) -> !signature.tient())
                                .thenComparingInt(Signature::rang))
                        .map(Signature::enClair)
                        .toList(),
                new Garde(
                        fige.garde().emetteur(),
                        fige.garde().reference(),
                        signataires.stream()
                                .map(signataire -> signataire.signe(signatures.stream()
                                        .filter(signature -> signature.tient()
                                                && signataire.partie().equals(signature.partie()))
                                        .findFirst()
                                        .map(Signature::enClair)))
                                .toList()));
    }

    private List<CelluleRetiree> retires(FicheBilan fiche) {
        OffsetDateTime gel = queries.moment(fiche.id());
        return gel == null ? List.of() : retraits.depuis(gel, fiche.territoire());
    }
}
