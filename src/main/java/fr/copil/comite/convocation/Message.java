package fr.copil.comite.convocation;

import java.util.List;

/** What some of the members read, and who they are. */
record Message(Nature nature, String sujet, String texte, List<Destinataire> a) {}
