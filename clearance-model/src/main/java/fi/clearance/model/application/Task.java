package fi.clearance.model.application;

import fi.clearance.model.Answer;
import fi.clearance.model.party.Relation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The post or task for which a clearance is made, and the grounds that the applicant sees in it.
 *
 * <p>What is said of documents is said too of information heard or observed that would be secret or classified if it
 * stood in a document (section 3, subsection 3).
 *
 * @statute 17.2:2
 * @statute 17.2:3
 * @statute 3.1:11
 * @statute 3.3
 */
@Value.Immutable
@ValueStyle
public sealed interface Task permits ImmutableTask {

    /**
     * As what a task is performed.
     *
     * @statute 19.1
     * @statute 21.1
     */
    enum Engagement {
        /** In an employment or public-service relationship, or on a commission. */
        EMPLOYMENT_OR_COMMISSION,
        /** Otherwise, as a student for example. */
        OTHER,
        /** Nobody has said. */
        NOT_STATED
    }

    /** {@return the name of the post or task, if stated} */
    @Value.Redacted
    Optional<String> title();

    /** {@return whether the subject is to be chosen for it or performs it already} */
    @Value.Default
    default Relation relation() {
        return Relation.NOT_STATED;
    }

    /** {@return as what the person performs it} */
    @Value.Default
    default Engagement engagement() {
        return Engagement.NOT_STATED;
    }

    /** {@return the grounds on which the applicant asks for a clearance} */
    List<TaskGround> grounds();

    /** {@return whether the classified documents are those of an authority} */
    @Value.Default
    default Answer documentsOfAuthority() {
        return Answer.NOT_STATED;
    }

    /** {@return how the person handles documents of class I} */
    @Value.Default
    default Handling classI() {
        return Handling.NOT_STATED;
    }

    /** {@return how the person handles documents of class II, or that have to be classified so} */
    @Value.Default
    default Handling classII() {
        return Handling.NOT_STATED;
    }

    /** {@return how the person handles documents of class III, or that have to be classified so} */
    @Value.Default
    default Handling classIII() {
        return Handling.NOT_STATED;
    }

    /** {@return how the person handles documents of class IV} */
    @Value.Default
    default Handling classIV() {
        return Handling.NOT_STATED;
    }

    /**
     * {@return how the person handles other secret documents whose disclosure or misuse could do particularly great
     * or significant damage to a protected public interest}
     */
    @Value.Default
    default Handling mostDamagingSecrets() {
        return Handling.NOT_STATED;
    }

    /**
     * {@return how the person handles other secret documents whose disclosure or misuse could do damage or detriment
     * to a protected public or private interest}
     */
    @Value.Default
    default Handling damagingSecrets() {
        return Handling.NOT_STATED;
    }

    /** {@return what is said of the elements of the grounds; one that is not there is not stated} */
    Map<TaskElement, Answer> elements();

    /** {@return which of the tasks that the Act lists by name it is} */
    @Value.Default
    default ListedTask listed() {
        return ListedTask.NOT_STATED;
    }

    /**
     * Says whether an element of a ground is there.
     *
     * @param element the element
     * @return what is said of it
     */
    default Answer answer(TaskElement element) {
        return elements().getOrDefault(element, Answer.NOT_STATED);
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Task}. */
    final class Builder extends ImmutableTask.Builder {
        Builder() {}
    }
}
