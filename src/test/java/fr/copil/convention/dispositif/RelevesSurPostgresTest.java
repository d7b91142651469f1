package fr.copil.convention.dispositif;

import fr.copil.essai.SurPostgres;

@SurPostgres
class RelevesSurPostgresTest extends RelevesCas {}
