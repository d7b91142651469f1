package fr.copil.bench;

import fr.copil.bench.Resultat.Unite;
import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.document.Ecriture;
import fr.copil.bilan.document.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The documents of a bilan of 40 engagements, 12 figures and 30 pages, written from the value alone. */
final class MesureDocuments implements Mesure {

    private static final Map<Format, Integer> CIBLES =
            Map.of(Format.DOCX, 3000, Format.PPTX, 2000, Format.PDF, 5000, Format.XLSX, 2000);

    @Override
    public String nom() {
        return "documents d'un bilan";
    }

    @Override
    public List<Resultat> prendre() throws IOException, InterruptedException {
        Bilan bilan = BilanDEssai.trentePages();
        String taille = pages(bilan) + " pages, " + bilan.figures().size() + " figures, 40 engagements";
        List<Resultat> resultats = new ArrayList<>();
        List<String> tas = new ArrayList<>();
        double pic = 0;
        for (Format format : List.of(Format.DOCX, Format.PPTX, Format.PDF, Format.XLSX)) {
            Releve.Saisie durees = new Releve.Saisie();
            byte[] octets = new byte[0];
            for (Integer unused : Essais.en(15, 7)) {
                long debut = System.nanoTime();
                octets = Ecriture.ecrire(bilan, format, null);
                durees.ajouter((System.nanoTime() - debut) / 1e6);
            }
            resultats.add(Resultat.mediane(
                            "Bilan de 30 pages en " + format,
                            Unite.MILLISECONDES,
                            Objects.requireNonNull(CIBLES.get(format)),
                            durees.releve())
                    .avecPlancher(PlancherDeDocument.mesurer(format, octets), PlancherDeDocument.QUOI)
                    .avecDetails(List.of(taille + ", " + octets.length / 1024 + " Kio")));
            double sien = TasDUnDocument.mesurer(format);
            pic = Math.max(pic, sien);
            tas.add(format + " " + Unite.KIO.ecrire(sien));
        }
        resultats.add(Resultat.mediane(
                        "Tas d'un processus qui écrit un document, au plus",
                        Unite.KIO,
                        TasDUnDocument.TAS_MAX_MIO * 1024,
                        Releve.de(pic))
                .avecDetails(List.of("ramasse-miettes de production ; " + String.join(", ", tas))));
        return resultats;
    }

    private static int pages(Bilan bilan) throws IOException {
        try (PDDocument document = Loader.loadPDF(Ecriture.ecrire(bilan, Format.PDF, null))) {
            return document.getNumberOfPages();
        }
    }
}
