package fr.copil.versions;

import fr.copil.essai.Moteur;

class MiseANiveauSurH2Test extends MiseANiveauCas {

    MiseANiveauSurH2Test() {
        super(Moteur.H2);
    }
}
