package fr.copil.tableaudebord;

import fr.copil.essai.SurPostgres;

@SurPostgres
class AVoirSurPostgresTest extends AVoirCas {}
