package fr.copil.indicateur;

import fr.copil.essai.SurH2;

@SurH2
class CatalogueDesFichiersSurH2Test extends CatalogueDesFichiersCas {}
