package fr.copil.courriel;

import fr.copil.essai.SurPostgres;

@SurPostgres
class ConvocationSurPostgresTest extends ConvocationCas {}
