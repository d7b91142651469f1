package fr.copil.bilan;

import fr.copil.bilan.contenu.FicheBilan;
import fr.copil.bilan.contenu.Statut;

/**
 * A bilan in the list of all.
 *
 * @param donnees signatures that hold
 * @param attendues as many as its convention has parties
 */
public record LigneDeBilan(FicheBilan fiche, Versions versions, int donnees, int attendues) {

    /** How far it is, as the list tells them apart. */
    public enum Etat {
        BROUILLON("Brouillons"),
        ENVOYE("Envoyés au comité"),
        FIGE("Figés, en attente de signature"),
        SIGNE("Signés"),
        REMPLACE("Remplacés par une version rectifiée");

        private final String libelle;

        Etat(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public Etat etat() {
        if (fiche.brouillon()) {
            return fiche.envoyeLe() == null ? Etat.BROUILLON : Etat.ENVOYE;
        }
        if (versions.remplacee()) {
            return Etat.REMPLACE;
        }
        return fiche.statut() == Statut.SIGNE ? Etat.SIGNE : Etat.FIGE;
    }
}
