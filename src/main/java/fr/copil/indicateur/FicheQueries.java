package fr.copil.indicateur;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Disponibilite;
import fr.copil.indicateur.mesure.Source;
import fr.copil.territoire.Niveau;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands around one definition. */
@Repository
class FicheQueries {

    /** By rank. */
    private static final List<Audience> AUDIENCES = List.of(Audience.values());

    private final JdbcClient jdbc;

    FicheQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that bear on it, and the targets that figures read for it. */
    List<ValeurLue> valeurs(String indicateur) {
        return jdbc.sql(
                        """
                        select v.*, t.nom as nom_territoire, c.lecture
                        from valeur_imprimee v
                        left join territoire t on t.code = v.territoire
                        left join cible c on c.id = v.id
                        where c.indicateur = :indicateur
                           or v.id in (select de from lien where vers = :indicateur and nature = 'mesure')
                        order by v.rang
                        """)
                .param("indicateur", indicateur)
                .query((ligne, rang) -> new ValeurLue(
                        ligne.getString("id"),
                        ligne.getString("fait"),
                        ligne.getString("nom_territoire") == null ? "" : ligne.getString("nom_territoire"),
                        ligne.getString("population"),
                        ligne.getString("periode"),
                        ligne.getString("operateur"),
                        ligne.getBigDecimal("valeur"),
                        ligne.getBigDecimal("valeur_max"),
                        ligne.getString("unite"),
                        ligne.getString("statut"),
                        ligne.getString("source"),
                        ligne.getString("note"),
                        ligne.getString("lecture")))
                .list();
    }

    /** The series of Copil that answer it, then those that come near, with the years that the reader may see. */
    List<SerieLiee> series(Lecteur lecteur, String indicateur) {
        return jdbc.sql(
                        """
                        select i.id, i.nom, i.reponse, l.nature, i.rang, min(m.periode) as premiere, max(m.periode) as derniere
                        from lien l join indicateur i on i.id = l.de
                        left join mesure m on m.indicateur = i.id and m.etat = 'VALEUR' and
                        """
                                + MesureLue.PERMISE
                                + """
                        where l.vers = :indicateur and l.nature in ('repond', 'voisin')
                        group by i.id, i.nom, i.reponse, l.nature, i.rang
                        order by l.nature, i.rang
                        """)
                .param("indicateur", indicateur)
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> new SerieLiee(
                        ligne.getString("id"),
                        ligne.getString("nom"),
                        ligne.getString("nature").equals("repond"),
                        ligne.getString("nature").equals("repond") ? ligne.getString("reponse") : "",
                        ligne.getObject("premiere") == null
                                ? null
                                : new Disponibilite(ligne.getInt("premiere"), ligne.getInt("derniere"))))
                .list();
    }

    List<AttenteParTerritoire> attentes(String indicateur) {
        return jdbc.sql(
                        """
                        select t.nom, e.attendu_de, e.quand, e.source
                        from attente e join territoire t on t.code = e.territoire
                        where e.indicateur = :indicateur %s order by t.rang, e.rang
                        """
                                .formatted(Poursuite.aucuneAttente("e")))
                .param("indicateur", indicateur)
                .query((ligne, rang) -> new AttenteParTerritoire(
                        ligne.getString("nom"),
                        new Attente(
                                indicateur,
                                ligne.getString("attendu_de"),
                                ligne.getString("quand"),
                                ligne.getString("source"))))
                .list();
    }

    List<DonneesRecues> donnees(Lecteur lecteur, String indicateur) {
        return jdbc.sql(
                        """
                        select l.id, l.producteur, l.jeu, l.recue_le, t.rang, t.niveau,
                               min(case when m.etat = 'VALEUR' then m.periode end) as premiere,
                               max(case when m.etat = 'VALEUR' then m.periode end) as derniere,
                               count(distinct case when m.etat = 'VALEUR' and m.visible_des <= :audience then m.territoire end) as avec_valeur,
                               count(distinct m.territoire) as territoires,
                               max(m.diffusion) as diffusion, max(r.minimum) as seuil,
                               min(case when r.groupes_entiers then 1 else 0 end) as entiers
                        from mesure m
                        join livraison l on l.id = m.livraison
                        left join regle_secret r on r.indicateur = m.indicateur and r.livraison = m.livraison
                        join territoire t on t.code = m.territoire
                        where m.indicateur = :indicateur and
                        """
                                + MesureLue.PERMISE
                                + """
                        group by l.id, l.producteur, l.jeu, l.recue_le, t.rang, t.niveau
                        order by l.id, t.rang
                        """)
                .param("indicateur", indicateur)
                .param("audience", lecteur.audience().rang())
                .query((ligne, rang) -> new DonneesRecues(
                        new Source(
                                ligne.getString("producteur"),
                                ligne.getString("jeu"),
                                ligne.getObject("recue_le", OffsetDateTime.class)
                                        .atZoneSameInstant(Source.PARIS)
                                        .toLocalDate()),
                        Niveau.valueOf(ligne.getString("niveau")),
                        ligne.getObject("premiere") == null
                                ? null
                                : new Disponibilite(ligne.getInt("premiere"), ligne.getInt("derniere")),
                        ligne.getInt("avec_valeur"),
                        ligne.getInt("territoires"),
                        AUDIENCES.get(ligne.getInt("diffusion")),
                        ligne.getObject("seuil", Integer.class),
                        ligne.getInt("entiers") == 1))
                .list();
    }
}
