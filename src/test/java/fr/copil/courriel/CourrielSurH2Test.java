package fr.copil.courriel;

import fr.copil.essai.SurH2;

@SurH2
class CourrielSurH2Test extends CourrielCas {}
