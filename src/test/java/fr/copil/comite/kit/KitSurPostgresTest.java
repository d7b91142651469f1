package fr.copil.comite.kit;

import fr.copil.essai.SurPostgres;

@SurPostgres
class KitSurPostgresTest extends KitCas {}
