package fr.copil.convention;

import fr.copil.essai.SurPostgres;

@SurPostgres
class DispositifSurPostgresTest extends DispositifCas {}
