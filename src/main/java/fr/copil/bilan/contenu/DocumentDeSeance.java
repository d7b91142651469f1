package fr.copil.bilan.contenu;

import fr.copil.commun.Dates;
import fr.copil.figure.FigureModele;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a committee sends or keeps of a meeting, and that is no bilan: a convocation, a dossier de séance, a relevé de décisions.
 *
 * @param titre {@code Relevé de décisions}
 * @param sousTitre of which committee, of which meeting
 * @param rappels what a reader looks for first: when, where, about what
 * @param signataires who sign it, after the sections; none where nobody does
 * @param annexes after the signatures, from a page of their own
 * @param sommaire whether a table of contents leads to each section
 * @param provisoire said on every page
 */
public record DocumentDeSeance(
        Papier papier,
        String titre,
        String sousTitre,
        List<Rappel> rappels,
        List<Section> sections,
        List<Signataire> signataires,
        List<Section> annexes,
        boolean sommaire,
        boolean provisoire) {

    public DocumentDeSeance {
        rappels = List.copyOf(rappels);
        sections = List.copyOf(sections);
        signataires = List.copyOf(signataires);
        annexes = List.copyOf(annexes);
    }

    /**
     * Whose paper it is.
     *
     * @param emetteur of the letterhead, a line each; the first one is its name
     * @param lieu where it is written; may be empty
     * @param reference by which it is called back; may be empty
     * @param diffusion who may read it, as in {@code membres du comité de pilotage}
     */
    public record Papier(List<String> emetteur, String lieu, LocalDate le, String reference, String diffusion) {

        public Papier {
            emetteur = List.copyOf(emetteur);
        }

        /** {@code Nantes, le 1er décembre 2026}. */
        public String fait() {
            return lieu.isEmpty() ? "Le " + Dates.enLettres(le) : lieu + ", le " + Dates.enLettres(le);
        }

        public String nom() {
            return emetteur.isEmpty() ? "" : emetteur.getFirst();
        }
    }

    /** {@code Date : mardi 12 janvier 2027 à 9 h 30}, without the colon. */
    public record Rappel(String nom, String texte) {}

    /** @param signature in words, once it is given; empty where a pen is awaited */
    public record Signataire(String service, String fonction, String signature) {}

    /** {@code Référence COMITE-7 ; 12/12/2026 ; diffusion : membres du comité de pilotage}. */
    public String mention() {
        return Stream.of(
                        papier.reference().isEmpty() ? "" : "Référence " + papier.reference(),
                        Dates.jour(papier.le()),
                        papier.diffusion().isEmpty() ? "" : "diffusion : " + papier.diffusion())
                .filter(dit -> !dit.isEmpty())
                .collect(Collectors.joining(" ; "));
    }

    /** All its sections, in the order of reading. */
    public List<Section> parties() {
        return Stream.concat(sections.stream(), annexes.stream()).toList();
    }

    /** In the order of reading; their rank is their number. */
    public List<FigureModele> figures() {
        return parties().stream()
                .flatMap(section -> section.blocs().stream())
                .flatMap(bloc -> bloc instanceof Bloc.Illustration i ? Stream.of(i.figure()) : Stream.empty())
                .toList();
    }

    /** With one more annexe, after the others. */
    public DocumentDeSeance avecAnnexe(Section annexe) {
        return avec(sections, Stream.concat(annexes.stream(), Stream.of(annexe)).toList());
    }

    /** Of these sections alone. */
    public DocumentDeSeance avec(List<Section> autres) {
        return avec(autres, List.of());
    }

    private DocumentDeSeance avec(List<Section> autres, List<Section> autresAnnexes) {
        return new DocumentDeSeance(
                papier, titre, sousTitre, rappels, autres, signataires, autresAnnexes, sommaire, provisoire);
    }
}
