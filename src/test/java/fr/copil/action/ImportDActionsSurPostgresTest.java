package fr.copil.action;

import fr.copil.essai.SurPostgres;

@SurPostgres
class ImportDActionsSurPostgresTest extends ImportDActionsCas {}
