package fr.copil.methode;

import fr.copil.essai.SurPostgres;

@SurPostgres
class MethodeSimultaneeSurPostgresTest extends MethodeSimultaneeCas {}
