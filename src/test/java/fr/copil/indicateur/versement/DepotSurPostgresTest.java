package fr.copil.indicateur.versement;

import fr.copil.essai.SurPostgres;

@SurPostgres
class DepotSurPostgresTest extends DepotCas {}
