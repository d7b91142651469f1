package fr.copil.comite;

import fr.copil.essai.SurPostgres;

@SurPostgres
class CeQuUnPointMontreSurPostgresTest extends CeQuUnPointMontreCas {}
