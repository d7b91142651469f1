package fr.copil.indicateur;

import fr.copil.essai.SurPostgres;

@SurPostgres
class SecretRetrouveParTerritoireSurPostgresTest extends SecretRetrouveParTerritoireCas {}
