package fr.copil.comite.kit;

import fr.copil.essai.SurH2;

@SurH2
class KitRestreintSurH2Test extends KitRestreintCas {}
