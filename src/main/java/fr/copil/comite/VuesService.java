package fr.copil.comite;

import fr.copil.acces.Audience;
import fr.copil.acces.AudienceReduite;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Dates;
import fr.copil.commun.Lit;
import fr.copil.commun.Nombres;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Engagement;
import fr.copil.convention.EngagementChange;
import fr.copil.convention.EngagementService;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.FicheEngagement;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.ListeEngagements;
import fr.copil.convention.Occurrence;
import fr.copil.convention.Suivi;
import fr.copil.direct.Partage;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.AdresseEtude;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.EtudeService;
import fr.copil.indicateur.figure.FiguresPourDocuments;
import fr.copil.indicateur.versement.MesuresPubliees;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.tableaudebord.TableauDeBordService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What a room looks at, read with the rights of the room: nothing above its audience is there, whoever leads, nor above that
 * of who follows from elsewhere. Followers of one audience share one reading.
 */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class VuesService {

    /** Lines of a list: what a room still scrolls through. */
    private static final int LISTE_MAX = 40;

    private final TableauDeBordService tableaux;
    private final EtudeService etudes;
    private final EngagementService engagements;
    private final ConventionService conventions;
    private final VueDeBilan bilans;
    private final FichierService fichiers;
    private final AudienceReduite audiences;
    private final LecteurCourant lecteurCourant;
    private final Partage partage;

    VuesService(
            TableauDeBordService tableaux,
            EtudeService etudes,
            EngagementService engagements,
            ConventionService conventions,
            VueDeBilan bilans,
            FichierService fichiers,
            AudienceReduite audiences,
            LecteurCourant lecteurCourant,
            Partage partage) {
        this.tableaux = tableaux;
        this.etudes = etudes;
        this.engagements = engagements;
        this.conventions = conventions;
        this.bilans = bilans;
        this.fichiers = fichiers;
        this.audiences = audiences;
        this.lecteurCourant = lecteurCourant;
        this.partage = partage;
    }

    /** @param adresse what is shown in the place of what the point shows, empty for that itself */
    public Vue de(Point point, String adresse, Audience salle) {
        String montre = adresse.isEmpty() ? point.montre() : adresse;
        return AdresseMontree.lire(montre)
                .map(lue -> lue.genre() == AdresseMontree.Genre.FICHIER
                        ? fichiers.vue(lue, salle)
                        : dansLaSalle(salle, () -> partagee(lue, montre)))
                .map(vue -> adresse.isEmpty() || AdresseMontree.memeFichier(adresse, point.montre())
                        ? vue.avec(point.texte())
                        : vue)
                .orElseGet(() -> Vue.mots(point.titre(), point.texte()));
    }

    /** A member may read further than the room, or less far: the lower of the two holds. */
    <T> T dansLaSalle(Audience salle, Supplier<T> lecture) {
        return lecteurCourant.lecteur().audience().rang() <= salle.rang()
                ? lecture.get()
                : audiences.lire(salle, lecture);
    }

    /** Readers of one audience see alike what is shared; who may open a bilan depends on more than that. */
    private Vue partagee(AdresseMontree adresse, String montre) {
        return adresse.genre() == AdresseMontree.Genre.BILAN
                ? bilans.de(adresse, montre)
                : partage.lire("vue " + montre, () -> lire(adresse, montre));
    }

    private Vue lire(AdresseMontree adresse, String montre) {
        return switch (adresse.genre()) {
            case TABLEAU -> tableau(adresse, montre);
            case INDICATEUR -> indicateur(adresse, montre);
            case ENGAGEMENT -> engagement(adresse.code(), montre);
            case CONVENTION -> engagements(adresse, montre);
            case BILAN, FICHIER -> throw new IllegalArgumentException(montre);
        };
    }

    private Vue tableau(AdresseMontree adresse, String montre) {
        TableauDeBord page = tableaux.lire(AdresseDuTableau.lire(adresse.parametres()));
        String lieu = page.territoire().nom();
        Set<String> cles = Stream.concat(
                        FigureCle.INDICATEURS.stream().map(MesuresPubliees::cle),
                        Stream.of(EngagementChange.cleDeConvention(
                                page.convention().code())))
                .collect(Collectors.toUnmodifiableSet());
        return Arrays.stream(FigureCle.values())
                .filter(cle -> cle.id().equals(adresse.ancre()))
                .findFirst()
                .map(cle -> seule(cle.de(page)))
                .map(figure -> new Vue(figure.titre(), lieu, figure, List.of(), "", montre, cles))
                .orElseGet(() -> new Vue(
                        lieu,
                        lieu,
                        null,
                        Arrays.stream(FigureCle.values())
                                .map(cle -> cle.de(page))
                                .map(figure -> new Vue.Fait(figure.titre(), figure.lecture()))
                                .toList(),
                        "",
                        montre,
                        cles));
    }

    private Vue indicateur(AdresseMontree adresse, String montre) {
        Etude etude = etudes.lire(
                        adresse.code(),
                        new AdresseEtude(
                                parametre(adresse, "territoire"),
                                parametre(adresse, "periode"),
                                parametre(adresse, "groupes"),
                                null,
                                parametre(adresse, "le")))
                .orElse(null);
        if (etude == null) {
            return Vue.dite(
                    "Indicateur " + adresse.code(), "Cet indicateur n'existe plus dans le référentiel.", Set.of());
        }
        List<FigureModele> figures = FiguresPourDocuments.de(etude);
        FigureModele figure = seule(figures.stream()
                .filter(une -> une.id().equals(adresse.ancre()))
                .findFirst()
                .orElse(figures.getFirst()));
        return new Vue(
                figure.titre(),
                etude.territoire().nom(),
                figure,
                List.of(),
                "",
                montre,
                Set.of(MesuresPubliees.cle(adresse.code())));
    }

    /** Without the other ways to see it, which are links of a page and depend on who reads. */
    static FigureModele seule(FigureModele figure) {
        return figure.renommee(figure.id(), figure.titre());
    }

    private static @Nullable String parametre(AdresseMontree adresse, String nom) {
        String valeur = adresse.parametre(nom);
        return valeur.isEmpty() ? null : valeur;
    }

    private Vue engagement(String id, String montre) {
        return engagements
                .fiche(id)
                .map(fiche -> new Vue(
                        fiche.engagement().titre(),
                        fiche.titreConvention(),
                        null,
                        faits(fiche),
                        "",
                        montre,
                        Set.of(EngagementChange.cle(id))))
                .orElseGet(() ->
                        Vue.dite("Engagement " + id, "Cet engagement n'existe plus dans le référentiel.", Set.of()));
    }

    /** Those that press first, then in the order of the document. */
    private Vue engagements(AdresseMontree adresse, String montre) {
        String convention = adresse.code();
        String titre = conventions
                .documents()
                .de(convention)
                .map(un -> un.convention().titreCourt())
                .orElse("");
        if (titre.isEmpty()) {
            return Vue.dite(
                    "Convention " + convention, "Cette convention n'existe plus dans le référentiel.", Set.of());
        }
        EtatSuivi etat = EtatSuivi.lire(adresse.parametre(AdresseMontree.ETAT)).orElse(null);
        ListeEngagements liste = engagements.lister(FiltreEngagements.tous(convention));
        List<Engagement> suivis = liste.engagements().stream()
                .filter(un -> un.type().suivi() && !un.enPlace())
                .filter(un -> etat == null || un.suivi().etat() == etat)
                .sorted(Comparator.comparingInt(un -> presse(un, liste.aujourdHui())))
                .toList();
        List<Vue.Fait> lignes = new ArrayList<>();
        suivis.stream()
                .limit(LISTE_MAX)
                .map(un -> ligne(un, liste.aujourdHui()))
                .forEach(lignes::add);
        if (suivis.isEmpty()) {
            lignes.add(new Vue.Fait("", "Aucun engagement n'est dans cet état."));
        } else if (suivis.size() > LISTE_MAX) {
            lignes.add(new Vue.Fait(
                    "",
                    "Et " + Nombres.compte(suivis.size() - LISTE_MAX, "autre", "autres")
                            + ", à la page de la convention."));
        }
        return new Vue(
                Nombres.compte(suivis.size(), "engagement suivi", "engagements suivis")
                        + (etat == null ? "" : ", " + etat.libelle(suivis.size())),
                titre,
                null,
                List.copyOf(lignes),
                "",
                montre,
                Set.of(EngagementChange.cleDeConvention(convention)));
    }

    private static int presse(Engagement engagement, LocalDate aujourdHui) {
        EtatSuivi etat = engagement.suivi().etat();
        return etat == EtatSuivi.BLOQUE ? 0 : engagement.enRetard(aujourdHui) ? 1 : etat.termine() ? 3 : 2;
    }

    private static String retard(Engagement engagement, LocalDate aujourdHui) {
        String retard = engagement.retardEnClair(aujourdHui);
        return retard.isEmpty() ? "" : ", " + retard;
    }

    private static Vue.Fait ligne(Engagement engagement, LocalDate aujourdHui) {
        return new Vue.Fait(
                engagement.suivi().etat().titre() + retard(engagement, aujourdHui),
                Stream.of(engagement.titre(), engagement.echeance(), String.join(", ", engagement.pilotes()))
                        .filter(mots -> !mots.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private static List<Vue.Fait> faits(FicheEngagement fiche) {
        Engagement engagement = fiche.engagement();
        Suivi suivi = engagement.suivi();
        List<Vue.Fait> faits = new ArrayList<>();
        Occurrence occurrence = engagement.occurrence();
        faits.add(new Vue.Fait(
                occurrence == null
                        ? "État"
                        : "État pour " + occurrence.periode().pour(),
                suivi.etat().libelle()
                        + (suivi.depuis() == null ? "" : " depuis le " + Dates.jour(suivi.depuis()))
                        + (suivi.progres() == null ? "" : ", " + suivi.progres() + " %")
                        + (suivi.rapporteParLeDocument() ? ", selon le document" : "")));
        if (!suivi.meteos().isEmpty()) {
            faits.add(new Vue.Fait(
                    "Météo",
                    suivi.meteos().stream()
                            .map(meteo -> meteo.partie() + " : " + meteo.meteo().libelle())
                            .collect(Collectors.joining(" ; "))));
        }
        if (!engagement.echeance().isEmpty() || engagement.echeanceLe() != null) {
            faits.add(new Vue.Fait("Échéance", engagement.echeance() + retard(engagement, fiche.aujourdHui())));
        }
        if (!engagement.pilotes().isEmpty() && !engagement.pilote().isEmpty()) {
            faits.add(new Vue.Fait("Pilote", String.join(", ", engagement.pilotes())));
        }
        if (!engagement.promesse().isEmpty()) {
            faits.add(new Vue.Fait("Promis", engagement.promesse()));
        }
        return faits;
    }
}
