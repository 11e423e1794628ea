package fi.clearance.validation.statute;

import fi.clearance.validation.Rule;
import fi.clearance.validation.Validator;
import fi.clearance.validation.application.ApplicationValidators;
import fi.clearance.validation.certificate.CertificateValidators;
import fi.clearance.validation.data.DataValidators;
import fi.clearance.validation.facility.FacilityValidators;
import fi.clearance.validation.history.HistoryValidators;
import fi.clearance.validation.party.PartyValidators;
import fi.clearance.validation.register.RegisterValidators;
import fi.clearance.validation.tie.TieValidators;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every validator and every rule of the Act. */
public final class Rules {

    private Rules() {}

    /** The validators, those first that hold the rules of others. */
    public static List<Validator<?>> validators() {
        return List.of(
                PartyValidators.ORGANISATION,
                PartyValidators.RESPONSIBLE_PERSON,
                PartyValidators.KINSHIP,
                PartyValidators.ANNOUNCEMENT,
                PartyValidators.INFORMATION_REQUEST,
                PartyValidators.OUTCOME_NOTICE,
                PartyValidators.REMARK,
                PartyValidators.ASSIGNMENT,
                PartyValidators.DELEGATED_CHECK,
                PartyValidators.APPLICANT,
                ApplicationValidators.CONSENT,
                ApplicationValidators.INTAKE,
                ApplicationValidators.WEIGHING,
                ApplicationValidators.DUTY_TO_APPLY,
                ApplicationValidators.ATTACHMENTS,
                ApplicationValidators.APPLICATION,
                ApplicationValidators.TASK,
                ApplicationValidators.ACCEPTANCE,
                ApplicationValidators.LEVEL,
                ApplicationValidators.LEVEL_MOVE,
                ApplicationValidators.INTERVIEW,
                ApplicationValidators.RELATIVE_EXTENSION,
                DataValidators.DATA_USE,
                DataValidators.FOREIGN_CERTIFICATE,
                TieValidators.FOREIGN_TIE,
                TieValidators.FORM,
                TieValidators.FORM_CHECK,
                TieValidators.TIE_CHANGE,
                FacilityValidators.CLEARANCE,
                FacilityValidators.APPLICATION,
                FacilityValidators.SUBCONTRACTOR,
                FacilityValidators.ASSESSMENT,
                FacilityValidators.DUTY_TO_OBTAIN,
                FacilityValidators.STANDING,
                FacilityValidators.GROUND,
                FacilityValidators.EXTENSION,
                FacilityValidators.DATUM,
                FacilityValidators.RESPONSIBLE_PERSON,
                FacilityValidators.DEMAND,
                FacilityValidators.INSPECTION,
                FacilityValidators.COMMITMENT,
                CertificateValidators.CONCLUSION,
                CertificateValidators.CONTENT,
                CertificateValidators.GRANT,
                CertificateValidators.CARD_TEMPLATE,
                CertificateValidators.CERTIFICATE,
                CertificateValidators.FACILITY_GRANT,
                CertificateValidators.FACILITY_CERTIFICATE,
                CertificateValidators.RECEIVED_DATA,
                CertificateValidators.WRITTEN_NOTICE,
                CertificateValidators.CLEARANCE_VALIDITY,
                CertificateValidators.CLEARANCE_TERM,
                CertificateValidators.CERTIFICATE_VALIDITY,
                CertificateValidators.CERTIFICATE_TERM,
                CertificateValidators.RENEWAL,
                CertificateValidators.NEW_CERTIFICATE,
                CertificateValidators.REVOCATION,
                CertificateValidators.FACILITY_REVOCATION,
                CertificateValidators.REVOCATION_EFFECT,
                CertificateValidators.EMPLOYER_DUTIES,
                CertificateValidators.COMPANY_DUTIES,
                CertificateValidators.CHARGE,
                CertificateValidators.APPEAL,
                RegisterValidators.PROCESSING,
                RegisterValidators.ENTRY,
                RegisterValidators.RECRUITMENT,
                RegisterValidators.CONTROLLER_DUTY,
                RegisterValidators.DELETION,
                RegisterValidators.DISCLOSURE,
                RegisterValidators.NBI_COMBINATION,
                RegisterValidators.MONITORING_RUN,
                RegisterValidators.MONITORING_HIT,
                RegisterValidators.INFORMATION_SUPPLY,
                RegisterValidators.SECRET_INFORMATION,
                RegisterValidators.PENDING_MATTER,
                RegisterValidators.REGISTER_SET_UP,
                RegisterValidators.EARLIER_INSTRUMENT,
                HistoryValidators.STEP);
    }

    /** All rules of all validators, each once, in the order of the statute. */
    public static List<Rule<?>> all() {
        return validators().stream()
                .<Rule<?>>flatMap(validator -> validator.rules().stream())
                .distinct()
                .sorted(Comparator.comparing(rule -> rule.norm().provision()))
                .toList();
    }

    /** The rules of one package. */
    public static List<Rule<?>> of(String topic) {
        return all().stream().filter(rule -> topic(rule).equals(topic)).toList();
    }

    /** The last name of the package that a rule stands in. */
    public static String topic(Rule<?> rule) {
        String name = ((Enum<?>) rule).getDeclaringClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The names of the packages that hold rules. */
    public static Stream<String> topics() {
        return all().stream().map(Rules::topic).distinct();
    }
}
