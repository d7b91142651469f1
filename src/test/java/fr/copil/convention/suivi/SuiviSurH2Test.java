package fr.copil.convention.suivi;

import fr.copil.essai.SurH2;

@SurH2
class SuiviSurH2Test extends SuiviCas {}
