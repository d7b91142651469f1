package fr.copil.annuaire;

import fr.copil.essai.SurPostgres;

@SurPostgres
class AnnuaireSurPostgresTest extends AnnuaireCas {}
