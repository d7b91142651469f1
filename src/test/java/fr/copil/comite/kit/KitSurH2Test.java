package fr.copil.comite.kit;

import fr.copil.essai.SurH2;

@SurH2
class KitSurH2Test extends KitCas {}
