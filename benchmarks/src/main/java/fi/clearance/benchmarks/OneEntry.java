package fi.clearance.benchmarks;

import fi.clearance.model.Answer;
import fi.clearance.model.When;
import fi.clearance.model.application.Level;
import fi.clearance.model.application.PersonnelClearance;
import fi.clearance.model.data.ActTime;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.Datum;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.party.Authority;
import fi.clearance.model.party.Person;
import java.util.ArrayList;
import java.util.List;

/** A whole program that screens one entry, an old fine, and tells how many rules are in the way. */
public final class OneEntry {

    private OneEntry() {}

    /**
     * Screens the entry.
     *
     * @param args the engine
     */
    public static void main(String[] args) {
        Datum fine = Datum.builder()
                .source(DataSource.REGISTER_OF_FINES)
                .content(SourceContent.FINE_PUNISHMENT)
                .about(CriminalAct.builder()
                        .time(ActTime.parse("2014-03-15"))
                        .inCriminalRecords(Answer.NO)
                        .build())
                .build();
        DataUse use = new DataUse(
                Person.builder().birthDate(When.parse("1985-05-10")).build(),
                PersonnelClearance.builder()
                        .level(Level.STANDARD)
                        .authority(Authority.SUPO)
                        .build(),
                fine);
        System.out.println(inTheWay(Engine.named(args[0]).prepare(new Screenings()), use));
    }

    private static <R> int inTheWay(Contender<DataUse, R> contender, DataUse use) {
        List<R> reports = new ArrayList<>();
        contender.reports(List.of(use), reports::add);
        return contender.inTheWay(reports.get(0)).size();
    }
}
