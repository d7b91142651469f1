package fr.copil.projet;

import fr.copil.essai.SurPostgres;

@SurPostgres
class ReglesDesProjetsSurPostgresTest extends ReglesDesProjetsCas {}
