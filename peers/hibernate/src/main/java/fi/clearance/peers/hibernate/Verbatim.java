package fi.clearance.peers.hibernate;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves a message as it stands. */
final class Verbatim implements MessageInterpolator {

    @Override
    public String interpolate(String message, Context context) {
        return message;
    }

    @Override
    public String interpolate(String message, Context context, Locale locale) {
        return message;
    }
}
