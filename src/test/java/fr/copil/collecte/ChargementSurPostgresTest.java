package fr.copil.collecte;

import fr.copil.essai.SurPostgres;

@SurPostgres
class ChargementSurPostgresTest extends ChargementCas {}
