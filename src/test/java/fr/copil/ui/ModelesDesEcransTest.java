package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.copil.figure.FigureModele;
import fr.copil.figure.Graphique;
import fr.copil.recherche.Trouvailles;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A model is written in Java and read in TypeScript: what one says, the other knows, member by member. */
class ModelesDesEcransTest {

    private static final Path ECRANS = Path.of("frontend");

    @TestFactory
    Stream<DynamicTest> chaque_modele_est_lu_comme_il_est_ecrit() {
        Map<Class<?>, String[]> modeles = new LinkedHashMap<>();
        modeles.put(FigureModele.class, new String[] {"figure/modele.ts", "graphique/modele.ts"});
        modeles.put(Graphique.class, new String[] {"graphique/modele.ts", "Modele"});
        modeles.put(FicheModele.class, new String[] {"fiche/copil-fiche.ts"});
        modeles.put(ListeModele.class, new String[] {"liste/modele.ts", "tuile/modele.ts"});
        modeles.put(TuilesModele.class, new String[] {"tuile/modele.ts"});
        modeles.put(Trouvailles.class, new String[] {"recherche/modele.ts", "Reponse"});
        return modeles.entrySet().stream()
                .map(modele -> DynamicTest.dynamicTest(
                        modele.getKey().getSimpleName(), () -> assertThat(ecarts(modele.getKey(), modele.getValue()))
                                .isEmpty()));
    }

    @Test
    void un_modele_qui_a_change_d_un_seul_cote_se_voit() throws IOException {
        List<String> ecarts = ecarts(Ecrit.class, new String[] {"recherche/modele.ts", "Resultat"});
        assertThat(ecarts)
                .containsExactlyInAnyOrder(
                        "Resultat.detail peut manquer en Java : il faut « detail? » en TypeScript.",
                        "Resultat.lien est dit en TypeScript et n'est pas écrit par Java (Ecrit).",
                        "Resultat.rang est écrit par Java (Ecrit) et n'est pas dit en TypeScript.",
                        "Resultat.titre est un nombre en Java (Ecrit) et « string » en TypeScript.");
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Ecrit(int titre, @Nullable String detail, String rang) {}

    private static List<String> ecarts(Class<?> modele, String[] ou) throws IOException {
        Path[] fichiers = Arrays.stream(ou)
                .filter(nom -> nom.endsWith(".ts"))
                .map(ECRANS::resolve)
                .toArray(Path[]::new);
        String racine = ou[ou.length - 1].endsWith(".ts") ? modele.getSimpleName() : ou[ou.length - 1];
        List<String> ecarts = new ArrayList<>();
        comparer(modele, racine, racine, InterfacesLues.de(fichiers), ecarts, new HashSet<>());
        return ecarts;
    }

    private static void comparer(
            Class<?> java, String type, String nom, InterfacesLues lues, List<String> ecarts, Set<Class<?>> vus) {
        if (!vus.add(java)) {
            return;
        }
        if (java.isSealed()) {
            // One interface of the same name a kind: the union must hold them all.
            for (Class<?> sorte : java.getPermittedSubclasses()) {
                if (!lues.simple(type).matches(".*\\b" + sorte.getSimpleName() + "\\b.*")) {
                    ecarts.add(nom + " ne dit pas " + sorte.getSimpleName() + ", que Java écrit.");
                }
                comparer(sorte, sorte.getSimpleName(), sorte.getSimpleName(), lues, ecarts, vus);
            }
            return;
        }
        InterfacesLues.Objet objet = lues.objet(type);
        if (objet == null) {
            ecarts.add(nom + " est un objet en Java (" + java.getSimpleName() + ") et pas en TypeScript.");
            return;
        }
        Map<String, AnnotatedType> ecrits = ecrits(java);
        boolean nulsTus = java.isAnnotationPresent(JsonInclude.class);
        objet.membres().keySet().stream()
                .filter(membre -> !ecrits.containsKey(membre))
                .forEach(membre -> ecarts.add("%s.%s est dit en TypeScript et n'est pas écrit par Java (%s)."
                        .formatted(nom, membre, java.getSimpleName())));
        ecrits.forEach((membre, ecrit) -> {
            InterfacesLues.Membre lu = objet.membres().get(membre);
            String chemin = nom + "." + membre;
            if (lu == null) {
                ecarts.add("%s est écrit par Java (%s) et n'est pas dit en TypeScript."
                        .formatted(chemin, java.getSimpleName()));
                return;
            }
            boolean manque = ecrit.isAnnotationPresent(Nullable.class);
            if (manque && nulsTus && !lu.absent()) {
                ecarts.add("%s peut manquer en Java : il faut « %s? » en TypeScript.".formatted(chemin, membre));
            } else if (manque && !nulsTus && !lu.nul()) {
                ecarts.add("%s peut être nul en Java : il faut « | null » en TypeScript.".formatted(chemin));
            } else if (!manque && (lu.absent() || lu.nul())) {
                ecarts.add("%s est toujours écrit par Java : ni « ? » ni « | null » en TypeScript.".formatted(chemin));
            }
            typer(java, ecrit, lu.type(), chemin, lues, ecarts, vus);
        });
    }

    private static void typer(
            Class<?> java,
            AnnotatedType ecrit,
            String lu,
            String chemin,
            InterfacesLues lues,
            List<String> ecarts,
            Set<Class<?>> vus) {
        if (ecrit instanceof AnnotatedParameterizedType liste) {
            if (!lu.endsWith("[]")) {
                ecarts.add("%s est une liste en Java (%s) et « %s » en TypeScript."
                        .formatted(chemin, java.getSimpleName(), lu));
                return;
            }
            AnnotatedType element = liste.getAnnotatedActualTypeArguments()[0];
            typer(java, element, lu.substring(0, lu.length() - 2), chemin, lues, ecarts, vus);
            return;
        }
        Class<?> classe = brut(ecrit.getType());
        String attendu = classe == String.class || classe.isEnum()
                ? "string"
                : classe == boolean.class || classe == Boolean.class
                        ? "boolean"
                        : classe.isPrimitive() || Number.class.isAssignableFrom(classe) ? "number" : "";
        if (attendu.isEmpty()) {
            comparer(classe, lu, lu.startsWith("{") ? chemin : lu, lues, ecarts, vus);
        } else if (!lues.simple(lu).equals(attendu)) {
            String mot =
                    attendu.equals("number") ? "un nombre" : attendu.equals("string") ? "un texte" : "un oui ou non";
            ecarts.add(
                    "%s est %s en Java (%s) et « %s » en TypeScript.".formatted(chemin, mot, java.getSimpleName(), lu));
        }
    }

    /** The components of a record, and {@code type()}, which Jackson writes too. */
    private static Map<String, AnnotatedType> ecrits(Class<?> java) {
        Map<String, AnnotatedType> ecrits = new LinkedHashMap<>();
        for (RecordComponent composant : java.getRecordComponents()) {
            ecrits.put(composant.getName(), composant.getAnnotatedType());
        }
        for (Class<?> contrat : java.getInterfaces()) {
            for (Method methode : contrat.getDeclaredMethods()) {
                if (methode.isAnnotationPresent(JsonProperty.class)) {
                    ecrits.put(methode.getName(), methode.getAnnotatedReturnType());
                }
            }
        }
        return ecrits;
    }

    private static Class<?> brut(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parametre ? parametre.getRawType() : type);
    }
}
