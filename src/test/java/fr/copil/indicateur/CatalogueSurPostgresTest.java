package fr.copil.indicateur;

import fr.copil.essai.SurPostgres;

@SurPostgres
class CatalogueSurPostgresTest extends CatalogueCas {}
