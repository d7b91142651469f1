package fr.copil.action;

import fr.copil.action.Part.Partage;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import fr.copil.commun.TexteSaisi;
import fr.copil.territoire.Zonage;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an action may say. */
final class RegleDAction {

    private static final int QUARTIERS_DE_2024 = 2024;

    static final int ENGAGEMENTS_MAX = 20;

    private static final int NOMBRE_MAX = 1_000_000;
    private static final int PREMIERE_ANNEE = 2010;
    private static final int DANS_DIX_ANS = 10;

    private RegleDAction() {}

    /** The autumn in which the school year of a day begins. */
    static int rentree(LocalDate jour) {
        return jour.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? jour.getYear() : jour.getYear() - 1;
    }

    /** @throws ErreurCopil when it cannot be so, with the code of its field */
    static ActionDite dire(SaisieDAction saisie, LocalDate aujourdHui) {
        String titre = texte(saisie.titre(), SaisieDActionsService.TITRE_MAX, "ACTION-TITRE-LONG", "Le titre");
        if (titre.length() < SaisieDActionsService.TITRE_MIN) {
            throw new ErreurCopil("ACTION-TITRE", "Donnez un titre à cette action.");
        }
        List<String> engagements = saisie.engagements().stream().distinct().toList();
        if (engagements.isEmpty() || engagements.size() > ENGAGEMENTS_MAX) {
            throw new ErreurCopil(
                    "ACTION-ENGAGEMENT",
                    "Choisissez l'engagement que cette action sert, ou plusieurs, " + ENGAGEMENTS_MAX + " au plus.");
        }
        LocalDate debut = debut(saisie.debut(), aujourdHui);
        LocalDate fin = saisie.fin();
        if (fin != null && (fin.isBefore(debut) || fin.getYear() > aujourdHui.getYear() + DANS_DIX_ANS)) {
            throw new ErreurCopil(
                    "ACTION-FIN", "La fin vient après le début, et dans les dix ans ; laissez-la vide sinon.");
        }
        EtatDAction etat = saisie.etat();
        if (etat == null) {
            throw new ErreurCopil(
                    "ACTION-ETAT", "Dites où en est cette action : prévue, en cours, réalisée ou abandonnée.");
        }
        if (etat == EtatDAction.REALISEE && debut.isAfter(aujourdHui)) {
            throw new ErreurCopil("ACTION-PAS-ENCORE", "Cette action n'a pas commencé : elle n'est pas réalisée.");
        }
        if (etat == EtatDAction.EN_COURS && debut.isAfter(aujourdHui)) {
            throw new ErreurCopil("ACTION-A-VENIR", "Cette action n'a pas commencé : elle est prévue, pas en cours.");
        }
        CodeTerritoire ou = lieu(saisie);
        int carte = Zonage.anneeDuQuartier(ou, 0);
        boolean nouvelle = debut.getYear() >= QUARTIERS_DE_2024;
        if (carte != 0 && (carte >= QUARTIERS_DE_2024) != nouvelle) {
            throw new ErreurCopil(
                    "ACTION-QUARTIER",
                    "En " + debut.getYear() + ", les quartiers prioritaires sont ceux de "
                            + (nouvelle ? "2024" : "2015") + " : choisissez l'un d'eux, ou la commune.");
        }
        return new ActionDite(
                titre,
                engagements,
                ou,
                saisie.dispositif(),
                saisie.dispositif().isEmpty()
                        ? texte(
                                saisie.dispositifMots(),
                                SaisieDActionsService.NOM_MAX,
                                "ACTION-DISPOSITIF-LONG",
                                "Le nom du dispositif")
                        : "",
                texte(saisie.pilote(), SaisieDActionsService.NOM_MAX, "ACTION-PILOTE-LONG", "Le nom de qui la pilote"),
                texte(
                        saisie.partenaires(),
                        SaisieDActionsService.TEXTE_MAX,
                        "ACTION-PARTENAIRES-LONG",
                        "Ce qui est dit des partenaires"),
                debut,
                fin,
                etat,
                comptes(saisie),
                preuve(saisie.preuve()),
                saisie.diffusion());
    }

    static CodeTerritoire lieu(SaisieDAction saisie) {
        CodeTerritoire lieu = saisie.territoire();
        if (lieu == null) {
            throw new ErreurCopil("ACTION-SANS-LIEU", "Choisissez le territoire où elle est menée.");
        }
        return lieu;
    }

    private static LocalDate debut(@Nullable LocalDate debut, LocalDate aujourdHui) {
        if (debut == null
                || debut.getYear() < PREMIERE_ANNEE
                || debut.getYear() > aujourdHui.getYear() + DANS_DIX_ANS) {
            throw new ErreurCopil(
                    "ACTION-DEBUT",
                    "Donnez le jour où elle commence, depuis " + PREMIERE_ANNEE + " et dans les dix ans.");
        }
        return debut;
    }

    private static Comptes comptes(SaisieDAction saisie) {
        Map<Part, Long> parts = new EnumMap<>(Part.class);
        saisie.parts().forEach((part, saisi) -> {
            Long nombre = nombre(saisi, "ACTION-PART", part.libelle() + " : donnez un nombre");
            if (nombre != null) {
                parts.put(part, nombre);
            }
        });
        Long total = nombre(saisie.participants(), "ACTION-PARTICIPANTS", "Donnez le nombre de participants");
        Comptes comptes = new Comptes(total, parts);
        Map<Part, Long> sexes = comptes.de(Partage.SEXE);
        if (total == null && sexes.size() == 2) {
            comptes = new Comptes(somme(sexes), parts);
        }
        Long tous = comptes.total();
        if (tous == null && !parts.isEmpty()) {
            throw new ErreurCopil("ACTION-TOTAL", "Donnez aussi combien de personnes participent en tout.");
        }
        for (Partage partage : Partage.values()) {
            if (tous != null && somme(comptes.de(partage)) > tous) {
                throw new ErreurCopil(
                        "ACTION-SOMME",
                        partage == Partage.SEXE
                                ? "Filles et garçons font ensemble plus que le nombre de participants."
                                : "Les âges font ensemble plus que le nombre de participants.");
            }
            if (tous != null && comptes.de(partage).size() == tailleDe(partage) && somme(comptes.de(partage)) != tous) {
                throw new ErreurCopil(
                        "ACTION-COMPTE",
                        partage == Partage.SEXE
                                ? "Filles et garçons ne font pas ensemble le nombre de participants."
                                : "Les âges ne font pas ensemble le nombre de participants.");
            }
        }
        return comptes;
    }

    private static int tailleDe(Partage partage) {
        return (int) Arrays.stream(Part.values())
                .filter(part -> part.partage() == partage)
                .count();
    }

    private static long somme(Map<Part, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static @Nullable Long nombre(String saisi, String code, String quoi) {
        String chiffres = TexteSaisi.nettoyer(saisi).replaceAll("[\\s\\u00a0\\u202f\\u2009]", "");
        if (chiffres.isEmpty()) {
            return null;
        }
        if (chiffres.matches("[0-9]{1,7}") && Long.parseLong(chiffres) <= NOMBRE_MAX) {
            return Long.parseLong(chiffres);
        }
        throw new ErreurCopil(code, quoi + ", de 0 à " + Nombres.entier(NOMBRE_MAX) + ", sans virgule.");
    }

    static String texte(String saisi, int maximum, String code, String quoi) {
        String texte = TexteSaisi.nettoyer(saisi).replace('\n', ' ');
        if (texte.length() > maximum) {
            throw new ErreurCopil(code, quoi + " tient en " + maximum + " signes.");
        }
        return texte;
    }

    /** Words, or an address of the web: what looks like an address is one, so that a link never runs a script. */
    private static String preuve(String saisie) {
        String texte = texte(saisie, SaisieDActionsService.TEXTE_MAX, "ACTION-PREUVE-LONGUE", "La preuve");
        if (texte.matches("(?i)https?:.*") && !Action.adresse(texte)) {
            throw new ErreurCopil(
                    "ACTION-PREUVE",
                    "Une adresse commence par https:// et ne contient pas d'espace. Sinon, dites-le avec des mots.");
        }
        return texte;
    }

    static boolean duWeb(String texte) {
        try {
            URI adresse = new URI(texte);
            return adresse.getHost() != null && "https".equalsIgnoreCase(adresse.getScheme());
        } catch (URISyntaxException pasUneAdresse) {
            return false;
        }
    }
}
