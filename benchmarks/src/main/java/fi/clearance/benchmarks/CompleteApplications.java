package fi.clearance.benchmarks;

import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.validation.Validator;
import fi.clearance.validation.application.ApplicationValidators;
import java.util.List;

/** Whether personnel applications are complete. */
final class CompleteApplications implements Job<PersonnelApplication> {

    @Override
    public Class<PersonnelApplication> type() {
        return PersonnelApplication.class;
    }

    @Override
    public List<PersonnelApplication> cases(int count, long seed, Mix mix) {
        return Applications.of(count, seed, mix);
    }

    @Override
    public List<Named<PersonnelApplication>> rules() {
        return ApplicationRules.ALL;
    }

    @Override
    public boolean floor(PersonnelApplication application) {
        return ApplicationFloor.inOrder(application, Job.DAY);
    }

    @Override
    public Validator<PersonnelApplication> validator() {
        return ApplicationValidators.APPLICATION;
    }
}
