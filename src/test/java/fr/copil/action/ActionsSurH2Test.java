package fr.copil.action;

import fr.copil.essai.SurH2;

@SurH2
class ActionsSurH2Test extends ActionsCas {}
