package fr.copil.territoire;

import fr.copil.essai.SurPostgres;

@SurPostgres
class PerimetreSurPostgresTest extends PerimetreCas {}
