package fr.copil.indicateur;

import fr.copil.essai.SurH2;

@SurH2
class TuilesSurH2Test extends TuilesCas {}
