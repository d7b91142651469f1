package fr.copil.acces.connexion;

import fr.copil.essai.SurPostgres;

@SurPostgres
class SecondFacteurSurPostgresTest extends SecondFacteurCas {}
