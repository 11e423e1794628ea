/** Cases as JSON, with no annotation on the values and no package opened to anybody. */
@org.jspecify.annotations.NullMarked
module org.example.json {
    requires transitive fi.clearance.validation;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports org.example.json;
}
