package fr.copil.comite.convocation;

import java.util.List;

/**
 * Who can be told by e-mail, and who is to be called by post.
 *
 * @param parCourrier seats that have no address, by function
 */
public record Destinataires(List<Destinataire> parCourriel, List<String> parCourrier) {}
