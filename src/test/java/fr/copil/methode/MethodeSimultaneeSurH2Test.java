package fr.copil.methode;

import fr.copil.essai.SurH2;

@SurH2
class MethodeSimultaneeSurH2Test extends MethodeSimultaneeCas {}
