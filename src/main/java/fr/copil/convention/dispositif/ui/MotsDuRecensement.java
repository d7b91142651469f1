package fr.copil.convention.dispositif.ui;

import fr.copil.acces.Audience;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.convention.dispositif.Aujourdhui;
import fr.copil.convention.dispositif.DernierReleve;
import fr.copil.convention.dispositif.EtatDuDispositif;
import fr.copil.convention.dispositif.Releve;
import fr.copil.convention.dispositif.ReleveCompte;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Relevés in words, the same in tables, in sentences and in files. */
public final class MotsDuRecensement {

    public static final String NON_RECENSE = "non recensé";

    private static final int NOMMES = 3;

    private MotsDuRecensement() {}

    /** {@code 12 sites dans 5 quartiers prioritaires en 2025-2026, selon la DSDEN et la ville de Nantes.} */
    static String phrase(Aujourdhui.Annee annee) {
        String sites = annee.sites()
                .map(nombre -> (annee.auMoins() ? "Au moins " : "") + Nombres.compte(nombre, "site", "sites"))
                .orElse(annee.fonctionne() ? "Fonctionne, nombre de sites non dit," : "Aucun site en fonctionnement");
        return sites + " " + lieux(annee.lieux()) + " en " + annee.annee().libelle() + ", selon "
                + Textes.enumerer(annee.par()) + ".";
    }

    /** Over the rows of a year. */
    static String titre(Aujourdhui.Annee annee) {
        return annee.annee().libelle()
                + annee.sites()
                        .map(nombre ->
                                " : " + (annee.auMoins() ? "au moins " : "") + Nombres.compte(nombre, "site", "sites"))
                        .orElse("");
    }

    private static String lieux(Map<Niveau, List<Territoire>> lieux) {
        return Textes.enumerer(lieux.entrySet().stream()
                .map(niveau -> niveau.getValue().size() == 1
                        ? "pour " + niveau.getValue().getFirst().nomEtNiveau()
                        : "dans " + Nombres.entier(niveau.getValue().size()) + " "
                                + niveau.getKey().pluriel())
                .toList());
    }

    /** {@code 4}, or nothing where nobody counted. */
    static String sites(@Nullable Integer sites) {
        return sites == null ? "" : Nombres.entier(sites);
    }

    static String qui(Releve releve) {
        return releve.par() + ", le " + Dates.jour(releve.le());
    }

    /** What one unfolds of it. */
    static String suite(Releve releve) {
        List<String> dits = new ArrayList<>();
        if (releve.version() > 1) {
            dits.add("version " + releve.version());
        }
        if (releve.diffusion() != Audience.PUBLIC) {
            dits.add("diffusion : " + releve.diffusion().libelle());
        }
        return String.join(" ; ", dits);
    }

    /** What becomes of its sites in the total. */
    static String place(ReleveCompte compte) {
        Releve derriere = compte.derriere();
        String ou = derriere == null ? "" : derriere.ou().nomEtNiveau();
        String par = derriere == null ? "" : derriere.par();
        return switch (compte.place()) {
            case COMPTE -> "compté";
            case DONT -> "dont, dans le relevé de " + ou;
            case REDIT -> "non compté : dit ensuite par " + par;
            case NON_ADDITIONNE -> "non additionné : peut être dans un quartier déjà compté";
            case SANS_SITES ->
                compte.releve().etat() == EtatDuDispositif.FONCTIONNE
                        ? "nombre de sites non dit"
                        : "non compté : " + compte.releve().etat().libelle();
        };
    }

    /** {@code DSDEN de la Loire-Atlantique et 2 autres services}. */
    public static String par(DernierReleve dernier) {
        List<String> noms = dernier.par();
        return noms.size() <= NOMMES
                ? Textes.enumerer(noms)
                : noms.getFirst() + " et " + (noms.size() - 1) + " autres services";
    }
}
