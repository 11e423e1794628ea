package fi.clearance.trial;

/** Says which field of a case is wrong, and why. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    RefusedException(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    /** Puts a step before the path. */
    RefusedException within(String step) {
        String rest = path.isEmpty() || path.startsWith("[") ? path : "." + path;
        return new RefusedException(step + rest, reason);
    }

    String path() {
        return path;
    }

    String reason() {
        return reason;
    }
}
