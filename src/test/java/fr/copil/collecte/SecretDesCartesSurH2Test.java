package fr.copil.collecte;

import fr.copil.essai.SurH2;

@SurH2
class SecretDesCartesSurH2Test extends SecretDesCartesCas {}
