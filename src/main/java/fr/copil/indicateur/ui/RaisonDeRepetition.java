package fr.copil.indicateur.ui;

import fr.copil.acces.Audience;
import fr.copil.commun.Dates;
import fr.copil.commun.Etat;
import fr.copil.indicateur.versement.Attendu;
import fr.copil.indicateur.versement.LigneDeRepetition;
import fr.copil.indicateur.versement.LigneDeRepetition.Donnee;
import fr.copil.indicateur.versement.LigneDeRepetition.Marque;
import fr.copil.indicateur.versement.LigneDeRepetition.Parties;
import fr.copil.indicateur.versement.LigneDeRepetition.Remplacee;
import fr.copil.indicateur.versement.LigneDeRepetition.Valeurs;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In words, the figure of a line of the file in waiting, and why each audience reads it or not. */
record RaisonDeRepetition(Attendu attendu, LigneDeRepetition ligne) {

    /** {@code 3 sur 40}, {@code 12}; a sum is no line of the file. */
    String chiffre() {
        Donnee donnee = ligne.donnee();
        if (donnee == null) {
            return "";
        }
        return new Valeurs(donnee.numerateur(), donnee.denominateur(), donnee.valeur(), donnee.etat()).enClair();
    }

    /** {@code nouveau}, {@code changé : 140 sur 900 → 120 sur 900}, {@code inchangé}; a sum is no line of the file. */
    String changement() {
        Donnee donnee = ligne.donnee();
        if (donnee == null) {
            return "";
        }
        Remplacee avant = donnee.remplacee();
        if (avant != null && avant.autre()) {
            return "changé : "
                    + enChiffres(new Valeurs(avant.numerateur(), avant.denominateur(), avant.valeur(), avant.etat()))
                    + " → " + chiffre();
        }
        return donnee.deja() || avant != null ? "inchangé" : "nouveau";
    }

    /** The same cell a year before. */
    String anDernier() {
        Valeurs avant = ligne.donnee() == null ? null : ligne.donnee().anDernier();
        return avant == null ? "" : enChiffres(avant);
    }

    /** What surprises beside the past. */
    String aVerifier() {
        return ligne.donnee() == null ? "" : String.join(" ; ", ligne.donnee().alertes());
    }

    static String enChiffres(Valeurs lues) {
        return lues.enClair();
    }

    String enClair() {
        return Stream.of(Stream.of(raison()), remplacee(), totaux())
                .flatMap(texte -> texte)
                .filter(texte -> !texte.isEmpty())
                .reduce((a, b) -> a + " ; " + b)
                .orElse("");
    }

    private String raison() {
        Donnee donnee = ligne.donnee();
        Marque marque = ligne.cellule();
        if (donnee != null && donnee.etat() != Etat.VALEUR) {
            return "donné sans nombre par son producteur";
        }
        if (!attendu.compte().secret()) {
            return "compte des " + attendu.compte().libelle() + " : pas de secret" + diffusion(marque);
        }
        if (donnee != null && attendu.tauxSeul(donnee.denominateur(), donnee.valeur())) {
            return donnee.dejaPubliee()
                    ? "publié par son producteur" + diffusion(marque)
                    : "taux sans parts : reste à la DSDEN";
        }
        if (marque.petite()) {
            return "petit effectif, ou tous, presque tous ou aucun dans le même cas";
        }
        if (marque.visibleDes() > marque.diffusion().rang()) {
            return "une autre cellule s’en déduirait";
        }
        if (!ligne.couverture().isEmpty()) {
            return "lue « partiel » : " + ligne.couverture() + diffusion(marque);
        }
        return "effectif assez grand" + diffusion(marque);
    }

    private static String diffusion(Marque marque) {
        return marque.diffusion() == Audience.PUBLIC
                ? ""
                : ", diffusion : " + marque.diffusion().libelle();
    }

    /** What the file takes the place of, and whether it is older than that. */
    private Stream<String> remplacee() {
        Remplacee avant = ligne.donnee() == null ? null : ligne.donnee().remplacee();
        if (avant == null) {
            return Stream.empty();
        }
        return Stream.of((avant.autre()
                        ? "remplace "
                                + (avant.etat() == Etat.VALEUR
                                        ? new Valeurs(
                                                        avant.numerateur(),
                                                        avant.denominateur(),
                                                        avant.valeur(),
                                                        avant.etat())
                                                .enClair()
                                        : "« " + avant.etat().libelle() + " »")
                        : "redit le même")
                + ", publié le " + Dates.jour(avant.publieeLe())
                + (avant.apresLEnvoi() ? ", après cet envoi : vérifiez lequel est le bon" : ""));
    }

    /** A total given beside its parts is kept as given: what separates them is said. Rates alone do not add up. */
    private Stream<String> totaux() {
        Donnee donnee = ligne.donnee();
        return donnee == null || attendu.tauxSeul(donnee.denominateur(), donnee.valeur())
                ? Stream.empty()
                : donnee.parties().stream().map(parties -> total(donnee, parties));
    }

    private static String total(Donnee donnee, Parties parties) {
        String donnees = parties.enClair();
        boolean memes = egaux(donnee.numerateur(), parties.numerateur())
                && egaux(donnee.denominateur(), parties.denominateur())
                && egaux(donnee.valeur(), parties.valeur());
        return memes ? donnees + ", comme ce total" : donnees + ", autrement que ce total, gardé tel quel";
    }

    private static boolean egaux(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.compareTo(b) == 0;
    }
}
