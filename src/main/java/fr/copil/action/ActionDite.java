package fr.copil.action;

import fr.copil.acces.Audience;
import fr.copil.commun.CodeTerritoire;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a version says, once it holds. */
record ActionDite(
        String titre,
        List<String> engagements,
        CodeTerritoire territoire,
        String dispositif,
        String dispositifMots,
        String pilote,
        String partenaires,
        LocalDate debut,
        @Nullable LocalDate fin,
        EtatDAction etat,
        Comptes comptes,
        String preuve,
        Audience diffusion) {}
