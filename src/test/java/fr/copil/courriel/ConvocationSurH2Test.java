package fr.copil.courriel;

import fr.copil.essai.SurH2;

@SurH2
class ConvocationSurH2Test extends ConvocationCas {}
