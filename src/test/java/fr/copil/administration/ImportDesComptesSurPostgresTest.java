package fr.copil.administration;

import fr.copil.essai.SurPostgres;

@SurPostgres
class ImportDesComptesSurPostgresTest extends ImportDesComptesCas {}
