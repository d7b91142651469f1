package fr.copil.convention.suivi;

import fr.copil.essai.SurPostgres;

@SurPostgres
class DevoirsSurPostgresTest extends DevoirsCas {}
