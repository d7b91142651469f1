package fr.copil.indicateur.pre;

import fr.copil.essai.SurPostgres;

@SurPostgres
class PreSurPostgresTest extends PreCas {}
