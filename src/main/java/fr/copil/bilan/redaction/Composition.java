package fr.copil.bilan.redaction;

import fr.copil.acces.Audience;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.ChiffresInseres;
import fr.copil.bilan.contenu.DefinitionCitee;
import fr.copil.bilan.contenu.Entete;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Garde;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Marques;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.commun.Calcul;
import fr.copil.commun.Renvois;
import fr.copil.commun.Textes;
import fr.copil.figure.FigureModele;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.mesure.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the sections that people decided and the drafts of the others together; what is empty is left out. Decision 0046. */
final class Composition {

    private Composition() {}

    static Bilan de(
            FicheBilan fiche,
            List<SectionEcrite> sections,
            Matiere matiere,
            ChiffresInseres chiffres,
            Audience audience) {
        Propositions propositions = new Propositions(matiere);
        Marques marques = new Marques(chiffres, propositions.phrases());
        // A plan of before that chapter has its figures among the key ones.
        boolean avecSeries = sections.stream().anyMatch(section -> section.cle().equals(Chapitre.SERIES.cle()));
        List<Section> composees = new ArrayList<>();
        List<ChiffreRenvoye> cites = new ArrayList<>();
        for (SectionEcrite ecrite : sections) {
            if (ecrite.visible()) {
                composees.add(section(ecrite, propositions, marques, avecSeries));
                cites.addAll(chiffres.de(ecrite.recit()).toList());
            }
        }
        composees.removeIf(section -> section.blocs().isEmpty() && !Chapitre.composee(section.cle()));
        return new Bilan(
                entete(fiche, matiere, audience),
                avecAnnexes(notesEnFin(composees), cites).stream()
                        .filter(section -> !section.blocs().isEmpty())
                        .toList(),
                definitions(matiere));
    }

    private static Section section(
            SectionEcrite ecrite, Propositions propositions, Marques marques, boolean avecSeries) {
        Optional<Proposition> proposition = propositions.de(ecrite.cle());
        String recit = ecrite.recit();
        List<Bloc> blocs = Markdown.lire(
                recit == null ? proposition.map(Proposition::recit).orElse("") : recit, marques);
        return new Section(
                ecrite.cle(),
                ecrite.titre(),
                recit == null,
                Chapitre.dits(ecrite.cle(), blocs),
                ecrite.cle().equals(Chapitre.CHIFFRES.cle()) && !avecSeries
                        ? Stream.concat(
                                        propositions.elements(Chapitre.CHIFFRES).stream(),
                                        propositions.elements(Chapitre.SERIES).stream())
                                .toList()
                        : proposition.map(Proposition::elements).orElse(List.of()));
    }

    /** Where the plan has a section for them, notes of method are said there once; cautions stay under their figure. */
    private static List<Section> notesEnFin(List<Section> sections) {
        if (sections.stream().noneMatch(section -> section.cle().equals(Chapitre.NOTES.cle()))) {
            return sections;
        }
        List<Bloc> notes = Annexes.notes(figures(sections));
        return sections.stream()
                .map(section -> new Section(
                        section.cle(),
                        section.titre(),
                        section.proposee(),
                        section.recit(),
                        section.cle().equals(Chapitre.NOTES.cle())
                                ? notes
                                : section.elements().stream()
                                        .map(Composition::sansMethode)
                                        .toList()))
                .toList();
    }

    private static Bloc sansMethode(Bloc bloc) {
        return bloc instanceof Bloc.Illustration i
                ? new Bloc.Illustration(i.figure().sansMethode())
                : bloc;
    }

    private static List<FigureModele> figures(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocs().stream())
                .flatMap(bloc -> bloc instanceof Bloc.Illustration i ? Stream.of(i.figure()) : Stream.empty())
                .toList();
    }

    /** The figures are numbered once the sections stand in order. */
    private static List<Section> avecAnnexes(List<Section> sections, List<ChiffreRenvoye> cites) {
        List<FigureModele> figures = figures(sections);
        return sections.stream()
                .map(section -> section.cle().equals(Chapitre.ANNEXES.cle())
                        ? new Section(
                                section.cle(),
                                section.titre(),
                                section.proposee(),
                                section.recit(),
                                Annexes.de(figures, cites))
                        : section)
                .toList();
    }

    private static Entete entete(FicheBilan fiche, Matiere matiere, Audience audience) {
        return new Entete(
                matiere.document().convention().titreCourt(),
                matiere.document().convention().titre(),
                matiere.territoire().nomEtNiveau(),
                fiche.genre(),
                fiche.annee(),
                fiche.statut(),
                fiche.version(),
                audience,
                fiche.figeLe() == null ? matiere.aujourdHui() : fiche.figeLe(),
                List.of(),
                garde(fiche, matiere));
    }

    private static Garde garde(FicheBilan fiche, Matiere matiere) {
        return new Garde(
                matiere.parties().stream()
                        .map(partie -> partie.service().nom())
                        .findFirst()
                        .orElse(""),
                "bilan n° " + fiche.id() + ", version " + fiche.version(),
                matiere.parties().stream()
                        .map(partie -> new Garde.Signataire(
                                partie.id(),
                                partie.service().nom(),
                                Textes.majuscule(String.join(" et ", Textes.plusieurs(partie.fonction()))),
                                ""))
                        .toList());
    }

    private static List<DefinitionCitee> definitions(Matiere matiere) {
        Stream<Definition> etudiees = matiere.etudes().stream().map(etude -> etude.definition());
        Stream<Definition> siennes =
                matiere.catalogue().stream().filter(ligne -> !ligne.alias()).map(ligne -> ligne.definition());
        return Stream.concat(etudiees, siennes)
                .distinct()
                .map(d -> new DefinitionCitee(
                        d.id(),
                        d.nom(),
                        d.numerateur(),
                        d.denominateur(),
                        d.calcul() == Calcul.VALEUR ? "" : d.calcul().phrase(),
                        Renvois.lieux(d.source()),
                        String.join(" ", Renvois.lisibles(d.notes()))))
                .toList();
    }
}
