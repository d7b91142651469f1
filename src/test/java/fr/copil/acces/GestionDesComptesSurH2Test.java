package fr.copil.acces;

import fr.copil.essai.SurH2;

@SurH2
class GestionDesComptesSurH2Test extends GestionDesComptesCas {}
