package fr.copil.comite;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.contenu.DocumentDeSeance.Papier;
import fr.copil.bilan.contenu.DocumentDeSeance.Rappel;
import fr.copil.bilan.contenu.DocumentDeSeance.Signataire;
import fr.copil.bilan.contenu.Section;
import fr.copil.commun.Acte;
import fr.copil.commun.Dates;
import fr.copil.commun.Lit;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.convention.Partie;
import fr.copil.convention.Parties;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.indicateur.repere.Repere;
import fr.copil.indicateur.repere.RepereService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What a séance sends, lays on the table and keeps. Its figures are read at the audience of the room; once it is closed, the
 * relevé names those that were shown by their codes, which open them as they were.
 */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class PiecesService {

    private static final List<Integer> LARGEURS_DES_POINTS = List.of(8, 50, 28, 14);
    private static final List<Integer> LARGEURS_DES_DECISIONS = List.of(16, 46, 24, 14);

    private final OrdreDuJourService ordre;
    private final DecisionService decisions;
    private final VuesService vues;
    private final RepereService reperes;
    private final Parties parties;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    PiecesService(
            OrdreDuJourService ordre,
            DecisionService decisions,
            VuesService vues,
            RepereService reperes,
            Parties parties,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.ordre = ordre;
        this.decisions = decisions;
        this.vues = vues;
        this.reperes = reperes;
        this.parties = parties;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Nothing for a séance that the reader does not read, nor a dossier once it is closed: its figures would be today's. */
    public Optional<DocumentDeSeance> de(long id, Piece piece) {
        return ordre.lire(id).filter(seance -> piece.faite(seance.etat())).map(seance -> {
            evenements.publishEvent(new Acte(NatureDActe.EXPORT, piece.cle() + " de la séance " + seance.numero(), ""));
            return switch (piece) {
                case CONVOCATION -> convocation(seance);
                case DOSSIER -> dossier(seance);
                case RELEVE -> releve(seance);
            };
        });
    }

    private DocumentDeSeance convocation(Seance seance) {
        return new DocumentDeSeance(
                papier(seance, LocalDate.now(horloge)),
                Piece.CONVOCATION.libelle(),
                sousTitre(seance),
                Stream.concat(ou(seance).stream(), Stream.of(new Rappel("Destinataires", fonctions(seance, false))))
                        .toList(),
                List.of(
                        texte(
                                "objet",
                                "Objet de la séance",
                                seance.comite().nom()
                                        + " se réunit sur l'ordre du jour ci-dessous. Votre présence, ou celle"
                                        + " de votre représentant, est attendue."),
                        section("ordre-du-jour", "Ordre du jour", List.of(points(seance)))),
                List.of(),
                List.of(),
                false,
                false);
    }

    private DocumentDeSeance dossier(Seance seance) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("ordre-du-jour", "Ordre du jour", List.of(points(seance))));
        seance.points().forEach(point -> sections.add(point(seance, point, true, List.of())));
        List<Decision> attendues = decisions.attendues(seance);
        if (!attendues.isEmpty()) {
            sections.add(section(
                    "suites", "Décisions précédentes qui sont attendues", List.of(decisions("Suites", attendues))));
        }
        return new DocumentDeSeance(
                papier(seance, LocalDate.now(horloge)),
                Piece.DOSSIER.libelle(),
                sousTitre(seance),
                ou(seance),
                sections,
                List.of(),
                List.of(),
                true,
                false);
    }

    private DocumentDeSeance releve(Seance seance) {
        List<Decision> prises = decisions.deLaSeance(seance.id());
        List<Section> sections = new ArrayList<>();
        seance.points().forEach(point -> sections.add(point(seance, point, false, prises)));
        sections.add(
                prises.isEmpty()
                        ? texte("decisions", "Décisions", "Aucune décision n'a été prise.")
                        : section("decisions", "Décisions", List.of(decisions("Décisions", prises))));
        List<Repere> epingles = vues.dansLaSalle(seance.comite().audience(), () -> reperes.deLaSeance(seance.numero()));
        if (!epingles.isEmpty()) {
            sections.add(new Section(
                    "commentaires",
                    "Commentaires épinglés aux graphiques",
                    false,
                    epingles.stream()
                            .<Bloc>map(repere -> Bloc.Paragraphe.de(repere.quoi() + " : " + repere.texte()))
                            .toList(),
                    List.of()));
        }
        return new DocumentDeSeance(
                papier(seance, seance.jour()),
                Piece.RELEVE.libelle(),
                sousTitre(seance),
                Stream.of(
                                ou(seance).stream(),
                                Stream.of(
                                        new Rappel("Présents", fonctions(seance, true)),
                                        new Rappel("Quorum", quorum(seance)),
                                        new Rappel("Prochaine séance", suivante(seance))))
                        .flatMap(rappels -> rappels)
                        .filter(rappel -> !rappel.texte().isEmpty())
                        .toList(),
                sections,
                parties.de(seance.comite().convention()).stream()
                        .map(partie -> new Signataire(service(partie), partie.fonction(), ""))
                        .toList(),
                List.of(),
                false,
                seance.etat() != EtatSeance.CLOSE);
    }

    private static String service(Partie partie) {
        return partie.service().nom();
    }

    private Section point(Seance seance, Point point, boolean figures, List<Decision> prises) {
        List<Bloc> recit = new ArrayList<>();
        if (!point.presentePar().isEmpty()) {
            recit.add(Bloc.Paragraphe.de("Présenté par : " + point.presentePar() + "."));
        }
        if (!point.texte().isEmpty()) {
            Stream.of(point.texte().split("\n", -1))
                    .filter(ligne -> !ligne.isBlank())
                    .forEach(ligne -> recit.add(Bloc.Paragraphe.de(ligne)));
        }
        List<Bloc> elements = new ArrayList<>();
        if (!point.citations().isEmpty()) {
            recit.add(Bloc.Paragraphe.de((point.citations().size() == 1 ? "Chiffre montré : " : "Chiffres montrés : ")
                    + String.join(", ", point.citations()) + "."));
        }
        String nomme = nomme(seance, point);
        if (!nomme.isEmpty()) {
            recit.add(Bloc.Paragraphe.de(nomme));
        }
        if (figures && !point.montre().isEmpty()) {
            Vue vue = vues.de(point, "", seance.comite().audience());
            FigureModele figure = vue.figure();
            if (figure != null) {
                elements.add(new Bloc.Illustration(figure));
            }
            vue.faits()
                    .forEach(fait -> recit.add(
                            Bloc.Paragraphe.de((fait.nom().isEmpty() ? "" : fait.nom() + " : ") + fait.texte())));
        }
        prises.stream()
                .filter(decision -> decision.point() != null && decision.point() == point.id())
                .forEach(decision ->
                        recit.add(Bloc.Paragraphe.de("Décision " + decision.numero() + " : " + decision.quoi())));
        return new Section(
                "point-" + seance.rang(point),
                "Point " + seance.rang(point) + " : " + point.titre(),
                false,
                recit,
                elements);
    }

    private Papier papier(Seance seance, LocalDate le) {
        return new Papier(
                parties.de(seance.comite().convention()).stream()
                        .map(PiecesService::service)
                        .limit(1)
                        .toList(),
                "",
                le,
                "séance " + seance.numero(),
                seance.comite().audience().libelle());
    }

    private static String sousTitre(Seance seance) {
        return Textes.majuscule(seance.comite().nom()) + ", " + seance.comite().lieu() + ", séance du "
                + Dates.jour(seance.jour());
    }

    private static List<Rappel> ou(Seance seance) {
        return Stream.of(
                        new Rappel("Date", seance.moment() + ", " + seance.minutes() + " minutes"),
                        new Rappel("Lieu", seance.lieu()))
                .filter(rappel -> !rappel.texte().isEmpty())
                .toList();
    }

    private static String fonctions(Seance seance, boolean presents) {
        return seance.membres().stream()
                .filter(membre -> presents ? membre.present() : membre.invite())
                .map(Membre::fonction)
                .collect(Collectors.joining(" ; "));
    }

    private static String quorum(Seance seance) {
        Integer quorum = seance.comite().quorum();
        return quorum == null
                ? ""
                : Nombres.compte(seance.presents(), "siège occupé", "sièges occupés") + ", quorum de " + quorum
                        + (seance.presents() >= quorum ? " atteint" : " non atteint");
    }

    /** What a point shows by its name, at the audience of the room: a section of a bilan, a file; empty for all else. */
    private String nomme(Seance seance, Point point) {
        return AdresseMontree.lire(point.montre())
                .map(AdresseMontree::genre)
                .filter(genre -> genre == AdresseMontree.Genre.BILAN || genre == AdresseMontree.Genre.FICHIER)
                .map(genre -> vues.de(point, "", seance.comite().audience()))
                .map(vue -> vue.planche() == null ? vue.lieu() : "Fichier joint : " + vue.titre() + ".")
                .orElse("");
    }

    /** Where the one that was fixed at the end stands now; nothing when none was. */
    private String suivante(Seance seance) {
        return ordre.suivante(seance.id()).map(Seance.Datee::enMots).orElse("");
    }

    private Bloc points(Seance seance) {
        return grille(
                "Ordre du jour",
                List.of("Point", "Objet", "Présenté par", "Durée"),
                seance.points().stream()
                        .map(point -> List.of(
                                String.valueOf(seance.rang(point)),
                                Stream.of(
                                                point.titre()
                                                        + (point.raison().isEmpty() ? "" : " (" + point.raison() + ")"),
                                                nomme(seance, point))
                                        .filter(mots -> !mots.isEmpty())
                                        .collect(Collectors.joining(". ")),
                                point.presentePar(),
                                point.minutes() == 0 ? "" : point.minutes() + " min"))
                        .toList(),
                LARGEURS_DES_POINTS);
    }

    private static Bloc decisions(String legende, List<Decision> prises) {
        return grille(
                legende,
                List.of("N°", "Décision", "Qui", "Pour le"),
                prises.stream()
                        .map(decision -> List.of(
                                decision.numero(),
                                decision.quoi()
                                        + (decision.etat() == EtatDecision.A_FAIRE
                                                ? ""
                                                : " (" + decision.etat().libelle() + ")"),
                                decision.qui(),
                                decision.pour() == null ? "" : Dates.jour(Objects.requireNonNull(decision.pour()))))
                        .toList(),
                LARGEURS_DES_DECISIONS);
    }

    private static Bloc grille(
            String legende, List<String> entetes, List<List<String>> lignes, List<Integer> largeurs) {
        return new Bloc.Grille(
                new FigureModele.Tableau(
                        legende,
                        entetes,
                        lignes.stream()
                                .map(ligne -> ligne.stream().map(Cellule::texte).toList())
                                .toList()),
                largeurs);
    }

    private static Section section(String cle, String titre, List<Bloc> elements) {
        return new Section(cle, titre, false, List.of(), elements);
    }

    private static Section texte(String cle, String titre, String phrase) {
        return new Section(cle, titre, false, List.of(Bloc.Paragraphe.de(phrase)), List.of());
    }
}
