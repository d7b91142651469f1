package fr.copil.comite;

import fr.copil.acces.Audience;
import fr.copil.bilan.BilanChange;
import fr.copil.bilan.BilanOuvert;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.convention.EngagementChange;
import fr.copil.direct.Partage;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.indicateur.versement.MesuresPubliees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A section of a bilan on the wall: its texts and its tables as words, its first figure drawn. Who reads it, and how far, is
 * what the bilan itself answers; a draft that its authors have not sent is for no room, even one that they lead. Decision 0050.
 */
@Component
class VueDeBilan {

    /** Of one table: more is not read on a wall. */
    private static final int LIGNES = 8;

    /** Of what stands in front of its values; a longer one is written above them. */
    private static final int NOM_MAX = 30;

    private static final String BILAN = "Bilan";

    private final BilanService bilans;
    private final Partage partage;

    VueDeBilan(BilanService bilans, Partage partage) {
        this.bilans = bilans;
        this.partage = partage;
    }

    Vue de(AdresseMontree adresse, String montre) {
        long id = adresse.numero();
        Audience plafond;
        try {
            plafond = bilans.plafond(id);
        } catch (ErreurCopil pasPourLui) {
            return Vue.dite(
                    BILAN,
                    "Ce bilan ne se lit pas ici : il n'est pas envoyé au comité, ou il n'est pas pour qui regarde cet"
                            + " écran.",
                    Set.of(BilanChange.cle(id)));
        }
        return partage.lire(
                "vue " + montre + " " + plafond, () -> lire(id, adresse.parametre(AdresseMontree.SECTION), montre));
    }

    private Vue lire(long id, String section, String montre) {
        Set<String> cles = Set.of(BilanChange.cle(id));
        BilanOuvert ouvert;
        try {
            ouvert = bilans.ouvrir(id).orElseThrow(() -> FicheBilan.inconnu(id));
        } catch (ErreurCopil refus) {
            return Vue.dite(BILAN, refus.phrase(), cles);
        }
        if (ouvert.fiche().brouillon() && ouvert.fiche().envoyeLe() == null) {
            return Vue.dite(
                    BILAN,
                    "Ce bilan est un brouillon que ses auteurs n'ont pas envoyé au comité : la salle le lira dès qu'il"
                            + " sera envoyé.",
                    cles);
        }
        Entete entete = ouvert.bilan().entete();
        return ouvert.bilan().sections().stream()
                .filter(une -> une.cle().equals(section))
                .findFirst()
                .map(une -> vue(ouvert, une, montre))
                .orElseGet(
                        () -> Vue.dite(nom(entete), "Cette section n'est plus dans le bilan, ou y est cachée.", cles));
    }

    private static Vue vue(BilanOuvert ouvert, Section section, String montre) {
        Entete entete = ouvert.bilan().entete();
        List<FigureModele> figures = figures(section);
        return new Vue(
                section.titre(),
                nom(entete) + " : « " + section.titre() + " ». " + entete.mention() + remplacee(ouvert) + ".",
                figures.isEmpty() ? null : VuesService.seule(figures.getFirst()),
                faits(section),
                "",
                montre,
                cles(ouvert));
    }

    private static List<FigureModele> figures(Section section) {
        return section.blocs().stream()
                .flatMap(bloc -> bloc instanceof Bloc.Illustration une ? Stream.of(une.figure()) : Stream.empty())
                .toList();
    }

    /** All that it says beside its first figure. */
    static List<Vue.Fait> faits(Section section) {
        List<Vue.Fait> faits = new ArrayList<>();
        section.blocs().forEach(bloc -> ajouter(faits, bloc));
        int figures = figures(section).size();
        if (figures > 1) {
            faits.add(new Vue.Fait(
                    "",
                    "Le bilan montre " + Nombres.compte(figures - 1, "autre figure", "autres figures")
                            + " dans cette section."));
        }
        if (faits.isEmpty() && figures == 0) {
            faits.add(new Vue.Fait("", "Cette section est vide."));
        }
        return List.copyOf(faits);
    }

    private static String nom(Entete entete) {
        return entete.titre() + ", " + entete.territoire();
    }

    private static String remplacee(BilanOuvert ouvert) {
        return ouvert.versions().remplaceePar().map(phrase -> ". " + phrase).collect(Collectors.joining());
    }

    private static void ajouter(List<Vue.Fait> faits, Bloc bloc) {
        switch (bloc) {
            case Bloc.Illustration figure -> {}
            case Bloc.Carte carte -> faits.add(new Vue.Fait(carte.legende(), "une carte, à voir dans le bilan"));
            case Bloc.Grille grille -> tableau(faits, grille.tableau());
            case Bloc.TableauEcrit ecrit ->
                tableau(
                        faits,
                        new FigureModele.Tableau(
                                "",
                                ecrit.entete().cases().stream()
                                        .map(Markdown::mots)
                                        .toList(),
                                ecrit.corps().stream()
                                        .map(ligne -> ligne.cases().stream()
                                                .map(une -> Cellule.texte(Markdown.mots(une)))
                                                .toList())
                                        .toList()));
            case Bloc.Intertitre titre -> faits.add(new Vue.Fait("", titre.texte()));
            case Bloc.Paragraphe texte -> phrases(faits, texte);
            case Bloc.Puces puces -> phrases(faits, puces);
            case Bloc.Note note -> phrases(faits, note);
            case Bloc.Retrait retrait -> phrases(faits, retrait);
        }
    }

    private static void phrases(List<Vue.Fait> faits, Bloc texte) {
        Markdown.brut(List.of(texte))
                .lines()
                .filter(ligne -> !ligne.isBlank())
                .forEach(ligne -> faits.add(new Vue.Fait("", ligne)));
    }

    /** A line by what its first cell says. */
    private static void tableau(List<Vue.Fait> faits, FigureModele.Tableau tableau) {
        if (!tableau.legende().isEmpty()) {
            faits.add(new Vue.Fait("", tableau.legende()));
        }
        tableau.lignes().stream()
                .limit(LIGNES)
                .map(ligne -> ligne(tableau.entetes(), ligne))
                .forEach(faits::add);
        int autres = tableau.lignes().size() - LIGNES;
        if (autres > 0) {
            faits.add(new Vue.Fait(
                    "", "Et " + Nombres.compte(autres, "autre ligne", "autres lignes") + " dans le bilan."));
        }
    }

    private static Vue.Fait ligne(List<String> entetes, List<Cellule> ligne) {
        String nom = ligne.getFirst().texte();
        String valeurs = IntStream.range(1, ligne.size())
                .filter(i -> !ligne.get(i).texte().isBlank())
                .mapToObj(i -> entetes.get(i) + " : " + ligne.get(i).texte())
                .collect(Collectors.joining(" ; "));
        return nom.length() <= NOM_MAX ? new Vue.Fait(nom, valeurs) : new Vue.Fait("", nom + " – " + valeurs);
    }

    private static Set<String> cles(BilanOuvert ouvert) {
        Bilan bilan = ouvert.bilan();
        Set<String> cles =
                bilan.indicateurs().stream().map(MesuresPubliees::cle).collect(Collectors.toCollection(HashSet::new));
        cles.add(BilanChange.cle(ouvert.fiche().id()));
        cles.add(EngagementChange.cleDeConvention(ouvert.fiche().convention()));
        return Set.copyOf(cles);
    }
}
