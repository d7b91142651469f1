package fr.copil.annuaire;

import fr.copil.essai.SurH2;

@SurH2
class AnnuaireSurH2Test extends AnnuaireCas {}
