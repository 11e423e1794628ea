package fi.clearance.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What may and may not stand in the message of an exception. */
public final class Refusal {

    private static final Pattern IDENTITY_CODE = Pattern.compile("[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]");

    /** Enough to list every question or every matter, and far less than the texts that are tried. */
    private static final int LONGEST = 6000;

    private Refusal() {}

    /** What is wrong with it and its causes, a line each. */
    public static List<String> faults(Throwable refusal) {
        List<String> faults = new ArrayList<>();
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause.getMessage() == null || message.isBlank()) {
                faults.add("says nothing: " + cause.getClass());
            }
            if (message.length() > LONGEST) {
                faults.add("is " + message.length() + " characters long: " + message.substring(0, 100));
            }
            if (showsCode(message)) {
                faults.add("shows an identity code: " + message);
            }
        }
        return faults;
    }

    /** Whether an identity code can be read in a text. */
    public static boolean showsCode(String text) {
        return IDENTITY_CODE.matcher(text).find();
    }
}
