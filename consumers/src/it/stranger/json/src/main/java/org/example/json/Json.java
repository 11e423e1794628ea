package org.example.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fi.clearance.validation.Argument;
import fi.clearance.validation.Gap;
import fi.clearance.validation.Outcome;
import fi.clearance.validation.Rule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads cases. */
public final class Json {

    /** The members of a sealed family are told apart by their names. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Family {}

    private Json() {}

    /**
     * Makes a mapper.
     *
     * @param rules the rules that stored reports may name
     * @return the mapper
     */
    public static JsonMapper mapper(List<Rule<?>> rules) {
        return JsonMapper.builder()
                .addModule(new BuiltValues())
                .addModule(TextValues.module(rules))
                .addMixIn(Outcome.class, Family.class)
                .addMixIn(Gap.class, Family.class)
                .addMixIn(Argument.class, Family.class)
                .build();
    }
}
