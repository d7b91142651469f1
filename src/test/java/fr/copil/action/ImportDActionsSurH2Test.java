package fr.copil.action;

import fr.copil.essai.SurH2;

@SurH2
class ImportDActionsSurH2Test extends ImportDActionsCas {}
