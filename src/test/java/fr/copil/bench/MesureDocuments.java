package fr.copil.bench;

import fr.copil.bench.Resultat.Unite;
import fr.copil.bilan.Bilan;
import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.document.Ecriture;
import fr.copil.bilan.document.Format;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
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

    private static final double TAS_MAX_KIO = 300 * 1024;

    @Override
    public String nom() {
        return "documents d'un bilan";
    }

    @Override
    public List<Resultat> prendre() throws IOException {
        Bilan bilan = BilanDEssai.trentePages();
        String taille = pages(bilan) + " pages, " + bilan.figures().size() + " figures, 40 engagements";
        List<Resultat> resultats = new ArrayList<>();
        double tas = 0;
        for (Format format : List.of(Format.DOCX, Format.PPTX, Format.PDF, Format.XLSX)) {
            Releve.Saisie durees = new Releve.Saisie();
            int octets = 0;
            for (Integer unused : Essais.en(15, 7)) {
                System.gc();
                double avant = occupe();
                long debut = System.nanoTime();
                octets = Ecriture.ecrire(bilan, format, null).length;
                durees.ajouter((System.nanoTime() - debut) / 1e6);
                tas = Math.max(tas, pic() - avant);
            }
            resultats.add(Resultat.mediane(
                            "Bilan de 30 pages en " + format,
                            Unite.MILLISECONDES,
                            Objects.requireNonNull(CIBLES.get(format)),
                            durees.releve())
                    .avecDetails(List.of(taille + ", " + octets / 1024 + " Kio")));
        }
        resultats.add(Resultat.mediane("Tas pris par un document, au plus", Unite.KIO, TAS_MAX_KIO, Releve.de(tas)));
        return resultats;
    }

    private static int pages(Bilan bilan) throws IOException {
        try (PDDocument document = Loader.loadPDF(Ecriture.ecrire(bilan, Format.PDF, null))) {
            return document.getNumberOfPages();
        }
    }

    /** In KiB; the peaks start again from here. */
    private static double occupe() {
        tas().forEach(MemoryPoolMXBean::resetPeakUsage);
        return tas().stream().mapToLong(zone -> zone.getUsage().getUsed()).sum() / 1024.0;
    }

    /** An upper bound: garbage that nobody needed to collect is in it. */
    private static double pic() {
        return tas().stream().mapToLong(zone -> zone.getPeakUsage().getUsed()).sum() / 1024.0;
    }

    private static List<MemoryPoolMXBean> tas() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(zone -> zone.getType() == MemoryType.HEAP)
                .toList();
    }
}
