package fr.copil.methode;

import fr.copil.essai.SurH2;

@SurH2
class MethodeSurH2Test extends MethodeCas {}
