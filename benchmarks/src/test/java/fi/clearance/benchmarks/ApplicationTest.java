package fi.clearance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.clearance.model.application.PersonnelApplication;
import fi.clearance.validation.Setting;
import fi.clearance.validation.application.ApplicationValidators;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("on applications that differ from run to run")
class ApplicationTest {

    private static final Setting AT = Setting.on(Job.DAY);

    @ParameterizedTest
    @EnumSource
    @DisplayName("the library agrees with each plain rule on 10,000, and with the floor on 25,000 of each mix")
    void agreement(Mix mix) {
        long seed = new Random().nextLong();
        String hint = mix + " by " + seed;
        List<PersonnelApplication> all = Applications.of(25_000, seed, mix);
        for (PersonnelApplication application : all.subList(0, 10_000)) {
            Agreement.ofRules(
                    ApplicationRules.ALL,
                    application,
                    ApplicationValidators.APPLICATION.validate(application, AT),
                    hint);
        }
        int inOrder = 0;
        for (PersonnelApplication application : all) {
            boolean floor = ApplicationFloor.inOrder(application, Job.DAY);
            Agreement.ofFloor(floor, application, ApplicationValidators.APPLICATION.verdict(application, AT), hint);
            inOrder += floor ? 1 : 0;
        }
        assertThat(inOrder).isBetween(5_000, 24_700);
    }
}
