package fr.copil.versions;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.GelService;
import fr.copil.bilan.Gels;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.VersionService;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Meteo;
import fr.copil.convention.suivi.MiseAJour;
import fr.copil.convention.suivi.SeanceService;
import fr.copil.convention.suivi.SuiviService;
import fr.copil.convention.suivi.Sujet;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.RenvoiService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.Depot;
import fr.copil.indicateur.versement.DepotService;
import fr.copil.indicateur.versement.LivraisonProtegee;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Repetition;
import fr.copil.indicateur.versement.RepetitionService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the people of a département put into a base: a delivery, a convention followed, two bilans frozen, one signed. */
record Vie(ApplicationContext copil) {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = CodeTerritoire.departement("44");

    /** Each in the name of who would. */
    void vivre() {
        try {
            en(Role.REFERENT, Audience.DSDEN);
            livrer();
            suivre();
            en(Role.CABINET, Audience.COMITE);
            copil.getBean(SeanceService.class).noter("LA", LocalDate.of(2026, 11, 10));
            long avant = figer(2023);
            long apres = figer(2024);
            en(Role.REFERENT, Audience.DSDEN);
            copil.getBean(GelService.class).signer(apres);
            en(Role.CABINET, Audience.COMITE);
            copil.getBean(GelService.class).signer(apres);
            copil.getBean(VersionService.class).rectifier(avant, "Un chiffre était faux.");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void livrer() {
        DepotService depots = copil.getBean(DepotService.class);
        depots.deposer("Scolarisation avant trois ans", "", List.of(mesure(2022, 287), mesure(2023, 313)), Set.of());
        depots.regler(attente(), Audience.COMITE, Regle.ordinaire());
        depots.publier(attente());
        depots.deposer("Scolarisation avant trois ans", "Une école oubliée.", List.of(mesure(2024, 331)), Set.of());
    }

    private Depot attente() {
        return copil.getBean(RepetitionService.class).lire(new Repetition.Demande(null, false, 0)).livraisons().stream()
                .map(LivraisonProtegee::depot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static MesureRecue mesure(int periode, int scolarises) {
        return MesureRecue.taux(
                Indicateurs.MOINS_DE_TROIS_ANS,
                LOIRE_ATLANTIQUE,
                periode,
                BigDecimal.valueOf(scolarises),
                BigDecimal.valueOf(1000),
                Qualite.DEFINITIF);
    }

    private void suivre() {
        SuiviService suivis = copil.getBean(SuiviService.class);
        dire("LA-P-a", EtatSuivi.EN_COURS, 35);
        dire("LA-3.7-c1", EtatSuivi.BLOQUE, null);
        dire("LA-3.7-c2", EtatSuivi.SUSPENDU, null);
        suivis.donnerSaMeteo("LA-P-a", Meteo.APPUIS, "Il manque un poste.");
    }

    private void dire(String engagement, EtatSuivi etat, @Nullable Integer progres) {
        SuiviService suivis = copil.getBean(SuiviService.class);
        suivis.mettreAJour(new MiseAJour(
                engagement,
                suivis.lire(engagement).orElseThrow().version(),
                etat,
                progres,
                "Locaux non livrés",
                "Ville de Nantes",
                LocalDate.of(2027, 1, 12),
                "En attente de la rentrée",
                null,
                "https://exemple.fr/convention.pdf",
                Sujet.FREINS,
                "Deux écoles sur cinq."));
    }

    private long figer(int annee) {
        BilanService bilans = copil.getBean(BilanService.class);
        long id = bilans.creer(new NouveauBilan("LA", LOIRE_ATLANTIQUE, Genre.ANNUEL, annee));
        Renvoi renvoi = Renvoi.lire(Indicateurs.MOINS_DE_TROIS_ANS + "/DEP-44/ENSEMBLE/2023")
                .orElseThrow();
        ChiffreRenvoye chiffre = Objects.requireNonNull(
                copil.getBean(RenvoiService.class).lire(List.of(renvoi)).get(renvoi));
        bilans.ecrire(id, "synthese", "Avant trois ans, " + Markdown.chiffre(chiffre) + " vont à l'école.", 0);
        Gels.figer(bilans, copil.getBean(GelService.class), id);
        return id;
    }

    private static void en(Role role, Audience audience) {
        SecurityContextHolder.getContext().setAuthentication(Identites.compte(role, audience));
    }
}
