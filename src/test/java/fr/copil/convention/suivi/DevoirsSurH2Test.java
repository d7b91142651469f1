package fr.copil.convention.suivi;

import fr.copil.essai.SurH2;

@SurH2
class DevoirsSurH2Test extends DevoirsCas {}
