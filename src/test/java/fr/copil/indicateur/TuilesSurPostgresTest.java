package fr.copil.indicateur;

import fr.copil.essai.SurPostgres;

@SurPostgres
class TuilesSurPostgresTest extends TuilesCas {}
