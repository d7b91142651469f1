package fr.copil.collecte;

import fr.copil.collecte.fichier.FichierCsv;
import fr.copil.collecte.fichier.FichierJson;
import fr.copil.collecte.fichier.Ligne;
import fr.copil.collecte.fichier.Tableau;
import fr.copil.indicateur.versement.MesureRecue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file of figures says: observations, and the establishments or quartiers they are about.
 *
 * @param lignes of the file
 */
record Releves(
        int lignes,
        List<EtablissementPublie> etablissements,
        List<MesureRecue> mesures,
        List<QuartierPublie> quartiers) {

    Releves(int lignes, List<EtablissementPublie> etablissements, List<MesureRecue> mesures) {
        this(lignes, etablissements, mesures, List.of());
    }

    static final Releves RIEN = new Releves(0, List.of(), List.of());

    /** One line that is about one establishment. */
    record Releve(EtablissementPublie etablissement, List<MesureRecue> mesures) {

        Releve(EtablissementPublie etablissement, MesureRecue... mesures) {
            this(etablissement, List.of(mesures));
        }
    }

    /** How a file of one genre is read; {@code lues}, what the files before it in the catalogue said. */
    interface LectureDeFichier {

        Releves lire(Path dossier, String fichier, DonneesOuvertes lues);

        static LectureDeFichier csv(Function<FichierCsv, Releves> lecture) {
            return (dossier, fichier, lues) -> lecture.apply(FichierCsv.ouvrir(dossier, fichier));
        }

        static LectureDeFichier json(Function<FichierJson, Releves> lecture) {
            return (dossier, fichier, lues) -> lecture.apply(FichierJson.ouvrir(dossier, fichier));
        }
    }

    /** The same lines, which say these observations too. */
    Releves et(Collection<MesureRecue> autres) {
        return new Releves(
                lignes,
                etablissements,
                Stream.concat(mesures.stream(), autres.stream()).toList(),
                quartiers);
    }

    static Releves parEtablissement(List<Releve> releves) {
        Recueil recueil = new Recueil();
        releves.forEach(recueil::ajouter);
        return recueil.releves(releves.size());
    }

    /** The same, of rows of which none is held. */
    static Releves parEtablissement(Tableau fichier, List<String> colonnes, Function<Ligne, Releve> lecture) {
        Recueil recueil = new Recueil();
        return recueil.releves(fichier.parcourir(colonnes, ligne -> recueil.ajouter(lecture.apply(ligne))));
    }

    static Releves sansEtablissement(int lignes, Stream<MesureRecue> mesures) {
        return new Releves(lignes, List.of(), mesures.toList());
    }

    /** What the rows of a file say, kept small: a file of a million of them names the same establishments each year. */
    static final class Recueil {

        /** Indices and numbers of pupils come back; amounts do not, and are not looked for. */
        private static final int NOMBRES_MAX = 20_000;

        private final Set<EtablissementPublie> etablissements = new LinkedHashSet<>();
        private final List<MesureRecue> mesures = new ArrayList<>();
        private final Map<Object, Object> communs = new HashMap<>();
        private final Map<BigDecimal, BigDecimal> nombres = new HashMap<>();

        void ajouter(Releve releve) {
            EtablissementPublie etablissement = releve.etablissement();
            if (!etablissements.contains(etablissement)) {
                etablissements.add(new EtablissementPublie(
                        etablissement.uai(),
                        etablissement.nom(),
                        etablissement.genre(),
                        etablissement.prive(),
                        commun(etablissement.departement()),
                        commun(etablissement.codeCommune()),
                        commun(etablissement.commune())));
            }
            releve.mesures().forEach(this::ajouter);
        }

        private void ajouter(MesureRecue mesure) {
            mesures.add(new MesureRecue(
                    mesure.indicateur(),
                    commun(mesure.territoire()),
                    mesure.population(),
                    mesure.periode(),
                    nombre(mesure.numerateur()),
                    nombre(mesure.denominateur()),
                    nombre(mesure.valeur()),
                    mesure.etat(),
                    mesure.qualite(),
                    commun(mesure.commentaire())));
        }

        @SuppressWarnings("unchecked")
        private <T> T commun(T dit) {
            return (T) communs.computeIfAbsent(dit, cle -> cle);
        }

        private @Nullable BigDecimal nombre(@Nullable BigDecimal lu) {
            if (lu == null) {
                return null;
            }
            BigDecimal connu = nombres.get(lu);
            if (connu == null && nombres.size() < NOMBRES_MAX) {
                nombres.put(lu, lu);
            }
            return connu == null ? lu : connu;
        }

        /** @param lignes of the file, more than those that were kept */
        Releves releves(int lignes) {
            return new Releves(lignes, List.copyOf(etablissements), mesures);
        }
    }
}
