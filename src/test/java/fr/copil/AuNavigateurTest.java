package fr.copil;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Every journey, one after another: two browsers at once are more than two processors bear. Named to be among the first
 * that run, since nothing takes longer.
 */
@Suite
@SelectPackages("fr.copil.parcours")
class AuNavigateurTest {}
