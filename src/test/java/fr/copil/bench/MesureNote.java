package fr.copil.bench;

import fr.copil.CopilApplication;
import fr.copil.acces.Audience;
import fr.copil.bench.Resultat.Unite;
import fr.copil.bilan.BilanService;
import fr.copil.bilan.NouveauBilan;
import fr.copil.bilan.contenu.Ampleur;
import fr.copil.bilan.contenu.Genre;
import fr.copil.bilan.document.Ecriture;
import fr.copil.bilan.document.Format;
import fr.copil.commun.CodeTerritoire;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The note au préfet of the real data, in each format: composed from the base, then written. */
final class MesureNote implements Mesure {

    private static final List<Format> FORMATS = List.of(Format.DOCX, Format.PPTX, Format.PDF, Format.XLSX);

    private final Reglages reglages;
    private final Path maison;

    MesureNote(Reglages reglages, Path maison) {
        this.reglages = reglages;
        this.maison = maison;
    }

    @Override
    public String nom() {
        return "note au préfet";
    }

    @Override
    public List<Resultat> prendre() throws IOException {
        SpringApplication copil = new SpringApplication(CopilApplication.class);
        copil.setRegisterShutdownHook(false);
        try (ConfigurableApplicationContext contexte = copil.run(
                "--copil.home=" + maison,
                "--copil.demo=true",
                "--copil.data=" + reglages.donnees(),
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.level.root=error",
                "--logging.level.fr.copil=error",
                "--vaadin.productionMode=true")) {
            UserDetails cabinet = contexte.getBean(UserDetailsService.class).loadUserByUsername("cabinet");
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(cabinet, null, cabinet.getAuthorities()));
            try {
                return mesurer(contexte.getBean(BilanService.class));
            } finally {
                SecurityContextHolder.clearContext();
            }
        }
    }

    private List<Resultat> mesurer(BilanService bilans) throws IOException {
        long note = bilans.creer(new NouveauBilan("LA", new CodeTerritoire("DEP-44"), Genre.FIN, 2024, Ampleur.NOTE));
        List<Resultat> resultats = new ArrayList<>();
        for (Format format : FORMATS) {
            Releve.Saisie durees = new Releve.Saisie();
            Releve.Saisie compositions = new Releve.Saisie();
            byte[] octets = new byte[0];
            for (Integer unused : Essais.en(10, 7)) {
                long debut = System.nanoTime();
                var bilan = bilans.lire(note, Audience.COMITE);
                compositions.ajouter((System.nanoTime() - debut) / 1e6);
                octets = Ecriture.ecrire(bilan, format, null);
                durees.ajouter((System.nanoTime() - debut) / 1e6);
            }
            resultats.add(Resultat.mediane("Note au préfet en " + format, Unite.MILLISECONDES, 1500, durees.releve())
                    .avecPlancher(PlancherDeDocument.mesurer(format, octets), PlancherDeDocument.QUOI)
                    .avecDetails(List.of(octets.length / 1024 + " Kio ; dont composition : "
                            + Unite.MILLISECONDES.ecrire(compositions.releve().mediane()))));
        }
        return resultats;
    }
}
