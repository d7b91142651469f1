package fr.copil.indicateur.versement;

import fr.copil.essai.SurPostgres;

@SurPostgres
class SecretRetrouveParTerritoireSurPostgresTest extends SecretRetrouveParTerritoireCas {}
