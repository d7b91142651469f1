package fr.copil.collecte;

import fr.copil.essai.SurH2;

@SurH2
class CartesDateesSurH2Test extends CartesDateesCas {}
