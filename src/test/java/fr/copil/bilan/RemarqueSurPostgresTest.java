package fr.copil.bilan;

import fr.copil.essai.SurPostgres;

@SurPostgres
class RemarqueSurPostgresTest extends RemarqueCas {}
