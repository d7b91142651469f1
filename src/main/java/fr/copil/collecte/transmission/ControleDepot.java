package fr.copil.collecte.transmission;

import fr.copil.collecte.fichier.FichierIllisible;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.commun.Calcul;
import fr.copil.commun.Etat;
import fr.copil.commun.Proches;
import fr.copil.commun.Textes;
import fr.copil.indicateur.mesure.Denombrement;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.Attendu;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.Reception;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses a figure that cannot be, with its line, its column and why: what a room reads must at least be possible. */
final class ControleDepot {

    private static final String RESEAU = "REP-";

    /** More than live in the whole country. */
    private static final BigDecimal PERSONNES_MAX = BigDecimal.valueOf(70_000_000);

    private static final List<Partage> PARTAGES = List.of(
            new Partage(Population.FILLES, Population.GARCONS, Population.ENSEMBLE, true),
            new Partage(Population.PUBLIC, Population.PRIVE, Population.ENSEMBLE, true),
            new Partage(Population.PUBLIC_QPV, Population.PUBLIC_HORS_QPV, Population.PUBLIC, false),
            new Partage(Population.RESIDENT_QPV, Population.RESIDENT_HORS_QPV, Population.ENSEMBLE, false),
            new Partage(Population.VECU_QPV, Population.VECU_HORS_QPV, Population.ENSEMBLE, false));

    private final Reception reception;
    private final Map<List<Object>, Map<Population, MesureRecue>> parGroupe = new HashMap<>();

    ControleDepot(Reception reception) {
        this.reception = reception;
    }

    /** @throws FichierIllisible when the line is refused */
    void verifier(Ligne ligne, MesureRecue mesure) {
        Attendu attendu = attendu(ligne, mesure.indicateur());
        if (!reception.territoires().contains(mesure.territoire().valeur())) {
            String ailleurs = reception.ailleurs().apply(mesure.territoire().valeur());
            if (!ailleurs.isEmpty()) {
                throw ligne.faute("territoire", "« " + mesure.territoire() + " »" + horsDuSien(ailleurs));
            }
            throw ligne.faute(
                    "territoire",
                    "« " + mesure.territoire() + " » : donnez un territoire dans le vôtre, que Copil connaît.",
                    proche(reception.territoires(), mesure.territoire().valeur()));
        }
        if (mesure.periode() < Reception.PREMIERE_ANNEE || mesure.periode() > reception.derniereAnnee()) {
            throw ligne.faute(
                    "periode",
                    "« " + ligne.texte("periode") + " » n'est pas une année entre " + Reception.PREMIERE_ANNEE + " et "
                            + reception.derniereAnnee() + ".");
        }
        if (attendu.desQuartiersSeuls() && mesure.population().duQuartier()) {
            throw ligne.faute(
                    "population",
                    "cet indicateur ne porte que sur les quartiers prioritaires : donnez leur chiffre sous « "
                            + Population.ENSEMBLE.libelle() + " », une fois.",
                    Population.ENSEMBLE.libelle());
        }
        if (mesure.etat() == Etat.VALEUR) {
            verifierLesParts(ligne, attendu, mesure);
            verifierLaValeur(ligne, attendu, mesure.valeur());
        }
        verifierLesGroupes(ligne, attendu, mesure);
    }

    /** It exists, and none of the sender's was meant. */
    static String horsDuSien(String nom) {
        return " désigne « " + nom + " », hors de votre territoire : ses chiffres sont à donner par qui en est chargé.";
    }

    private Attendu attendu(Ligne ligne, String indicateur) {
        Attendu attendu = reception.indicateurs().get(indicateur);
        if (attendu == null) {
            throw ligne.faute(
                    "indicateur",
                    "« " + indicateur + " » n'est pas au catalogue des indicateurs.",
                    proche(reception.indicateurs().keySet(), indicateur));
        }
        if (!attendu.aliasDe().isEmpty()) {
            throw ligne.faute(
                    "indicateur",
                    "« " + indicateur + " » est un autre libellé de " + String.join(", ", attendu.aliasDe())
                            + " : donnez le chiffre sous "
                            + (attendu.aliasDe().size() > 1 ? "l'un de ces codes." : "ce code."));
        }
        return attendu;
    }

    private static String proche(Collection<String> codes, String cherche) {
        return Proches.parmi(codes, cherche, 1).stream().findFirst().orElse("");
    }

    private static void verifierLesParts(Ligne ligne, Attendu attendu, MesureRecue mesure) {
        BigDecimal numerateur = mesure.numerateur();
        BigDecimal denominateur = mesure.denominateur();
        if (numerateur == null || denominateur == null) {
            return;
        }
        if (attendu.nombre()) {
            throw ligne.faute(
                    "numerateur", "cet indicateur est un nombre : donnez-le dans la colonne « valeur », seul.");
        }
        if (attendu.part() && numerateur.compareTo(denominateur) > 0) {
            throw ligne.faute(
                    "numerateur",
                    numerateur.toPlainString() + " est plus grand que le dénominateur, " + denominateur.toPlainString()
                            + " : une part ne dépasse pas son tout.");
        }
        if (attendu.compte() == Denombrement.RESEAUX
                && mesure.territoire().valeur().startsWith(RESEAU)
                && denominateur.compareTo(BigDecimal.ONE) != 0) {
            throw ligne.faute("denominateur", "un réseau compte pour un : donnez 1 sur 1, ou 0 sur 1.");
        }
        if (attendu.compte().secret()) {
            entier(ligne, "denominateur", attendu.calcul() == Calcul.RAPPORT ? null : denominateur);
            entier(ligne, "numerateur", attendu.calcul() == Calcul.TAUX ? numerateur : null);
        }
    }

    private static void verifierLaValeur(Ligne ligne, Attendu attendu, @Nullable BigDecimal valeur) {
        if (valeur == null) {
            return;
        }
        if (attendu.part() && (valeur.signum() < 0 || valeur.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw ligne.faute("valeur", "« " + ligne.texte("valeur") + " » n'est pas un taux entre 0 et 100.");
        }
        if (attendu.unite().startsWith("point") && valeur.abs().compareTo(BigDecimal.valueOf(100)) > 0) {
            throw ligne.faute("valeur", "« " + ligne.texte("valeur") + " » n'est pas un écart entre deux taux.");
        }
        if ((attendu.nombre() || !attendu.compte().secret()) && valeur.signum() < 0) {
            throw ligne.faute("valeur", "« " + ligne.texte("valeur") + " » est négatif : un nombre ne l'est pas.");
        }
        entier(ligne, "valeur", attendu.effectifSeul() ? valeur : null);
    }

    private static void entier(Ligne ligne, String colonne, @Nullable BigDecimal personnes) {
        if (personnes == null) {
            return;
        }
        if (personnes.stripTrailingZeros().scale() > 0) {
            throw ligne.faute(
                    colonne, "« " + ligne.texte(colonne) + " » compte des personnes : donnez un nombre entier.");
        }
        if (personnes.compareTo(PERSONNES_MAX) > 0) {
            throw ligne.faute(
                    colonne, "« " + ligne.texte(colonne) + " » : le pays entier ne compte pas autant de personnes.");
        }
    }

    /** Groups that share nobody are no more than their whole, and some are all of it, wherever the three are given. */
    private void verifierLesGroupes(Ligne ligne, Attendu attendu, MesureRecue mesure) {
        Map<Population, MesureRecue> groupes = parGroupe.computeIfAbsent(
                List.of(mesure.indicateur(), mesure.territoire(), mesure.periode()), cle -> new HashMap<>());
        groupes.put(mesure.population(), mesure);
        for (Partage partage : PARTAGES) {
            MesureRecue une = groupes.get(partage.une());
            MesureRecue autre = groupes.get(partage.autre());
            MesureRecue tout = groupes.get(partage.tout());
            if (une == null || autre == null || tout == null) {
                continue;
            }
            if (attendu.nombre()) {
                partage.comparer(ligne, "valeur", une.valeur(), autre.valeur(), tout.valeur());
            } else if (attendu.calcul() != Calcul.VALEUR) {
                partage.comparer(ligne, "numerateur", une.numerateur(), autre.numerateur(), tout.numerateur());
                partage.comparer(ligne, "denominateur", une.denominateur(), autre.denominateur(), tout.denominateur());
            }
        }
    }

    /** @param exact whether the two are all of the whole; of some pupils one does not know where they live */
    private record Partage(Population une, Population autre, Population tout, boolean exact) {

        void comparer(
                Ligne ligne,
                String colonne,
                @Nullable BigDecimal une,
                @Nullable BigDecimal autre,
                @Nullable BigDecimal tout) {
            if (une == null || autre == null || tout == null) {
                return;
            }
            int difference =
                    une.add(autre).setScale(2, RoundingMode.HALF_UP).compareTo(tout.setScale(2, RoundingMode.HALF_UP));
            if (difference > 0 || (exact && difference < 0)) {
                throw ligne.faute(
                        colonne,
                        nom(this.une) + ", " + une.toPlainString() + ", et " + nom(this.autre) + ", "
                                + autre.toPlainString() + (exact ? ", ne font pas " : ", font plus que ")
                                + (this.tout == Population.ENSEMBLE ? "l'ensemble" : "les " + nom(this.tout)) + ", "
                                + tout.toPlainString() + ".");
            }
        }

        private static String nom(Population population) {
            return Textes.minuscule(population.libelle());
        }
    }
}
