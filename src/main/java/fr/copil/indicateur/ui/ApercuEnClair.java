package fr.copil.indicateur.ui;

import fr.copil.acces.Audience;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.secret.Lisibilite;
import fr.copil.indicateur.versement.Apercu;
import fr.copil.indicateur.versement.Apercu.Portee;
import fr.copil.ui.ListeModele;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Colonne;
import fr.copil.ui.ListeModele.Ligne;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a delivery in waiting changes, in sentences and tables. */
final class ApercuEnClair {

    private static final int NOMMES = 50;

    private ApercuEnClair() {}

    /**
     * {@code Le comité lira 11 valeurs ; 1 est secrète, 1 autre la protège.}
     *
     * @param jusquA what its reader reads: nothing above it was counted
     */
    static String lecteurs(Portee portee, Audience diffusion, Audience jusquA) {
        if (jusquA.rang() < diffusion.rang()) {
            return nom(diffusion) + (diffusion == Audience.PARTENAIRES ? " liront" : " lira")
                    + " ces valeurs. Votre mandat ne lit que jusqu’au niveau « " + jusquA.libelle()
                    + " » : Copil ne peut pas vous en dire le compte." + exclus(diffusion);
        }
        int lues = portee.duFichier(diffusion, Lisibilite.VISIBLE);
        int secretes = portee.duFichier(diffusion, Lisibilite.SECRET);
        int protectrices = portee.protectrices(diffusion);
        int restreintes = portee.duFichier(diffusion, Lisibilite.RESTREINT);
        StringBuilder phrase = new StringBuilder(nom(diffusion))
                .append(lues == 0 ? " ne" : "")
                .append(diffusion == Audience.PARTENAIRES ? " liront " : " lira ")
                .append(lues == 0 ? "aucune valeur" : Nombres.compte(lues, "valeur", "valeurs"));
        if (secretes > 0) {
            phrase.append(" ; ")
                    .append(Nombres.compte(secretes, "est secrète", "sont secrètes"))
                    .append(protege(secretes, protectrices));
        } else if (protectrices > 0) {
            phrase.append(" ; ")
                    .append(Nombres.compte(
                            protectrices,
                            "est masquée, qui en ferait connaître une secrète",
                            "sont masquées, qui en feraient connaître une secrète"));
        }
        if (restreintes > 0) {
            phrase.append(" ; ")
                    .append(Nombres.compte(restreintes, "reste", "restent"))
                    .append(" à la DSDEN");
        }
        return phrase.append('.').append(exclus(diffusion)).toString();
    }

    private static String exclus(Audience diffusion) {
        List<String> exclus = Arrays.stream(Audience.values())
                .filter(audience -> audience.rang() < diffusion.rang())
                .map(ApercuEnClair::nom)
                .toList();
        if (exclus.isEmpty()) {
            return "";
        }
        String noms = exclus.getFirst()
                + exclus.stream()
                        .skip(1)
                        .map(nom -> " ni " + nom.toLowerCase(Locale.FRENCH))
                        .collect(Collectors.joining());
        return exclus.size() == 1
                ? " " + noms + " n'en lira aucune."
                : " Ni " + minuscule(noms) + " n'en liront aucune.";
    }

    private static String protege(int secretes, int protectrices) {
        if (protectrices == 0) {
            return "";
        }
        return ", " + Nombres.compte(protectrices, "autre", "autres")
                + (protectrices > 1
                        ? (secretes > 1 ? " les protègent" : " la protègent")
                        : (secretes > 1 ? " les protège" : " la protège"));
    }

    private static String minuscule(String noms) {
        return noms.substring(0, 1).toLowerCase(Locale.FRENCH) + noms.substring(1);
    }

    private static String nom(Audience audience) {
        return switch (audience) {
            case PUBLIC -> "Le public";
            case PARTENAIRES -> "Les partenaires";
            case COMITE -> "Le comité";
            case DSDEN -> "La DSDEN";
        };
    }

    static ListeModele parts(Apercu apercu) {
        return ListeModele.simple(
                "apercu-indicateurs",
                "Ce que changent les indicateurs choisis",
                List.of(
                        Colonne.de("Indicateur"),
                        Colonne.nombre("Lignes"),
                        Colonne.nombre("Nouvelles"),
                        Colonne.nombre("Changées"),
                        Colonne.nombre("Inchangées"),
                        Colonne.nombre("Absentes")),
                apercu.parts().stream()
                        .map(part -> Ligne.de(List.of(
                                Cellule.texte(part.nom()).avecDetail(part.indicateur()),
                                nombre(part.lignes()),
                                nombre(part.nouvelles()),
                                nombre(part.changees()),
                                nombre(part.inchangees()),
                                nombre(apercu.absents().stream()
                                        .filter(absent -> absent.indicateur().equals(part.indicateur()))
                                        .count()))))
                        .toList(),
                "Cette livraison ne change rien.");
    }

    /** Given last year, missing now. */
    static ListeModele absents(Apercu apercu) {
        return ListeModele.simple(
                "apercu-absents",
                "Donnés l'an dernier, absents cette année"
                        + (apercu.absents().size() > NOMMES
                                ? " : les " + NOMMES + " premiers sur "
                                        + Nombres.entier(apercu.absents().size())
                                : ""),
                List.of(
                        Colonne.de("Territoire"),
                        Colonne.de("Population"),
                        Colonne.de("Indicateur"),
                        Colonne.de("Période"),
                        Colonne.de("L'an dernier")),
                apercu.absents().stream()
                        .limit(NOMMES)
                        .map(absent -> Ligne.de(List.of(
                                Cellule.texte(absent.territoire().nom()),
                                Cellule.texte(absent.population().libelle()),
                                Cellule.texte(absent.indicateur()),
                                Cellule.texte(String.valueOf(absent.periode())),
                                Cellule.texte(RaisonDeRepetition.enChiffres(absent.anDernier())))))
                        .toList(),
                "Rien ne manque de ce qui était donné l'an dernier.");
    }

    static ListeModele mouvements(Apercu apercu) {
        return ListeModele.simple(
                "apercu-mouvements",
                "Écarts et cibles qui bougent",
                List.of(Colonne.de("Avant → après")),
                apercu.mouvements().stream()
                        .limit(NOMMES)
                        .map(mouvement -> Ligne.de(List.of(Cellule.texte(mouvement))))
                        .toList(),
                "Aucun écart, aucune cible ne bouge.");
    }

    static String bilans(Apercu apercu) {
        return apercu.bilans().isEmpty()
                ? ""
                : "Ces bilans en cours liront les nouveaux chiffres aussitôt : " + String.join(" ; ", apercu.bilans())
                        + ".";
    }

    private static Cellule nombre(long nombre) {
        return Cellule.texte(Nombres.entier(nombre));
    }
}
