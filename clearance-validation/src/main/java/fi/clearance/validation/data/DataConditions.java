package fi.clearance.validation.data;

import fi.clearance.model.Answer;
import fi.clearance.model.Occurrence;
import fi.clearance.model.application.ForeignTiesBasis;
import fi.clearance.model.application.Level;
import fi.clearance.model.data.CriminalAct;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.data.DataSource;
import fi.clearance.model.data.DataUse;
import fi.clearance.model.data.HealthInformation;
import fi.clearance.model.data.SourceContent;
import fi.clearance.model.data.SubjectMatter;
import fi.clearance.model.party.Authority;
import fi.clearance.model.statute.Provision;
import fi.clearance.validation.Check;
import fi.clearance.validation.Condition;
import fi.clearance.validation.Kind;
import fi.clearance.validation.Modality;
import fi.clearance.validation.Norm;
import fi.clearance.validation.Truth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions that several rules on data share. */
final class DataConditions {

    private static final Map<DataSource, List<Provision>> OPENED_BY = Collections.unmodifiableMap(new EnumMap<>(
            Stream.of(DataSource.values()).collect(Collectors.toMap(Function.identity(), DataConditions::restsOn))));

    static final Kind<DataUse, DataSource> SOURCE =
            new Kind<>("datum.source", use -> use.datum().source(), DataSource.class);
    static final Kind<DataUse, About> ABOUT = new Kind<>("datum.about", About::of, About.class);

    /** What sort of thing a datum is about. */
    enum About {
        ACT,
        HEALTH,
        TOPIC;

        static About of(DataUse use) {
            SubjectMatter about = use.datum().about();
            if (about instanceof CriminalAct) {
                return ACT;
            }
            return about instanceof HealthInformation ? HEALTH : TOPIC;
        }
    }

    private DataConditions() {}

    static Condition<DataUse> from(DataSource... sources) {
        return from(List.of(sources));
    }

    static Condition<DataUse> from(List<DataSource> sources) {
        return SOURCE.among(sources);
    }

    /** A rule that is put only to data from certain sources, and then applies without more. */
    static Norm<DataUse> of(String id, Modality modality, List<DataSource> sources, Condition<DataUse> demand) {
        return of(id, modality, sources, Condition.always(), demand);
    }

    /** A rule that is put only to data from certain sources. */
    static Norm<DataUse> of(
            String id,
            Modality modality,
            List<DataSource> sources,
            Condition<DataUse> scope,
            Condition<DataUse> demand) {
        return Norm.of(id, modality, Check.requires(from(sources).and(scope), demand))
                .claimed(SOURCE, sources);
    }

    static Condition<DataUse> at(Level level) {
        return Condition.is("clearance.level", use -> use.clearance().level() == level);
    }

    static Condition<DataUse> madeBy(Authority authority) {
        return Condition.is("clearance.authority", use -> use.clearance().authority() == authority);
    }

    static Condition<DataUse> aboutARelative() {
        return Condition.is(
                "clearance.relative", use -> use.clearance().relative().isPresent());
    }

    static Condition<DataUse> about(SubjectMatter matter) {
        return Condition.is("datum.about", use -> use.datum().about() == matter);
    }

    static Condition<DataUse> aboutAnAct() {
        return ABOUT.among(List.of(About.ACT));
    }

    /** A source that no point opens today may have been opened by an earlier wording of any point. */
    private static List<Provision> restsOn(DataSource source) {
        Provision provision = source.provision();
        return source == DataSource.OTHER_REGISTER || source == DataSource.NOT_A_REGISTER
                ? provision.children()
                : List.of(provision);
    }

    /** The provisions whose wording decides whether the source of the datum is open. */
    static List<Provision> openedBy(DataUse use) {
        return Objects.requireNonNull(OPENED_BY.get(use.datum().source()));
    }

    /** The datum is a part of its source that the Act opens. */
    static Condition<DataUse> opened() {
        return content(SourceContent::isOpened);
    }

    static Condition<DataUse> content(Predicate<SourceContent> is) {
        return Condition.of(
                (use, at) -> {
                    SourceContent content = use.datum().content();
                    return content == SourceContent.NOT_STATED
                            ? Truth.missing("datum.content")
                            : Truth.of(is.test(content));
                },
                "datum.content");
    }

    static Condition<DataUse> onBasis(Predicate<ForeignTiesBasis> is) {
        return Condition.of(
                (use, at) -> {
                    ForeignTiesBasis basis = use.clearance().foreignTiesBasis();
                    return basis == ForeignTiesBasis.NOT_STATED
                            ? Truth.missing("clearance.foreignTiesBasis")
                            : Truth.of(is.test(basis));
                },
                "clearance.foreignTiesBasis");
    }

    static Condition<DataUse> answered(String fact, Function<DataUse, Answer> answer) {
        return Condition.answered(fact, answer);
    }

    static Condition<DataUse> done(String fact, Function<DataUse, Occurrence> deed) {
        return Condition.done(fact, deed);
    }

    /** An authority that may has recorded the judgement about the datum. */
    static Condition<DataUse> recorded(DataMatter matter) {
        return Condition.judged(
                "datum.judgements",
                use -> use.datum().judgements(),
                matter,
                use -> use.clearance().authority());
    }
}
