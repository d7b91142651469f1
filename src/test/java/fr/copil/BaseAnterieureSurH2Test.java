package fr.copil;

import fr.copil.essai.Moteur;

class BaseAnterieureSurH2Test extends BaseAnterieureCas {

    BaseAnterieureSurH2Test() {
        super(Moteur.H2, "déplacez le dossier qui la contient");
    }
}
