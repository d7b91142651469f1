package fr.copil.methode;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.Textes;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import fr.copil.territoire.Territoire;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the self-assessment of a territory, and adds answers to it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MethodeService {

    /** Nobody types more than this to find a town; the rest of a pasted text is ignored. */
    private static final int LONGUEUR_MAX = 80;

    private static final int PROCHES = 3;

    private final MethodeQueries queries;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;

    MethodeService(MethodeQueries queries, LecteurCourant lecteurCourant, Clock horloge, PerimetreService perimetres) {
        this.perimetres = perimetres;
        this.queries = queries;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
    }

    /** The territory asked for, else the reader's own when it holds a contrat de ville, else none. */
    public AutoEvaluation lire(@Nullable String code) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<String> avis = new ArrayList<>();
        Optional<Territoire> demande = code == null ? Optional.empty() : queries.territoire(code);
        if (code != null && demande.isEmpty()) {
            avis.add(sansContrat(code));
        }
        Territoire territoire = demande.or(
                        () -> queries.territoire(lecteur.territoire().valeur()))
                .orElse(null);
        if (territoire == null) {
            return new AutoEvaluation(null, queries.items(), Map.of(), false, avis);
        }
        boolean dedans = perimetres.lit(lecteur, Audience.COMITE, territoire.code());
        boolean repondant = lecteur.peut(Droit.REPONDRE_SUR_LA_METHODE);
        boolean ouverte = perimetres.permet(lecteur, Droit.REPONDRE_SUR_LA_METHODE, territoire.code());
        if (repondant && !ouverte) {
            avis.add(horsPerimetre(territoire));
        }
        return new AutoEvaluation(
                territoire,
                queries.items(),
                queries.reponses(territoire.code()).stream()
                        .map(reponse -> dedans ? reponse : reponse.sansCommentaire())
                        .collect(Collectors.groupingBy(ReponseDonnee::item)),
                ouverte,
                avis);
    }

    /** Holders of a contrat de ville whose name or code holds every typed word, the reader's own first. */
    public Stream<Territoire> territoires(String saisie, int debut, int nombre) {
        return queries.territoires(mots(saisie), lecteurCourant.lecteur().territoire(), debut, nombre);
    }

    /**
     * Adds an answer and returns the whole history of its question, the oldest first.
     *
     * @throws ReponseEntreTemps when another answer was given since the one that the author saw
     */
    @Exige(Droit.REPONDRE_SUR_LA_METHODE)
    @Transactional
    public List<ReponseDonnee> repondre(ReponseSaisie saisie) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Territoire territoire = queries.territoire(saisie.territoire().valeur())
                .orElseThrow(() -> new ErreurCopil(
                        "METHODE-TERRITOIRE", sansContrat(saisie.territoire().valeur())));
        if (!perimetres.permet(lecteur, Droit.REPONDRE_SUR_LA_METHODE, territoire.code())) {
            throw new Interdit("METHODE-PERIMETRE", horsPerimetre(territoire));
        }
        Commentaire commentaire = Commentaire.lire(saisie.commentaire());
        if (!queries.retenirLaQuestion(saisie.item())) {
            throw new ErreurCopil(
                    "METHODE-QUESTION",
                    "Cette question n'est plus dans l'annexe 1 telle que Copil l'a chargée. Rechargez la page.");
        }
        List<ReponseDonnee> historique = queries.reponses(saisie.territoire(), saisie.item());
        Long vue = saisie.derniereVue();
        if (!historique.isEmpty() && (vue == null || historique.getLast().id() != vue)) {
            throw new ReponseEntreTemps(historique);
        }
        queries.ajouter(saisie, commentaire, lecteur.role(), OffsetDateTime.now(horloge));
        return queries.reponses(saisie.territoire(), saisie.item());
    }

    private static String horsPerimetre(Territoire territoire) {
        return Perimetre.phrase(territoire.nomEtNiveau(), "vous pouvez lire cette auto-évaluation, pas y répondre.");
    }

    private String sansContrat(String code) {
        List<String> proches = Stream.concat(
                        queries.autour(code, PROCHES).stream(),
                        queries.territoires(
                                mots(code.substring(code.indexOf('-') + 1)), CodeTerritoire.FRANCE, 0, PROCHES))
                .limit(PROCHES)
                .map(territoire -> territoire.nomEtNiveau() + ", " + territoire.code())
                .toList();
        return "Aucun contrat de ville connu de Copil n'est porté par « " + Textes.abreger(code, 40) + " ». "
                + "Choisissez-en un dans la liste" + (proches.isEmpty() ? "." : ", par exemple : ")
                + String.join(" ; ", proches) + (proches.isEmpty() ? "" : ".");
    }

    private static List<String> mots(String saisie) {
        return Textes.mots(saisie.length() > LONGUEUR_MAX ? saisie.substring(0, LONGUEUR_MAX) : saisie);
    }
}
