package fr.copil.bilan.contenu;

import fr.copil.acces.Audience;
import fr.copil.commun.Dates;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the first page and in the margins.
 *
 * @param convention short title
 * @param annee the year accounted for
 * @param arreteLe the day of the figures: today for a draft, the day of the freeze afterwards
 * @param signatures in words, in the order given: those that no party of {@code garde} stands for, those withdrawn
 */
public record Entete(
        String convention,
        String titreConvention,
        String territoire,
        Genre genre,
        int annee,
        Statut statut,
        int version,
        Audience audience,
        LocalDate arreteLe,
        List<String> signatures,
        Garde garde) {

    @SuppressWarnings("ConstantValue")
    public Entete {
        garde = garde == null ? Garde.AUCUNE : garde;
    }

    /** As it stands now: its status and its signatures are not part of what was frozen. */
    public Entete avec(Statut nouveau, List<String> autresSignatures, Garde nouvelle) {
        return new Entete(
                convention,
                titreConvention,
                territoire,
                genre,
                annee,
                nouveau,
                version,
                audience,
                arreteLe,
                autresSignatures,
                nouvelle);
    }

    /** Of what is joined to a signed bilan and that nobody signed. */
    public Entete duFeuillet(LocalDate jour) {
        return new Entete(
                convention,
                "Feuillet joint au bilan signé, dont il ne fait pas partie. " + titreConvention,
                territoire,
                genre,
                annee,
                statut,
                version,
                audience,
                jour,
                List.of(),
                Garde.AUCUNE);
    }

    /** {@code Bilan annuel 2024}. */
    public String titre() {
        return genre.libelle() + " " + annee;
    }

    /** Shown on every page until all parties have signed. */
    public boolean provisoire() {
        return statut != Statut.SIGNE;
    }

    /** {@code Version 1, brouillon ; chiffres arrêtés au 22/11/2026 ; diffusion : comité}. */
    public String mention() {
        return "Version " + version + ", " + statut.libelle() + " ; chiffres arrêtés au " + Dates.jour(arreteLe)
                + " ; diffusion : " + audience.libelle();
    }

    /** Who may read it, said on its first page. */
    public String confidentialite() {
        return switch (audience) {
            case PUBLIC -> "Document public";
            case PARTENAIRES -> "Diffusion restreinte aux partenaires de la convention";
            case COMITE -> "Diffusion restreinte aux membres du comité de pilotage";
            case DSDEN -> "Diffusion restreinte à la DSDEN : contient des données que le comité ne lit pas";
        };
    }
}
