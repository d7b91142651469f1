package fr.copil.convention;

import fr.copil.essai.SurPostgres;

@SurPostgres
class ConventionsSurPostgresTest extends ConventionsCas {}
