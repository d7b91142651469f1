package fr.copil.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every document, in the order of the référentiel, on the day they are read. */
public record Documents(List<Document> tous, LocalDate aujourdHui) {

    public Optional<Document> de(String code) {
        return tous.stream().filter(document -> document.code().equals(code)).findFirst();
    }
}
