package fr.copil.bilan;

import fr.copil.bilan.document.Format;
import fr.copil.essai.SurPostgres;
import java.util.List;

@SurPostgres
class ExportDuBilanSurPostgresTest extends ExportDuBilanCas {

    @Override
    List<Format> formats() {
        return List.of(Format.HTML, Format.XLSX);
    }
}
