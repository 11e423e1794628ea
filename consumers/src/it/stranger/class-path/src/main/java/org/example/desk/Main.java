package org.example.desk;

import fi.clearance.migri.BulletinValidators;
import fi.clearance.validation.Setting;
import java.time.LocalDate;
import java.util.Locale;

/** Prints what the desk is told, with the reasons of two answers in the language asked for. */
public final class Main {

    private Main() {}

    /**
     * Runs the desk.
     *
     * @param language the language of the reasons
     */
    public static void main(String... language) {
        System.out.print(answers(language[0]));
    }

    /**
     * Puts all questions.
     *
     * @param language the tag of the language of the reasons
     * @return the answers
     */
    public static String answers(String language) {
        Locale locale = Locale.forLanguageTag(language);
        LocalDate day = LocalDate.of(2024, 6, 10);
        Desk desk = new Desk(day);
        return String.join(
                "\n",
                "complete: " + desk.complete(Samples.application()).verdict(),
                "usable: " + desk.usable(Samples.debt()).verdict(),
                "valid until: " + desk.validUntil(Samples.certificate()),
                "open: " + desk.open(Samples.interview()),
                desk.usable(Samples.debt()).explain(locale),
                BulletinValidators.PARTICIPATION
                        .validate(Samples.interview(), Setting.on(day))
                        .explain(locale));
    }
}
