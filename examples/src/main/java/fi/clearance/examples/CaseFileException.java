package fi.clearance.examples;

import fi.clearance.model.Texts;
import java.nio.file.Path;

/** Says in one line which file and field is wrong, and what is allowed; an identity code in it is masked. */
final class CaseFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CaseFileException(Path file, String field, String why) {
        super(Texts.masked(file + ": " + (field.isEmpty() ? "" : field + ": ") + why));
    }
}
