package fr.copil.action.appel;

import fr.copil.essai.SurH2;

@SurH2
class DossiersSurH2Test extends DossiersCas {}
