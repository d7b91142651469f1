package fr.copil.tableaudebord;

import fr.copil.essai.SurH2;

@SurH2
class SuiteSurH2Test extends SuiteCas {}
