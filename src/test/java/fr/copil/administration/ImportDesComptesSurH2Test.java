package fr.copil.administration;

import fr.copil.essai.SurH2;

@SurH2
class ImportDesComptesSurH2Test extends ImportDesComptesCas {}
