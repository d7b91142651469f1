package fr.copil.collecte.classeur;

/** What a sheet is written in. */
public enum Format {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String extension;
    private final String type;

    Format(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    public String extension() {
        return extension;
    }

    public String type() {
        return type;
    }
}
