/** A desk of a stranger that asks about clearances and about counsel. */
@org.jspecify.annotations.NullMarked
module org.example.desk {
    requires transitive fi.clearance.migri;
    requires static org.jspecify;

    exports org.example.desk;
}
