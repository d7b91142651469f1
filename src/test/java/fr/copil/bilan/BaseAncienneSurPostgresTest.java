package fr.copil.bilan;

import fr.copil.essai.SurPostgres;

@SurPostgres
class BaseAncienneSurPostgresTest extends BaseAncienneCas {}
