package fr.copil.indicateur.versement;

import fr.copil.essai.SurPostgres;

@SurPostgres
class ContresignatureSurPostgresTest extends ContresignatureCas {}
