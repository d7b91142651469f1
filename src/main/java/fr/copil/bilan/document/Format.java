package fr.copil.bilan.document;

import org.springframework.modulith.NamedInterface;

/** The files a bilan is written into. */
@NamedInterface("document")
public enum Format {
    DOCX("docx", "Document Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("pptx", "Diaporama", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    PDF("pdf", "PDF accessible", "application/pdf"),
    XLSX("xlsx", "Données, Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("ods", "Données, OpenDocument", "application/vnd.oasis.opendocument.spreadsheet"),
    HTML("html", "Page à lire sans réseau", "text/html;charset=UTF-8");

    private final String extension;
    private final String libelle;
    private final String type;

    Format(String extension, String libelle, String type) {
        this.extension = extension;
        this.libelle = libelle;
        this.type = type;
    }

    public String extension() {
        return extension;
    }

    public String libelle() {
        return libelle;
    }

    /** As HTTP names it. */
    public String type() {
        return type;
    }
}
