package fr.copil.recherche;

import fr.copil.essai.SurPostgres;

@SurPostgres
class RechercheSurPostgresTest extends RechercheCas {}
