package fr.copil.action;

import fr.copil.essai.SurPostgres;

@SurPostgres
class ChiffresDesActionsSurPostgresTest extends ChiffresDesActionsCas {}
