package fr.copil.methode;

import fr.copil.essai.SurPostgres;

@SurPostgres
class MethodeSurPostgresTest extends MethodeCas {}
