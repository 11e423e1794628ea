package fi.clearance.validation.facility;

import static fi.clearance.validation.Condition.answered;
import static fi.clearance.validation.Condition.known;
import static fi.clearance.validation.Condition.reading;

import fi.clearance.model.facility.ContractDocuments;
import fi.clearance.model.facility.ContractDocuments.Flow;
import fi.clearance.validation.Condition;
import fi.clearance.validation.facility.FacilityReading.ArisingDocuments;
import fi.clearance.validation.facility.FacilityReading.HarmClause;
import java.util.function.Predicate;

/** Conditions on the documents of a contract that several rules share. */
final class ContractDocumentConditions {

    private ContractDocumentConditions() {}

    /**
     * Documents of the classes I to III, or other secret ones whose disclosure or misuse can do damage, come to the
     * company in one of certain ways.
     */
    static Condition<ContractDocuments> damaging(Predicate<Flow> ways) {
        return classes(ways).or(known("damagingSecrets", ContractDocuments::damagingSecrets, Flow.NOT_STATED, ways));
    }

    /** Secret documents of the authority are handed over, or on one reading some arise because of the contract. */
    static Condition<ContractDocuments> secretsOfAuthority() {
        return secrets(Flow::isHandedOver)
                .and(answered("ofAuthority", ContractDocuments::ofAuthority))
                .or(secrets(Flow::isArising).and(reading(ArisingDocuments.ARISING_TOO)));
    }

    private static Condition<ContractDocuments> secrets(Predicate<Flow> ways) {
        return known("classes", ContractDocuments::classes, Flow.NOT_STATED, ways)
                .or(known("damagingSecrets", ContractDocuments::damagingSecrets, Flow.NOT_STATED, ways))
                .or(known("otherSecrets", ContractDocuments::otherSecrets, Flow.NOT_STATED, ways));
    }

    private static Condition<ContractDocuments> classes(Predicate<Flow> ways) {
        return known("classes", ContractDocuments::classes, Flow.NOT_STATED, ways)
                .and(Condition.<ContractDocuments>reading(HarmClause.OTHER_SECRETS_ONLY)
                        .or(answered("classesCanDamage", ContractDocuments::classesCanDamage)));
    }
}
