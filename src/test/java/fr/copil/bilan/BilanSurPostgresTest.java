package fr.copil.bilan;

import fr.copil.essai.SurPostgres;

@SurPostgres
class BilanSurPostgresTest extends BilanCas {}
