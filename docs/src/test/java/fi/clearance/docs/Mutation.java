package fi.clearance.docs;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes cases by chance, within what the form of the page lets a reader fill in. */
final class Mutation {

    private static final List<String> DAYS = List.of(
            "2014-03-14",
            "2014-03-15",
            "2014-03-16",
            "2023-09-01",
            "2024-02-29",
            "2024-03-15",
            "2024-05-31",
            "2024-06-01");

    private static final List<String> TEXTS = List.of("FI", "SUHH", "A", "0737546-2", "100585-901F");

    private final JsonObject types;
    private final JsonObject choices;
    private final Random random;

    Mutation(JsonObject form, Random random) {
        types = form.get("types").asObject();
        choices = form.get("choices").asObject();
        this.random = random;
    }

    /** A copy of a case with up to four facts changed, added or taken back. */
    JsonObject of(String type, JsonObject facts) {
        JsonObject changed = Json.parse(facts.toString()).asObject();
        for (int i = random.nextInt(4); i >= 0; i--) {
            change(type, changed, "");
        }
        return changed;
    }

    private void change(String type, JsonObject facts, String matters) {
        JsonObject field = pick(types.get(type).asArray()).asObject();
        String name = field.getString("name", "");
        if (random.nextInt(6) == 0) {
            facts.remove(name);
        } else {
            facts.set(name, value(field, facts.get(name), matters));
        }
    }

    private JsonValue value(JsonObject field, @Nullable JsonValue before, String matters) {
        return switch (field.getString("as", "")) {
            case "choice" -> option(field.getString("of", ""));
            case "matter" -> option(matters);
            case "day" -> Json.value(day());
            case "deed" -> Json.value(random.nextInt(4) == 0 ? "NOT_DONE" : day());
            case "when" -> Json.value(day().substring(0, List.of(4, 7, 10).get(random.nextInt(3))));
            case "time" -> Json.value("1" + random.nextInt(10) + ":30");
            case "moment" -> Json.value(day() + "T10:30");
            case "text" -> Json.value(TEXTS.get(random.nextInt(TEXTS.size())));
            case "flag" -> Json.value(random.nextBoolean());
            case "count" -> Json.value(random.nextInt(4));
            case "about" -> about(field, before);
            case "list" -> list(field, before);
            case "map" -> map(field, before);
            default -> inner(field, before);
        };
    }

    private JsonValue inner(JsonObject field, @Nullable JsonValue before) {
        JsonObject facts = before == null ? new JsonObject() : before.asObject();
        change(field.getString("of", ""), facts, field.getString("matters", "matters"));
        return facts;
    }

    private JsonValue about(JsonObject field, @Nullable JsonValue before) {
        if (random.nextInt(4) == 0) {
            return option(field.getString("topics", ""));
        }
        String key = before != null && before.isObject()
                ? before.asObject().names().get(0)
                : List.of("act", "health").get(random.nextInt(2));
        JsonObject facts =
                before != null && before.isObject() ? before.asObject().get(key).asObject() : new JsonObject();
        change(field.getString(key, ""), facts, "");
        return Json.object().add(key, facts);
    }

    private JsonValue list(JsonObject field, @Nullable JsonValue before) {
        JsonArray items = before == null ? new JsonArray() : before.asArray();
        JsonObject item = field.get("item").asObject();
        int last = items.size() - 1;
        if (last >= 0 && random.nextBoolean()) {
            items.set(last, value(item, items.get(last), ""));
        } else if (last >= 0 && random.nextInt(3) == 0) {
            items.remove(last);
        } else {
            items.add(value(item, null, ""));
        }
        return items;
    }

    private JsonValue map(JsonObject field, @Nullable JsonValue before) {
        JsonObject map = before == null ? new JsonObject() : before.asObject();
        return map.set(
                option(field.getString("keys", "")).asString(),
                value(field.get("item").asObject(), null, ""));
    }

    private JsonValue option(String list) {
        JsonValue options = Objects.requireNonNull(choices.get(list.isEmpty() ? "matters" : list), list);
        return pick(options.asArray()).asArray().get(0);
    }

    private String day() {
        return DAYS.get(random.nextInt(DAYS.size()));
    }

    private JsonValue pick(JsonArray array) {
        return array.get(random.nextInt(array.size()));
    }
}
