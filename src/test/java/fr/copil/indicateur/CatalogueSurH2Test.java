package fr.copil.indicateur;

import fr.copil.essai.SurH2;

@SurH2
class CatalogueSurH2Test extends CatalogueCas {}
