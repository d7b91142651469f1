package fr.copil;

import fr.copil.essai.Moteur;

class BaseAnterieureSurPostgresTest extends BaseAnterieureCas {

    BaseAnterieureSurPostgresTest() {
        super(Moteur.POSTGRES, "donnez-en une vide à COPIL_DB_URL");
    }
}
