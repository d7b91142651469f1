package fr.copil.indicateur.attendu;

import fr.copil.essai.SurH2;

@SurH2
class CollecteSurH2Test extends CollecteCas {}
