package fr.copil.indicateur.versement;

import fr.copil.essai.SurH2;

@SurH2
class ContresignatureSurH2Test extends ContresignatureCas {}
