package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.acces.Audience;
import fr.copil.acces.Identites;
import fr.copil.acces.Role;
import fr.copil.bilan.contenu.Ampleur;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.DefinitionCitee;
import fr.copil.bilan.contenu.EngagementFige;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.bilan.contenu.Garde;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.bilan.redaction.Chapitre;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.figure.FigureModele;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What a bilan opens with, and who may: the same cases on both databases. */
abstract class CreationDuBilanCas extends BilanOuvertCas {

    @Test
    void le_plan_suit_la_convention_et_chaque_texte_est_une_proposition() {
        assertThat(lu().bilan().sections())
                .extracting(Section::cle)
                .startsWith("synthese", "decisions", "chiffres-cles")
                .contains("pre-rep", "decrochage")
                .endsWith("annexes")
                .doesNotContain("methode");
        assertThat(lu().bilan().sections()).allMatch(Section::proposee);
        assertThat(lu().bilan().figures()).extracting(FigureModele::id).contains("ecart-qpv", "avancement");
        assertThat(lu().bilan().figures())
                .allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
    }

    /** Everything else stays in the plan, to be chosen; what is shown is read in a few minutes. */
    @Test
    void une_note_au_prefet_ne_montre_que_ses_chapitres_et_dit_sa_methode_a_la_fin() {
        long note = service.creer(new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.FIN, 2024, Ampleur.NOTE));
        Bilan bilan = service.ouvrir(note).orElseThrow().bilan();

        assertThat(bilan.sections())
                .extracting(Section::cle)
                .containsExactly("synthese", "decisions", "chiffres-cles", "alertes", "moyens", "suites", "notes");
        assertThat(service.ouvrir(note).orElseThrow().sections())
                .filteredOn(section -> !section.visible())
                .extracting(SectionEcrite::cle)
                .contains("objectifs", "ecarts", "annexes");
        assertThat(bilan.figures())
                .allSatisfy(figure -> assertThat(figure.methode()).isEmpty());
        String tout = Copies.ecrire(bilan);
        assertThat(tout).contains("le domicile des élèves").doesNotContain("(Q-", "INS-LA");
        assertThat(bilan.sections().getFirst().recit().toString())
                .contains("Ce qui va.", "Points de vigilance.", "Diviser par deux le nombre de décrocheurs");
    }

    /** What a note says of one figure, its values among it, is gone when the figure is. */
    @Test
    void une_note_de_methode_part_avec_la_figure_dont_elle_parle() {
        Section notes = lu().bilan().sections().stream()
                .filter(section -> section.cle().equals("notes"))
                .findFirst()
                .orElseThrow();
        List<Fragment> dits = notes.blocs().stream()
                .flatMap(bloc -> ((Bloc.Puces) bloc).elements().stream())
                .flatMap(element -> element.blocs().stream())
                .flatMap(bloc -> ((Bloc.Paragraphe) bloc).fragments().stream())
                .toList();

        assertThat(dits)
                .filteredOn(dit -> dit.texte().contains("admis de plus"))
                .isNotEmpty()
                .allSatisfy(
                        dit -> assertThat(Objects.requireNonNull(dit.emprunt()).figure())
                                .isIn("ecart-qpv", "ecart-ep"));
    }

    @Test
    void un_plan_d_avant_le_chapitre_des_autres_indicateurs_garde_leurs_figures() {
        List<String> entier =
                lu().bilan().figures().stream().map(FigureModele::id).sorted().toList();
        assertThat(entier).anyMatch(figure -> figure.startsWith("serie-"));
        jdbc.update("delete from section_bilan where bilan = ? and cle = 'series'", id);

        assertThat(lu().bilan().figures().stream().map(FigureModele::id).sorted())
                .isEqualTo(entier);
    }

    /** The IPS is published by département, by nobody for an intercommunalité: it is not « non transmis » there. */
    @Test
    void une_serie_publiee_qui_n_a_rien_ici_n_est_reprochee_a_personne() {
        long nantes = service.creer(
                new NouveauBilan("LA", new CodeTerritoire("EPCI-244400404"), Genre.FIN, 2024, Ampleur.NOTE));
        Bilan bilan = service.ouvrir(nantes).orElseThrow().bilan();

        assertThat(lu().bilan().figures()).extracting(FigureModele::id).anyMatch(id -> id.startsWith("serie-IPS"));
        assertThat(bilan.figures()).extracting(FigureModele::id).noneMatch(id -> id.startsWith("serie-IPS"));
        assertThat(bilan.sections().getFirst().recit().toString()).doesNotContain("position sociale");
    }

    @Test
    void chaque_engagement_garde_son_etat_meme_si_personne_n_en_a_rien_dit() {
        assertThat(lu().bilan()
                        .blocs()
                        .flatMap(bloc -> bloc instanceof Bloc.Grille g && g.faits() instanceof Faits.Engagements e
                                ? e.lignes().stream()
                                : Stream.empty())
                        .map(EngagementFige::code))
                .contains("LA-3.7-c1", "LA-2.1-a", "LA-P-b");
    }

    /** Read again when one changes: the figures of the national convention among them. */
    @Test
    void un_bilan_dit_tous_les_indicateurs_que_ses_figures_montrent() {
        assertThat(lu().bilan().definitions()).extracting(DefinitionCitee::code).doesNotContain("N-I05");
        assertThat(lu().bilan().indicateurs()).contains("LA-I12", "DNB-G", "N-I05");
    }

    @Test
    void les_deux_meteos_sont_cote_a_cote_et_leur_desaccord_se_dit() {
        corriger("insert into meteo (engagement, partie, avis, mot, le) values"
                + " ('LA-P-b', 'P-LA-PREF', 'SECURISES', '', current_timestamp),"
                + " ('LA-P-b', 'P-LA-DSDEN', 'COMPROMIS', '', current_timestamp)");
        try {
            assertThat(Copies.ecrire(lu().bilan()))
                    .contains("objectifs sécurisés", "objectifs compromis", "désaccord : 3 crans d'écart")
                    .doesNotContain("LA-P-b – ");
        } finally {
            corriger("delete from meteo where engagement = 'LA-P-b'");
        }
    }

    @Test
    void la_matiere_gardee_sert_jusqu_a_la_livraison_suivante() {
        Bilan avant = lu().bilan();
        jdbc.update("update suivi set etat = 'SUSPENDU' where engagement like 'LA-%' and etat = 'NON_RENSEIGNE'");
        try {
            assertThat(lu().bilan()).isEqualTo(avant);
            jdbc.update("insert into livraison (fichier, empreinte, jeu, producteur, licence, diffusion, etat, lignes,"
                    + " recue_le) values ('essai.csv', '0', 'Essai', 'Essai', '', 0, 'REFUSEE', 0, current_timestamp)");
            assertThat(lu().bilan()).isNotEqualTo(avant);
        } finally {
            jdbc.update("update suivi set etat = 'NON_RENSEIGNE' where engagement like 'LA-%' and etat = 'SUSPENDU'");
            jdbc.update("delete from livraison where fichier = 'essai.csv'");
        }
    }

    @Test
    void les_sections_se_deplacent_se_cachent_et_s_ajoutent() {
        plans.deplacer(id, "chiffres-cles", -1);
        plans.montrer(id, "decrochage", false);
        plans.ajouter(id, "Ce que disent les équipes");

        List<String> cles = lu().bilan().sections().stream().map(Section::cle).toList();
        assertThat(cles)
                .startsWith("synthese", "chiffres-cles", "decisions")
                .doesNotContain("decrochage")
                .endsWith("annexes");
        assertThat(lu().sections()).extracting(SectionEcrite::titre).contains("Ce que disent les équipes");
    }

    @Test
    void ce_que_copil_ne_tient_pas_se_demande_et_ne_parait_qu_une_fois_rempli() {
        String modele = service.depart(id, "gouvernance");
        assertThat(modele).contains("| Instance | Séances tenues |", "| Comité de pilotage de la convention | | | |");
        assertThat(cles()).doesNotContain("gouvernance", "actions", "contributions");
        assertThat(lu().sections()).extracting(SectionEcrite::cle).contains("gouvernance", "actions", "contributions");

        service.ecrire(id, "gouvernance", modele, 0);
        assertThat(cles()).doesNotContain("gouvernance");
        service.ecrire(
                id,
                "gouvernance",
                modele.replace("pilotage de la convention | |", "pilotage de la convention | le 3 mars |"),
                1);
        assertThat(lu().bilan().sections())
                .filteredOn(section -> section.cle().equals("gouvernance"))
                .singleElement()
                .satisfies(section -> assertThat(section.recit())
                        .singleElement()
                        .isInstanceOfSatisfying(Bloc.TableauEcrit.class, tableau -> assertThat(tableau.corps())
                                .hasSize(1)));
    }

    @Test
    void chaque_modele_rendu_tel_quel_ne_dit_rien() {
        for (SectionEcrite section : lu().sections()) {
            if (!Chapitre.attente(section.cle()).isEmpty()) {
                service.ecrire(id, section.cle(), service.depart(id, section.cle()), 0);
                assertThat(cles()).doesNotContain(section.cle());
            }
        }
    }

    @Test
    void la_garde_dit_de_qui_est_le_bilan_qui_le_signe_et_comment_le_retrouver() {
        assertThat(lu().bilan().entete().garde()).satisfies(garde -> {
            assertThat(garde.emetteur()).isEqualTo("Préfecture de la Loire-Atlantique");
            assertThat(garde.reference()).isEqualTo("bilan n° " + id + ", version 1");
            assertThat(garde.signataires())
                    .extracting(Garde.Signataire::service)
                    .containsExactly("Préfecture de la Loire-Atlantique", "DSDEN de la Loire-Atlantique");
        });
    }

    private List<String> cles() {
        return lu().bilan().sections().stream().map(Section::cle).toList();
    }

    @Test
    void un_bilan_ne_s_ouvre_ni_deux_fois_ni_hors_de_son_territoire_ni_par_un_membre() {
        assertThatThrownBy(() -> service.creer(LOIRE_ATLANTIQUE))
                .isInstanceOf(ErreurCopil.class)
                .hasMessageContaining("existe déjà");
        assertThatThrownBy(() -> service.creer(new NouveauBilan("N", CodeTerritoire.FRANCE, Genre.ANNUEL, 2024)))
                .isInstanceOf(ErreurCopil.class)
                .hasMessageContaining("n'est pas dans le territoire de votre compte");
        envois.envoyer(id);
        Identites.en(Role.MEMBRE, Audience.COMITE);
        assertThatThrownBy(() -> service.creer(LOIRE_ATLANTIQUE)).isInstanceOf(AccessDeniedException.class);
        assertThat(lu().ouvert()).isFalse();
    }

    @Test
    void les_deux_signataires_ecrivent_les_textes_et_le_cabinet_seul_dirige_le_plan() {
        Identites.en(Role.REFERENT, Audience.DSDEN);
        service.ecrire(id, "synthese", "Vu de la DSDEN.", 0);

        assertThat(lu().ouvert()).isTrue();
        assertThat(lu().dirige()).isFalse();
        assertThat(lu().sections().getFirst().auteur()).isEqualTo(Role.REFERENT);
        assertThatThrownBy(() -> plans.montrer(id, "synthese", false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Gels.figer(service, gel, id)).isInstanceOf(AccessDeniedException.class);
    }
}
