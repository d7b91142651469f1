package fr.copil.moyens;

import fr.copil.essai.SurPostgres;

@SurPostgres
class MoyensSurPostgresTest extends MoyensCas {}
