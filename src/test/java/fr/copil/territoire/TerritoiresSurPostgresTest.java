package fr.copil.territoire;

import fr.copil.essai.SurPostgres;

@SurPostgres
class TerritoiresSurPostgresTest extends TerritoiresCas {}
