package fr.copil.moyens;

import fr.copil.essai.SurH2;

@SurH2
class MoyensSurH2Test extends MoyensCas {}
