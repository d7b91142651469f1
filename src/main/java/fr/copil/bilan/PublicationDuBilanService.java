package fr.copil.bilan;

import fr.copil.acces.Audience;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.Statut;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Lit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What documents say of a bilan, within the audience of each reader: it, and what came of it since. Decision 0042. */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class PublicationDuBilanService {

    private final BilanQueries queries;
    private final BilanService bilans;
    private final Copies copies;
    private final RevisionsDuGel revisions;
    private final DroitsDuBilan droits;
    private final Clock horloge;

    PublicationDuBilanService(
            BilanQueries queries,
            BilanService bilans,
            Copies copies,
            RevisionsDuGel revisions,
            DroitsDuBilan droits,
            Clock horloge) {
        this.queries = queries;
        this.bilans = bilans;
        this.copies = copies;
        this.revisions = revisions;
        this.droits = droits;
        this.horloge = horloge;
    }

    /** A bilan that was signed says nothing of what came after; until then it goes with what was revised. */
    public Publication aPublier(long id, Audience audience) {
        FicheBilan fiche = bilans.trouver(id);
        Versions versions = versions(fiche);
        if (fiche.brouillon()) {
            return new Publication(precede(bilans.lire(fiche, audience), versions.remplace(fiche)), null);
        }
        Copies.Lue lue = copies.ouvrir(fiche, audience);
        if (fiche.statut() == Statut.SIGNE) {
            return new Publication(
                    precede(lue.bilan(), versions.remplace(fiche)), lue.masquee() ? null : signeLe(fiche));
        }
        return new Publication(
                Revisions.jointes(
                        precede(lue.bilan(), Stream.concat(versions.remplaceePar(), versions.remplace(fiche))),
                        revisions.depuis(fiche, lue.bilan()),
                        aujourdHui()),
                null);
    }

    /** When the last party signed a bilan that all have signed. */
    private @Nullable OffsetDateTime signeLe(FicheBilan fiche) {
        return queries.signatures(fiche.id()).stream()
                .filter(Signature::tient)
                .map(Signature::le)
                .max(Comparator.naturalOrder())
                .map(le -> le.atOffset(ZoneOffset.UTC))
                .orElse(null);
    }

    /** Beside a bilan that was signed, and no part of it: what replaced it, what was revised. */
    public Bilan feuillet(long id, Audience audience) {
        FicheBilan fiche = bilans.trouver(id);
        if (fiche.statut() != Statut.SIGNE) {
            throw new ErreurCopil(
                    "BILAN-FEUILLET",
                    "Ce bilan n'est pas signé : ses documents disent déjà ce qui a changé depuis le gel.");
        }
        Bilan fige = copies.ouvrir(fiche, audience).bilan();
        List<Section> suites = new ArrayList<>();
        Stream.of(versions(fiche).remplaceePar().toList())
                .filter(phrases -> !phrases.isEmpty())
                .map(PublicationDuBilanService::version)
                .forEach(suites::add);
        suites.add(Revisions.section(revisions.depuis(fiche, fige), aujourdHui()));
        return new Bilan(fige.entete().duFeuillet(aujourdHui()), suites, fige.definitions());
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }

    private Versions versions(FicheBilan fiche) {
        return Versions.de(fiche, queries.versions(fiche), droits::lit);
    }

    private static Bilan precede(Bilan bilan, Stream<String> phrases) {
        List<String> dites = phrases.toList();
        return dites.isEmpty()
                ? bilan
                : new Bilan(
                        bilan.entete(),
                        Stream.concat(Stream.of(version(dites)), bilan.sections().stream())
                                .toList(),
                        bilan.definitions());
    }

    private static Section version(List<String> phrases) {
        return new Section(
                Section.VERSION,
                "Version de ce bilan",
                false,
                phrases.stream()
                        .<Bloc>map(phrase -> Bloc.Paragraphe.de(phrase + "."))
                        .toList(),
                List.of());
    }
}
