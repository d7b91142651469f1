package fr.copil.indicateur.attendu;

import fr.copil.essai.SurPostgres;

@SurPostgres
class CollecteSurPostgresTest extends CollecteCas {}
