package fr.copil.collecte;

import fr.copil.essai.SurPostgres;

@SurPostgres
class CartesDateesSurPostgresTest extends CartesDateesCas {}
