package fr.copil.versions;

import fr.copil.essai.Moteur;

class MiseANiveauSurPostgresTest extends MiseANiveauCas {

    MiseANiveauSurPostgresTest() {
        super(Moteur.POSTGRES);
    }
}
