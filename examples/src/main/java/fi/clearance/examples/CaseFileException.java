package fi.clearance.examples;

import java.nio.file.Path;

/** Says in one line which file and field is wrong, and what is allowed. */
final class CaseFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CaseFileException(Path file, String field, String why) {
        super(file + ": " + (field.isEmpty() ? "" : field + ": ") + why);
    }
}
