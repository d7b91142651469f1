package fr.copil.action.appel;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.commun.TexteSaisi;
import fr.copil.commun.Textes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a dossier and its steps may say. */
final class RegleDeDossier {

    static final int MONTANT_MAX = 10_000_000;

    private static final int PREMIERE_ANNEE = 2010;
    private static final int NOM_MIN = 3;

    private RegleDeDossier() {}

    /** The same, cleaned. */
    static DossierSaisi dire(DossierSaisi saisi, LocalDate aujourdHui) {
        Integer annee = saisi.annee();
        if (annee == null || annee < PREMIERE_ANNEE || annee > aujourdHui.getYear() + 2) {
            throw new ErreurCopil(
                    "DOSSIER-ANNEE",
                    "Donnez l'année de l'appel, de " + PREMIERE_ANNEE + " à " + (aujourdHui.getYear() + 2) + ".");
        }
        LocalDate debut = saisi.debut();
        if (debut == null || debut.getYear() < PREMIERE_ANNEE || debut.getYear() > aujourdHui.getYear() + 5) {
            throw new ErreurCopil("DOSSIER-DEBUT", "Donnez le jour où l'action commencerait.");
        }
        LocalDate fin = saisi.fin();
        if (fin != null && (fin.isBefore(debut) || fin.getYear() > debut.getYear() + 5)) {
            throw new ErreurCopil(
                    "DOSSIER-FIN", "La fin vient après le début, et dans les cinq ans ; laissez-la vide sinon.");
        }
        List<String> engagements = saisi.engagements().stream().distinct().toList();
        if (engagements.isEmpty() || engagements.size() > 20) {
            throw new ErreurCopil(
                    "DOSSIER-ENGAGEMENT", "Choisissez l'engagement que l'action servirait, ou plusieurs.");
        }
        return new DossierSaisi(
                annee,
                nom(saisi.appel(), CircuitService.APPEL_MAX, "DOSSIER-APPEL", "Le nom de l'appel à projets"),
                nom(saisi.titre(), CircuitService.TITRE_MAX, "DOSSIER-TITRE", "Le titre de l'action proposée"),
                nom(
                        saisi.structure(),
                        CircuitService.TITRE_MAX,
                        "DOSSIER-STRUCTURE",
                        "Le nom de la structure qui demande"),
                texte(saisi.objet(), CircuitService.OBJET_MAX, "DOSSIER-OBJET"),
                saisi.territoire(),
                saisi.quartiers().stream().distinct().toList(),
                engagements,
                debut,
                fin,
                saisi.demande());
    }

    private static String nom(String saisi, int maximum, String code, String quoi) {
        String nom = TexteSaisi.nettoyer(saisi).replace('\n', ' ');
        if (nom.length() < NOM_MIN || nom.length() > maximum) {
            throw new ErreurCopil(code, quoi + " tient en " + NOM_MIN + " à " + maximum + " signes.");
        }
        return nom;
    }

    private static String texte(String saisi, int maximum, String code) {
        String texte = TexteSaisi.nettoyer(saisi).replace('\n', ' ');
        if (texte.length() > maximum) {
            throw new ErreurCopil(code, "Ce qui est proposé tient en " + maximum + " signes.");
        }
        return texte;
    }

    /** A reason of three signs at least where one is asked for. */
    static String motif(String saisi, boolean exige) {
        String motif = TexteSaisi.nettoyer(saisi).replace('\n', ' ');
        if (motif.length() > CircuitService.MOTIF_MAX || (exige && motif.length() < NOM_MIN)) {
            throw new ErreurCopil(
                    "DOSSIER-MOTIF", "Dites pourquoi, en " + NOM_MIN + " à " + CircuitService.MOTIF_MAX + " signes.");
        }
        return motif;
    }

    static long demande(String saisie) {
        long montant = montant(saisie, "DOSSIER-DEMANDE");
        if (montant == 0) {
            throw new ErreurCopil("DOSSIER-RIEN", "Donnez le montant demandé.");
        }
        return montant;
    }

    private static long montant(String saisi, String code) {
        String chiffres = TexteSaisi.nettoyer(saisi).replaceAll("[\\s\\u00a0\\u202f\\u2009€]", "");
        if (!chiffres.matches("[0-9]{1,8}") || Long.parseLong(chiffres) > MONTANT_MAX) {
            throw new ErreurCopil(
                    code, "Donnez un montant en euros, de 0 à " + Nombres.entier(MONTANT_MAX) + ", sans virgule.");
        }
        return Long.parseLong(chiffres);
    }

    /**
     * @param saisies an amount for each funder, as typed; empty when it says nothing
     * @throws ErreurCopil when there is none, or when they give more than what is asked for
     */
    static List<Financement> decision(Map<String, String> saisies, long demande) {
        Map<String, Financement> parNom = new LinkedHashMap<>();
        saisies.forEach((financeur, saisi) -> {
            if (!TexteSaisi.nettoyer(saisi).isEmpty()) {
                String nom = nom(financeur, CircuitService.APPEL_MAX, "DOSSIER-FINANCEUR", "Le nom d'un financeur");
                if (parNom.put(Textes.normaliser(nom), new Financement(nom, montant(saisi, "DOSSIER-MONTANT")))
                        != null) {
                    throw new ErreurCopil("DOSSIER-DEUX-FOIS", "Un financeur décide une fois : " + nom + ".");
                }
            }
        });
        List<Financement> decision = new ArrayList<>(parNom.values());
        if (decision.isEmpty()) {
            throw new ErreurCopil(
                    "DOSSIER-SANS-MONTANT", "Donnez ce que décide un financeur au moins ; 0 s'il ne donne rien.");
        }
        if (decision.stream().mapToLong(Financement::montant).sum() > demande) {
            throw new ErreurCopil(
                    "DOSSIER-PLUS",
                    "Les financeurs donnent ensemble plus que les " + SessionDAppel.euros(demande) + " demandés.");
        }
        return decision;
    }
}
