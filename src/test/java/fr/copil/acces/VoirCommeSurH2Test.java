package fr.copil.acces;

import fr.copil.essai.SurH2;

@SurH2
class VoirCommeSurH2Test extends VoirCommeCas {}
