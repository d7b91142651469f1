package fr.copil.bilan;

import fr.copil.essai.SurPostgres;

@SurPostgres
class GelDuBilanSurPostgresTest extends GelDuBilanCas {}
